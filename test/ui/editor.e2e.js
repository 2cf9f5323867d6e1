const assert = require('node:assert/strict');
const { readFile } = require('node:fs/promises');
const { join } = require('node:path');
const { after, before, describe, it } = require('node:test');
const { DateTime } = require('luxon');
const { OWNER } = require('../../scripts/lib/editor');
const { packTarball } = require('../../scripts/lib/pack');
const { readPdf } = require('../../scripts/lib/pdf');
const { startRig } = require('../../scripts/lib/rig');
const { readMainJob } = require('../../scripts/lib/main-job');
const { withCredentials } = require('../../scripts/lib/workflows');
const { root } = require('../../scripts/setup');
const { offerFiles } = require('../e2e/api-client');
const { openBrowser, readUntil } = require('./browser');
const { editorPage } = require('./editor-page');
const { takePictures } = require('./pictures');

const START_DATE = DateTime.now()
	.setZone('Europe/Bucharest')
	.plus({ days: 7 })
	.toFormat('yyyy-MM-dd');

const COMPANY = {
	businessName: 'Transport Făget SRL',
	companyRegistryNumber: 'J12/1403/2004',
	taxId: '18754325',
	email: 'office@example.ro',
	mobileNumber: '0744444444',
};

/** @type {{RESOURCES: {operations: {option: {action: string}}[]}[]}} */
const { RESOURCES } = require(join(root, 'dist/nodes/RotrApi/operations'));
const ACTIONS = RESOURCES.flatMap(({ operations }) =>
	operations.map(({ option }) => option.action),
);

describe('a broker in the editor', () => {
	/** @type {import('../../scripts/lib/rig').Rig} */
	let rig;
	/** @type {import('./browser').Browser} */
	let browser;
	/** @type {import('./editor-page').EditorPage} */
	let editor;
	/** @type {unknown} */
	let failure;

	before(async () => {
		rig = await startRig({ tarball: await packTarball() });
		// The broker makes the credential by hand; with a saved one, n8n would choose it unasked.
		await rig.editor.call('DELETE', `/credentials/${rig.saved.rotrApi.id}`);
		browser = await openBrowser();
		editor = editorPage(browser.page, rig.url);
	});
	after(async () => {
		await browser?.stop();
		await rig?.stop();
	});

	/**
	 * One step of a story: after a failure, the ones behind it have nothing to stand on.
	 * @param {string} name
	 * @param {() => Promise<void>} work
	 */
	const step = (name, work) =>
		it(name, async (test) => {
			if (failure) return test.skip('an earlier step failed');
			await work().catch(async (error) => {
				failure = error;
				await browser.keepEvidence();
				throw error;
			});
		});

	/** @param {string} name @param {() => Promise<void>} [redraw] */
	const picture = (name, redraw) => takePictures(browser.page, name, redraw);

	const address = () => editor.page.getByTestId('fixed-collection-policyholder');

	step('finds RotrApi in the nodes panel, with an action for each operation', async () => {
		await editor.signIn(OWNER);
		await editor.newWorkflow();
		await editor.openActions();
		assert.deepEqual(await readUntil(editor.actions, ACTIONS), ACTIONS);
		await picture('editor-actions', editor.reopenActions);
		await editor.addAction('Create offer');
	});

	step('is told in plain words that a password is wrong', async () => {
		const { parameter, credentialForm: form } = editor;
		const before = rig.sandbox.books.refusedLogins;
		await editor.page.getByTestId('node-credentials-slot').getByRole('button').click();
		await editor.pick(parameter('environment', form), 'Custom');
		await editor.fill(parameter('baseUrl', form), rig.sandbox.url);
		await editor.fill(parameter('account', form), rig.sandbox.account.account);
		await editor.fill(parameter('password', form), 'wrong-password');
		await form.getByTestId('credential-save-button').click();
		await form.getByText('More details').click();
		const message = form.getByText(/was refused by RotrApi/);
		await message.waitFor();
		assert.match(await message.innerText(), /Check account, password and environment/);
		assert.doesNotMatch(await form.innerText(), /wrong-password/);
		assert.equal(rig.sandbox.books.refusedLogins, before + 1);
	});

	step('saves a credential whose test succeeds', async () => {
		const { parameter, credentialForm: form } = editor;
		await editor.fill(parameter('password', form), rig.sandbox.account.password);
		await form.getByTestId('credential-save-button').click();
		// n8n closes the form of a new credential when its test succeeds, and tests it again when it is opened.
		await form.waitFor({ state: 'hidden' });
		await editor.page.getByTestId('credential-edit-button').click();
		await form.getByText('Connection tested successfully').waitFor();
		await picture('editor-credential');
		await form.locator('.el-dialog__headerbtn').click();
		await form.waitFor({ state: 'hidden' });
	});

	step('fills in the form of an offer', async () => {
		const { fill, parameter } = editor;
		await fill(parameter('startDate'), START_DATE);
		await editor.page.keyboard.press('Enter');
		await fill(parameter('sumInsured'), '27000');
		await parameter('sumInsured').locator('input').blur();
		await picture('editor-offer-form');
		await editor.page.getByText('Under Policyholder add Person and Address').waitFor();
		await editor.addGroup('policyholder', 'Person');
		await editor.pick(parameter('personType'), 'Company');
		for (const [name, text] of Object.entries(COMPANY)) await fill(parameter(name), text);
		await editor.addGroup('policyholder', 'Address');
		await editor.pick(parameter('county', address()), 'Cluj');
		await fill(parameter('street'), 'Principala');
		await fill(parameter('houseNumber'), '19-21');
		await parameter('gdprConsent').locator('.el-switch').click();
	});

	step('picks the city from a list of the county', async () => {
		const city = editor.parameter('city', address());
		await city.scrollIntoViewIfNeeded();
		const { names, choose } = await editor.search(city, 'cluj');
		const expected = ['Cluj-Napoca (CJ)'];
		assert.deepEqual(await readUntil(names, expected), expected);
		await picture('editor-city-list');
		await choose('Cluj-Napoca (CJ)');
	});

	step('keeps the city when the county changes, and lists the places of the new one', async () => {
		const city = editor.parameter('city', address());
		const county = editor.parameter('county', address());
		const shown = () => city.locator('input').last().inputValue();
		await editor.pick(county, 'Alba');
		// Both counties have such places. The chosen one stands first, whatever is searched.
		const { names } = await editor.search(city, 'floresti');
		const counties = async () => (await names()).slice(1).map((name) => name.slice(-3));
		const seen = await readUntil(async () => [...new Set(await counties())], ['AB)']);
		assert.deepEqual(seen, ['AB)']);
		await editor.leaveList();
		assert.equal(await shown(), 'Cluj-Napoca (CJ)');
		assert.match(await editor.executeInVain(), /City: Cluj-Napoca \(CJ\) is not in the county AB/);
		await picture('editor-error');
		await editor.pick(county, 'Cluj');
		assert.equal(await shown(), 'Cluj-Napoca (CJ)');
	});

	step('runs the node and sees the offer', async () => {
		await editor.execute();
		const [offer, ...others] = rig.sandbox.books.offers.values();
		assert.deepEqual(others, []);
		await editor.show('schema');
		for (const value of [offer.offerId, offer.payment.amount, START_DATE]) {
			await editor.output.getByText(String(value)).first().waitFor();
		}
		const place = { county: 'CJ', city: 'Cluj-Napoca', cityCode: '54984' };
		assert.partialDeepStrictEqual(offer.policyholder.address, place);
		await picture('editor-offer');
		await editor.closeNode();
	});

	step('downloads the PDF of the offer and saves the file', async () => {
		const { output, page } = editor;
		const [offer] = rig.sandbox.books.offers.values();
		await editor.openActions();
		await editor.addAction('Download PDF of offer');
		// The default finds the offer of the node before.
		await editor.execute();
		await editor.show('binary');
		await output.getByText(`offer-${offer.offerId}.pdf`).waitFor();
		await picture('editor-file');
		// n8n 2.41 has a View button for images, sound, film and text, but for no PDF (ViewableMimeTypes in @n8n/api-types).
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			output.getByTestId('ndv-download-binary-data').click(),
		]);
		assert.equal(download.suggestedFilename(), `offer-${offer.offerId}.pdf`);
		const content = await readFile(await download.path());
		assert.deepEqual([content], await offerFiles(rig.sandbox, offer.offerId));
		assert.ok((await readPdf(content)).text.includes(String(offer.offerId)));
		await editor.closeNode();
	});

	step('opens the example and runs it', async () => {
		const [rotrApi] = (await rig.editor.call('GET', '/credentials')).filter(
			(/** @type {{type: string}} */ { type }) => type === 'rotrApi',
		);
		const example = readMainJob();
		const workflow = withCredentials(example, { ...rig.saved, rotrApi });
		await editor.openWorkflow(await rig.editor.addWorkflow(workflow));
		await editor.runWorkflow('Email Policy');
		assert.equal((await rig.mailbox.waitFor(1)).length, 1);
		await picture('editor-workflow');
	});
});
