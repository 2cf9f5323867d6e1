const { posix } = require('node:path');
const { differences, filesIn, textOf } = require('./files');
const { manifest } = require('./package');

/** Pictures stand in HTML, for light and dark, which no checker of links reads: all that are shown are there, and all that are there are shown. */
function pictures() {
	const shown = ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))].flatMap(
		(path) =>
			[...textOf(path).matchAll(/\ssrc(?:set)?="(?!\w+:)([^"]+)"/g)].map(([, file]) =>
				posix.join(posix.dirname(path), file),
			),
	);
	return differences(filesIn('docs/images'), [...new Set(shown)]);
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
