const { readdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');

/** A secret as it may be written. @param {string} secret */
const spellings = (secret) => [
	secret,
	JSON.stringify(secret).slice(1, -1),
	encodeURIComponent(secret),
	encodeURIComponent(secret).replaceAll('%20', '+'),
	Buffer.from(secret)
		.toString('base64')
		.replace(/.{0,3}=*$/, ''),
];

/**
 * The places where a secret stands, each with the words before it.
 * @param {Map<string, string>} secrets what each one is -> itself
 * @param {string} place
 * @param {string} text
 */
function leaksIn(secrets, place, text) {
	const leaks = [];
	for (const [what, secret] of secrets) {
		const at = spellings(secret).map((spelling) => text.indexOf(spelling));
		const first = Math.max(...at);
		if (first >= 0) {
			leaks.push(
				`${what} in ${place} after ${JSON.stringify(text.slice(Math.max(0, first - 200), first))}`,
			);
		}
	}
	return leaks;
}

/**
 * All that an n8n has written to its disk, the installed packages aside.
 * @param {import('../../scripts/lib/n8n').Instance} instance
 * @returns {[name: string, content: string][]}
 */
function filesOf({ folder }) {
	const top = join(folder, '.n8n');
	const skipped = `nodes`;
	return readdirSync(top, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => relative(top, file).split(/[\\/]/)[0] !== skipped)
		.map((file) => [relative(top, file), readFileSync(file, 'utf8')]);
}

module.exports = { filesOf, leaksIn };
