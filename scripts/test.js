const { prepared, readJson, root } = require('./setup');
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
	// What has not changed since the last time is not read again; the node's own types are checked by its build.
	const cache = join(root, 'node_modules', '.cache', 'tsc');
	/** @param {string} config @param {string} name */
	const types = (config, name) =>
		tool('tsc', [
			...['--noEmit', '-p', config],
			...['--incremental', '--tsBuildInfoFile', join(cache, `${name}.tsbuildinfo`)],
		]);
	await step('lint, types and format', () =>
		Promise.all([
			tool('n8n-node', ['lint']),
			types('test/tsconfig.json', 'tests'),
			types('tsconfig.js.json', 'scripts'),
			tool('prettier', ['--check', '--cache', '.']),
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
