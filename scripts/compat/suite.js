const { N8N_VERSION, prepared, root } = require('../setup');
const { heading, step } = require('../lib/terminal');

/** What of the end-to-end tests says whether the node works in an n8n; package.e2e.js starts none. */
const CORE = ['editor.e2e.js', 'headless.e2e.js', 'session.e2e.js'];

/** Runs the tests on the n8n that ROTR_N8N_VERSION names, and writes what came of each to the file given as argument. */
async function suite() {
	const { readdirSync } = require('node:fs');
	const { join } = require('node:path');
	const { run } = require('node:test');
	const { spec } = require('node:test/reporters');
	const { packTarball } = require('../lib/pack');
	const { collectChecks, writeReport } = require('./report');
	const own = join(root, 'test', 'compat');
	const files = [
		...CORE.map((name) => join(root, 'test', 'e2e', name)),
		...readdirSync(own)
			.filter((name) => name.endsWith('.e2e.js'))
			.map((name) => join(own, name)),
	];

	heading(`n8n ${N8N_VERSION}`);
	await step('pack the package as npm would publish it', packTarball);
	const started = Date.now();
	const tests = run({ files, isolation: 'none', forceExit: true });
	const checks = collectChecks(tests);
	for await (const line of tests.compose(spec)) process.stdout.write(line);
	writeReport(process.argv[2], { seconds: Math.round((Date.now() - started) / 1000), checks });
	return checks.length > 0 && checks.every(({ passed }) => passed) ? 0 : 1;
}

prepared({ n8n: true }, suite);
