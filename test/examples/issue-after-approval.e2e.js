const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { readExample } = require('../../scripts/lib/workflows');
const { answerMail, get, linkIn, submitForm } = require('./lib/form');
const { awaitMail } = require('./lib/mail');
const { LEDGER, openStage } = require('./lib/stage');

const QUESTION = /^Issue offer \d+\?$/;

describe('examples/issue-after-approval.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} the workflow with its usual wait for the answer */
	let patient;
	/** @type {ReturnType<typeof stage.sandbox.addOffer>} an offer about which nobody answers */
	let unanswered;
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
			return await stage.publish(id);
		};
		patient = await add('patient', 60);
		await add('hasty', 0.05);
		// n8n looks only once a minute whose time is up: the other tests go on meanwhile.
		unanswered = offer();
		await start(unanswered, 'hasty');
	});
	after(() => stage?.stop());

	const offer = (status = 'ACTIVE') => stage.sandbox.addOffer({ status });
	/** @param {{offerId: number, payment: {amount: number, currency: string}}} offer @param {string} [path] @param {string} [ean13] */
	const start = ({ offerId, payment }, path = 'patient', ean13 = '') =>
		submitForm(`${stage.url}/form/${path}`, [
			offerId,
			payment.amount,
			payment.currency,
			'receipt',
			`XY${offerId}`,
			ean13,
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
		(await stage.tables.rows(LEDGER))
			.filter((row) => row.offerId === String(offerId))
			.map(({ state }) => state);

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
		await stage.tables.insert(LEDGER, [{ offerId: String(offerId), state: 'issuing' }]);
		await start({ offerId, ...terms });
		await mailAbout(offerId, /was not issued again: it is "issuing"/);
		assert.deepEqual(policiesOf(offerId), []);
	});

	it('issues nothing after Approve where the row of the offer has come to say "issued" meanwhile', async () => {
		const asked = offer();
		await start(asked);
		await mailAbout(asked.offerId, QUESTION);
		const row = { offerId: String(asked.offerId), state: 'issued', series: 'ROT', number: '0100' };
		await stage.tables.insert(LEDGER, [row]);
		await answer(asked.offerId, 'Approve');
		const mail = await mailAbout(asked.offerId, /was not issued again: it is "issued"/);
		assert.match(String(mail.text), /issued ROT 0100/);
		assert.deepEqual(policiesOf(asked.offerId), []);
		assert.deepEqual(await ledger(asked.offerId), ['issued']);
	});

	it('issues once when two runs for one offer are both approved, after a restart of n8n', async () => {
		const asked = offer();
		await start(asked);
		const first = await mailAbout(asked.offerId, QUESTION);
		await start(asked);
		const second = await mailAbout(asked.offerId, QUESTION, 2);
		await stage.restart();
		await answerMail(String(first.html), ['Approve']);
		await mailAbout(asked.offerId, /was issued: policy/);
		await answerMail(String(second.html), ['Approve']);
		await mailAbout(asked.offerId, /was not issued again: it is "issued"/);
		assert.equal(policiesOf(asked.offerId).length, 1);
	});

	it('says that the insurer has not approved in time, that the offer has ended, or is a policy already', async () => {
		/** @type {[string, RegExp][]} */
		const outcomes = [
			['initialized', /was not issued: the insurer has not approved it$/],
			['offered', /was not issued: the insurer has not approved it$/],
			['Neuer Status', /was not issued: the insurer has not approved it$/],
			['refused', /was not issued: it has ended$/],
			['canceled', /was not issued: it has ended$/],
			['transformed', /was not issued: it is a policy already$/],
		];
		const asked = outcomes.map(([status]) => offer(status));
		for (const one of asked) await start(one);
		for (const [index, [status, subject]] of outcomes.entries()) {
			const { offerId } = asked[index];
			const mail = await mailAbout(offerId, subject);
			assert.ok(String(mail.text).includes(`Its status is "${status}"`), mail.text);
			assert.deepEqual(policiesOf(offerId), []);
			assert.deepEqual(await ledger(offerId), []);
		}
	});

	it('asks the insurer for a pending offer, and goes on with what it says', async () => {
		const waiting = offer('pending');
		await start(waiting, 'patient', waiting.ean13);
		const mail = await mailAbout(waiting.offerId, /was not issued: it is still pending$/);
		assert.match(String(mail.text), /The insurer says "pending"/);
		assert.deepEqual(policiesOf(waiting.offerId), []);

		const approved = offer('pending');
		stage.sandbox.onCall('getPendingOffer', 1, () =>
			stage.sandbox.setOfferStatus(approved.offerId, 'ACTIVE'),
		);
		await start(approved, 'patient', approved.ean13);
		await answer(approved.offerId, 'Approve');
		await mailAbout(approved.offerId, /was issued: policy/);
		assert.equal(policiesOf(approved.offerId).length, 1);
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

	it('writes the client of an offered row forward, and keeps the row one', async () => {
		const asked = offer();
		const offerId = String(asked.offerId);
		const client = { client: 'Făget SRL', email: 'office@faget.example', county: 'CJ' };
		await stage.tables.insert(LEDGER, [{ offerId, state: 'offered', ...client }]);
		await start(asked);
		await answer(asked.offerId, 'Approve');
		await mailAbout(asked.offerId, /was issued: policy/);
		const rows = (await stage.tables.rows(LEDGER)).filter((row) => row.offerId === offerId);
		assert.equal(rows.length, 1);
		const [{ state, client: name, email, county, endDate }] = rows;
		assert.deepEqual({ client: name, email, county }, client);
		assert.deepEqual({ state, endDate }, { state: 'issued', endDate: asked.endDate });
	});

	it('says that the insurer turned it down, and can be started again', async () => {
		const asked = offer();
		stage.sandbox.faults.add({ operation: 'issuePolicy', fault: 'status', status: 400 });
		await start(asked);
		await answer(asked.offerId, 'Approve');
		await mailAbout(asked.offerId, /was not issued: it was turned down/);
		assert.deepEqual(await ledger(asked.offerId), ['not issued']);
		assert.deepEqual(policiesOf(asked.offerId), []);
	});

	it('mails once upon Retry, without a second policy, when the mail server was down', async () => {
		const asked = offer();
		await start(asked);
		const { html } = await mailAbout(asked.offerId, QUESTION);
		const [execution] = await stage.editor.executionsOf(patient);
		await stage.setMailServer(false);
		await answerMail(String(html), ['Approve']);
		const failed = await stage.editor.finished(execution);
		assert.equal(failed.error?.node?.name, 'Email: Issued');
		await stage.setMailServer(true);
		assert.equal((await stage.editor.retry(execution)).status, 'success');
		await mailAbout(asked.offerId, /was issued: policy/);
		assert.equal(policiesOf(asked.offerId).length, 1);
		assert.deepEqual(await ledger(asked.offerId), ['issued']);
	});

	it('issues nothing outside of test and sandbox, and says so', async () => {
		const workflow = JSON.stringify(readExample('issue-after-approval.json'))
			.replace("['test', 'sandbox']", "['test']")
			.replaceAll('rotr-issue', 'production');
		const id = await stage.addWorkflow(JSON.parse(workflow));
		await stage.publish(id);
		const asked = offer();
		await start(asked, 'production');
		await answer(asked.offerId, 'Approve');
		await mailAbout(asked.offerId, /was not issued: this is "sandbox"/);
		assert.deepEqual(policiesOf(asked.offerId), []);
		assert.deepEqual(await ledger(asked.offerId), []);
	});

	it('issues nothing without an answer, when the time for it is up', async () => {
		const { html } = await mailAbout(unanswered.offerId, QUESTION);
		const mail = await mailAbout(unanswered.offerId, /was not issued$/);
		assert.match(String(mail.text), /There was no answer in time/);
		// An answer that comes too late; whether n8n shows a page or an error for it is no matter.
		await answerMail(String(html), ['Approve']).catch(() => undefined);
		await sleep(1000);
		assert.deepEqual(policiesOf(unanswered.offerId), []);
		assert.deepEqual(await ledger(unanswered.offerId), []);
	});
});
