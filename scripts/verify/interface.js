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

/**
 * Words of Romanian law and habit that a broker looks for because English has none that says the same. Names such as SIRUTA
 * or RON are not among them, nor is what goes out as it stands there (CI).
 */
const ROMANIAN_TERMS =
	/(?<![\p{L}])(CNP|CUI|CIF|asigurat|contractant|bloc|scara|etaj|Registrul Comerțului)(?![\p{L}])/giu;
/** Where they may not stand: what a field is called is English alone. */
const LABEL_KEYS = new Set(['action', 'displayName', 'subtitle']);

/**
 * At most one Romanian term helps a person to recognise a field, and none stands in its label.
 * @param {unknown} form @returns {string[]}
 */
function termsTooMany(form) {
	if (typeof form !== 'object' || form === null) return [];
	const own = Object.entries(form).filter(
		([key, text]) => TEXT_KEYS.has(key) && typeof text === 'string',
	);
	const inLabels = own.filter(([key, text]) => LABEL_KEYS.has(key) && text.match(ROMANIAN_TERMS));
	const terms = new Set(own.flatMap(([, text]) => text.match(ROMANIAN_TERMS) ?? []));
	return [
		...inLabels.map(([, text]) => `a label holds a Romanian term: ${text}`),
		...(terms.size > 1 ? [`one field has ${terms.size} Romanian terms: ${[...terms]}`] : []),
		...Object.values(form).flatMap(termsTooMany),
	];
}

/** n8n wants the interface and its documents in English. */
function english() {
	const { description } = new (built(`${NODE}/RotrApi.node.js`).RotrApi)();
	const { properties } = new (built('dist/credentials/RotrApi.credentials.js').RotrApi)();
	const lines = textOf('README.md').split('\n');
	return [
		...termsTooMany([description, properties]),
		...[...textsIn(description), ...textsIn(properties)].filter((text) =>
			ROMANIAN_LETTERS.test(text.replace(BRACKETS, '')),
		),
		...lines.filter((line) => ROMANIAN_WORDS.test(line)).map((line) => `README.md: ${line}`),
	];
}

module.exports = { english, icons, operations };
