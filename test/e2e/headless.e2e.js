const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { readRun } = require('../../scripts/lib/editor');
const { command, createInstance, importRecords, installPackage } = require('../../scripts/lib/n8n');
const { readMainJob, withoutTables } = require('../../scripts/lib/main-job');
const { packTarball } = require('../../scripts/lib/pack');
const { receivePolicyMail } = require('../../scripts/lib/policy-mail');
const { startServices } = require('../../scripts/lib/rig');
const { withCredentials } = require('../../scripts/lib/workflows');
const { policyFiles } = require('./api-client');

const WORKFLOW_ID = 'issueAndEmail';

describe('examples/issue-policy-and-email.json without its tables, in a headless n8n', () => {
	/** @type {Awaited<ReturnType<typeof startServices>>} */
	let services;
	/** @type {ReturnType<typeof readRun>} */
	let execution;

	before(async () => {
		services = await startServices();
		const instance = await createInstance();
		await installPackage(instance, await packTarball());
		const { rotrApi, smtp } = services.credentials;
		const credentials = { rotrApi: { id: 'rotr', ...rotrApi }, smtp: { id: 'smtp', ...smtp } };
		await importRecords(instance, 'credentials', Object.values(credentials));
		const workflow = withCredentials(withoutTables(readMainJob()), credentials);
		await importRecords(instance, 'workflow', [{ id: WORKFLOW_ID, active: false, ...workflow }]);
		const output = await command(instance, ['execute', `--id=${WORKFLOW_ID}`, '--rawOutput']);
		execution = readRun(JSON.parse(output.slice(output.search(/^\{$/m))).data);
	});
	after(() => services?.stop());

	it('runs to its end without a failure', () => {
		assert.equal(execution.error, undefined);
		assert.equal(execution.items['Email Policy'].length, 1);
	});

	it('mails the policy as one PDF, byte for byte the one that the API holds', async () => {
		const { policyId, series, number } = execution.items['Issue Policy'][0].json;
		const { mail, pdf } = await receivePolicyMail(services.mailbox, { series, number });
		const [file] = await policyFiles(services.sandbox, policyId);
		assert.equal(pdf.type, 'application/pdf');
		assert.equal(pdf.name, `policy-${policyId}.pdf`);
		assert.ok(pdf.content.equals(file), 'the attachment differs from the document of the API');
		assert.equal(mail.attachments?.[0].contentDisposition, 'attachment');
		assert.deepEqual(
			mail.to.map(({ address }) => address),
			['office@transport-faget.example'],
		);
		assert.ok(mail.subject.includes(`${series} ${number}`), mail.subject);
	});

	it('makes one offer and one policy, for the sum due', () => {
		const [offer, ...otherOffers] = services.sandbox.books.offers.values();
		const [policy, ...otherPolicies] = services.sandbox.books.policies.values();
		assert.deepEqual([...otherOffers, ...otherPolicies], []);
		assert.equal(policy.offer.offerId, offer.offerId);
		assert.equal(policy.payment.amount, offer.payment.amount);
		// With two instalments the premium is not what is due now, so the two can't be mixed up unnoticed.
		assert.notEqual(offer.payment.amount, offer.premiumAmount);
	});
});
