const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { packTarball } = require('../../scripts/lib/pack');
const { startRig } = require('../../scripts/lib/rig');
const { rotr } = require('../../scripts/lib/workflows');
const { offerFiles, policyFiles } = require('./api-client');
const { issueForm, offerForm } = require('./forms');

describe("the n8n editor's server", () => {
	/** @type {import('../../scripts/lib/rig').Rig} */
	let rig;
	before(async () => {
		rig = await startRig({ tarball: await packTarball() });
	});
	after(() => rig?.stop());

	/** Runs one operation on one item. @param {string} operation as "resource/operation" @param {object} [parameters] */
	async function run(operation, parameters) {
		const { status, error, items } = await rig.run([rotr('Rotr', operation, parameters)]);
		assert.equal(status, 'success', `${error?.message}\n${error?.description}`);
		assert.equal(items.Rotr.length, 1);
		assert.deepEqual(items.Rotr[0].pairedItem, { item: 0 });
		return items.Rotr[0];
	}

	/** @param {import('../../scripts/lib/editor').Item} item @param {Buffer[]} files what the API holds */
	async function assertHolds({ json, binary = {} }, files) {
		const names = String(json.attachments).split(',');
		assert.deepEqual(Object.keys(binary), names);
		const contents = await Promise.all(names.map((name) => rig.editor.readBinary(binary[name])));
		assert.deepEqual(contents, files);
		assert.equal(json.fileSize, files[0].length);
	}

	it('account/authenticate logs in and shows no token', async () => {
		const { json } = await run('account/authenticate');
		assert.deepEqual(Object.keys(json).sort(), [
			'account',
			'accountId',
			'environment',
			'expiresAt',
		]);
		assert.equal(json.account, rig.sandbox.account.account);
	});

	it('account/renewToken renews and shows no token', async () => {
		const before = rig.sandbox.books.renewals;
		const { json } = await run('account/renewToken');
		assert.deepEqual(Object.keys(json).sort(), [
			'account',
			'accountId',
			'environment',
			'expiresAt',
		]);
		assert.equal(rig.sandbox.books.renewals, before + 1);
	});

	it('offer/create makes the offer of the form', async () => {
		const form = offerForm();
		const { json } = await run('offer/create', form);
		const offer = rig.sandbox.books.offers.get(json.offerId);
		assert.equal(offer?.policyholder.taxId, form.policyholder.person.taxId);
		assert.equal(String(offer?.transport.sumInsured), form.sumInsured);
		assert.equal(String(json.paymentAmount), String(offer?.payment.amount));
	});

	it('offer/downloadPdf brings the bytes of the offer', async () => {
		const { offerId } = rig.sandbox.addOffer();
		const item = await run('offer/downloadPdf', { offerId: String(offerId) });
		await assertHolds(item, await offerFiles(rig.sandbox, offerId));
	});

	it('offer/getStatus tells the status', async () => {
		const { offerId } = rig.sandbox.addOffer({ status: 'ACTIVE' });
		const { json } = await run('offer/getStatus', { offerId: String(offerId) });
		assert.equal(json.offerId, offerId);
		assert.ok(Object.values(json).includes('ACTIVE'), JSON.stringify(json));
	});

	it('offer/getPending finds the offer by its EAN-13', async () => {
		const { ean13, offerNumber } = rig.sandbox.addOffer();
		const { json } = await run('offer/getPending', { insurer: 'phoenix', ean13 });
		assert.equal(String(json.ean13), ean13);
		assert.equal(json.offerNumber, offerNumber);
	});

	it('policy/issue issues the policy once', async () => {
		const offer = rig.sandbox.addOffer();
		const before = rig.sandbox.books.policies.size;
		const { json } = await run('policy/issue', issueForm(offer));
		assert.equal(rig.sandbox.books.policies.size, before + 1);
		const policy = rig.sandbox.books.policies.get(json.policyId);
		assert.equal(policy?.offer.offerId, offer.offerId);
		assert.deepEqual([json.series, json.number], [policy?.series, policy?.number]);
	});

	it('policy/downloadPdf brings the bytes of the policy', async () => {
		const { policyId } = rig.sandbox.addPolicy();
		const item = await run('policy/downloadPdf', { policyId: String(policyId) });
		await assertHolds(item, await policyFiles(rig.sandbox, policyId));
	});

	it('policy/downloadPdfByNumber brings the same bytes by series and number', async () => {
		const { policyId, series, number } = rig.sandbox.addPolicy();
		const item = await run('policy/downloadPdfByNumber', { series, number });
		await assertHolds(item, await policyFiles(rig.sandbox, policyId));
	});

	describe('credential test', () => {
		/** @param {object} changes to what is in the credential's form */
		const test = (changes) => {
			const { name, type, data } = rig.credentials.rotrApi;
			const credential = { id: rig.saved.rotrApi.id, name, type, data: { ...data, ...changes } };
			return rig.editor.testCredential(credential);
		};

		it('is green for the right password', async () => {
			assert.equal((await test({})).status, 'OK');
		});

		it('is red for a wrong password, after one login, though a good token is stored', async () => {
			const before = rig.sandbox.books.refusedLogins;
			const password = 'wrong-password';
			const { status, message } = await test({ password });
			assert.equal(status, 'Error');
			assert.ok(!message.includes(password), message);
			assert.equal(rig.sandbox.books.refusedLogins, before + 1);
		});
	});

	it('drew no answer from the sandbox that breaks its own description', () => {
		assert.deepEqual(rig.sandbox.books.violations, []);
	});
});
