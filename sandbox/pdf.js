const { randomBytes } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { buffer } = require('node:stream/consumers');
const PDFDocument = require('pdfkit');

const { nameOf } = require('./ledger');

/**
 * @typedef {import('./types').Offer} Offer
 * @typedef {import('./types').Policy} Policy
 */

/** @param {string} file The fonts of the PDF standard have no ț and ș. */
const font = (file) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`));
const [REGULAR, BOLD] = [font('DejaVuSans'), font('DejaVuSans-Bold')];
const [MARGIN, BLUE, TINT, GREY] = [56, '#14507a', '#eef3f8', '#cbd2d9'];
/** What the text and the fonts of a page take, about. */
const UNPADDED_BYTES = 22_000;
/** @type {{ [product: string]: string }} */
const COVERS = {
	cmr: 'Răspunderea transportatorului pentru mărfuri (CMR)',
	rot: 'Răspunderea operatorului de transport rutier (ROT)',
	rotr: 'Răspunderea operatorului de transport rutier (ROTR)',
};
const CONDITIONS = [
	'1. Asigurătorul acoperă răspunderea în limita sumei asigurate.',
	'2. Ratele se plătesc până la scadența lor; neplata suspendă asigurarea.',
	'3. Daunele se anunță în scris în cel mult 48 de ore de la producere.',
];

/** @param {string} date */
const day = (date) => date.split('-').reverse().join('.');

/** @param {{ amount: number, currency: string }} sum */
const money = ({ amount, currency }) =>
	`${amount.toLocaleString('ro-RO', { minimumFractionDigits: 2 })} ${currency}`;

/** @param {Offer} offer @param {Policy} [policy] @returns {string[][]} labels and values */
function termsOf({ transport, policyholder, customer = policyholder, ...offer }, policy) {
	const { street, houseNumber, postcode, city, county, country } = policyholder.address ?? {};
	const town = [postcode, city].filter(Boolean).join(' ');
	const { currency } = offer;
	/** @type {[label: string, value: string | undefined][]} */
	const terms = [
		['Asigurător', offer.insurer.toUpperCase()],
		// The names of the request: which of the two a real paper calls the insured is not known.
		['Policyholder', nameOf(policyholder)],
		['Customer', nameOf(customer)],
		['CUI / CNP', policyholder.taxId],
		['Adresă', street && [`${street} ${houseNumber}`, town, county, country].join(', ')],
		['Perioadă', `${day(transport.startDate)} – ${day(offer.endDate)}`],
		['Vehicule', String(transport.numberOfVehicles)],
		['Sumă asigurată', money({ amount: transport.sumInsured, currency })],
		['Primă de asigurare', money({ amount: offer.premiumAmount, currency })],
		['Mențiuni', transport.mentions],
		['Plătit', policy && `${money(policy.payment)}, ${day(policy.payment.date)}`],
		['Document de plată', policy?.payment.documentNumber],
		['De plată acum', policy ? undefined : money(offer.payment)],
		['Cod EAN-13', policy ? undefined : offer.ean13],
	];
	return terms.flatMap(([label, value]) => (value ? [[label, value]] : []));
}

/**
 * Draws an offer, a policy or an annex of one of them on a page of A4.
 * @param {{ offer: Offer, policy?: Policy, annex: number, bytes: number }} what `bytes`: pad to this size.
 * @returns {Promise<Buffer>}
 */
async function drawDocument({ offer, policy, annex, bytes }) {
	const sheet = new PDFDocument({ size: 'A4', margin: MARGIN, lang: 'ro-RO' });
	sheet.registerFont('regular', REGULAR).registerFont('bold', BOLD);
	const paper = policy ? 'Poliță de asigurare' : 'Ofertă de asigurare';
	const number = policy
		? `Seria ${policy.series} nr. ${policy.number}`
		: `Nr. ${offer.offerNumber}`;
	sheet.info.Title = `${paper} ${number}`;

	sheet.rect(0, 0, sheet.page.width, 112).fill(BLUE);
	sheet.fillColor('white').font('bold').fontSize(20);
	sheet.text(annex > 0 ? `Anexa ${annex}` : paper, MARGIN, 34);
	sheet.fontSize(9.5).text(COVERS[offer.product.toLowerCase()] ?? offer.product, MARGIN, 64);
	sheet.text(number, MARGIN, 82);
	sheet.y = 140;
	const right = sheet.page.width - MARGIN;
	/** @param {number[]} columns where they begin @param {string[][]} rows the first is a heading */
	const table = (columns, rows) => {
		rows.forEach((cells, index) => {
			const top = sheet.y;
			if (index === 0)
				sheet
					.rect(MARGIN, top, right - MARGIN, 21)
					.fill(TINT)
					.fillColor('black');
			sheet.font(index === 0 ? 'bold' : 'regular');
			const bottoms = cells.map((cell, column) => {
				const [from, to] = [columns[column], columns[column + 1] ?? right];
				return sheet.text(cell, from, top + 5, { width: to - from }).y;
			});
			sheet.y = Math.max(...bottoms) + 5;
			sheet.moveTo(MARGIN, sheet.y).lineTo(right, sheet.y).lineWidth(0.5).stroke(GREY);
		});
		sheet.y += 22;
	};
	const labels = MARGIN + 6;
	if (annex > 0) {
		table([labels], [['Condiții de asigurare'], ...CONDITIONS.map((text) => [text])]);
	} else {
		table([labels, labels + 150], [[paper], ...termsOf(offer, policy)]);
		const instalments = offer.installments.map(({ id, dueDate, ...sum }) => [
			String(id),
			day(dueDate),
			money(sum),
		]);
		table([labels, labels + 60, labels + 150], [['Rata', 'Scadență', 'Sumă'], ...instalments]);
	}

	// Text below the bottom margin would open a second page.
	sheet.page.margins.bottom = 0;
	sheet.font('regular').fontSize(7.5).fillColor('gray');
	sheet.text('Document de probă din sandbox-ul RotrApi. Nu are valoare contractuală.', MARGIN, 784);
	// Random bytes can't be compressed on the way, and an object that no page refers to keeps the file valid.
	if (bytes > UNPADDED_BYTES) sheet.ref({}).end(randomBytes(bytes - UNPADDED_BYTES));
	sheet.end();
	return await buffer(sheet);
}

module.exports = { drawDocument };
