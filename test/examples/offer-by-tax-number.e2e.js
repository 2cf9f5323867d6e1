const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { readPdf } = require('../../scripts/lib/pdf');
const { companyOf, startAnaf } = require('./lib/anaf');
const { lastPage, nextPage, sendPage, submitForm, textOf } = require('./lib/form');
const { LEDGER, openStage } = require('./lib/stage');

/** Companies that the tax office knows, by what is special about them. */
const CUI = { village: 18754325, sector: 14399840, inactive: 361579, struckOff: 1590082 };

const COMPANIES = [
	companyOf(CUI.village, { general: { denumire: 'TRANSPORT "FĂGET" & FIII SRL' } }),
	companyOf(CUI.sector, {
		general: { denumire: 'CARGO SECTOR SRL', telefon: '0744 444 444' },
		seat: {
			sdenumire_Strada: 'Bd. Iuliu Maniu',
			snumar_Strada: '7',
			sdenumire_Localitate: 'Sector 6 Mun. Bucureşti',
			sdenumire_Judet: 'MUNICIPIUL BUCUREŞTI',
			scod_JudetAuto: 'B',
			scod_Postal: '61072',
		},
	}),
	companyOf(CUI.inactive, { inactive: { statusInactivi: true, dataInactivare: '2024-02-01' } }),
	companyOf(CUI.struckOff, { inactive: { dataRadiere: '2025-11-30' } }),
];

/** What a person adds on the second page. */
const REST = {
	email: 'office@transport-faget.example',
	mobileNumber: '0744444444',
	product: 'phoenix/rot',
	sumInsured: '14000',
	currency: 'EUR',
	numberOfVehicles: '2',
	installmentCount: '2',
	startDate: '2027-01-15',
	consent: '["Clientul este de acord cu prelucrarea acestor date"]',
};

/** The fields of the second page, in their order. */
const FIELDS = [
	...['businessName', 'taxId', 'companyRegistryNumber', 'county', 'city', 'street'],
	...['houseNumber', 'postcode', 'email', 'mobileNumber', 'product', 'sumInsured', 'currency'],
	...['numberOfVehicles', 'installmentCount', 'startDate', 'consent'],
];

/** @param {string} html @returns {Record<string, string>} what the fields of the second page hold as it is shown */
function valuesOf(html) {
	/** @type {Record<string, string>} */
	const values = {};
	for (const [tag, id] of html.matchAll(/<input[^>]*\sid='field-(\d+)'[^>]*>/g)) {
		const value = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
		values[FIELDS[Number(id)]] = value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	}
	for (const [, id, options] of html.matchAll(/<select id='field-(\d+)'([^]*?)<\/select>/g)) {
		values[FIELDS[Number(id)]] = /value='([^']*)' selected/.exec(options)?.[1] ?? '';
	}
	return values;
}

describe('examples/offer-by-tax-number.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {Awaited<ReturnType<typeof startAnaf>>} */
	let anaf;
	/** @param {string} path of the form @param {Record<string, string>} settings */
	async function publish(path, settings) {
		const id = await stage.add('offer-by-tax-number.json', ({ name, parameters }) => {
			if (parameters.options?.path) parameters.options.path = path;
			if (name !== 'Settings') return;
			for (const assignment of parameters.assignments.assignments) {
				assignment.value = settings[assignment.name] ?? assignment.value;
			}
		});
		await stage.publish(id);
	}
	before(async () => {
		stage = await openStage();
		anaf = await startAnaf(COMPANIES);
		await publish('rotr-by-tax-number', { anafAddress: anaf.url });
	});
	after(async () => {
		anaf?.stop();
		await stage?.stop();
	});
	beforeEach(async () => {
		await stage.clear();
		anaf.setOutage();
		anaf.asked.length = 0;
	});

	/** @param {string | number} taxId @param {string} [path] @returns the second page, and what is done with it */
	async function open(taxId, path = 'rotr-by-tax-number') {
		const { formWaitingUrl } = await submitForm(`${stage.url}/form/${path}`, [taxId]);
		let html = await nextPage(formWaitingUrl);
		return {
			text: () => textOf(html),
			values: () => valuesOf(html),

			/** Sends what the page shows and what a person changes. @param {Record<string, string>} [changes] */
			async send(changes) {
				/** @type {Record<string, string>} */
				const values = { ...valuesOf(html), ...REST, ...changes };
				await sendPage(
					formWaitingUrl,
					html,
					FIELDS.map((field) => values[field]),
				);
			},

			/** @returns the page when it comes back */
			async again() {
				html = await nextPage(formWaitingUrl, html);
				return textOf(html);
			},

			last: () => lastPage(formWaitingUrl, html),
		};
	}
	const lastOffer = () => [...stage.sandbox.books.offers.values()].at(-1);

	it('fetches the company, shows it to be corrected, makes the offer and keeps it in the ledger', async () => {
		const page = await open('RO 18754325');
		assert.match(page.text(), /Datele au fost preluate de la ANAF\./);
		assert.doesNotMatch(page.text(), /Atenție/);
		assert.partialDeepStrictEqual(page.values(), {
			businessName: 'TRANSPORT "FĂGET" & FIII SRL',
			taxId: 'RO 18754325',
			companyRegistryNumber: 'J12/1403/2004',
			county: 'CJ',
			city: 'Sat Floreşti Com. Floreşti',
			street: 'Str. Principală',
			houseNumber: '19-21',
			postcode: '407280',
			// The tax office's number is a landline.
			mobileNumber: '',
			email: '',
		});
		assert.deepEqual(
			anaf.asked.map(({ cui }) => cui),
			[CUI.village],
		);
		await page.send({ houseNumber: '20' });
		const { text, files } = await page.last();
		const offer = lastOffer();
		const [whole, cents] = Number(offer?.payment.amount).toFixed(2).split('.');
		assert.ok(text.includes(`Oferta ${offer?.offerId}`), text);
		assert.ok(
			text.includes(`De plată: ${whole},${cents} lei Perioada: 15.01.2027 – 14.01.2028`),
			text,
		);
		assert.equal(files.length, 1);
		assert.ok((await readPdf(files[0].content)).text.includes(String(offer?.offerNumber)));
		assert.partialDeepStrictEqual(offer?.policyholder, {
			businessName: 'TRANSPORT "FĂGET" & FIII SRL',
			address: { county: 'CJ', city: 'Florești', houseNumber: '20' },
		});
		const [row, ...others] = await stage.tables.rows(LEDGER);
		assert.deepEqual(others, []);
		assert.partialDeepStrictEqual(row, {
			offerId: String(offer?.offerId),
			state: 'offered',
			client: 'TRANSPORT "FĂGET" & FIII SRL',
			email: REST.email,
			houseNumber: '20',
			gdprConsent: true,
			vehicles: 2,
			installmentCount: 2,
		});
	});

	it('takes a sector of Bucharest with a postcode of five digits as the tax office writes them', async () => {
		const page = await open(`CUI: RO${CUI.sector}`);
		const { city, postcode, mobileNumber } = page.values();
		assert.deepEqual(
			[city, postcode, mobileNumber],
			['Sector 6 Mun. Bucureşti', '61072', '0744444444'],
		);
		await page.send();
		assert.match((await page.last()).text, /Oferta \d+/);
		assert.partialDeepStrictEqual(lastOffer()?.policyholder.address, {
			county: 'B',
			postcode: '061072',
		});
	});

	it('warns of a company that is inactive or struck off, and leaves the decision to a person', async () => {
		const page = await open(CUI.inactive);
		assert.match(page.text(), /Atenție: la ANAF firma este inactivă fiscal din 01\.02\.2024/);
		const gone = await open(CUI.struckOff);
		assert.match(gone.text(), /Atenție: la ANAF firma este radiată din 30\.11\.2025/);
		await page.send();
		assert.match((await page.last()).text, /Oferta \d+/);
	});

	it('goes on by hand where the tax office does not know the number, or does not answer', async () => {
		/** @type {[string, {status: number, body: string} | undefined, RegExp][]} */
		const cases = [
			['1000009', undefined, /ANAF nu cunoaște acest CUI/],
			['18754325', { status: 500, body: '<html>Error</html>' }, /ANAF nu a răspuns/],
			['18754325', { status: 200, body: '<title>Mentenanta sistem</title>' }, /ANAF nu a răspuns/],
			['18754325', { status: 429, body: '{}' }, /ANAF nu a răspuns/],
		];
		for (const [taxId, outage, says] of cases) {
			anaf.setOutage(outage);
			const page = await open(taxId);
			assert.match(page.text(), says);
			assert.partialDeepStrictEqual(page.values(), { businessName: '', taxId, city: '' });
			if (outage?.status !== 500) continue;
			await page.send({
				businessName: 'Transport Făget SRL',
				companyRegistryNumber: 'J12/1403/2004',
				county: 'Cluj',
				city: 'Cluj-Napoca',
				street: 'Principala',
				houseNumber: '1',
			});
			assert.match((await page.last()).text, /Oferta \d+/);
		}
	});

	it('says that nobody answers where nobody listens, in English where that is chosen', async () => {
		await publish('nobody', { anafAddress: 'http://127.0.0.1:9/', language: 'en' });
		const page = await open(CUI.village, 'nobody');
		assert.match(page.text(), /ANAF did not answer\. Fill in the data\./);
		assert.match(page.text(), /Number of vehicles/);
	});

	it('does not look up what is no tax number, and says so', async () => {
		for (const taxId of ['18754326', 'RO 14399841', '1', '1910716000000', 'Făget', '12345678901']) {
			const page = await open(taxId);
			assert.match(page.text(), /Cifra de control a CUI-ului nu se potrivește/, taxId);
			assert.equal(page.values().taxId, taxId);
		}
		assert.deepEqual(anaf.asked, []);
	});

	it('comes back with all that was entered as often as the offer is not made', async () => {
		const page = await open(CUI.village);
		await page.send({ sumInsured: '14.000', email: 'no address', city: 'Nowhere' });
		const text = await page.again();
		assert.match(text, /Oferta nu a fost făcută:.*14\.000.*no address.*no place .*Nowhere/);
		assert.partialDeepStrictEqual(page.values(), {
			businessName: 'TRANSPORT "FĂGET" & FIII SRL',
			city: 'Nowhere',
			email: 'no address',
			sumInsured: '14.000',
			product: 'phoenix/rot',
			installmentCount: '2',
			startDate: '2027-01-15',
		});
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		await page.send({ city: 'Floresti' });
		assert.match(await page.again(), /Oferta nu a fost făcută:/);
		stage.sandbox.faults.clear();
		await page.send({ numberOfVehicles: '3', consent: '[]' });
		assert.match(await page.again(), /Oferta nu a fost făcută:/);
		const { body } = /** @type {any} */ (stage.sandbox.books.callsOf('createOffer').at(-1));
		assert.equal(body.agreements.gdpr, false);
		await page.send({ numberOfVehicles: '3' });
		assert.match((await page.last()).text, /Oferta \d+/);
		assert.equal(lastOffer()?.transport.numberOfVehicles, 3);
		const rows = await stage.tables.rows(LEDGER);
		assert.deepEqual(
			rows.map(({ vehicles, city, email }) => [vehicles, city, email]),
			[[3, 'Floresti', REST.email]],
		);
	});

	it('shows the offer where its PDF can not be fetched', async () => {
		const page = await open(CUI.village);
		stage.sandbox.faults.add({ operation: 'getOfferPdf', fault: 'emptyFiles' });
		await page.send();
		const { text, files } = await page.last();
		assert.match(
			text,
			/De plată: .*PDF-ul nu a putut fi descărcat: There is no document for offer/,
		);
		assert.deepEqual(files, []);
	});
});
