const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');
const { readJson, root } = require('../setup');
const { differences, filesIn, untrue } = require('./files');
const { unpackedPackage } = require('./tools');

const manifest = readJson(join(root, 'package.json'));

/** @param {string} text @returns {string} "owner/name" of a GitHub address, '' for any other */
const repositoryOf = (text) => /github\.com\/([\w.-]+\/[\w-]+)/.exec(text)?.[1] ?? '';

/** The fields that n8n's linter leaves alone: it sees to name, description, author, dependencies, keyword and entries. */
function packageFields() {
	const { bugs, engines, homepage, license, n8n, publishConfig, repository } = manifest;
	const source = repositoryOf(repository?.url ?? '');
	return untrue([
		[license === 'MIT', 'license is not MIT'],
		[source !== '', 'repository is not on GitHub'],
		[repositoryOf(homepage ?? '') === source, 'homepage is not the one of the repository'],
		[repositoryOf(bugs?.url ?? '') === source, 'bugs is not the tracker of the repository'],
		[Boolean(engines?.node), 'engines names no Node'],
		[publishConfig?.access === 'public', 'publishConfig does not make the package public'],
		// Without it the linter takes a configuration of ours.
		[n8n?.strict === true, 'n8n.strict is not true'],
	]);
}

/** What npm would publish: the built package and what npm always adds, nothing else. */
async function tarball() {
	const expected = [...filesIn('dist'), 'LICENSE.md', 'README.md', 'package.json'];
	return differences(filesIn('.', await unpackedPackage()), expected);
}

/** The register of localities, by far the largest file, and how much of the tarball it may take. */
const LOCALITIES = 'dist/nodes/RotrApi/fields/places/data.js';
const LARGEST_LOCALITIES = 200_000;

/** Most runs never ask for the register of localities. */
function localities() {
	const file = join(root, LOCALITIES);
	require(join(root, manifest.n8n.nodes[0]));
	const size = gzipSync(readFileSync(file)).length;
	return [
		...(size < LARGEST_LOCALITIES ? [] : [`${LOCALITIES} takes ${size} bytes of the tarball`]),
		...(file in require.cache ? [`${LOCALITIES} is loaded together with the node`] : []),
	];
}

/** What the build makes: two files for each source file, and copies of icons and JSON. */
function dist() {
	const sources = [...filesIn('credentials'), ...filesIn('nodes')];
	const expected = [
		...sources
			.filter((path) => path.endsWith('.ts'))
			.flatMap((path) => ['.js', '.d.ts'].map((ending) => path.replace(/\.ts$/, ending))),
		...sources.filter((path) => path.endsWith('.json')),
		...filesIn('icons'),
	].map((path) => `dist/${path}`);
	return [...differences(filesIn('dist'), expected), ...localities()];
}

module.exports = { dist, manifest, packageFields, tarball };
