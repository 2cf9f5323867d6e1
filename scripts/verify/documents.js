const { existsSync } = require('node:fs');
const { dirname, join, normalize } = require('node:path');
const { root } = require('../setup');
const { differences, filesIn, textOf } = require('./files');
const { manifest } = require('./package');

/** @param {string} text Markdown @returns {string} the same without its code blocks */
const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '');

/** @param {string} heading @returns {string} the anchor that GitHub gives it */
const anchorOf = (heading) =>
	heading
		.toLowerCase()
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replace(/\s/g, '-');

/** @param {string} path @returns {string[]} */
const anchorsIn = (path) =>
	[...withoutCode(textOf(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));

/** Links of the documents within the repository lead somewhere. */
function links() {
	const documents = [
		'README.md',
		'CHANGELOG.md',
		'CONTRIBUTING.md',
		'SECURITY.md',
		'CODE_OF_CONDUCT.md',
		...['data', 'docs', 'examples', 'sandbox'].flatMap((folder) =>
			filesIn(folder).filter((path) => path.endsWith('.md')),
		),
	];
	return documents.flatMap((path) =>
		[...withoutCode(textOf(path)).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
			.filter(([, target, anchor]) => {
				const file = target === '' ? path : normalize(join(dirname(path), target));
				if (!existsSync(join(root, file))) return true;
				return anchor && file.endsWith('.md') && !anchorsIn(file).includes(anchor);
			})
			.map(([link]) => `${path}: ${link.slice(1)} leads nowhere`),
	);
}

/** Every development dependency has its reason in CONTRIBUTING.md, and only those. */
function reasons() {
	const section = /^## Dependencies$([^]*?)(?=^## )/m.exec(textOf('CONTRIBUTING.md'))?.[1] ?? '';
	const told = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
	return differences(told, Object.keys(manifest.devDependencies));
}

/** A version that is published has a section in the changelog. */
function changelog() {
	const sections = [...textOf('CHANGELOG.md').matchAll(/^## \[([^\]]+)\]/gm)].map(
		([, name]) => name,
	);
	const told = sections.includes(manifest.version) || sections[0] === 'Unreleased';
	return told ? [] : [`CHANGELOG.md has neither ${manifest.version} nor Unreleased`];
}

/**
 * docs/verification.md names each rule that is checked here, and none that is not.
 * @param {string[]} names
 */
function checklist(names) {
	const told = [...textOf('docs/verification.md').matchAll(/`verify: ([\w-]+)`/g)].map(
		([, name]) => name,
	);
	return differences([...new Set(told)], names);
}

module.exports = { changelog, checklist, links, reasons };
