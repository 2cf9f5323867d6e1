const { prepared, root } = require('./setup');
const { heading, step } = require('./lib/terminal');

/** Builds the package and runs test/queue against it in n8n's queue mode; `--short` runs a fifth of the executions. */
async function queue() {
	const { join } = require('node:path');
	const { run } = require('node:test');
	const { spec } = require('node:test/reporters');
	const { build } = require('./build');
	const { packTarball } = require('./lib/pack');
	const { requirePrograms } = require('./queue/programs');
	const { printTable } = require('./queue/table');
	requirePrograms();

	heading('The package');
	await step('build n8n-nodes-rotr', build);
	await step('pack it as npm would publish it', packTarball);

	heading('Queue mode');
	let status = 0;
	const files = [join(root, 'test', 'queue', 'queue.e2e.js')];
	// In this process, whose end is the end of everything that the test has started.
	const tests = run({ files, isolation: 'none', forceExit: true }).on('test:fail', () => {
		status = 1;
	});
	for await (const line of tests.compose(spec)) process.stdout.write(line);
	printTable();
	return status;
}

prepared({ n8n: true }, queue);
