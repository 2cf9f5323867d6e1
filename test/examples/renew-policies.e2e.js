const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { DateTime } = require('luxon');
const { readPdf } = require('../../scripts/lib/pdf');
const { fireOften, openStage } = require('./lib/stage');

const TABLE = 'RotrApi policies to renew';

/** A Romanian calendar day as the editor of a Data Table stores it, the instant of its midnight. */
const day = (/** @type {number} */ days) =>
	DateTime.now().setZone('Europe/Bucharest').startOf('day').plus({ days });

/** @param {string} policy @param {number} endsIn days @param {object} [changes] */
const row = (policy, endsIn, changes) => ({
	policy,
	endDate: day(endsIn).toUTC().toISO(),
	product: 'phoenix/rot',
	currency: 'RON',
	sumInsured: 27000,
	numberOfVehicles: 2,
	termTime: 12,
	installmentCount: 1,
	businessName: `Client of ${policy}`,
	taxId: '18754325',
	companyRegistryNumber: 'J12/1403/2004',
	email: `${policy.toLowerCase()}@client.example`,
	mobileNumber: '0744444444',
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
	before(async () => {
		stage = await openStage();
		id = await stage.add('renew-policies.json', fireOften);
	});
	after(() => stage?.stop());
	beforeEach(async () => {
		await stage.tables.clear(TABLE);
		stage.sandbox.faults.clear();
		stage.sandbox.books.offers.clear();
		seen = (await stage.mailbox.mails()).length;
	});

	/** @param {object[]} rows */
	const insert = (rows) => stage.tables.insert(TABLE, rows);
	/** @returns the mails since the last look */
	async function news() {
		const mails = (await stage.mailbox.mails()).slice(seen);
		seen += mails.length;
		return mails;
	}
	/** @param {'success' | 'error'} status @returns subjects of the mails of one run */
	async function fire(status) {
		const run = await stage.fire(id);
		assert.equal(run.status, status, run.error?.message);
		return { run, mails: await news() };
	}
	const renewals = async () =>
		(await stage.tables.rows(TABLE)).map(({ renewalOfferId }) => renewalOfferId);

	it('makes its table if missing and says that nothing is to be renewed', async () => {
		const { run, mails } = await fire('success');
		assert.match(run.items['Nothing to Renew'][0].json.message, /No policy .* ends soon/);
		assert.deepEqual(mails, []);
	});

	it('offers what ends within 30 days, once, from the day after, with the old data', async () => {
		await insert([
			row('A1', 0),
			row('B2', 30, { installmentCount: 4 }),
			row('C3', 31),
			row('D4', -1),
			row('E5', 10, { renewalOfferId: 7 }),
		]);
		const { mails } = await fire('success');
		// They are made at the same time, so that their numbers are in any order.
		const offers = [...stage.sandbox.books.offers.values()].sort((one, other) =>
			one.transport.startDate.localeCompare(other.transport.startDate),
		);
		assert.deepEqual(
			offers.map(({ policyholder, transport }) => [policyholder.businessName, transport.startDate]),
			[
				['Client of A1', day(1).toISODate()],
				['Client of B2', day(31).toISODate()],
			],
		);
		assert.deepEqual(
			offers.map(({ transport: { sumInsured, numberOfVehicles, installmentCount } }) => [
				sumInsured,
				numberOfVehicles,
				installmentCount,
			]),
			[
				[27000, 2, 1],
				[27000, 2, 4],
			],
		);
		assert.deepEqual(
			mails.map(({ to, subject }) => [to[0].address, subject]),
			[
				['a1@client.example', `Your policy A1 ends on ${day(0).toFormat('dd.MM.yyyy')}`],
				['b2@client.example', `Your policy B2 ends on ${day(30).toFormat('dd.MM.yyyy')}`],
			],
		);
		for (const [index, mail] of mails.entries()) {
			const [pdf, ...others] = await stage.mailbox.attachments(mail);
			assert.deepEqual(others, []);
			assert.equal(pdf.name, `offer-${offers[index].offerId}.pdf`);
			assert.ok((await readPdf(pdf.content)).text.includes(offers[index].offerNumber));
		}
		assert.deepEqual(await renewals(), [offers[0].offerId, offers[1].offerId, null, null, 7]);

		assert.deepEqual((await fire('success')).mails, []);
		assert.equal(stage.sandbox.books.offers.size, 2);
	});

	it('lists in one mail what could not be renewed, and renews the others', async () => {
		await insert([
			row('A1', 5, { city: 'Nowhere' }),
			row('B2', 5),
			row('C3', 5, { product: 'phoenix/none' }),
			row('D4', 5, { installmentCount: null }),
		]);
		const { mails } = await fire('success');
		assert.deepEqual(mails.map(({ to, subject }) => [to[0].address, subject]).sort(), [
			['b2@client.example', `Your policy B2 ends on ${day(5).toFormat('dd.MM.yyyy')}`],
			['broker@example.com', '3 policies could not be renewed'],
		]);
		const text = String(mails.find(({ subject }) => /could not/.test(subject))?.text);
		assert.match(text, /Policy A1 of Client of A1: [^]*Nowhere[^]*Policy C3 of Client of C3: /);
		assert.match(text, /Policy D4 of Client of D4: [^]*Instalments/);
	});

	it('claims no consent that a row does not hold, and says what the insurer makes of it', async () => {
		const before = stage.sandbox.books.callsOf('createOffer').length;
		await insert([row('A1', 5, { gdprConsent: false }), row('B2', 5, { gdprConsent: null })]);
		const { mails } = await fire('success');
		assert.deepEqual(
			mails.map(({ subject }) => subject),
			['2 policies could not be renewed'],
		);
		assert.match(
			String(mails[0].text),
			/Policy A1 of [^]*GDPR Consent[^]*Policy B2 of [^]*GDPR Consent/,
		);
		const sent = stage.sandbox.books.callsOf('createOffer').slice(before);
		assert.deepEqual(
			sent.map(({ body }) => /** @type {any} */ (body).agreements.gdpr),
			[false, false],
		);
	});

	it('says that the API is down or has no PDF, and tries again in the next run', async () => {
		await insert([row('A1', 5)]);
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		assert.equal((await fire('success')).mails[0].subject, 'A policy could not be renewed');
		stage.sandbox.faults.clear();
		stage.sandbox.faults.add({ operation: 'getOfferPdf', fault: 'emptyFiles' });
		assert.equal((await fire('success')).mails[0].subject, 'A policy could not be renewed');
		assert.deepEqual(await renewals(), [null]);
		assert.match((await fire('success')).mails[0].subject, /^Your policy A1 ends/);
	});

	it('does not take a renewal for offered while the mail server is down', async () => {
		await insert([row('A1', 5)]);
		await stage.setMailServer(false);
		const { run } = await fire('error');
		assert.match(String(run.error?.message), /mails could not be sent/);
		assert.deepEqual(await renewals(), [null]);
		await stage.setMailServer(true);
		assert.equal((await fire('success')).mails.length, 1);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
