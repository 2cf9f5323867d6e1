const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { startModel } = require('../../scripts/lib/model');
const { readPdf } = require('../../scripts/lib/pdf');
const { askForDocument, askForOffer, askToIssue, CLIENT } = require('./lib/assistant');
const { openChat, press } = require('./lib/chat');
const { LEDGER, openStage } = require('./lib/stage');

/**
 * @typedef {import('../../scripts/lib/model').Call} Call
 * @typedef {import('../../sandbox').Offer} Offer
 */

describe('examples/ask-an-assistant.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {Awaited<ReturnType<typeof startModel>>} */
	let model;
	/** @type {{id: string, name: string}} */
	let openAiApi;
	/** @type {ReturnType<typeof openChat>} */
	let chat;
	/** What the model does after a message; then it repeats what the tools have answered. @type {Map<string, Call[]>} */
	const scripts = new Map();
	/** Nobody answers the question of this offer. @type {{offer: Offer, said: Awaited<ReturnType<typeof ask>>}} */
	let silent;

	/**
	 * @param {string} path of the chat
	 * @param {(node: import('./lib/stage').ExampleNode) => void} [change]
	 */
	async function publish(path, change) {
		const id = await stage.add('ask-an-assistant.json', (node) => {
			if (node.type.endsWith('.lmChatOpenAi')) node.credentials = { openAiApi };
			if (node.type.endsWith('.chatTrigger')) Object.assign(node, { webhookId: path });
			change?.(node);
		});
		await stage.publish(id);
		return openChat(stage.url, path);
	}

	before(async () => {
		stage = await openStage();
		model = await startModel(
			({ asked, results }) =>
				scripts.get(asked)?.[results.length] ?? (results.join('\n') || 'Hello.'),
		);
		openAiApi = await stage.editor.addCredential(model.credential);
		chat = await publish('rotr-assistant');
		await stage.tables.clear(LEDGER);
		// n8n looks only once a minute whose time is up: the other tests go on meanwhile.
		const hasty = await publish('hasty', ({ parameters }) => {
			const { limitWaitTime } = parameters.options ?? {};
			if (limitWaitTime) limitWaitTime.values.resumeAmount = 0.05;
		});
		const offer = stage.sandbox.addOffer();
		silent = { offer, said: await ask([askToIssue(offer)], hasty) };
	});
	after(async () => {
		model?.stop();
		await stage?.stop();
	});
	beforeEach(async () => {
		await stage.clear();
	});

	/** @param {Call[]} calls that the model makes @param {typeof chat} [to] @returns what the chat shows until it is answered */
	async function ask(calls, to = chat) {
		const message = `Please do the ${scripts.size + 1}. thing`;
		scripts.set(message, calls);
		return await to.write(message);
	}
	/** @param {Offer} offer */
	const policiesOf = ({ offerId }) =>
		[...stage.sandbox.books.policies.values()].filter(({ offer }) => offer.offerId === offerId);
	const ledger = () => stage.tables.rows(LEDGER);

	it('opens for nobody without the login, and offers the model four tools', async () => {
		assert.equal((await (await ask([])).next()).text, 'Hello.');
		assert.equal(await chat.visit(), 401);
		assert.deepEqual(model.turns.at(-1)?.tools.sort(), [
			...['Create_Offer', 'Get_Offer_Status', 'Issue', 'Send_Document'],
		]);
	});

	it('makes an offer, and keeps it with its client in the ledger', async () => {
		const { text } = await (await ask([askForOffer(), askForOffer({ county: 'Nowhere' })])).next();
		const offer = [...stage.sandbox.books.offers.values()].at(-1);
		assert.equal(offer?.transport.sumInsured, 14_000);
		assert.match(text, new RegExp(`"offerId":${offer?.offerId},.*no county is called`, 's'));
		const [row, ...others] = await ledger();
		assert.deepEqual(others, []);
		assert.partialDeepStrictEqual(row, {
			offerId: String(offer?.offerId),
			state: 'offered',
			environment: 'sandbox',
			client: CLIENT.businessName,
			email: CLIENT.email,
			gdprConsent: true,
			installmentCount: 2,
			endDate: '2028-01-14',
		});
	});

	it('claims no consent that nobody gave', async () => {
		const { clientAgrees: _, ...silent } = CLIENT;
		await (await ask([{ tool: 'Create_Offer', args: silent }])).next();
		const { body } = /** @type {any} */ (stage.sandbox.books.callsOf('createOffer').at(-1));
		assert.equal(body.agreements.gdpr, false);
	});

	it('mails a PDF to the broker, or says why not', async () => {
		const { offerId, offerNumber } = stage.sandbox.addOffer();
		const { text } = await (await ask([askForDocument({ offerId })])).next();
		assert.match(text, /The PDF was mailed to broker@example\.com/);
		const mail = (await stage.mailbox.mails()).at(-1);
		assert.equal(mail?.subject, `Offer ${offerId}`);
		const [pdf, ...others] = await stage.mailbox.attachments(/** @type {any} */ (mail));
		assert.deepEqual(others, []);
		assert.equal(pdf.name, `offer-${offerId}.pdf`);
		assert.ok((await readPdf(pdf.content)).text.includes(offerNumber));
		const none = await (await ask([askForDocument({ policyId: 999_999 })])).next();
		assert.match(none.text, /The PDF was not mailed\. .*999999/);
	});

	it('issues nothing without the click: neither for a written yes, nor for No', async () => {
		const offer = stage.sandbox.addOffer();
		const written = await ask([askToIssue(offer)]);
		const question = await written.next();
		assert.ok(
			question.text.startsWith(
				`Issue a policy of offer ${offer.offerId}? It is a contract.\n\nTo pay: ${offer.payment.amount} ${offer.payment.currency}, receipt no. XY 32344\n`,
			),
			question.text,
		);
		written.reply('Yes, issue it');
		assert.match((await written.next()).text, /feedback: \\"Yes, issue it\\"/);
		const declined = await ask([askToIssue(offer)]);
		await press(await declined.next(), 'Do not issue');
		assert.match((await declined.next()).text, /rejected the tool call to Issue/);
		assert.deepEqual(policiesOf(offer), []);
		assert.deepEqual(await ledger(), []);
	});

	it('issues with the click, once for an offer', async () => {
		const offer = stage.sandbox.addOffer();
		const first = await ask([askToIssue(offer)]);
		await press(await first.next(), 'Issue');
		const { text } = await first.next();
		const [{ policyId, series, number }] = policiesOf(offer);
		assert.ok(text.includes(`Issued. Policy ${series} ${number}, policy ID ${policyId}, `), text);
		const [row] = await ledger();
		assert.partialDeepStrictEqual(row, {
			offerId: String(offer.offerId),
			state: 'issued',
			policyId: String(policyId),
			number,
		});
		const again = await ask([askToIssue(offer)]);
		await press(await again.next(), 'Issue');
		assert.match((await again.next()).text, /Nothing was sent\. .*: issued /);
		await stage.tables.clear(LEDGER);
		const forgotten = await ask([askToIssue(offer)]);
		await press(await forgotten.next(), 'Issue');
		assert.match((await forgotten.next()).text, /No second policy was made/);
		assert.equal(policiesOf(offer).length, 1);
	});

	it('issues once where two chats ask and are approved at the same time, with two clicks each', async () => {
		const offer = stage.sandbox.addOffer();
		const chats = await Promise.all([1, 2].map(() => ask([askToIssue(offer)])));
		const questions = await Promise.all(chats.map((said) => said.next()));
		await Promise.all(
			// A button that was pressed already may answer that it is too late.
			[...questions, ...questions].map((question) => press(question, 'Issue').catch(() => {})),
		);
		await Promise.all(chats.map((said) => said.next()));
		assert.equal(policiesOf(offer).length, 1);
		assert.deepEqual(
			(await ledger()).map(({ state }) => state),
			['issued'],
		);
	});

	it('issues nothing with a click after a restart of n8n, and once when it is asked again', async () => {
		const offer = stage.sandbox.addOffer();
		const question = await (await ask([askToIssue(offer)])).next();
		await stage.restart();
		// n8n 2.41 takes an agent that waits for a crashed one.
		await assert.rejects(press(question, 'Issue'), /The button answered 409/);
		assert.deepEqual(policiesOf(offer), []);
		const again = await ask([askToIssue(offer)]);
		await press(await again.next(), 'Issue');
		assert.match((await again.next()).text, /Issued\. Policy/);
		assert.equal(policiesOf(offer).length, 1);
	});

	it('says that nobody knows where the answer was lost, and sends it no second time', async () => {
		const offer = stage.sandbox.addOffer();
		stage.sandbox.faults.add({ operation: 'issuePolicy', fault: 'drop', when: 'after' });
		// The word that is looked up after the call tells nothing, either.
		stage.sandbox.settings.offerStatusesAfterIssue = ['in work'];
		const lost = await ask([askForDocument(offer), askToIssue(offer)]);
		await press(await lost.next(), 'Issue');
		assert.match((await lost.next()).text, /It is not known what became of the offer/);
		assert.deepEqual(
			(await ledger()).map(({ state }) => state),
			['unknown'],
		);
		stage.sandbox.faults.clear();
		const again = await ask([askToIssue(offer)]);
		await press(await again.next(), 'Issue');
		assert.match((await again.next()).text, /Nothing was sent\. .*: unknown /);
		assert.equal(policiesOf(offer).length, 1);
	});

	it('says what the insurer has refused, and that nothing was sent while RotrApi is down', async () => {
		const offer = stage.sandbox.addOffer();
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		const down = await ask([askToIssue(offer)]);
		await press(await down.next(), 'Issue');
		assert.match((await down.next()).text, /Nothing was sent to be issued/);
		stage.sandbox.faults.clear();
		stage.sandbox.faults.add({
			operation: 'issuePolicy',
			fault: 'status',
			status: 400,
			message: 'Wrong receipt',
		});
		const refused = await ask([askToIssue(offer)]);
		await press(await refused.next(), 'Issue');
		assert.match((await refused.next()).text, /Nothing was issued\. .*Wrong receipt/s);
		assert.deepEqual(
			(await ledger()).map(({ state }) => state),
			['not issued'],
		);
		assert.deepEqual(policiesOf(offer), []);
	});

	it('issues nothing in production while its guard stands', async () => {
		const offer = stage.sandbox.addOffer();
		const production = await publish('production', (node) => {
			if (node.name !== 'Only in Test?') return;
			node.parameters = JSON.parse(
				JSON.stringify(node.parameters).replace("['test', 'sandbox']", "['test']"),
			);
		});
		const said = await ask([askToIssue(offer)], production);
		await press(await said.next(), 'Issue');
		assert.match((await said.next()).text, /lets nothing past .* Nothing was sent to be issued/);
		assert.deepEqual(policiesOf(offer), []);
	});

	it('issues nothing where nobody answers', async () => {
		const { offer, said } = silent;
		await said.next();
		assert.match((await said.next()).text, /planned tool call to Issue/);
		assert.deepEqual(policiesOf(offer), []);
	});

	it('says where to look when the model can not be reached', async () => {
		model.stop();
		const { text } = await (await ask([])).next();
		assert.match(text, /The assistant could not answer: .*RotrApi policies/s);
	});
});
