const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { receivePolicyMail } = require('../../scripts/lib/policy-mail');
const { openStage } = require('./lib/stage');

describe('examples/issue-policy-and-email.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} */
	let id;
	before(async () => {
		stage = await openStage();
		id = await stage.add('issue-policy-and-email.json');
	});
	after(() => stage?.stop());

	const execute = () => stage.editor.execute(id, 'Start');

	it('makes one offer and one policy, and mails the PDF of the policy once', async () => {
		const { status, error } = await execute();
		assert.equal(status, 'success', error?.message);
		const [offer, ...otherOffers] = stage.sandbox.books.offers.values();
		const [policy, ...otherPolicies] = stage.sandbox.books.policies.values();
		assert.deepEqual([...otherOffers, ...otherPolicies], []);
		assert.equal(policy.offer.offerId, offer.offerId);
		assert.equal(policy.payment.amount, offer.payment.amount);

		const { mail, pdf } = await receivePolicyMail(stage.mailbox, policy);
		assert.equal(pdf.name, `policy-${policy.policyId}.pdf`);
		assert.equal(mail.subject, `Policy ${policy.series} ${policy.number}`);
		assert.equal((await stage.mailbox.mails()).length, 1);
	});

	it('fails and mails nothing where the insurer issues nothing', async () => {
		const refusal = { status: 400, message: 'Not insurable' };
		stage.sandbox.faults.add({ operation: 'issuePolicy', fault: 'status', ...refusal });
		const { status, error } = await execute();
		assert.equal(status, 'error');
		assert.equal(error?.node?.name, 'Issue Policy');
		assert.equal(stage.sandbox.books.policies.size, 1);
		assert.equal((await stage.mailbox.mails()).length, 1);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
