const { createRequire } = require('node:module');
const { join } = require('node:path');
const { n8nHome } = require('../../../scripts/setup');

// The library that n8n's Compression node writes ZIPs with; its reading is checked by its users.
const { unzipSync } = createRequire(
	join(n8nHome, 'node_modules', 'n8n-nodes-base', 'package.json'),
)('fflate');

/**
 * @param {Buffer} zip
 * @returns {Record<string, Buffer>} the files in it, by name
 */
function unzip(zip) {
	/** @type {[string, Uint8Array][]} */
	const entries = Object.entries(unzipSync(new Uint8Array(zip)));
	return Object.fromEntries(entries.map(([name, content]) => [name, Buffer.from(content)]));
}

module.exports = { unzip };
