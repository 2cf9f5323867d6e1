const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { readPdf } = require('../../scripts/lib/pdf');
const { lastPage, submitForm } = require('./lib/form');
const { LEDGER, openStage } = require('./lib/stage');

/** The fields of the form, in their order. */
const CLIENT = {
	businessName: 'Transport <Făget> SRL',
	taxId: '18754325',
	companyRegistryNumber: 'J12/1403/2004',
	email: 'office@transport-faget.example',
	mobileNumber: '0744444444',
	county: 'CJ',
	city: 'Cluj-Napoca',
	street: 'Principala',
	houseNumber: '19-21',
	startDate: '2026-12-31',
	/** @type {number | string} */
	heavy: 2,
	/** @type {number | string} */
	light: 1,
	rotSum: '',
	rotCurrency: '',
	cmrSum: '',
	cmrCurrency: '',
	consent: '["Clientul este de acord cu prelucrarea acestor date"]',
};

describe('examples/form-to-offers.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {number} */
	let offersBefore;
	before(async () => {
		stage = await openStage();
		await stage.publish(await stage.add('form-to-offers.json'));
	});
	after(() => stage?.stop());
	beforeEach(async () => {
		await stage.clear();
		offersBefore = stage.sandbox.books.offers.size;
	});

	/** @param {Partial<typeof CLIENT>} [changes] @returns what the last page shows and downloads */
	async function fillIn(changes) {
		const values = Object.values({ ...CLIENT, ...changes });
		const { formWaitingUrl } = await submitForm(`${stage.url}/form/rotr-offers`, values);
		return await lastPage(formWaitingUrl);
	}
	/** @param {string} html @returns the cells of the table, a list for each row */
	const rowsOf = (html) =>
		[...html.matchAll(/<tr>(<td>.*?)<\/tr>/g)].map(([, cells]) =>
			[...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell),
		);

	const newOffers = () =>
		[...stage.sandbox.books.offers.values()]
			.slice(offersBefore)
			.sort((a, b) => a.payment.amount - b.payment.amount);
	/** @param {number} amount */
	const lei = (amount) => {
		const [whole, cents] = amount.toFixed(2).split('.');
		return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents} lei`;
	};

	it('compares ROT with ROTR for the sum that the law asks for, and downloads the cheapest', async () => {
		const { html, text, files } = await fillIn();
		const offers = newOffers();
		assert.deepEqual(
			rowsOf(html),
			offers.map(({ insurer, product, offerId, payment, endDate }) => [
				`ROT: ${insurer}/${product}`,
				String(offerId),
				lei(payment.amount),
				'14900 EUR',
				`31.12.2026 – ${endDate.split('-').reverse().join('.')}`,
			]),
		);
		assert.deepEqual(offers.map(({ product }) => product).sort(), ['rot', 'rotr']);
		assert.ok(text.includes(`ROT: cea mai ieftină în RON, oferta ${offers[0].offerId}`), text);
		assert.equal(files.length, 1);
		assert.equal(files[0].name, `offer-${offers[0].offerId}.pdf`);
		assert.ok((await readPdf(files[0].content)).text.includes(offers[0].offerNumber));
		for (const { transport, policyholder, currency } of offers) {
			assert.equal(currency, 'EUR');
			assert.equal(transport.startDate, CLIENT.startDate);
			assert.equal(transport.sumInsured, 14900);
			assert.equal(transport.numberOfVehicles, 3);
			assert.equal(policyholder.businessName, CLIENT.businessName);
			assert.equal(String(policyholder.address?.cityCode), '54984');
		}
		const rows = await stage.tables.rows(LEDGER);
		assert.deepEqual(
			rows
				.map(({ offerId, state, client, premium, endDate, sumInsured }) => [
					...[offerId, state, client, premium, endDate, sumInsured],
				])
				.sort(),
			offers
				.map((offer) => [
					...[String(offer.offerId), 'offered', CLIENT.businessName, String(offer.premiumAmount)],
					...[offer.endDate, '14900'],
				])
				.sort(),
		);
	});

	it('shows CMR by itself, with a sum and currency of its own', async () => {
		const { html, text, files } = await fillIn({ cmrSum: '1000', cmrCurrency: 'RON' });
		const rows = rowsOf(html);
		assert.deepEqual(
			rows.map(([product, , , sum]) => [product.slice(0, 4), sum]),
			[
				['ROT:', '14900 EUR'],
				['ROT:', '14900 EUR'],
				['CMR:', '1000 RON'],
			],
		);
		// The cheapest of all is no alternative to the others.
		const cmr = newOffers().find(({ product }) => product === 'cmr');
		assert.equal(cmr?.offerId, newOffers()[0].offerId);
		assert.equal(cmr?.transport.sumInsured, 1000);
		assert.match(text, /ROT: cea mai ieftină în RON, oferta \d+; CMR: cea mai ieftină în RON, /);
		assert.deepEqual(
			files.map(({ name }) => name).sort(),
			[`offer-${rows[0][1]}.pdf`, `offer-${cmr?.offerId}.pdf`].sort(),
		);
		const alone = await fillIn({ heavy: '', light: '', cmrSum: '50000' });
		assert.deepEqual(
			rowsOf(alone.html).map(([product, , , sum]) => [product, sum]),
			[['CMR: phoenix/cmr', '50000 EUR']],
		);
	});

	it('works the sum out by weight class, unless somebody enters one', async () => {
		/** @type {[Partial<typeof CLIENT>, string][]} */
		const sums = [
			[{ heavy: 1, light: '' }, '9000 EUR'],
			[{ heavy: 5, light: 0 }, '29000 EUR'],
			[{ heavy: '', light: 1 }, '1800 EUR'],
			[{ heavy: 0, light: 4 }, '4500 EUR'],
			[{ heavy: 1, light: 2 }, '10800 EUR'],
			[{ heavy: 1, rotSum: '45000', rotCurrency: 'RON' }, '45000 RON'],
		];
		for (const [changes, sum] of sums) {
			const rows = rowsOf((await fillIn(changes)).html);
			assert.deepEqual(
				rows.map((cells) => cells[3]),
				[sum, sum],
			);
		}
	});

	it('asks for nothing where nothing can be asked for, or the start is in the past', async () => {
		const past = await fillIn({ startDate: '2020-01-01' });
		assert.match(past.text, /nu poate începe în trecut: 01\.01\.2020/);
		const none = await fillIn({ heavy: '', light: '' });
		assert.match(none.text, /Introduceți numărul de vehicule/);
		assert.deepEqual(newOffers(), []);
	});

	it('claims no consent that nobody gave', async () => {
		const { text } = await fillIn({ consent: '[]' });
		assert.match(text, /Niciun asigurător nu a făcut o ofertă/);
		const { body } = /** @type {any} */ (stage.sandbox.books.callsOf('createOffer').at(-1));
		assert.equal(body.agreements.gdpr, false);
	});

	it('does not compare sums in different currencies', async () => {
		const payment = { amount: 1, currency: 'EUR' };
		stage.sandbox.faults.add({
			operation: 'createOffer',
			fault: 'wrongType',
			path: 'data.offer.payment',
			value: payment,
		});
		const { html, text } = await fillIn();
		const rows = rowsOf(html);
		assert.equal(rows[1][2], '1,00 EUR');
		assert.ok(text.includes(`ROT: cea mai ieftină în RON, oferta ${rows[0][1]}`), text);
	});

	it('lists an insurer that makes no offer last, with its reason', async () => {
		stage.sandbox.faults.add({
			operation: 'createOffer',
			fault: 'status',
			status: 400,
			message: 'Not <b>insurable</b>',
		});
		const { html, files } = await fillIn();
		const rows = rowsOf(html);
		assert.equal(rows.length, 2);
		assert.equal(rows[1][1], 'nicio ofertă');
		assert.match(rows[1][2], /Not &lt;b(&gt;|>)insurable/);
		assert.equal(files.length, 1);
	});

	it('shows the table where the PDF can not be fetched', async () => {
		stage.sandbox.faults.add({ operation: 'getOfferPdf', fault: 'emptyFiles' });
		const { html, text, files } = await fillIn();
		assert.equal(rowsOf(html).length, 2);
		assert.match(text, /PDF-ul nu a putut fi descărcat: There is no document for offer/);
		assert.deepEqual(files, []);
	});

	it('says why there is no offer, and goes on next time', async () => {
		const unknown = await fillIn({ city: 'Nowhere' });
		assert.match(unknown.text, /Niciun asigurător nu a făcut o ofertă/);
		assert.match(unknown.text, /no place .* is called .*Nowhere/);
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		const down = await fillIn();
		assert.match(down.text, /Niciun asigurător nu a făcut o ofertă/);
		assert.deepEqual(down.files, []);
		stage.sandbox.faults.clear();
		assert.equal((await fillIn()).files.length, 1);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
