const { prepared } = require('./setup');
const { heading } = require('./lib/terminal');

/** Builds the package and runs test/queue against it in n8n's queue mode; `--short` runs a fifth of the executions. */
async function queue() {
	const { makePackage } = require('./lib/pack');
	const { runTests, testFiles } = require('./lib/suite');
	const { requirePrograms } = require('./queue/programs');
	const { printTable } = require('./queue/table');
	requirePrograms();
	await makePackage();
	heading('Queue mode');
	const status = await runTests(testFiles('queue'));
	printTable();
	return status;
}

prepared({ n8n: true }, queue);
