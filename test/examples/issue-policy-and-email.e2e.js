const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { MAIN_JOB, readMainJob } = require('../../scripts/lib/main-job');
const { receivePolicyMail } = require('../../scripts/lib/policy-mail');

const { LEDGER, openStage } = require('./lib/stage');

describe(`examples/${MAIN_JOB}`, () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} */
	let id;
	/** @type {number} The books stay: n8n remembers the offers that it has had issued, so no number may come twice. */
	let policiesBefore;
	before(async () => {
		stage = await openStage();
		id = await stage.addWorkflow(readMainJob());
	});
	after(() => stage?.stop());
	beforeEach(async () => {
		await stage.clear();
		policiesBefore = stage.sandbox.books.policies.size;
	});

	const execute = (workflow = id) => stage.editor.execute(workflow, 'Start');
	const states = async () => (await stage.tables.rows(LEDGER)).map(({ state }) => state);
	const newPolicies = () => stage.sandbox.books.policies.size - policiesBefore;
	const mails = async () => (await stage.mailbox.mails()).length;

	it('makes one offer and one policy, mails its PDF once in Romanian, and keeps a row of it', async () => {
		const { status, error } = await execute();
		assert.equal(status, 'success', error?.message);
		const [offer, ...otherOffers] = stage.sandbox.books.offers.values();
		const [policy, ...otherPolicies] = stage.sandbox.books.policies.values();
		assert.deepEqual([...otherOffers, ...otherPolicies], []);
		assert.equal(policy.offer.offerId, offer.offerId);
		assert.equal(policy.payment.amount, offer.payment.amount);

		const { mail, pdf } = await receivePolicyMail(stage.mailbox, policy);
		assert.equal(pdf.name, `policy-${policy.policyId}.pdf`);
		assert.equal(mail.subject, `Polița ${policy.series} ${policy.number}`);
		const [year, month, day] = offer.transport.startDate.split('-');
		assert.ok(String(mail.text).includes(`valabilă ${day}.${month}.${year} – `), mail.text);
		assert.match(String(mail.text), /Prima de asigurare: 108,00 lei\./);
		assert.equal(await mails(), 1);

		const installments = offer.installments
			.map(({ dueDate, amount, currency }) => `${dueDate} ${amount} ${currency}`)
			.join('; ');
		const [row, ...others] = await stage.tables.rows(LEDGER);
		assert.deepEqual(others, []);
		assert.deepEqual(
			{ ...row, id: 0, createdAt: 0, updatedAt: 0 },
			{
				...{ id: 0, createdAt: 0, updatedAt: 0, message: '', environment: 'sandbox' },
				...{ offerId: String(offer.offerId), state: 'issued', policyId: String(policy.policyId) },
				...{ series: policy.series, number: policy.number, insurer: 'phoenix', product: 'rot' },
				...{ client: 'Transport Făget SRL', taxId: '18754325', registryNumber: 'J12/1403/2004' },
				...{ email: 'office@transport-faget.example', mobile: '0744444444', gdprConsent: true },
				...{ county: 'CJ', city: 'Cluj-Napoca', street: 'Principala', houseNumber: '19-21' },
				...{ currency: 'RON', sumInsured: '27000', vehicles: 1, termTime: 12 },
				...{ installmentCount: 2, premium: '108', startDate: offer.transport.startDate },
				...{ endDate: offer.endDate, installments },
				...{ reminded: null, renewal: null, renewalOfferId: null, renewalSentOn: null },
			},
		);
	});

	it('does not start before a client and a document number are filled in, and claims no consent', async () => {
		const before = await mails();
		const offers = stage.sandbox.books.offers.size;
		const empty = await stage.add(MAIN_JOB);
		const run = await execute(empty).catch((error) => ({ status: 'refused', error }));
		assert.notEqual(run.status, 'success');
		assert.deepEqual([stage.sandbox.books.offers.size, newPolicies()], [offers, 0]);
		assert.equal(await mails(), before);
		const { nodes } = await stage.editor.call('GET', `/workflows/${empty}`);
		const offer = nodes.find((/** @type {{name: string}} */ { name }) => name === 'Create Offer');
		assert.equal(offer.parameters.gdprConsent, false);
	});

	it('fails, mails nothing and writes so where the insurer issues nothing', async () => {
		const before = await mails();
		const refusal = { status: 400, message: 'Not insurable' };
		stage.sandbox.faults.add({ operation: 'issuePolicy', fault: 'status', ...refusal });
		const { status, error } = await execute();
		assert.equal(status, 'error');
		assert.equal(error?.node?.name, 'Stop: Not Issued');
		assert.deepEqual(await states(), ['not issued']);
		assert.equal(newPolicies(), 0);
		assert.equal(await mails(), before);
	});

	it('issues nothing outside of test and sandbox', async () => {
		const workflow = readMainJob();
		const text = JSON.stringify(workflow).replace("['test', 'sandbox']", "['test']");
		const { status, error } = await execute(await stage.addWorkflow(JSON.parse(text)));
		assert.equal(status, 'error');
		assert.match(String(error?.message), /was made in "sandbox", so nothing was issued/);
		assert.equal(newPolicies(), 0);
		assert.deepEqual(await states(), []);
	});

	it('mails once upon Retry, without a second policy, when the mail server was down', async () => {
		const before = await mails();
		await stage.setMailServer(false);
		const failed = await execute();
		assert.equal(failed.status, 'error');
		assert.equal(failed.error?.node?.name, 'Email Policy');
		await stage.setMailServer(true);
		assert.equal((await stage.editor.retry(failed.id)).status, 'success');
		assert.equal(await mails(), before + 1);
		assert.equal(newPolicies(), 1);
		assert.deepEqual(await states(), ['issued']);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
