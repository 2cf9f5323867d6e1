const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { DateTime } = require('luxon');
const { readPdf } = require('../../scripts/lib/pdf');
const { LEDGER, openStage } = require('./lib/stage');

/** A Romanian calendar day. */
const day = (/** @type {number} */ days) =>
	DateTime.now().setZone('Europe/Bucharest').startOf('day').plus({ days });
const iso = (/** @type {number} */ days) => String(day(days).toISODate());
const romanian = (/** @type {number} */ days) => day(days).toFormat('dd.MM.yyyy');

/** A policy as it stands in the ledger. @param {string} number @param {number} endsIn days @param {object} [changes] */
const row = (number, endsIn, changes) => ({
	offerId: `old-${number}`,
	state: 'issued',
	series: 'ROT',
	number,
	endDate: iso(endsIn),
	insurer: 'phoenix',
	product: 'rot',
	currency: 'RON',
	sumInsured: '27000',
	vehicles: 2,
	termTime: 12,
	installmentCount: 1,
	client: `Client of ${number}`,
	taxId: '18754325',
	registryNumber: 'J12/1403/2004',
	email: `${number.toLowerCase()}@client.example`,
	mobile: '0744444444',
	county: 'CJ',
	city: 'Cluj-Napoca',
	street: 'Principala',
	houseNumber: '19-21',
	gdprConsent: true,
	...changes,
});

describe('examples/renew-policies.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} */
	let id;
	/** @type {number} */
	let seen;
	/** @type {number} */
	let offersBefore;
	before(async () => {
		stage = await openStage();
		id = await stage.add('renew-policies.json');
	});
	after(() => stage?.stop());
	beforeEach(async () => {
		await stage.clear();
		offersBefore = stage.sandbox.books.offers.size;
		seen = (await stage.mailbox.mails()).length;
	});

	/** @param {object[]} rows */
	const insert = (rows) => stage.tables.insert(LEDGER, rows);
	const newOffers = () => [...stage.sandbox.books.offers.values()].slice(offersBefore);
	/** @returns the mails since the last look, those to clients first */
	async function news() {
		const mails = (await stage.mailbox.mails()).slice(seen);
		seen += mails.length;
		return mails.sort((a, b) => a.to[0].address.localeCompare(b.to[0].address));
	}
	/** @returns the mails of one run */
	async function fire() {
		const run = await stage.fire(id);
		assert.equal(run.status, 'success', run.error?.message);
		const mails = await news();
		const digest = mails.find(({ to }) => to[0].address === 'broker@example.com');
		return {
			subjects: mails.map(({ subject }) => subject),
			mails,
			digest: String(digest?.text ?? '')
				.split(/\r?\n/)
				.filter((line) => line.startsWith('- ')),
		};
	}
	const rows = async () => await stage.tables.rows(LEDGER);
	const renewals = async () =>
		(await rows())
			.filter(({ offerId }) => offerId.startsWith('old-'))
			.map(({ renewal }) => renewal ?? '');

	it('makes its table if missing and mails nothing where nothing needs anybody', async () => {
		assert.deepEqual((await fire()).mails, []);
		assert.deepEqual((await fire()).mails, []);
	});

	it('offers what ends within 30 days, once, in Romanian, and writes the row of next year', async () => {
		await insert([
			row('A1', 0),
			row('B2', 30, { installmentCount: 4, endDate: romanian(30), state: null }),
			row('C3', 31),
			row('D4', 10, { renewal: 'closed' }),
			row('E5', 10, { state: 'offered' }),
		]);
		const { mails, subjects } = await fire();
		assert.deepEqual(subjects, [
			`Polița ROT A1 expiră la ${romanian(0)}`,
			`Polița ROT B2 expiră la ${romanian(30)}`,
		]);
		const offers = newOffers().sort((one, other) =>
			one.transport.startDate.localeCompare(other.transport.startDate),
		);
		assert.deepEqual(
			offers.map(({ policyholder, transport }) => [
				policyholder.businessName,
				transport.startDate,
				transport.installmentCount,
			]),
			[
				['Client of A1', iso(1), 1],
				['Client of B2', iso(31), 4],
			],
		);
		assert.match(String(mails[0].text), /de plată 216,00 lei, valabilitate /);
		assert.ok(String(mails[0].text).includes(` ${romanian(1)} – `), mails[0].text);
		for (const [index, mail] of mails.entries()) {
			const [pdf, ...others] = await stage.mailbox.attachments(mail);
			assert.deepEqual(others, []);
			assert.equal(pdf.name, `offer-${offers[index].offerId}.pdf`);
			assert.ok((await readPdf(pdf.content)).text.includes(offers[index].offerNumber));
		}
		assert.deepEqual(await renewals(), ['offered', 'offered', '', 'closed', '']);
		const next = (await rows()).find(({ offerId }) => offerId === String(offers[0].offerId));
		const { offerId, endDate } = offers[0];
		const { number: _, ...old } = row('A1', 0, { state: 'offered', series: null });
		const expected = { ...old, offerId: String(offerId), endDate, startDate: iso(1) };
		assert.deepEqual({ ...next, ...expected }, next);

		await stage.restart();
		assert.deepEqual((await fire()).mails, []);
		assert.equal(newOffers().length, 2);
	});

	it('takes the issued renewal for the policy of the next year', async () => {
		const renewal = { renewal: 'offered', renewalOfferId: 'old-B2', renewalSentOn: iso(-20) };
		await insert([row('A1', -1, renewal), row('B2', 364)]);
		assert.deepEqual((await fire()).mails, []);
		assert.deepEqual(await renewals(), ['renewed', '']);
		assert.deepEqual((await fire()).mails, []);
	});

	it('names each morning what ended without renewal, has no date, or was stopped half way', async () => {
		await insert([
			row('A1', -1),
			row('B2', -3, { renewal: 'reminded', renewalOfferId: '7' }),
			row('C3', 0, { endDate: null }),
			row('D4', 0, { endDate: 'next year' }),
			row('E5', -9, { renewal: 'renewed' }),
			row('F6', 0, { state: 'unknown', number: null }),
			row('G7', 5, { state: 'issuing', number: null }),
			row('H8', -5, { renewal: 'closed' }),
		]);
		for (let morning = 0; morning < 2; morning++) {
			const { subjects, digest } = await fire();
			assert.deepEqual(subjects, ['5 policies need you']);
			assert.deepEqual(digest, [
				`- Policy ROT A1 of Client of A1 (offer old-A1): ended on ${romanian(-1)} without renewal`,
				`- Policy ROT B2 of Client of B2 (offer old-B2): ended on ${romanian(-3)} without renewal`,
				'- Policy ROT C3 of Client of C3 (offer old-C3): endDate is empty or no date ()',
				'- Policy ROT D4 of Client of D4 (offer old-D4): endDate is empty or no date (next year)',
				'- Policy ROT of Client of F6 (offer old-F6): whether it was issued is not known; look for the policy at the insurer',
			]);
		}
	});

	it('reminds a client who has not answered once, with the offer', async () => {
		const { offerId } = stage.sandbox.addOffer();
		const offered = { renewal: 'offered', renewalOfferId: String(offerId) };
		await insert([
			row('A1', 5, { ...offered, renewalSentOn: iso(-10) }),
			row('B2', 5, { ...offered, renewalSentOn: iso(-9) }),
		]);
		const { mails, subjects } = await fire();
		assert.deepEqual(subjects, [`Vă reamintim: polița ROT A1 expiră la ${romanian(5)}`]);
		const [pdf] = await stage.mailbox.attachments(mails[0]);
		assert.equal(pdf.name, `offer-${offerId}.pdf`);
		assert.deepEqual(await renewals(), ['reminded', 'offered']);
		assert.deepEqual((await fire()).mails, []);
	});

	it('lists in one mail what could not be offered, and offers the others', async () => {
		await insert([
			row('A1', 5, { city: 'Nowhere' }),
			row('B2', 5),
			row('C3', 5, { product: 'none' }),
			row('D4', 5, { installmentCount: null }),
			row('E5', 5, { gdprConsent: null }),
		]);
		const { subjects, digest } = await fire();
		assert.deepEqual(
			subjects,
			[`Polița ROT B2 expiră la ${romanian(5)}`, '4 policies need you'].sort((a, b) =>
				a.startsWith('4') ? 1 : b.startsWith('4') ? -1 : 0,
			),
		);
		assert.match(digest[0], /ROT A1 of Client of A1 .*Nowhere/);
		assert.match(digest[1], /ROT C3 of Client of C3 /);
		assert.match(digest[2], /ROT D4 of Client of D4 .*Instalments/);
		assert.match(digest[3], /ROT E5 of Client of E5 /);
		assert.deepEqual(await renewals(), ['', 'offered', '', '', '']);
		const sent = stage.sandbox.books.callsOf('createOffer');
		assert.ok(sent.some(({ body }) => /** @type {any} */ (body).agreements.gdpr === false));
	});

	it('says that the API is down or has no PDF, and tries again in the next run', async () => {
		await insert([row('A1', 5)]);
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		assert.deepEqual((await fire()).subjects, ['A policy needs you']);
		stage.sandbox.faults.clear();
		stage.sandbox.faults.add({ operation: 'getOfferPdf', fault: 'emptyFiles' });
		assert.deepEqual((await fire()).subjects, ['A policy needs you']);
		assert.deepEqual(await renewals(), ['']);
		assert.deepEqual((await fire()).subjects, [`Polița ROT A1 expiră la ${romanian(5)}`]);
	});

	it('does not take a renewal for offered while the mail server is down', async () => {
		await insert([row('A1', 5)]);
		await stage.setMailServer(false);
		const failed = await stage.fire(id);
		assert.equal(failed.error?.node?.name, 'Email Digest');
		assert.deepEqual(await renewals(), ['']);
		await stage.setMailServer(true);
		// Retry mails what could not be mailed to the broker; the client's mail is the next run's.
		assert.equal((await stage.editor.retry(failed.id)).status, 'success');
		const [digest, ...others] = await news();
		assert.deepEqual([digest.subject, others], ['A policy needs you', []]);
		assert.deepEqual((await fire()).subjects, [`Polița ROT A1 expiră la ${romanian(5)}`]);
		assert.deepEqual((await fire()).mails, []);
	});

	it('mails once when two runs overlap', async () => {
		await insert([row('A1', 5), row('B2', 5)]);
		const { settings } = stage.sandbox;
		settings.latencyMs = 1000;
		const execute = () => stage.editor.execute(id, 'Every Morning');
		const runs = await Promise.all([execute(), execute()]).finally(() => (settings.latencyMs = 0));
		assert.deepEqual(
			runs.map(({ status }) => status),
			['success', 'success'],
		);
		assert.equal((await news()).length, 2);
		assert.equal(newOffers().length, 2);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
