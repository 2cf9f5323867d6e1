const { statSync } = require('node:fs');
const { join } = require('node:path');
const { readJson, root } = require('../setup');
const { differences, filesIn, textOf } = require('./files');

/**
 * @typedef {import('n8n-workflow').INodeProperties} Property
 * @typedef {{ option: { value: string, action?: string, description?: string } }} Operation
 * @typedef {{ option: { value: string }, operations: Operation[] }} Resource
 */

const NODE = 'dist/nodes/RotrApi';
const SCHEMAS = `${NODE}/__schema__/v1.0.0`;
const LARGEST_ICON = 5 * 1024;

/** @param {string} path of a built module @returns {any} */
const built = (path) => require(join(root, path));

/** Every operation says what it does and what it gives: in n8n's panel, in the form, and before the first run. */
function operations() {
	/** @type {Resource[]} */
	const resources = built(`${NODE}/operations/index.js`).RESOURCES;
	const known = resources.flatMap(({ option, operations: list }) =>
		list.map((operation) => ({ name: `${option.value}/${operation.option.value}`, operation })),
	);
	const schemas = filesIn(SCHEMAS);
	const expected = known.map(({ name }) => `${SCHEMAS}/${name}.json`);
	return [
		...known
			.filter(({ operation }) => !operation.option.action || !operation.option.description)
			.map(({ name }) => `${name} lacks its action or its description`),
		...differences(schemas, expected),
		...schemas
			.filter((path) => Object.keys(readJson(join(root, path)).properties ?? {}).length === 0)
			.map((path) => `${path} describes no field`),
	];
}

/** @param {string} path of an SVG @returns {string} its colours */
const coloursOf = (path) =>
	[...new Set(textOf(path).match(/#[0-9a-f]{3,8}\b/gi))].sort().join(' ').toLowerCase();

/** The icons, of which n8n's linter only sees that they are there: small, square, and in two sets of colours. */
function icons() {
	const [light, dark] = ['icons/rotr.svg', 'icons/rotr.dark.svg'];
	return [
		...[light, dark]
			.filter((path) => statSync(join(root, path)).size > LARGEST_ICON)
			.map((path) => `${path} is larger than 5 KB`),
		...[light, dark]
			.filter((path) => !/viewBox="0 0 (\d+) \1"/.test(textOf(path)))
			.map((path) => `${path} is not square`),
		...(coloursOf(light) === coloursOf(dark) ? ['light and dark have the same colours'] : []),
	];
}

/** Which keys of a description are text for people; the names of counties and towns are under others. */
const TEXT_KEYS = new Set(['action', 'description', 'displayName', 'hint', 'subtitle']);
const ROMANIAN_LETTERS = /[ăâîșțşţ]/i;
/** A Romanian name may stand in brackets beside the English word. */
const BRACKETS = /\([^)]*\)/g;
const ROMANIAN_WORDS = /(?<![\p{L}])(și|este|pentru|sunt|către|dacă|nu este)(?![\p{L}])/iu;

/** @param {unknown} value @param {string} key @returns {string[]} */
function textsIn(value, key = '') {
	if (typeof value === 'string') return TEXT_KEYS.has(key) ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		textsIn(inner, Array.isArray(value) ? key : name),
	);
}

/** n8n wants the interface and its documents in English. */
function english() {
	const { description } = new (built(`${NODE}/RotrApi.node.js`).RotrApi)();
	const { properties } = new (built('dist/credentials/RotrApi.credentials.js').RotrApi)();
	const lines = textOf('README.md').split('\n');
	return [
		...[...textsIn(description), ...textsIn(properties)].filter((text) =>
			ROMANIAN_LETTERS.test(text.replace(BRACKETS, '')),
		),
		...lines.filter((line) => ROMANIAN_WORDS.test(line)).map((line) => `README.md: ${line}`),
	];
}

module.exports = { english, icons, operations };
