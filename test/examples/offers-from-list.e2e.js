const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { after, before, beforeEach, describe, it } = require('node:test');
const { DateTime } = require('luxon');
const { root } = require('../../scripts/setup');
const { lastPage, nextPage, sendPage, submitForm, textOf } = require('./lib/form');
const { encode, rowsOfWorkbook, workbookOf } = require('./lib/sheet');
const { LEDGER, openStage } = require('./lib/stage');

const START = DateTime.now().plus({ days: 40 }).startOf('day');
const [YES, NO] = ['Da', 'Nu, doar lista cu observații'];

/** What a row of a list holds, by its headings. */
const CLIENT = {
	Firma: 'Transport Făget SRL',
	CUI: '18754325',
	'Nr. Registrul Comerțului': 'J12/1403/2004',
	'E-mail': 'office@faget.example',
	Telefon: '0744444444',
	Județ: 'CJ',
	Localitate: 'Cluj-Napoca',
	Strada: 'Principală',
	Număr: '19-21',
	Produs: 'ROT',
	'Suma asigurată': '27000',
	Moneda: 'RON',
	Vehicule: 2,
	'Asigurat din': START.toFormat('dd.MM.yyyy'),
	Luni: '',
	Rate: '',
	Acord: 'da',
};
/** @typedef {Record<string, unknown>} Row */
/** @param {Row} [changes] */
const row = (changes) => ({ ...CLIENT, ...changes });
/** @param {Row[]} rows */
const cells = (rows) => [Object.keys(rows[0]), ...rows.map((one) => Object.values(one))];

/** @param {Buffer | string} content @param {string} [name] */
const file = (content, name = 'list.xlsx') => ({ name, type: 'application/octet-stream', content });
/** @param {Row[]} rows */
const excel = (rows) => file(workbookOf(cells(rows)));
/** @param {Row[]} rows @param {string} delimiter */
const csv = (rows, delimiter) =>
	cells(rows)
		.map((line) => line.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(delimiter))
		.join('\r\n');

describe('examples/offers-from-list.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {number} */
	let offersBefore;
	before(async () => {
		stage = await openStage();
		await stage.publish(await stage.add('offers-from-list.json'));
	});
	after(() => stage?.stop());
	beforeEach(async () => {
		await stage.clear();
		offersBefore = stage.sandbox.books.offers.size;
	});

	const newOffers = () => [...stage.sandbox.books.offers.values()].slice(offersBefore);
	/** @param {import('./lib/form').Value} list @returns {Promise<string>} where the form goes on */
	const upload = async (list) =>
		(await submitForm(`${stage.url}/form/rotr-list`, [list])).formWaitingUrl;
	/** @param {string} url @param {string} decision @returns what the pages say and the rows of the file that comes back */
	async function decide(url, decision) {
		const html = await nextPage(url);
		assert.match(textOf(html), /rânduri corecte/);
		await sendPage(url, html, [undefined, decision]);
		const page = await lastPage(url, html);
		assert.equal(page.files.length, 1);
		const [{ name, content }] = page.files;
		assert.match(name, /^oferte-\d{4}-\d\d-\d\d\.xlsx$/);
		return { review: textOf(html), result: page.text, rows: rowsOfWorkbook(content) };
	}
	/** @param {import('./lib/form').Value} list @param {string} [decision] */
	const send = async (list, decision = YES) => await decide(await upload(list), decision);

	it('says what is wrong by row, makes the offers of the right rows, and gives the list back', async () => {
		const list = [
			row({ 'Asigurat din': START.toJSDate(), CUI: 18754325, Telefon: 744444444 }),
			row({ Localitate: 'Nicăieri <b>' }),
			row({ Produs: 'CMR', Moneda: 'eur', 'Suma asigurată': 50000.5, Luni: 6 }),
			row({ 'Suma asigurată': 'mult', 'Asigurat din': 'mâine' }),
			row({ Produs: 'Casco' }),
			Object.fromEntries(Object.keys(CLIENT).map((name) => [name, ''])),
			row({ Produs: 'ROTR', 'Suma asigurată': '27.000,50', Acord: '' }),
		];
		const url = await upload(excel(list));
		const html = await nextPage(url);
		assert.deepEqual(newOffers(), []);
		const review = textOf(html);
		assert.match(review, /3 rânduri corecte/);
		assert.match(review, /3 rânduri cu probleme/);
		assert.match(html, /<li>Rândul 3 \(Transport Făget SRL\): [^<]*Nicăieri &lt;b/);
		assert.match(review, /Rândul 5 .*Start Date: .*mâine.*Sum Insured: .*mult/);
		assert.match(review, /Rândul 6 .*casco/);
		await sendPage(url, html, [undefined, YES]);
		const { text, files } = await lastPage(url, html);
		assert.match(text, /2 oferte noi pentru 6 rânduri/);
		// The sandbox's insurers refuse an offer without consent, as real ones may.
		assert.match(text, /Rândul 8: Could not create the offer for abc\/rotr/);

		const offers = newOffers().sort((one, other) => other.product.localeCompare(one.product));
		assert.deepEqual(
			offers.map(({ insurer, product, currency, transport }) => [
				...[`${insurer}/${product}`, transport.sumInsured, currency],
				...[transport.startDate, transport.termTime, transport.numberOfVehicles],
			]),
			[
				['phoenix/rot', 27000, 'RON', START.toISODate(), 12, 2],
				['phoenix/cmr', 50000.5, 'EUR', START.toISODate(), 6, 2],
			],
		);
		assert.equal(offers[0].policyholder.mobileNumber, '0744444444');
		const rows = rowsOfWorkbook(files[0].content);
		assert.deepEqual(
			rows.map((one) => [one.Produs, one['Asigurat din'], one['Ofertă'], one['De plată']]),
			[
				['ROT', CLIENT['Asigurat din'], String(offers[0].offerId), offers[0].payment.amount],
				['ROT', CLIENT['Asigurat din'], '', ''],
				['CMR', CLIENT['Asigurat din'], String(offers[1].offerId), offers[1].payment.amount],
				['ROT', 'mâine', '', ''],
				['Casco', CLIENT['Asigurat din'], '', ''],
				['ROTR', CLIENT['Asigurat din'], '', ''],
			],
		);
		assert.deepEqual(
			rows.map((one) => one['Observații'] === ''),
			[true, false, true, false, false, false],
		);
		const ledger = await stage.tables.rows(LEDGER);
		for (const { offerId, endDate } of offers) {
			const [one] = ledger.filter((line) => line.offerId === String(offerId));
			const expected = { state: 'offered', client: CLIENT.Firma, endDate, gdprConsent: true };
			assert.deepEqual({ ...one, ...expected }, one);
		}
		assert.equal(ledger.length, offers.length);
	});

	it('reads a list as Excel, LibreOffice and others save it', async () => {
		const rows = [row({ Firma: 'Țărănești "Nord"; Fiii, SRL' }), row({ Rate: 2 })];
		const old = rows.map((one) => ({
			...one,
			Firma: one.Firma.replace('Ț', 'Ţ').replace('ș', 'ş'),
		}));
		const inCodePage = csv(old, ';').replaceAll('ț', 'ţ');
		const lists = [
			file(`\uFEFF${csv(rows, ';')}\r\n`, 'list.csv'),
			file(csv(rows, ','), 'LIST.CSV'),
			file(encode(inCodePage, 'windows-1250'), 'list.csv'),
			file(encode(`\uFEFF${csv(rows, '\t')}`, 'utf16le'), 'list.txt'),
			file(workbookOf(cells(rows), 'xlml'), 'list.xls'),
			file(workbookOf(cells(rows), 'ods'), 'list.ods'),
		];
		for (const list of lists) {
			const { review, result, rows: back } = await send(list, NO);
			assert.match(review, /2 rânduri corecte/, list.name);
			assert.match(result, /0 oferte noi pentru 2 rânduri/);
			assert.deepEqual(
				back.map((one) => [one.Firma.replace('Ţ', 'Ț').replace('ş', 'ș'), one['Observații']]),
				rows.map(({ Firma }) => [Firma, 'corect, dar nu s-a cerut oferta']),
			);
		}
		assert.deepEqual(newOffers(), []);
	});

	it('makes no second offer of a row that was uploaded before, or stands twice in the list', async () => {
		const list = [
			row({ Localitate: 'Nicăieri' }),
			row(),
			row({ CUI: '14399840' }),
			row({ 'Suma asigurată': '27.000,00' }),
		];
		const first = await send(excel(list));
		assert.match(first.review, /2 rânduri corecte .*Rândul 5 .*la fel ca rândul 3/);
		const offers = newOffers();
		assert.equal(offers.length, 2);

		const changed = [...list, row({ Vehicule: 3 })];
		const { review, result, rows } = await send(file(csv(changed, ';'), 'list.csv'));
		assert.match(review, /1 rânduri corecte/);
		assert.match(result, /1 oferte noi pentru 5 rânduri/);
		assert.deepEqual(
			rows.map((one) => [one['Ofertă'], one['Observații']]),
			[
				[String(offers[0].offerId), `are deja oferta ${offers[0].offerId}`],
				[String(offers[0].offerId), `are deja oferta ${offers[0].offerId}`],
				[String(offers[1].offerId), `are deja oferta ${offers[1].offerId}`],
				[String(offers[0].offerId), `are deja oferta ${offers[0].offerId}`],
				[String(newOffers()[2].offerId), ''],
			],
		);
		assert.equal(newOffers().length, 3);
	});

	it('makes no second offer where the list was uploaded twice before anybody answered', async () => {
		const list = excel([row(), row({ CUI: '14399840' }), row({ 'Suma asigurată': 'mult' })]);
		const [first, second] = await Promise.all([upload(list), upload(list)]);
		await Promise.all([nextPage(first), nextPage(second)]);
		assert.match((await decide(first, YES)).result, /2 oferte noi pentru 3 rânduri/);
		const offers = newOffers().map(({ offerId }) => String(offerId));
		const { result, rows } = await decide(second, YES);
		assert.match(result, /0 oferte noi pentru 3 rânduri/);
		const [one, other, wrong] = rows;
		assert.deepEqual([one['Ofertă'], other['Ofertă']].sort(), offers);
		assert.equal(one['Observații'], `are deja oferta ${one['Ofertă']}`);
		assert.match(wrong['Observații'], /Sum Insured: .*mult/);
		assert.equal(newOffers().length, 2);
	});

	it('tells rows apart by the same data before the page and after it', () => {
		const text = readFileSync(join(root, 'examples', 'offers-from-list.json'), 'utf8');
		const keys = text.match(/const sum = .*?\.join\(\);/g) ?? [];
		assert.equal(keys.length, 2);
		assert.equal(keys[0], keys[1]);
	});

	it('says what a list lacks, and of what is none that it cannot be read', async () => {
		const { CUI: _, Produs: __, ...lacking } = CLIENT;
		/** @type {[ReturnType<typeof file>, RegExp][]} */
		const lists = [
			[excel([lacking]), /trebuie să conțină coloanele: CUI, Produs/],
			[file(csv([row()], ';').split('\r\n')[0], 'list.csv'), /Lista nu conține niciun client/],
			[file('', 'list.csv'), /trebuie să conțină coloanele: Firma, CUI, /],
			[file(Buffer.from('PK\u0003\u0004broken'), 'list.xlsx'), /trebuie să conțină coloanele/],
			[file(workbookOf(cells([row()])), 'list.csv'), /trebuie să conțină coloanele/],
		];
		for (const [list, reason] of lists) {
			const { text, files } = await lastPage(await upload(list));
			assert.match(text, /Lista nu a putut fi citită/);
			assert.match(text, reason);
			assert.deepEqual(files, []);
		}
	});

	it('gives the reason in each row where the API is down, and goes on next time', async () => {
		const list = excel([row(), row({ CUI: '14399840' })]);
		stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
		const down = await send(list);
		assert.match(down.review, /2 rânduri corecte/);
		for (const one of down.rows) {
			assert.equal(one['Ofertă'], '');
			assert.notEqual(one['Observații'], '');
		}
		stage.sandbox.faults.clear();
		assert.match((await send(list)).result, /2 oferte noi pentru 2 rânduri/);
	});

	it('makes 200 offers in one run, and keeps two runs at once apart', async () => {
		const many = Array.from({ length: 200 }, (_, index) => row({ Vehicule: index + 1 }));
		const [first, second] = await Promise.all([
			upload(excel(many)),
			upload(excel([row({ CUI: '14399840' })])),
		]);
		const [{ result, rows }, other] = await Promise.all([decide(first, YES), decide(second, YES)]);
		assert.match(result, /200 oferte noi pentru 200 rânduri/);
		assert.match(other.result, /1 oferte noi pentru 1 rânduri/);
		const byVehicles = new Map(
			newOffers()
				.filter(({ policyholder }) => policyholder.taxId === '18754325')
				.map(({ offerId, transport }) => [transport.numberOfVehicles, String(offerId)]),
		);
		assert.equal(byVehicles.size, 200);
		assert.deepEqual(
			rows.map((one) => one['Ofertă']),
			many.map(({ Vehicule }) => byVehicles.get(Number(Vehicule))),
		);
		assert.equal((await stage.tables.rows(LEDGER)).length, 201);
	});

	it('goes on where n8n was restarted before the answer', async () => {
		const url = await upload(excel([row()]));
		await nextPage(url);
		await stage.restart();
		assert.match((await decide(url, YES)).result, /1 oferte noi pentru 1 rânduri/);
		assert.equal(newOffers().length, 1);
	});
});
