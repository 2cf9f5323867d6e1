const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { answerMail, get, linkIn, submitForm } = require('./lib/form');
const { awaitMail } = require('./lib/mail');
const { openStage } = require('./lib/stage');

const TABLE = 'RotrApi issued offers';
const QUESTION = /^Issue offer \d+\?$/;

describe('examples/issue-after-approval.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string[]} workflows: as it is, and with a short wait for the answer */
	let ids;
	before(async () => {
		stage = await openStage();
		/** @param {string} path @param {number} minutes */
		const add = async (path, minutes) => {
			const id = await stage.add('issue-after-approval.json', ({ type, parameters }) => {
				if (type.endsWith('.formTrigger')) parameters.options.path = path;
				if (parameters.operation === 'getStatus') {
					parameters.options = { pollInterval: 1, waitTimeout: 8 };
				}
				if (parameters.operation === 'sendAndWait') {
					const limit = { limitType: 'afterTimeInterval', resumeAmount: minutes };
					parameters.options.limitWaitTime = { values: { ...limit, resumeUnit: 'minutes' } };
				}
			});
			await stage.editor.publish(id);
			return id;
		};
		ids = [await add('patient', 60), await add('hasty', 0.05)];
	});
	after(async () => {
		for (const id of ids ?? []) await stage.editor.unpublish(id);
		await stage?.stop();
	});

	const offer = (status = 'ACTIVE') => stage.sandbox.addOffer({ status });
	/** @param {{offerId: number, payment: {amount: number, currency: string}}} offer @param {string} [path] */
	const start = ({ offerId, payment }, path = 'patient') =>
		submitForm(`${stage.url}/form/${path}`, [
			offerId,
			payment.amount,
			payment.currency,
			'receipt',
			`XY${offerId}`,
		]);

	/** @param {number} offerId @param {RegExp} subject @param {number} [count] */
	const mailAbout = (offerId, subject, count) => awaitMail(stage.mailbox, offerId, subject, count);
	/** @param {number} offerId @param {string} decision */
	const answer = async (offerId, decision) =>
		await answerMail(String((await mailAbout(offerId, QUESTION)).html), [decision]);

	/** @param {number} offerId */
	const policiesOf = (offerId) =>
		[...stage.sandbox.books.policies.values()].filter((policy) => policy.offer.offerId === offerId);
	/** @param {number} offerId @returns {Promise<string[]>} */
	const ledger = async (offerId) =>
		(await stage.tables.rows(TABLE))
			.filter((row) => row.offerId === offerId)
			.map(({ state }) => state);

	it('issues nothing without an answer, when the time for it is up', async () => {
		const asked = offer();
		await start(asked, 'hasty');
		const { html } = await mailAbout(asked.offerId, QUESTION);
		const mail = await mailAbout(asked.offerId, /was not issued$/);
		assert.match(String(mail.text), /There was no answer in time/);
		// An answer that comes too late; whether n8n shows a page or an error for it is no matter.
		await answerMail(String(html), ['Approve']).catch(() => undefined);
		await sleep(1000);
		assert.deepEqual(policiesOf(asked.offerId), []);
		assert.deepEqual(await ledger(asked.offerId), []);
	});

	it('issues one policy after Approve, mails it, and refuses a second run for the offer', async () => {
		const asked = offer('initialized');
		stage.sandbox.scriptOfferStatuses(asked.offerId, ['initialized', 'initialized', 'ACTIVE']);
		await start(asked);
		await answer(asked.offerId, 'Approve');
		const mail = await mailAbout(asked.offerId, /was issued: policy/);
		const [{ series, number, policyId }, ...others] = policiesOf(asked.offerId);
		assert.deepEqual(others, []);
		assert.ok(mail.subject.endsWith(`policy ${series} ${number}`), mail.subject);
		const [pdf] = await stage.mailbox.attachments(mail);
		assert.equal(pdf.name, `policy-${policyId}.pdf`);
		assert.deepEqual(await ledger(asked.offerId), ['issued']);

		await start(asked);
		await mailAbout(asked.offerId, /was not issued again: it is "issued"/);
		assert.equal(policiesOf(asked.offerId).length, 1);
		assert.deepEqual(await ledger(asked.offerId), ['issued']);
	});

	it('issues nothing after Decline', async () => {
		const asked = offer();
		await start(asked);
		await answer(asked.offerId, 'Decline');
		const mail = await mailAbout(asked.offerId, /was not issued$/);
		assert.match(String(mail.text), /The answer was "Decline"/);
		assert.deepEqual(policiesOf(asked.offerId), []);
		assert.deepEqual(await ledger(asked.offerId), []);
	});

	it('shows what the offer holds as text, so that a client can put no link into the mail', async () => {
		const businessName = 'Făget <a href="#">Yes</a> &lt;b&gt;now&lt;/b&gt; SRL';
		const policyholder = { businessName, taxId: '18754325' };
		const asked = stage.sandbox.addOffer({ status: 'ACTIVE', policyholder });
		await start(asked);
		const html = String((await mailAbout(asked.offerId, QUESTION)).html);
		assert.match(html, / for Făget  a href="#" Yes \/a   lt;b gt;now/);
		assert.equal(html.match(/<a\s/g)?.length, 1);
		assert.doesNotMatch(html, /<b>/);
		await answer(asked.offerId, 'Decline');
		await mailAbout(asked.offerId, /was not issued$/);
	});

	it('takes no visit of the link for an answer', async () => {
		const asked = offer();
		await start(asked);
		const { html } = await mailAbout(asked.offerId, QUESTION);
		for (let visit = 0; visit < 3; visit++) await get(linkIn(String(html)));
		await sleep(1000);
		assert.deepEqual(policiesOf(asked.offerId), []);
		await answer(asked.offerId, 'Decline');
		await mailAbout(asked.offerId, /was not issued$/);
	});

	it('issues once when the answer is dropped, says "unknown", and stops the next run', async () => {
		const asked = offer();
		stage.sandbox.faults.add({ operation: 'issuePolicy', fault: 'drop', when: 'after' });
		await start(asked);
		await answer(asked.offerId, 'Approve');
		const mail = await mailAbout(asked.offerId, /may have been issued/);
		assert.match(String(mail.text), /Look for the policy at the insurer/);
		assert.deepEqual(await ledger(asked.offerId), ['unknown']);

		await start(asked);
		await mailAbout(asked.offerId, /was not issued again: it is "unknown"/);
		assert.equal(policiesOf(asked.offerId).length, 1);
	});

	it('stops at a row "issuing", which an interrupted run has left', async () => {
		const { offerId, ...terms } = offer();
		await stage.tables.insert(TABLE, [{ offerId, state: 'issuing' }]);
		await start({ offerId, ...terms });
		await mailAbout(offerId, /was not issued again: it is "issuing"/);
		assert.deepEqual(policiesOf(offerId), []);
	});

	it('issues once when two runs for one offer are both approved', async () => {
		const asked = offer();
		await start(asked);
		const first = await mailAbout(asked.offerId, QUESTION);
		await start(asked);
		const second = await mailAbout(asked.offerId, QUESTION, 2);
		await answerMail(String(first.html), ['Approve']);
		await mailAbout(asked.offerId, /was issued: policy/);
		await answerMail(String(second.html), ['Approve']);
		await mailAbout(asked.offerId, /was not issued again: it is "issued"/);
		assert.equal(policiesOf(asked.offerId).length, 1);
	});

	it('says that the insurer has not approved in time, or has refused', async () => {
		for (const status of ['initialized', 'refused']) {
			const asked = offer(status);
			await start(asked);
			const mail = await mailAbout(asked.offerId, /the insurer has not approved it/);
			assert.match(String(mail.text), new RegExp(`Its status is "${status}"`));
			assert.deepEqual(policiesOf(asked.offerId), []);
		}
	});

	it('says that an offer does not exist or the API is down, and goes on next time', async () => {
		await start({ offerId: 999999, payment: { amount: 1, currency: 'RON' } });
		await mailAbout(999999, /its status could not be read/);
		const asked = offer();
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		await start(asked);
		await mailAbout(asked.offerId, /its status could not be read/);
		stage.sandbox.faults.clear();
		await start(asked);
		await answer(asked.offerId, 'Approve');
		await mailAbout(asked.offerId, /was issued: policy/);
		assert.equal(policiesOf(asked.offerId).length, 1);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
