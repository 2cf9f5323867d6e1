const { randomBytes } = require('node:crypto');
const PDFDocument = require('pdfkit');

const { nameOf } = require('./ledger');
const {
	ACCENT,
	BOLD,
	INK,
	LINE,
	MARGIN,
	PALE,
	REGULAR,
	TINT,
	WIDTH,
	addressLine,
	day,
	drawRow,
	drawSection,
	money,
} = require('./sheet');

/**
 * @typedef {import('./types').Offer} Offer
 * @typedef {import('./types').Policy} Policy
 * @typedef {import('./sheet').Sheet} Sheet
 */

/** What the text and the fonts of a page take, about. */
const UNPADDED_BYTES = 22_000;
/** @type {{ [product: string]: string }} */
const TITLES = {
	cmr: 'Răspunderea transportatorului pentru mărfuri (CMR)',
	rot: 'Răspunderea operatorului de transport rutier (ROT)',
	rotr: 'Răspunderea operatorului de transport rutier (ROTR)',
};

/**
 * Draws an offer, a policy or an annex of one of them on a page of A4.
 *
 * @param {{ offer: Offer, policy?: Policy, annex: number, bytes: number }} what `bytes`: pad to this size.
 * @returns {Promise<Buffer>}
 */
async function drawDocument({ offer, policy, annex, bytes }) {
	const sheet = new PDFDocument({ size: 'A4', margin: MARGIN, lang: 'ro-RO' });
	/** @type {Buffer[]} */
	const chunks = [];
	sheet.on('data', (chunk) => chunks.push(chunk));
	const ended = new Promise((resolve) => sheet.on('end', resolve));
	sheet.registerFont('regular', REGULAR).registerFont('bold', BOLD);

	const paper = policy ? 'Poliță de asigurare' : 'Ofertă de asigurare';
	const number = policy
		? `Seria ${policy.series} nr. ${policy.number}`
		: `Nr. ${offer.offerNumber}`;
	sheet.info.Title = `${paper} ${number}`;
	drawHead(sheet, annex > 0 ? `Anexa ${annex}` : paper, number, offer);
	if (annex > 0) drawConditions(sheet);
	else drawTerms(sheet, offer, policy);
	drawFoot(sheet);
	pad(sheet, bytes);
	sheet.end();
	await ended;
	return Buffer.concat(chunks);
}

/**
 * @param {Sheet} sheet
 * @param {string} title
 * @param {string} number
 * @param {Offer} offer
 */
function drawHead(sheet, title, number, offer) {
	sheet.rect(0, 0, 595.28, 112).fill(ACCENT);
	sheet.fillColor('#ffffff').font('bold').fontSize(20).text(title, MARGIN, 34);
	sheet.font('regular').fontSize(9.5);
	sheet.text(TITLES[offer.product.toLowerCase()] ?? offer.product, MARGIN, 64, { width: WIDTH });
	sheet.font('bold').text(number, MARGIN, 82);
	sheet.y = 136;
}

/**
 * @param {Sheet} sheet
 * @param {Offer} offer
 * @param {Policy} [policy]
 */
function drawTerms(sheet, offer, policy) {
	const { policyholder, transport, currency } = offer;
	drawSection(sheet, 'Părți');
	drawRow(sheet, 'Asigurător', offer.insurer.toUpperCase());
	drawRow(sheet, 'Asigurat', nameOf(policyholder));
	drawRow(sheet, 'CUI / CNP', policyholder.taxId);
	if (policyholder.address) drawRow(sheet, 'Adresă', addressLine(policyholder.address));
	drawSection(sheet, 'Asigurare');
	drawRow(sheet, 'Perioadă', `${day(transport.startDate)} – ${day(offer.endDate)}`);
	drawRow(sheet, 'Vehicule', String(transport.numberOfVehicles));
	drawRow(sheet, 'Sumă asigurată', money(transport.sumInsured, currency));
	drawRow(sheet, 'Primă de asigurare', money(offer.premiumAmount, currency), 'bold');
	if (transport.mentions) drawRow(sheet, 'Mențiuni', transport.mentions);
	if (policy) {
		const { payment } = policy;
		drawRow(sheet, 'Plătit', `${money(payment.amount, payment.currency)}, ${day(payment.date)}`);
		drawRow(sheet, 'Document de plată', payment.documentNumber);
	} else {
		drawRow(sheet, 'De plată acum', money(offer.payment.amount, offer.payment.currency), 'bold');
		drawRow(sheet, 'Cod EAN-13', offer.ean13);
	}
	drawSection(sheet, 'Rate');
	drawInstalments(sheet, offer);
}

/**
 * @param {Sheet} sheet
 * @param {Offer} offer
 */
function drawInstalments(sheet, offer) {
	const columns = [MARGIN + 8, MARGIN + 80, MARGIN + 280];
	/** @type {(cells: string[], face: string) => void} */
	const line = (cells, face) => {
		const { y } = sheet;
		sheet.font(face).fontSize(9).fillColor(INK);
		cells.forEach((cell, index) => {
			const right = index === 2;
			sheet.text(cell, columns[index], y, {
				width: right ? WIDTH - 288 : 190,
				align: right ? 'right' : 'left',
			});
		});
		sheet.y = y + 17;
	};
	sheet.rect(MARGIN, sheet.y - 4, WIDTH, 18).fill(TINT);
	line(['Rata', 'Scadență', 'Sumă'], 'bold');
	for (const { id, dueDate, amount, currency } of offer.installments) {
		line([String(id), day(dueDate), money(amount, currency)], 'regular');
		sheet
			.moveTo(MARGIN, sheet.y - 4)
			.lineTo(MARGIN + WIDTH, sheet.y - 4)
			.lineWidth(0.5)
			.stroke(LINE);
	}
}

/** @param {Sheet} sheet */
function drawConditions(sheet) {
	drawSection(sheet, 'Condiții de asigurare');
	sheet.font('regular').fontSize(9.5).fillColor(INK);
	for (const text of [
		'1. Asigurătorul acoperă răspunderea asiguratului în limita sumei asigurate.',
		'2. Asiguratul plătește ratele până la scadența lor; neplata suspendă asigurarea.',
		'3. Daunele se anunță în scris în cel mult 48 de ore de la producere.',
	]) {
		sheet.text(text, MARGIN, sheet.y, { width: WIDTH }).moveDown(0.6);
	}
}

/** @param {Sheet} sheet */
function drawFoot(sheet) {
	sheet
		.moveTo(MARGIN, 776)
		.lineTo(MARGIN + WIDTH, 776)
		.lineWidth(0.5)
		.stroke(LINE);
	sheet.font('regular').fontSize(7.5).fillColor(PALE);
	// Text below the bottom margin would open a second page.
	sheet.page.margins.bottom = 0;
	sheet.text('Document de probă din sandbox-ul RotrApi. Nu are valoare contractuală.', MARGIN, 784);
}

/**
 * Random bytes can't be compressed on the way, and an object that no page refers to keeps the file valid.
 *
 * @param {Sheet} sheet
 * @param {number} bytes The size that the file shall have.
 */
function pad(sheet, bytes) {
	if (bytes > UNPADDED_BYTES) sheet.ref({}).end(randomBytes(bytes - UNPADDED_BYTES));
}

module.exports = { drawDocument };
