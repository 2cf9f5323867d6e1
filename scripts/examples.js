const { prepared, root } = require('./setup');
const { heading, step } = require('./lib/terminal');

/** Builds the package and runs every workflow of examples/ in a real n8n; names of files as arguments run only those. */
async function examples() {
	const { readdirSync } = require('node:fs');
	const { join } = require('node:path');
	const { run } = require('node:test');
	const { spec } = require('node:test/reporters');
	const { build } = require('./build');
	const { packTarball } = require('./lib/pack');
	const wanted = process.argv.slice(2);
	const folder = join(root, 'test', 'examples');
	const files = readdirSync(folder)
		.filter(
			(name) =>
				name.endsWith('.e2e.js') && (!wanted.length || wanted.some((part) => name.includes(part))),
		)
		.map((name) => join(folder, name));

	heading('The package');
	await step('build n8n-nodes-rotr', build);
	await step('pack it as npm would publish it', packTarball);

	heading('The examples');
	let status = files.length > 0 ? 0 : 1;
	// One process for all files: they share one n8n, and ending this process ends it.
	const tests = run({ files, isolation: 'none', forceExit: true }).on('test:fail', ({ todo }) => {
		if (todo === undefined) status = 1;
	});
	for await (const line of tests.compose(spec)) process.stdout.write(line);
	return status;
}

prepared({ n8n: true }, examples);
