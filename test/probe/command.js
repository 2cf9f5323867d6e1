const { spawn } = require('node:child_process');
const { join } = require('node:path');

/**
 * Runs scripts/probe.js as a command whose input is no terminal.
 * @param {string[]} args
 * @param {string} password for ROTR_PASSWORD
 * @returns {Promise<{status: number | null, output: string}>} its exit status and all that it printed
 */
function runProbe(args, password) {
	const script = join(__dirname, '..', '..', 'scripts', 'probe.js');
	const child = spawn(process.execPath, [script, ...args], {
		env: { ...process.env, ROTR_PASSWORD: password },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk) => (output += chunk));
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status) => resolve({ status, output }));
	});
}

module.exports = { runProbe };
