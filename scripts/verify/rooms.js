const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** What n8n has at run time, besides Node's own crypto; nothing else is there where only n8n is installed. */
const PROVIDED = '^(crypto$|node_modules/(lodash|luxon|n8n-workflow|p-limit|zod)/)';

const NODE = 'nodes/RotrApi';
const REGISTRY = join(__dirname, '..', '..', NODE, 'operations', 'index.ts');

/** Which rooms each room may look into, besides itself: those below it. @type {Record<string, string[]>} */
const BELOW = {
	[`${NODE}/RotrApi.node.ts`]: ['run', 'operations', 'fields', 'output', 'transport'],
	[`${NODE}/run/`]: ['operations', 'fields', 'output', 'transport'],
	[`${NODE}/operations/`]: ['fields', 'output', 'transport'],
	[`${NODE}/output/`]: ['fields', 'transport/wire'],
	[`${NODE}/fields/`]: [],
	[`${NODE}/transport/client/`]: ['transport/session', 'transport/wire'],
	[`${NODE}/transport/session/`]: ['transport/wire'],
	[`${NODE}/transport/wire/`]: [],
	'credentials/': ['transport/session'],
	// A reading of the API of its own: it shares nothing with the node.
	'sandbox/': [],
};

/** What the registry lists: an operation never imports another one. */
const OPERATIONS = [...readFileSync(REGISTRY, 'utf8').matchAll(/from '\.\/(\w+\/\w+)'/g)].map(
	([, name]) => `${NODE}/operations/${name}.ts`,
);

/** @param {string[]} paths @returns {string} a pattern that fits what begins with one of them */
const anyOf = (paths) => `^(${paths.map((path) => path.replaceAll('.', '\\.')).join('|')})`;

/** @param {object} rule @returns {object} the rule, broken at the price of the exit status */
const strict = (rule) => ({ severity: 'error', ...rule });

/** Imports go one way, from the node down to the network: the rules for dependency-cruiser. */
module.exports = {
	forbidden: [
		...Object.entries(BELOW).map(([room, below]) => ({
			name: `${room} looks into a room that is not below it`,
			from: { path: anyOf([room]) },
			to: {
				path: anyOf(['nodes/', 'credentials/', 'sandbox/', 'scripts/', 'test/']),
				pathNot: anyOf([room, ...below.map((name) => `${NODE}/${name}/`)]),
			},
		})),
		{
			name: 'an operation imports another one',
			from: { path: anyOf(OPERATIONS) },
			to: { path: anyOf(OPERATIONS) },
		},
		{ name: 'imports go in a circle', from: {}, to: { circular: true } },
		{
			name: 'asks for what n8n does not provide',
			from: { path: '^(dist|nodes|credentials)/' },
			to: { dependencyTypesNot: ['local'], pathNot: PROVIDED },
		},
	].map(strict),
	options: {
		doNotFollow: { path: 'node_modules' },
		// Types count, too: a room that knows the types of a room above it depends on that.
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
	},
};
