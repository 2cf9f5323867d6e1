const { prepared } = require('./setup');
const { fact, heading } = require('./lib/terminal');

/**
 * What stands above each suite, and what it needs before anything is built, or says at its end.
 * @type {Record<string, {title: string, require?: () => [name: string, value: string][], atEnd?: () => void}>}
 */
const SUITES = {
	e2e: { title: 'End-to-end tests' },
	examples: { title: 'The examples' },
	queue: {
		title: 'Queue mode',
		require() {
			require('./queue/programs').requirePrograms();
			return [];
		},
		atEnd: () => require('./queue/table').printTable(),
	},
	ui: {
		title: 'The editor in a browser',
		require: () => [
			['browser', require('../test/ui/browser').findChromium()],
			['pictures', require('../test/ui/pictures').folder],
		],
	},
};

/**
 * Builds the package and runs a folder of test/ against it in a real n8n: the first argument. Parts of names of files
 * run only those; flags are the tests' own: `--short` of the queue, `--update-images` of the editor.
 */
async function suite() {
	const { makePackage } = require('./lib/pack');
	const { runTests, testFiles } = require('./lib/suite');
	const [folder, ...names] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
	const { title, require: needed, atEnd } = SUITES[folder];
	const files = testFiles(folder, names);
	const facts = needed?.() ?? [];
	await makePackage();
	heading(title);
	for (const [name, value] of facts) fact(name, value);
	const status = await runTests(files);
	atEnd?.();
	return status;
}

prepared({ n8n: true }, suite);
