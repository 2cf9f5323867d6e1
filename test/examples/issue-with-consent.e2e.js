const assert = require('node:assert/strict');
const { mkdirSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { after, before, beforeEach, describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { readExample } = require('../../scripts/lib/workflows');
const { answerMail, get, linkIn, submitForm } = require('./lib/form');
const { LEDGER, openStage } = require('./lib/stage');

const CLIENT = { client: 'Transport <Făget> & Fiii SRL', email: 'office@faget.example' };
const [YES, NO] = ['Sunt de acord', 'Nu sunt de acord'];
const ARRIVAL_TIMEOUT = 60_000;

/** The example with an archive and a form of its own. @param {string} archive @param {string} path of the form @param {[string, string][]} [changes] */
function example(archive, path, changes = []) {
	let text = JSON.stringify(readExample('issue-with-consent.json'))
		.replaceAll('rotr-consent', path)
		.replace('"/files"', JSON.stringify(archive));
	for (const [from, to] of changes) {
		assert.ok(text.includes(from), from);
		text = text.replace(from, to);
	}
	return JSON.parse(text);
}

describe('examples/issue-with-consent.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} the workflow as it is */
	let id;
	/** @type {ReturnType<typeof stage.sandbox.addOffer>} an offer about which the client stays silent */
	let unanswered;
	before(async () => {
		stage = await openStage();
		await stage.tables.clear(LEDGER);
		id = await open('rotr-consent', stage.archive);
		// n8n looks only once a minute whose time is up: the other tests go on meanwhile.
		await open('hasty', stage.archive, [
			['"resumeAmount":7,"resumeUnit":"days"', '"resumeAmount":0.05,"resumeUnit":"minutes"'],
		]);
	});
	after(() => stage?.stop());
	beforeEach(() => stage.sandbox.faults.clear());

	/** @param {string} path @param {string} archive @param {[string, string][]} [changes] @returns {Promise<string>} the workflow's id */
	async function open(path, archive, changes) {
		const id = await stage.addWorkflow(example(archive, path, changes));
		return await stage.publish(id);
	}
	/** @param {ReturnType<typeof stage.sandbox.addOffer>} offer @param {string} [path] @param {string} [sum] */
	async function start({ offerId, payment: { amount, currency } }, path, sum = String(amount)) {
		const values = [offerId, sum, currency, 'receipt', `XY${offerId}`];
		await submitForm(`${stage.url}/form/${path ?? 'rotr-consent'}`, values);
	}
	/** An offer with a row of its client, put to the client. @param {object} [row] what is different there @param {string} [path] */
	async function propose(row, path) {
		const offer = stage.sandbox.addOffer({ status: 'ACTIVE' });
		await insert(offer.offerId, row);
		await start(offer, path);
		return offer;
	}
	/** @param {number} offerId @param {object} [row] */
	const insert = (offerId, row) =>
		stage.tables.insert(LEDGER, [
			{ offerId: String(offerId), state: 'offered', ...CLIENT, ...row },
		]);

	/** Waits for so many mails with such a subject. @param {string} subject @param {number} [count] @returns the last one */
	async function mailOf(subject, count = 1) {
		const deadline = Date.now() + ARRIVAL_TIMEOUT;
		for (;;) {
			const mails = await stage.mailbox.mails();
			const found = mails.filter((mail) => mail.subject === subject);
			if (found.length >= count) {
				assert.equal(found.length, count, subject);
				return found[count - 1];
			}
			if (Date.now() > deadline) {
				throw new Error(`No mail "${subject}" among: ${mails.map((mail) => mail.subject)}`);
			}
			await sleep(200);
		}
	}
	/** @param {number} offerId @param {number} [count] */
	const questionOf = (offerId, count) => mailOf(`Sunteți de acord cu oferta ${offerId}?`, count);
	/** @param {number} offerId @param {string} decision @param {number} [count] */
	const answer = async (offerId, decision, count) =>
		await answerMail(String((await questionOf(offerId, count)).html), [decision]);
	/** @param {number} offerId */
	const policiesOf = (offerId) =>
		[...stage.sandbox.books.policies.values()].filter(({ offer }) => offer.offerId === offerId);
	/** @param {number} offerId @returns the one policy, once there is one */
	async function policyOf(offerId) {
		const deadline = Date.now() + ARRIVAL_TIMEOUT;
		while (policiesOf(offerId).length === 0 && Date.now() < deadline) await sleep(100);
		const [policy, ...others] = policiesOf(offerId);
		assert.deepEqual(others, []);
		return policy;
	}
	/** @param {number} offerId @returns {Promise<string[]>} the states of its rows */
	const statesOf = async (offerId) =>
		(await stage.tables.rows(LEDGER))
			.filter((row) => row.offerId === String(offerId))
			.map(({ state }) => state);
	const romanian = (/** @type {string} */ day) => day.split('-').reverse().join('.');

	it('shows the offer, issues after consent, mails the policy and files it away', async () => {
		// The first run makes the table.
		const unknown = stage.sandbox.addOffer({ status: 'ACTIVE' });
		await start(unknown);
		await mailOf(
			`Offer ${unknown.offerId} was not proposed: the Data Table "RotrApi policies" holds no e-mail address of a client for it`,
		);

		unanswered = await propose({}, 'hasty');
		const { offerId, transport, endDate } = await propose();
		const shown = await mailOf(`Oferta ${offerId} pentru ${CLIENT.client}`);
		const period = `${romanian(transport.startDate)} – ${romanian(endDate)}`;
		assert.ok(String(shown.text).includes(`de plată 54,00 lei, valabilitate ${period}`));
		const [offerPdf, ...otherFiles] = await stage.mailbox.attachments(shown);
		assert.deepEqual([offerPdf.name, otherFiles], [`offer-${offerId}.pdf`, []]);
		const { html } = await questionOf(offerId);
		assert.match(String(html), /pentru Transport  Făget    Fiii SRL v-a fost trimisă/);
		assert.deepEqual(policiesOf(offerId), []);
		await answer(offerId, YES);

		const { series, number, policyId, payment } = await policyOf(offerId);
		assert.equal(payment.amount, 54);
		const mail = await mailOf(`Polița ${series} ${number}`);
		assert.equal(mail.to[0].address, CLIENT.email);
		assert.ok(String(mail.text).includes(`valabilă ${period}`), mail.text);
		const [pdf] = await stage.mailbox.attachments(mail);
		assert.equal(pdf.name, `policy-${policyId}.pdf`);
		const year = transport.startDate.slice(0, 4);
		const name = `${year} Transport Faget  Fiii SRL policy-${policyId}.pdf`;
		assert.deepEqual(readdirSync(stage.archive), [name]);
		assert.deepEqual(readFileSync(join(stage.archive, name)), pdf.content);
		assert.deepEqual(await statesOf(offerId), ['issued']);

		await start({ ...unknown, offerId });
		await mailOf(`Offer ${offerId} was not proposed: its row in "RotrApi policies" says "issued"`);
	});

	it('files into the folder of the year and the client where the broker makes them', async () => {
		await open('with-folders', stage.archive, [['"value":"no"', '"value":"yes"']]);
		const { offerId, transport } = await propose({ client: '../Țiriac/S.R.L.' }, 'with-folders');
		const folder = join(stage.archive, transport.startDate.slice(0, 4), 'TiriacS.R.L');
		mkdirSync(folder, { recursive: true });
		await answer(offerId, YES);
		const { policyId, series, number } = await policyOf(offerId);
		await mailOf(`Polița ${series} ${number}`);
		assert.deepEqual(readdirSync(folder), [`policy-${policyId}.pdf`]);
	});

	it('mails the policy, and tells the broker, where it cannot be filed away', async () => {
		await open('no-archive', join(stage.archive, 'missing'));
		const { offerId } = await propose({}, 'no-archive');
		await answer(offerId, YES);
		const { series, number } = await policyOf(offerId);
		const told = await mailOf(`Policy ${series} ${number} was issued, but not filed away`);
		assert.match(String(told.text), /The client gets it all the same/);
		await mailOf(`Polița ${series} ${number}`);
	});

	it('asks no client about an offer that cannot be issued, and says why', async () => {
		/** @type {[string, string, string?][]} */
		const outcomes = [
			['initialized', 'the insurer has not approved it'],
			['Neuer Status', 'the insurer has not approved it'],
			['refused', 'it has ended'],
			['canceled', 'it has ended'],
			['transformed', 'it is a policy already'],
			['ACTIVE', 'the sum due can not be read', '1.234,56'],
			['ACTIVE', 'the sum due can not be read', '108 lei'],
		];
		const offers = outcomes.map(([status]) => stage.sandbox.addOffer({ status }));
		for (const [index, offer] of offers.entries()) {
			await insert(offer.offerId);
			await start(offer, undefined, outcomes[index][2]);
		}
		for (const [index, { offerId }] of offers.entries()) {
			await mailOf(`Offer ${offerId} was not proposed: ${outcomes[index][1]}`);
			assert.deepEqual(await statesOf(offerId), ['offered']);
		}
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		const { offerId } = await propose();
		await mailOf(`Offer ${offerId} was not proposed: its status could not be read`);
		stage.sandbox.faults.clear();
		stage.sandbox.faults.add({ operation: 'getOfferPdf', fault: 'emptyFiles' });
		const bare = await propose();
		await mailOf(`Offer ${bare.offerId} was not proposed: it has no PDF`);
		const toClients = (await stage.mailbox.mails()).filter(({ subject }) =>
			[offerId, bare.offerId].some((id) => subject.includes(`oferta ${id}`)),
		);
		assert.deepEqual(toClients, []);
	});

	it('issues nothing when the client does not agree, or somebody only follows the link', async () => {
		const { offerId } = await propose();
		const { html } = await questionOf(offerId);
		for (let visit = 0; visit < 3; visit++) await get(linkIn(String(html)));
		await answer(offerId, NO);
		await mailOf(`Offer ${offerId} was not issued: the client does not agree`);
		assert.deepEqual(policiesOf(offerId), []);
		assert.deepEqual(await statesOf(offerId), ['offered']);
	});

	it('issues once where the client agrees twice, and after a restart of n8n', async () => {
		const offer = await propose();
		const { offerId } = offer;
		const first = await questionOf(offerId);
		await start(offer);
		const second = await questionOf(offerId, 2);
		await stage.restart();
		await answerMail(String(second.html), [YES]);
		const { series, number } = await policyOf(offerId);
		await mailOf(`Polița ${series} ${number}`);
		await answerMail(String(first.html), [YES]);
		await mailOf(`Offer ${offerId} was not issued again: it is "issued"`);
		await mailOf(`Polița ${series} ${number}`);
		assert.equal(policiesOf(offerId).length, 1);
	});

	it('mails once upon Retry, without a second policy, when the mail server was down', async () => {
		const { offerId } = await propose();
		const { html } = await questionOf(offerId);
		await stage.setMailServer(false);
		await answerMail(String(html), [YES]);
		const { series, number } = await policyOf(offerId);
		const [execution] = await stage.editor.executionsOf(id);
		const failed = await stage.editor.finished(execution);
		assert.equal(failed.error?.node?.name, 'Email Policy');
		await stage.setMailServer(true);
		assert.equal((await stage.editor.retry(execution)).status, 'success');
		await mailOf(`Polița ${series} ${number}`);
		assert.equal(policiesOf(offerId).length, 1);
		assert.deepEqual(await statesOf(offerId), ['issued']);
	});

	it('tells the broker of a lost answer, and proposes the offer to nobody then', async () => {
		stage.sandbox.faults.add({ operation: 'issuePolicy', fault: 'drop', when: 'after' });
		const offer = await propose();
		const { offerId } = offer;
		await answer(offerId, YES);
		await mailOf(`Look into offer ${offerId}: it may have been issued`);
		assert.deepEqual(await statesOf(offerId), ['unknown']);
		assert.equal(policiesOf(offerId).length, 1);
		await start(offer);
		await mailOf(`Offer ${offerId} was not proposed: its row in "RotrApi policies" says "unknown"`);
	});

	it('tells the broker that the insurer turned it down, or has withdrawn its approval meanwhile', async () => {
		const refused = await propose();
		stage.sandbox.faults.add({ operation: 'issuePolicy', fault: 'status', status: 400 });
		await answer(refused.offerId, YES);
		const expired = await propose();
		await questionOf(expired.offerId);
		stage.sandbox.setOfferStatus(expired.offerId, 'expired');
		await answer(expired.offerId, YES);
		for (const { offerId } of [refused, expired]) {
			await mailOf(`Offer ${offerId} was not issued, though the client has agreed`);
			assert.deepEqual(await statesOf(offerId), ['not issued']);
			assert.deepEqual(policiesOf(offerId), []);
		}
	});

	it('tells the broker that the policy has no document yet', async () => {
		const { offerId } = await propose();
		stage.sandbox.faults.add({ operation: 'getPolicyPdf', fault: 'emptyFiles' });
		await answer(offerId, YES);
		const { series, number } = await policyOf(offerId);
		await mailOf(`Policy ${series} ${number} was issued, but its PDF could not be fetched`);
		assert.deepEqual(await statesOf(offerId), ['issued']);
	});

	it('issues nothing outside of test and sandbox, and says so', async () => {
		await open('production', stage.archive, [["['test', 'sandbox']", "['test']"]]);
		const { offerId } = await propose({}, 'production');
		await answer(offerId, YES);
		await mailOf(`Offer ${offerId} was not issued: this is "sandbox"`);
		assert.deepEqual(policiesOf(offerId), []);
		assert.deepEqual(await statesOf(offerId), ['offered']);
	});

	it('issues nothing without an answer, when the time for it is up', async () => {
		const { offerId } = unanswered;
		await mailOf(`Offer ${offerId} was not issued: the client has not answered`);
		// An answer that comes too late; whether n8n shows a page or an error for it is no matter.
		await answer(offerId, YES).catch(() => undefined);
		await sleep(500);
		assert.deepEqual(policiesOf(offerId), []);
	});
});
