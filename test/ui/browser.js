const { existsSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { isDeepStrictEqual } = require('node:util');
const { chromium, selectors } = require('playwright-core');
const { say } = require('../../scripts/lib/terminal');

/** Longer than anything in the editor takes on a busy machine; a wait ends as soon as what it waits for is there. */
const PATIENCE = 90_000;

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** @returns {string} the browser to drive */
function findChromium() {
	const path = process.env.ROTR_CHROMIUM ?? '/usr/bin/chromium';
	if (existsSync(path)) return path;
	throw new Error(
		`There is no Chromium at ${path}.\n` +
			'Install it (Debian: apt-get install chromium), or name another one: ROTR_CHROMIUM=/path/to/chrome npm run test:ui',
	);
}

/** Starts Chromium with an empty profile of its own and a page of the size that the pictures have. */
async function openBrowser() {
	selectors.setTestIdAttribute('data-test-id');
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: FLAGS,
		timeout: PATIENCE,
	});
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		// Pictures are shown small: twice the pixels keep their letters sharp.
		deviceScaleFactor: 2,
		colorScheme: 'light',
		locale: 'en-GB',
		timezoneId: 'Europe/Bucharest',
	});
	context.setDefaultTimeout(PATIENCE);
	await context.tracing.start({ screenshots: true, snapshots: true });
	const page = await context.newPage();

	return {
		page,

		/** Keeps what the browser showed and did, for whoever has to find out why a test failed. */
		async keepEvidence() {
			const folder = mkdtempSync(join(tmpdir(), 'rotr-ui-failure-'));
			await page.screenshot({ path: join(folder, 'page.png') });
			await context.tracing.stop({ path: join(folder, 'trace.zip') });
			say(`\nThe page at the failure and a trace for "npx playwright-core show-trace": ${folder}`);
		},

		stop: () => browser.close(),
	};
}

/**
 * Reads from a page until what it shows is as it shall be: lists slide in, and answers take a moment to be drawn.
 * @template T
 * @param {() => Promise<T>} read
 * @param {T} expected
 * @returns {Promise<T>} what was read last, to be compared where the time ran out
 */
async function readUntil(read, expected) {
	const deadline = Date.now() + PATIENCE;
	for (;;) {
		const seen = await read();
		if (isDeepStrictEqual(seen, expected) || Date.now() > deadline) return seen;
		await sleep(100);
	}
}

/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser */

module.exports = { findChromium, openBrowser, readUntil };
