const { prepared, root } = require('./setup');
const { fact, heading, step } = require('./lib/terminal');

/**
 * Builds the package and drives it through the editor of a real n8n in a headless browser.
 * With --update-images the pictures of docs/images are taken anew.
 */
async function ui() {
	const { join } = require('node:path');
	const { run } = require('node:test');
	const { spec } = require('node:test/reporters');
	const { build } = require('./build');
	const { packTarball } = require('./lib/pack');
	const { findChromium } = require('../test/ui/browser');
	const { folder } = require('../test/ui/pictures');
	const chromium = findChromium();

	heading('The package');
	await step('build n8n-nodes-rotr', build);
	await step('pack it as npm would publish it', packTarball);

	heading('The editor in a browser');
	fact('browser', chromium);
	fact('pictures', folder);
	let status = 0;
	const tests = run({
		files: [join(root, 'test', 'ui', 'editor.ui.js')],
		// One process: the package is packed once, and ending it ends n8n and the browser.
		isolation: 'none',
		forceExit: true,
	}).on('test:fail', ({ todo }) => {
		if (todo === undefined) status = 1;
	});
	for await (const line of tests.compose(spec)) process.stdout.write(line);
	return status;
}

prepared({ n8n: true }, ui);
