const { prepared, readJson } = require('./setup');
const { heading, say, step } = require('./lib/terminal');

/** Lint, types and format at the same time, then build, then unit and workflow tests: stops at the first that fails. */
async function test() {
	const { existsSync } = require('node:fs');
	const { join } = require('node:path');
	const { build, tool } = require('./build');
	const { temporaryFolder } = require('./lib/processes');
	const scratch = temporaryFolder('test');
	const results = join(scratch, 'jest.json');

	heading('Checks');
	const configs = ['tsconfig.json', 'test/tsconfig.json', 'tsconfig.js.json'];
	await step('lint, types and format', () =>
		Promise.all([
			tool('n8n-node', ['lint']),
			...configs.map((config) => tool('tsc', ['--noEmit', '-p', config])),
			tool('prettier', ['--check', '.']),
		]),
	);
	await step('build', build);

	heading('Unit and workflow tests');
	const jest = ['--json', `--outputFile=${results}`, ...process.argv.slice(2)];
	const failure = await tool('jest', jest, { inherit: true }).then(
		() => undefined,
		(/** @type {Error} */ error) => error,
	);
	// Without results jest did not get as far as a test.
	if (!existsSync(results)) throw failure ?? new Error('jest left no results');
	const { numPassedTests, numFailedTests } = readJson(results);
	say(`\njest: ${numPassedTests} passed, ${numFailedTests} failed`);
	return failure ? 1 : 0;
}

prepared({}, test);
