const { Console } = require('node:console');
const { Writable } = require('node:stream');

/**
 * What one test file and n8n in it print, piece by piece. To be imported before n8n, which reads its level when it is
 * loaded; jest.config.js silences it elsewhere.
 * @type {string[]}
 */
const printed = [];

const paper = new Writable({
	write(text, _encoding, done) {
		printed.push(String(text));
		done();
	},
});
globalThis.console = new Console(paper, paper);
process.env.N8N_LOG_LEVEL = 'debug';

module.exports = { printed };
