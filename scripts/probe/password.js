const { createInterface } = require('node:readline');
const { Writable } = require('node:stream');

/**
 * Asks for a password without showing it.
 * @param {string} question
 * @returns {Promise<string>}
 */
function askPassword(question) {
	if (!process.stdin.isTTY) {
		throw new Error('Nobody can be asked for the password here: set ROTR_PASSWORD');
	}
	process.stdout.write(question);
	// readline edits the line as usual and echoes into the void.
	const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
	const reader = createInterface({ input: process.stdin, output: silence, terminal: true });
	return new Promise((resolve, reject) => {
		reader.once('SIGINT', () => reject(new Error('Given up')));
		reader.question('', resolve);
	}).finally(() => {
		reader.close();
		process.stdout.write('\n');
	});
}

module.exports = { askPassword };
