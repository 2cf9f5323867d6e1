const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { tool } = require('../build');
const { packTarball } = require('../lib/pack');
const { run, temporaryFolder } = require('../lib/processes');
const { root } = require('../setup');

/** @type {Promise<string> | undefined} */
let unpacked;

/** @returns {Promise<string>} the folder of the package as somebody who has installed it finds it */
const unpackedPackage = () =>
	(unpacked ??= (async () => {
		const folder = temporaryFolder('verify');
		await run('tar', ['-xzf', await packTarball(), '-C', folder]);
		return join(folder, 'package');
	})());

/**
 * Runs a tool of node_modules and gives what it says against us.
 * @param {string} name
 * @param {string[]} args
 * @param {(output: string) => string[]} [complaints] finds them in the output of a run that ended well
 * @returns {Promise<string[]>}
 */
const findingsOf = (name, args, complaints = () => []) =>
	tool(name, args).then(complaints, (/** @type {Error} */ error) => [error.message]);

/** n8n's linter, which also refuses a changed configuration ("strict" in package.json); a warning counts as much. */
const lint = () =>
	findingsOf('n8n-node', ['lint'], (output) =>
		/[1-9]\d* warning/.test(output) ? [`n8n-node lint warns:\n${output}`] : [],
	);

/** n8n's dropdowns are built from a registry, which no linter sees: this test reads them. */
const texts = () => findingsOf('jest', ['test/unit/description.test.ts']);

/** Files and exports that nothing uses; knip leaves dependencies alone, many of which are used by name only. */
const deadCode = () =>
	findingsOf('knip', [
		'--config',
		'scripts/verify/knip.json',
		'--include',
		'files,exports,types',
		'--no-progress',
		'--no-config-hints',
	]);

/** @param {...string} folders @returns {Promise<string[]>} what dependency-cruiser finds in them against the rules of rooms.js */
const imported = (...folders) =>
	findingsOf('depcruise', ['--config', 'scripts/verify/rooms.js', ...folders]);

/** Imports of the source go one way. */
const directions = () => imported('credentials', 'nodes', 'sandbox');

/** What the built code asks for is there where nothing but n8n is installed. */
const imports = () => imported('dist');

/** Links and anchors of the documents lead somewhere within the repository. */
const links = () =>
	findingsOf('remark', [
		'--frail',
		'--quiet',
		'--no-stdout',
		...['--use', 'remark-validate-links=repository:false'],
		...['README.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'SECURITY.md'],
		...['data', 'docs', 'examples', 'sandbox'],
	]);

/**
 * n8n's scanner, without its way to the registry.
 * @typedef {{ passed: boolean, message?: string, details?: string }} Verdict
 * @typedef {object} Scanner
 * @property {(folder: string, patterns: string[]) => Promise<Verdict>} analyzePackage
 * @property {string[]} SOURCE_FILE_PATTERNS
 */

/** @returns {Promise<Scanner>} */
async function scanner() {
	const name = '@n8n/scan-community-package/scanner/scanner.mjs';
	const before = process.env.TMPDIR;
	// It makes a folder for downloads when it is loaded, and leaves it behind.
	process.env.TMPDIR = temporaryFolder('verify');
	const loaded = await import(pathToFileURL(require.resolve(name)).href);
	if (before === undefined) delete process.env.TMPDIR;
	else process.env.TMPDIR = before;
	return loaded;
}

/** @param {string} folder @param {(scanner: Scanner) => string[]} patterns */
async function scan(folder, patterns) {
	const loaded = await scanner();
	const { passed, message, details } = await loaded.analyzePackage(folder, patterns(loaded));
	return passed ? [] : [details ?? message ?? 'the scanner refuses it'];
}

/** What the scanner lints of the source that the provenance names. */
const scanSource = () => scan(root, ({ SOURCE_FILE_PATTERNS }) => SOURCE_FILE_PATTERNS);

/** What the scanner lints of the tarball. */
const scanPackage = async () => scan(await unpackedPackage(), () => ['**/*.js', 'package.json']);

module.exports = {
	deadCode,
	directions,
	findingsOf,
	imports,
	links,
	lint,
	scanPackage,
	scanSource,
	texts,
	unpackedPackage,
};
