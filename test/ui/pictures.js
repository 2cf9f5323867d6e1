const { mkdirSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { run } = require('../../scripts/lib/processes');
const { root } = require('../../scripts/setup');

/** @typedef {import('playwright-core').Page} Page */

const isUpdate = process.argv.includes('--update-images');

/** Where pictures go: into the documentation only when somebody asks for that, so that a test run changes no file. */
const folder = isUpdate ? join(root, 'docs', 'images') : mkdtempSync(join(tmpdir(), 'rotr-ui-'));

/**
 * What would spoil a picture: messages that fade by themselves, and the empty frame of the expression editor's tooltips,
 * which n8n leaves in the corner of the page.
 */
const CLEAN = '.el-notification, .ͼ1:empty { visibility: hidden !important; }';

/** @param {string} file makes it smaller where pngquant is installed; a picture is as good without */
async function compress(file) {
	const options = ['--force', '--strip', '--skip-if-larger', '--quality=70-95', '--output', file];
	await run('pngquant', [...options, file]).catch(() => {});
}

/**
 * Shows the editor in a colour scheme, which it takes from the system, and waits for the node's icon of that scheme.
 * @param {Page} page
 * @param {'light' | 'dark'} colorScheme
 */
async function wear(page, colorScheme) {
	await page.emulateMedia({ colorScheme });
	const icon = colorScheme === 'dark' ? 'rotr.dark.svg' : 'rotr.svg';
	await page.locator(`img[src$="/${icon}"]:visible`).first().waitFor();
}

/**
 * Takes a picture of the editor in light and one in dark mode.
 * @param {Page} page
 * @param {string} name
 * @param {() => Promise<void>} [redraw] opens anew what n8n does not repaint when the scheme changes
 */
async function takePictures(page, name, redraw) {
	mkdirSync(folder, { recursive: true });
	for (const scheme of /** @type {const} */ (['dark', 'light'])) {
		await wear(page, scheme);
		await redraw?.();
		await page.evaluate(() => /** @type {any} */ (globalThis).document.fonts.ready);
		const path = join(folder, `${name}.${scheme}.png`);
		await page.screenshot({ path, animations: 'disabled', style: CLEAN });
		if (isUpdate) await compress(path);
	}
}

module.exports = { folder, takePictures };
