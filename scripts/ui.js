const { prepared } = require('./setup');
const { fact, heading } = require('./lib/terminal');

/**
 * Builds the package and drives it through the editor of a real n8n in a headless browser.
 * With --update-images the pictures of docs/images are taken anew.
 */
async function ui() {
	const { makePackage } = require('./lib/pack');
	const { runTests, testFiles } = require('./lib/suite');
	const { findChromium } = require('../test/ui/browser');
	const { folder } = require('../test/ui/pictures');
	const chromium = findChromium();
	await makePackage();
	heading('The editor in a browser');
	fact('browser', chromium);
	fact('pictures', folder);
	const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
	return await runTests(testFiles('ui', names));
}

prepared({ n8n: true }, ui);
