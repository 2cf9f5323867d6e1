const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { run } = require('node:test');
const { spec } = require('node:test/reporters');
const { root } = require('../setup');

/** Tests of jest are in .test.ts. */
const ENDING = '.e2e.js';

/**
 * @param {string} folder of test/
 * @param {string[]} [parts] of the names of the files that are wanted, each of which must fit one; without any, all are
 * @returns {string[]} the folder's test files
 */
function testFiles(folder, parts = []) {
	const names = readdirSync(join(root, 'test', folder)).filter((name) => name.endsWith(ENDING));
	const wanted = parts.length > 0 ? parts : [ENDING];
	const missing = wanted.filter((part) => !names.some((name) => name.includes(part)));
	if (missing.length > 0) {
		throw new Error(`test/${folder} has no test file named ${missing.join(', ')}`);
	}
	return names
		.filter((name) => wanted.some((part) => name.includes(part)))
		.map((name) => join(root, 'test', folder, name));
}

/**
 * Runs test files in this process: they share what they start, and ending this process ends all of it.
 * @param {string[]} files
 * @param {(tests: import('node:test').TestsStream) => void} [watch] is shown what becomes of each test
 * @returns {Promise<number>} the exit status: 0 when a test has run and none has failed
 */
async function runTests(files, watch) {
	let passed = 0;
	let failed = 0;
	const tests = run({ files, isolation: 'none', forceExit: true })
		.on('test:pass', ({ details, skip }) => {
			if (details.type !== 'suite' && skip === undefined) passed++;
		})
		.on('test:fail', () => failed++);
	watch?.(tests);
	for await (const line of tests.compose(spec)) process.stdout.write(line);
	return passed > 0 && failed === 0 ? 0 : 1;
}

module.exports = { runTests, testFiles };
