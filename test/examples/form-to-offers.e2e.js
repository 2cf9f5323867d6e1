const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { readPdf } = require('../../scripts/lib/pdf');
const { lastPage, submitForm } = require('./lib/form');
const { openStage } = require('./lib/stage');

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
	sumInsured: 27000,
	numberOfVehicles: 1,
	consent: '["The client agrees to the processing of these data"]',
};

describe('examples/form-to-offers.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} */
	let id;
	before(async () => {
		stage = await openStage();
		id = await stage.add('form-to-offers.json');
		await stage.editor.publish(id);
	});
	after(async () => {
		if (id) await stage.editor.unpublish(id);
		await stage?.stop();
	});
	beforeEach(() => {
		stage.sandbox.faults.clear();
		stage.sandbox.books.offers.clear();
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

	it('shows the offers of all products by the sum due, and downloads the cheapest', async () => {
		const { html, text, files } = await fillIn();
		const offers = [...stage.sandbox.books.offers.values()].sort(
			(a, b) => a.payment.amount - b.payment.amount,
		);
		assert.equal(offers.length, 3);
		assert.deepEqual(
			rowsOf(html).map(([product, offerId, sum]) => [product, offerId, sum]),
			offers.map(({ insurer, product, offerId, payment }) => [
				`${insurer}/${product}`,
				String(offerId),
				`${payment.amount} ${payment.currency}`,
			]),
		);
		assert.match(text, new RegExp(`Cheapest in RON: offer ${offers[0].offerId}, `));
		assert.equal(files.length, 1);
		assert.equal(files[0].name, `offer-${offers[0].offerId}.pdf`);
		assert.ok((await readPdf(files[0].content)).text.includes(offers[0].offerNumber));
		for (const { transport, policyholder } of offers) {
			assert.equal(transport.startDate, CLIENT.startDate);
			assert.equal(policyholder.businessName, CLIENT.businessName);
			assert.equal(String(policyholder.address?.cityCode), '54984');
		}
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
		assert.equal(rows[2][2], '1 EUR');
		assert.match(text, new RegExp(`Cheapest in RON: offer ${rows[0][1]}, `));
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
		assert.equal(rows.length, 3);
		assert.equal(rows[2][1], 'none');
		assert.match(rows[2][2], /Not &lt;b(&gt;|>)insurable/);
		assert.equal(files.length, 1);
	});

	it('shows the table where the PDF can not be fetched', async () => {
		stage.sandbox.faults.add({ operation: 'getOfferPdf', fault: 'emptyFiles' });
		const { html, text, files } = await fillIn();
		assert.equal(rowsOf(html).length, 3);
		assert.match(text, /Its PDF could not be fetched: There is no document for offer/);
		assert.deepEqual(files, []);
	});

	it('says why there is no offer, and goes on next time', async () => {
		const unknown = await fillIn({ city: 'Nowhere' });
		assert.match(unknown.text, /No insurer made an offer/);
		assert.match(unknown.text, /no place .* is called .*Nowhere/);
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		const down = await fillIn();
		assert.match(down.text, /No insurer made an offer/);
		assert.deepEqual(down.files, []);
		stage.sandbox.faults.clear();
		assert.equal((await fillIn()).files.length, 1);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
