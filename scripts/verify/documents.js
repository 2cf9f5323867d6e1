const { existsSync } = require('node:fs');
const { join, posix } = require('node:path');
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

/** `[text](target#anchor)`, and pictures in HTML; not what leads out of the repository. */
const LINK = /(?:\]\(|\ssrc(?:set)?=")(?!\w+:)([^)"#\s]*)(?:#([^)"\s]*))?[)"]/g;

/**
 * @typedef {{ path: string, target: string, anchor?: string }} Link `path` has it, `target` is the file that it leads to
 * @param {string} path of a document
 * @returns {Link[]}
 */
const linksIn = (path) =>
	[...withoutCode(textOf(path)).matchAll(LINK)].map(([, file, anchor]) => ({
		path,
		target: file === '' ? path : posix.join(posix.dirname(path), file),
		anchor,
	}));

/** @param {Link} link */
function leadsNowhere({ target, anchor }) {
	if (!existsSync(join(root, target))) return true;
	return anchor && target.endsWith('.md') && !anchorsIn(target).includes(anchor);
}

/** Links and pictures of the documents within the repository are there, and no picture is shown nowhere. */
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
	const all = documents.flatMap(linksIn);
	const targets = new Set(all.map(({ target }) => target));
	return [
		...all
			.filter(leadsNowhere)
			.map(
				({ path, target, anchor }) =>
					`${path}: ${anchor ? `${target}#${anchor}` : target} leads nowhere`,
			),
		...filesIn('docs/images')
			.filter((picture) => !targets.has(picture))
			.map((picture) => `${picture} is shown by no document`),
	];
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
