const { posix } = require('node:path');
const { differences, filesIn, textOf } = require('./files');
const { exampleFiles } = require('../lib/workflows');
const { manifest } = require('./package');

const IMAGES = 'docs/images';
/** What each picture shows, in words; test:ui compares it with the editor. */
const TEXTS = `${IMAGES}/texts.json`;

/**
 * Pictures stand in HTML, for light and dark, which no checker of links reads: all that are shown are there, all that are
 * there are shown, each example has one, and of each it is known what it shows.
 */
function pictures() {
	const documents = ['README.md', 'examples/README.md', ...filesIn('docs')].filter((path) =>
		path.endsWith('.md'),
	);
	const shown = documents.flatMap((path) =>
		[...textOf(path).matchAll(/\ssrc(?:set)?="(?!\w+:)([^"]+)"/g)].map(([, file]) =>
			posix.join(posix.dirname(path), file),
		),
	);
	const examples = exampleFiles().map((file) => `workflow-${posix.basename(file, '.json')}`);
	const told = [...new Set([...examples, ...Object.keys(JSON.parse(textOf(TEXTS)))])].flatMap(
		(name) => ['dark', 'light'].map((scheme) => `${IMAGES}/${name}.${scheme}.png`),
	);
	const files = filesIn(IMAGES).filter((path) => path !== TEXTS);
	return [...differences(files, [...new Set(shown)]), ...differences(files, told)];
}

/** Every development dependency has its reason in CONTRIBUTING.md, and only those. */
function reasons() {
	const section = /^## Dependencies$([^]*?)(?=^## )/m.exec(textOf('CONTRIBUTING.md'))?.[1] ?? '';
	const told = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
	return differences(told, Object.keys(manifest.devDependencies));
}

/** docs/verification.md names each rule that is checked here, and none that is not. @param {string[]} names */
function checklist(names) {
	const told = [...textOf('docs/verification.md').matchAll(/`verify: ([\w-]+)`/g)].map(
		([, name]) => name,
	);
	return differences([...new Set(told)], names);
}

module.exports = { checklist, pictures, reasons };
