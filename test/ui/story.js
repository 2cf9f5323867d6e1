const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { OWNER } = require('../../scripts/lib/editor');
const { packTarball } = require('../../scripts/lib/pack');
const { startRig } = require('../../scripts/lib/rig');
const { openBrowser } = require('./browser');
const { editorPage } = require('./editor-page');
const { openAlbum } = require('./pictures');

/**
 * What a story has once it runs: an n8n with the packed node and the servers around it, and a browser in which its owner
 * is signed in.
 * @typedef {object} Stage
 * @property {import('../../scripts/lib/rig').Rig} rig
 * @property {import('./browser').Browser} browser
 * @property {import('./editor-page').EditorPage} editor
 */

/** @typedef {(name: string, work: () => Promise<void>) => void} Step */

/**
 * A row of steps in the editor, each of which stands on the ones before: after a failure the others are skipped. At its
 * end, the pictures that it has taken must show what those of the documents show.
 * @param {string} title
 * @param {(tools: {stage: Stage, step: Step, picture: ReturnType<typeof openAlbum>['take']}) => void} tell
 */
function story(title, tell) {
	describe(title, () => {
		const stage = /** @type {Stage} */ ({});
		const album = openAlbum();
		/** @type {unknown} */
		let failure;

		before(async () => {
			stage.rig = await startRig({ tarball: await packTarball() });
			stage.browser = await openBrowser();
			stage.editor = editorPage(stage.browser.page, stage.rig.url);
			await stage.editor.signIn(OWNER);
		});
		after(async () => {
			await stage.browser?.stop();
			await stage.rig?.stop();
		});

		/** @type {Step} */
		const step = (name, work) => {
			void it(name, async (test) => {
				if (failure) return test.skip('an earlier step failed');
				await work().catch(async (error) => {
					failure = error;
					await stage.browser.keepEvidence();
					throw error;
				});
			});
		};

		tell({ stage, step, picture: album.take });

		it('finds its pictures in the documents as they are now (if not: npm run test:ui -- --update-images)', () => {
			const { now, documented } = album.compare();
			assert.deepEqual(now, documented);
		});
	});
}

module.exports = { story };
