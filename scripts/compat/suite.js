const { N8N_VERSION, prepared } = require('../setup');
const { heading, step } = require('../lib/terminal');

/** What of the end-to-end tests says whether the node works in an n8n; package.e2e.js starts none. */
const CORE = ['editor', 'headless', 'session'];

/** Runs the tests on the n8n that ROTR_N8N_VERSION names, and writes what came of each to the file given as argument. */
async function suite() {
	const { packTarball } = require('../lib/pack');
	const { runTests, testFiles } = require('../lib/suite');
	const { collectChecks, writeReport } = require('./report');

	heading(`n8n ${N8N_VERSION}`);
	await step('pack the package as npm would publish it', packTarball);
	const started = Date.now();
	/** @type {import('./report').Check[]} */
	let checks = [];
	const files = [...testFiles('e2e', CORE), ...testFiles('compat')];
	const status = await runTests(files, (tests) => (checks = collectChecks(tests)));
	writeReport(process.argv[2], { seconds: Math.round((Date.now() - started) / 1000), checks });
	return status;
}

prepared({ n8n: true }, suite);
