const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');
const { readJson, root } = require('../setup');
const { differences, filesIn } = require('./files');
const { importsOf } = require('./source');
const { unpackedPackage } = require('./tools');

const manifest = readJson(join(root, 'package.json'));

/** n8n brings these to run time; crypto is Node's own, the rest are packages of n8n. */
const PROVIDED = ['crypto', 'lodash', 'luxon', 'n8n-workflow', 'p-limit', 'zod'];

const DEPENDENCY_FIELDS = [
	'dependencies',
	'optionalDependencies',
	'bundledDependencies',
	'bundleDependencies',
	'overrides',
];

/** @param {string} text @returns {string} "owner/name" of a GitHub address, '' for any other */
const repositoryOf = (text) => /github\.com\/([\w.-]+\/[\w-]+)/.exec(text)?.[1] ?? '';

/** The fields that n8n, npm and a person look at. */
function packageFields() {
	const { author, bugs, engines, homepage, keywords, n8n, name, publishConfig, repository } =
		manifest;
	const source = repositoryOf(repository?.url ?? '');
	const entries = [...n8n.nodes, ...n8n.credentials];
	/** @type {Array<[boolean, string]>} */
	const facts = [
		[/^(@[\w-]+\/)?n8n-nodes-/.test(name), 'name does not begin with n8n-nodes-'],
		[manifest.license === 'MIT', 'license is not MIT'],
		[manifest.description?.length > 20, 'description is missing or short'],
		[Boolean(author?.name), 'author has no name'],
		[/^\S+@\S+\.\S+$/.test(author?.email ?? ''), 'author has no e-mail address'],
		[source !== '', 'repository is not on GitHub'],
		[repositoryOf(homepage ?? '') === source, 'homepage is not the one of the repository'],
		[repositoryOf(bugs?.url ?? '') === source, 'bugs is not the tracker of the repository'],
		[Boolean(engines?.node), 'engines names no Node'],
		[keywords?.includes('n8n-community-node-package'), 'keywords lack n8n-community-node-package'],
		[
			// Without them npm refuses the first version, and a person's computer could publish without provenance.
			publishConfig?.access === 'public' && publishConfig?.provenance === true,
			'publishConfig is not access public with provenance',
		],
		[n8n?.strict === true, 'n8n.strict is not true'],
		[n8n?.n8nNodesApiVersion === 1, 'n8n.n8nNodesApiVersion is not 1'],
		[
			JSON.stringify(manifest.peerDependencies) === '{"n8n-workflow":"*"}',
			'peerDependencies are not exactly n8n-workflow: *',
		],
	];
	return [
		...facts.filter(([holds]) => !holds).map(([, finding]) => finding),
		...DEPENDENCY_FIELDS.filter((field) => field in manifest).map((field) => `${field} is there`),
		...entries
			.filter((path) => !existsSync(join(root, path)))
			.map((path) => `n8n names ${path}, which the build does not make`),
	];
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

/** What the built code asks for must be there where nothing but n8n is installed. */
function imports() {
	return filesIn('dist')
		.filter((path) => path.endsWith('.js'))
		.flatMap((path) =>
			importsOf(path)
				.filter((name) => !name.startsWith('.') && !PROVIDED.includes(name))
				.map((name) => `${path} asks for ${name}`),
		);
}

module.exports = { dist, imports, manifest, packageFields, tarball };
