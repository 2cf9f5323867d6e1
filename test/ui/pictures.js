const { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { run } = require('../../scripts/lib/processes');
const { root } = require('../../scripts/setup');
const { visibleTexts } = require('./visible-texts');

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * What of the page a picture shows: some parts of it, or what lies between two pieces of them.
 * @typedef {object} Crop
 * @property {Locator[]} of the parts, whose texts are shown
 * @property {Locator} [within] all pieces of the parts that it shows, where that is not the whole of them
 * @property {Locator} [from] the piece with which it begins at the top
 * @property {Locator} [to] the piece with which it ends at the bottom
 * @property {number} [margin] around it, in pixels; between two pieces only above and below
 * @property {'css' | 'device'} [scale] `css` for what is large already
 */

const isUpdate = process.argv.includes('--update-images');
const documented = join(root, 'docs', 'images');

/** Where pictures go: into the documentation only when somebody asks for that, so that a test run changes no file. */
const folder = isUpdate ? documented : mkdtempSync(join(tmpdir(), 'rotr-ui-'));

/** What each picture of the documentation shows, in words: by this it is known to be out of date, whatever the browser draws. */
const TEXTS = join(documented, 'texts.json');

/** @returns {Record<string, string>} */
const readTexts = () => (existsSync(TEXTS) ? JSON.parse(readFileSync(TEXTS, 'utf8')) : {});

/** @param {string} name @param {string} text */
function writeText(name, text) {
	const all = Object.entries({ ...readTexts(), [name]: text });
	const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(TEXTS, `${JSON.stringify(sorted, null, '\t')}\n`);
}

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
 * Shows the page in a colour scheme, which n8n takes from the system, and waits for the node's icon of that scheme where
 * there is one.
 * @param {Page} page
 * @param {'light' | 'dark'} colorScheme
 */
async function wear(page, colorScheme) {
	await page.emulateMedia({ colorScheme });
	if ((await page.locator('img[src*="/rotr."]:visible').count()) === 0) return;
	const icon = colorScheme === 'dark' ? 'rotr.dark.svg' : 'rotr.svg';
	await page.locator(`img[src$="/${icon}"]:visible`).first().waitFor();
}

/** @param {Locator} part */
async function boxOf(part) {
	const box = await part.boundingBox();
	if (!box) throw new Error(`What the picture is to show is not there: ${part}`);
	return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** @param {Crop} crop @returns {Promise<{x: number, y: number, width: number, height: number}>} */
async function areaOf({ of, within, from, to, margin = 0 }) {
	const boxes = await Promise.all((within ? await within.all() : of).map(boxOf));
	const least = (/** @type {'left' | 'top'} */ side) => Math.min(...boxes.map((box) => box[side]));
	const most = (/** @type {'right' | 'bottom'} */ side) =>
		Math.max(...boxes.map((box) => box[side]));
	const aside = from || to ? 0 : margin;
	const [x, right] = [least('left') - aside, most('right') + aside];
	const y = Math.max(least('top'), from ? (await boxOf(from)).top : 0) - margin;
	const bottom = Math.min(most('bottom'), to ? (await boxOf(to)).bottom : Infinity) + margin;
	return { x, y, width: right - x, height: bottom - y };
}

/** The pictures that one story takes, in light and dark, and which of them the documents show otherwise. */
function openAlbum() {
	/** @type {Record<string, string>} */
	const taken = {};
	return {
		/**
		 * @param {string} name
		 * @param {Crop} crop
		 * @param {() => Promise<void>} [redraw] opens anew what is not repainted when the scheme changes
		 */
		async take(name, crop, redraw) {
			const page = crop.of[0].page();
			mkdirSync(folder, { recursive: true });
			for (const scheme of /** @type {const} */ (['dark', 'light'])) {
				await wear(page, scheme);
				await redraw?.();
				// What it rests on shows more than usual.
				await page.mouse.move(0, 0);
				await page.evaluate('document.fonts.ready');
				const clip = await areaOf(crop);
				const path = join(folder, `${name}.${scheme}.png`);
				const { scale = 'device' } = crop;
				await page.screenshot({ path, clip, scale, animations: 'disabled', style: CLEAN });
				if (isUpdate) await compress(path);
				const texts = crop.of.map((part) => part.evaluate(visibleTexts, clip));
				taken[name] = (await Promise.all(texts)).join(' | ');
			}
			if (isUpdate) writeText(name, taken[name]);
		},

		/** @returns {{now: Record<string, string>, documented: Record<string, string | undefined>}} what both show, to be compared */
		compare() {
			const texts = readTexts();
			const names = Object.keys(taken);
			return {
				now: taken,
				documented: Object.fromEntries(names.map((name) => [name, texts[name]])),
			};
		},
	};
}

module.exports = { folder, openAlbum };
