const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { OWNER } = require('../../scripts/lib/editor');
const { packTarball } = require('../../scripts/lib/pack');
const { startRig } = require('../../scripts/lib/rig');
const { openBrowser, readUntil } = require('./browser');
const { editorPage } = require('./editor-page');
const { PEOPLE } = require('./people');

const GROUPS = ['Person', 'Identification', 'Address', 'Correspondence Address'];

describe('the longest forms in the editor, all groups of their people open', () => {
	/** @type {import('../../scripts/lib/rig').Rig} */
	let rig;
	/** @type {import('./browser').Browser} */
	let browser;
	/** @type {import('./editor-page').EditorPage} */
	let editor;

	before(async () => {
		rig = await startRig({ tarball: await packTarball() });
		browser = await openBrowser();
		editor = editorPage(browser.page, rig.url);
		await editor.signIn(OWNER);
		await editor.newWorkflow();
	});
	after(async () => {
		await browser?.stop();
		await rig?.stop();
	});

	/** @param {string} action @param {() => Promise<void>} [prepare] brings its people to light */
	const showsLabels = (action, prepare = async () => {}) =>
		it(`${action}: shows every label whole`, async () => {
			try {
				await editor.openActions();
				await editor.addAction(action);
				await prepare();
				for (const person of PEOPLE[action]) {
					for (const group of GROUPS) await editor.addGroup(person, group);
				}
				assert.deepEqual(await readUntil(editor.cutLabels, []), []);
				await editor.closeNode();
			} catch (error) {
				await browser.keepEvidence();
				throw error;
			}
		});

	showsLabels('Create offer', () =>
		editor.parameter('customerIsPolicyholder').locator('.el-switch').click(),
	);
	showsLabels('Issue policy');
});
