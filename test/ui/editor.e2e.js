const assert = require('node:assert/strict');
const { readFile } = require('node:fs/promises');
const { join } = require('node:path');
const { DateTime } = require('luxon');
const { readPdf } = require('../../scripts/lib/pdf');
const { readMainJob } = require('../../scripts/lib/main-job');
const { withCredentials } = require('../../scripts/lib/workflows');
const { root } = require('../../scripts/setup');
const { offerFiles } = require('../e2e/api-client');
const { readUntil } = require('./browser');
const { story } = require('./story');

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

/** @param {any[]} elements */
const hide = (elements) => elements.forEach((element) => (element.style.visibility = 'hidden'));

/** @type {{RESOURCES: {operations: {option: {action: string}}[]}[]}} */
const { RESOURCES } = require(join(root, 'dist/nodes/RotrApi/operations'));
const ACTIONS = RESOURCES.flatMap(({ operations }) =>
	operations.map(({ option }) => option.action),
);

story('a broker in the editor', ({ stage, step, picture }) => {
	const address = () => stage.editor.page.getByTestId('fixed-collection-policyholder');

	step('finds RotrApi in the nodes panel, with an action for each operation', async () => {
		const { editor, rig } = stage;
		// The broker makes the credential by hand; with a saved one, n8n would choose it unasked.
		await rig.editor.call('DELETE', `/credentials/${rig.saved.rotrApi.id}`);
		await editor.newWorkflow();
		await editor.openActions();
		assert.deepEqual(await readUntil(editor.actions, ACTIONS), ACTIONS);
		const panel = editor.part('node-creator');
		const last = editor.part('node-creator-item-name').last();
		await picture('editor-actions', { of: [panel], to: last, margin: 8 }, editor.reopenActions);
		await editor.addAction('Create offer');
	});

	step('is told in plain words that a password is wrong', async () => {
		const { editor, rig } = stage;
		const { parameter, credentialForm: form } = editor;
		const before = rig.sandbox.books.refusedLogins;
		await editor.part('node-credentials-slot').getByRole('button').click();
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
		const { editor, rig } = stage;
		const { parameter, credentialForm: form } = editor;
		await editor.fill(parameter('password', form), rig.sandbox.account.password);
		await form.getByTestId('credential-save-button').click();
		// n8n closes the form of a new credential when its test succeeds, and tests it again when it is opened.
		await form.waitFor({ state: 'hidden' });
		await editor.part('credential-edit-button').click();
		await form.getByText('Connection tested successfully').waitFor();
		await picture('editor-credential', {
			of: [form.locator('.el-dialog__body')],
			to: parameter('password', form),
			margin: 16,
		});
		await form.locator('.el-dialog__headerbtn').click();
		await form.waitFor({ state: 'hidden' });
	});

	step('fills in the form of an offer', async () => {
		const { editor } = stage;
		const { fill, parameter, field } = editor;
		await fill(parameter('startDate'), START_DATE);
		await editor.page.keyboard.press('Enter');
		await fill(parameter('sumInsured'), '27000');
		await parameter('sumInsured').locator('input').blur();
		await editor.page.getByText('Under Policyholder add Person and Address').waitFor();
		await editor.addGroup('policyholder', 'Person');
		await editor.pick(parameter('personType'), 'Company');
		for (const [name, text] of Object.entries(COMPANY)) await fill(parameter(name), text);
		await parameter('mobileNumber').locator('input').blur();
		await editor.page.setViewportSize({ width: 1440, height: 1300 });
		await field('startDate').scrollIntoViewIfNeeded();
		const crop = { of: [editor.form], from: field('startDate'), to: field('businessName') };
		await picture('editor-offer-form', { ...crop, margin: 10 });
		await editor.page.setViewportSize({ width: 1440, height: 900 });
		await editor.addGroup('policyholder', 'Address');
		await editor.pick(parameter('county', address()), 'Cluj');
		await fill(parameter('street'), 'Principala');
		await fill(parameter('houseNumber'), '19-21');
		await parameter('gdprConsent').locator('.el-switch').click();
	});

	step('picks the city from a list of the county', async () => {
		const { editor } = stage;
		const city = editor.parameter('city', address());
		await city.scrollIntoViewIfNeeded();
		const { names, choose, list } = await editor.search(city, 'cluj');
		const expected = ['Cluj-Napoca (CJ)'];
		assert.deepEqual(await readUntil(names, expected), expected);
		await picture('editor-city-list', { of: [editor.field('city'), list], margin: 10 });
		await choose('Cluj-Napoca (CJ)');
	});

	step('keeps the city when the county changes, and lists the places of the new one', async () => {
		const { editor } = stage;
		const { fill, parameter } = editor;
		const city = parameter('city', address());
		const county = parameter('county', address());
		const shown = () => city.locator('input').last().inputValue();
		await editor.pick(county, 'Alba');
		// Both counties have such places. The chosen one stands first, whatever is searched.
		const { names } = await editor.search(city, 'floresti');
		const counties = async () => (await names()).slice(1).map((name) => name.slice(-3));
		const seen = await readUntil(async () => [...new Set(await counties())], ['AB)']);
		assert.deepEqual(seen, ['AB)']);
		await editor.leaveList();
		assert.equal(await shown(), 'Cluj-Napoca (CJ)');
		await fill(parameter('sumInsured'), '27.000');
		const message = await editor.executeInVain();
		assert.match(message, /^The offer has 2 fields to correct: Sum Insured /);
		assert.match(message, /City: Cluj-Napoca \(CJ\) is not in the county AB/);
		const [above, error] = ['node-error-message', 'node-error-description'].map(editor.part);
		await picture('editor-error', { of: [editor.output], from: above, to: error, margin: 10 });
		await fill(parameter('sumInsured'), '27000');
		await editor.pick(county, 'Cluj');
		assert.equal(await shown(), 'Cluj-Napoca (CJ)');
	});

	step('runs the node and sees the offer', async () => {
		const { editor, rig } = stage;
		await editor.execute();
		const [offer, ...others] = rig.sandbox.books.offers.values();
		assert.deepEqual(others, []);
		await editor.show('schema');
		for (const value of [offer.offerId, offer.payment.amount, START_DATE]) {
			await editor.output.getByText(String(value)).first().waitFor();
		}
		const place = { county: 'CJ', city: 'Cluj-Napoca', cityCode: '54984' };
		assert.partialDeepStrictEqual(offer.policyholder.address, place);
		const last = editor.output.getByText('notes', { exact: true });
		await picture('editor-offer', { of: [editor.output], to: last, margin: 12 });
		await editor.closeNode();
	});

	step('downloads the PDF of the offer and saves the file', async () => {
		const { editor, rig } = stage;
		const { output, page } = editor;
		const [offer] = rig.sandbox.books.offers.values();
		await editor.openActions();
		await editor.addAction('Download PDF of offer');
		// The default finds the offer of the node before.
		await editor.execute();
		await editor.show('binary');
		await output.getByText(`offer-${offer.offerId}.pdf`).waitFor();
		const last = output.getByTestId('ndv-download-binary-data');
		await picture('editor-file', { of: [output], to: last, margin: 16 });
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
		const { editor, rig } = stage;
		const [rotrApi] = (await rig.editor.call('GET', '/credentials')).filter(
			(/** @type {{type: string}} */ { type }) => type === 'rotrApi',
		);
		const example = readMainJob();
		const workflow = withCredentials(example, { ...rig.saved, rotrApi });
		await editor.openWorkflow(await rig.editor.addWorkflow(workflow));
		await editor.runWorkflow('Email Policy');
		assert.equal((await rig.mailbox.waitFor(1)).length, 1);
	});

	step('finds the PDF of the policy in the mailbox', async () => {
		const { editor, rig } = stage;
		const { page } = editor;
		const open = async () => {
			await page.goto(rig.mailbox.url);
			// The mailbox keeps the scheme that was chosen last.
			const isDark = await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches');
			const other = page.getByLabel(`Switch to ${isDark ? 'dark' : 'light'} mode`);
			if (await other.isVisible()) await other.click();
			await page
				.getByText(/^Polița ROT/)
				.first()
				.click();
			await page.getByText(/\.pdf/).first().waitFor();
			// How long ago it came differs from run to run.
			await page.getByText(/^(Just now|\d+\w* ago)$/).evaluateAll(hide);
		};
		await page.setViewportSize({ width: 1000, height: 900 });
		await open();
		const [mail, subject] = ['email-viewer', 'email-subject'].map((id) =>
			page.locator(`[data-testid="${id}"]`),
		);
		await picture('mail', { of: [mail], from: subject, to: mail.locator('pre'), margin: 12 }, open);
	});
});
