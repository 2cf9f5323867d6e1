const ts = require('typescript');
const { filesIn, textOf } = require('./files');

/** From 200 lines on it is worth looking whether a file holds two things; this is where it ends. */
const MOST_LINES = 250;
/** The tests of one thing share a setting, so that they stay together for longer. */
const MOST_LINES_OF_TESTS = 300;
const FOLDERS = ['credentials', 'nodes', 'sandbox', 'scripts', 'test'];
/** Data in the form of code. */
const DATA = 'nodes/RotrApi/fields/places/data.ts';

const sources = FOLDERS.flatMap((folder) => filesIn(folder)).filter(
	(path) => /\.(ts|js|mjs)$/.test(path) && path !== DATA,
);
const shipped = sources.filter((path) => /^(credentials|nodes)\//.test(path));

/**
 * Calls `visit` on every node of a file's syntax tree.
 * @param {string} path
 * @param {(node: ts.Node, line: () => number) => void} visit
 */
function walk(path, visit) {
	const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
	/** @param {ts.Node} node */
	const descend = (node) => {
		visit(node, () => file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
		ts.forEachChild(node, descend);
	};
	descend(file);
}

/** A file that is longer holds more than one thing. */
function fileLength() {
	return sources
		.map((path) => ({
			path,
			lines: textOf(path).trimEnd().split('\n').length,
			most: path.startsWith('test/') ? MOST_LINES_OF_TESTS : MOST_LINES,
		}))
		.filter(({ lines, most }) => lines > most)
		.map(({ path, lines, most }) => `${path} has ${lines} lines, ${most} is the most`);
}

/** @param {ts.Node} node @returns {boolean} whether it is `as unknown as ...`, which believes whatever it is told */
function isDoubleCast(node) {
	return (
		ts.isAsExpression(node) &&
		ts.isAsExpression(node.expression) &&
		node.expression.type.kind === ts.SyntaxKind.UnknownKeyword
	);
}

/** The word `any` switches the type checks off, and so does a cast by way of `unknown`. */
function noAny() {
	/** @type {string[]} */
	const findings = [];
	for (const path of sources.filter((source) => source.endsWith('.ts'))) {
		walk(path, (node, line) => {
			if (node.kind === ts.SyntaxKind.AnyKeyword) findings.push(`${path}:${line()} says any`);
			if (isDoubleCast(node)) findings.push(`${path}:${line()} casts by way of unknown`);
		});
	}
	return findings;
}

const EXCEPTION = /(?:\/\/|\/\*)\s*(eslint-disable[\w-]*|@ts-(?:ignore|expect-error|nocheck))(.*)/;

/** What switches a check off says why, after two hyphens. */
function exceptions() {
	return sources.flatMap((path) =>
		textOf(path)
			.split('\n')
			.map((text, index) => ({ line: index + 1, found: EXCEPTION.exec(text) }))
			.filter(({ found }) => found && !/ -- \S/.test(found[2]))
			.map(({ line, found }) => `${path}:${line} ${found?.[1]} does not say why`),
	);
}

/** "Error output" is what n8n calls the second output of a node. */
const UNHELPFUL = /\b(error(?! output)|problem|failure|mistake)s?\b/i;

/** n8n asks messages to say what happened, not that something did. A sentence is a text with a space in it. */
function errorTexts() {
	/** @type {string[]} */
	const findings = [];
	for (const path of shipped) {
		walk(path, (node, line) => {
			const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
			if (!isText && !ts.isTemplateMiddleOrTemplateTail(node)) return;
			const { text } = node;
			if (/\S \S/.test(text) && UNHELPFUL.test(text)) findings.push(`${path}:${line()} "${text}"`);
		});
	}
	return findings;
}

module.exports = { errorTexts, exceptions, fileLength, noAny };
