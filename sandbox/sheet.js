const { readFileSync } = require('node:fs');

/**
 * @typedef {import('./types').Address} Address
 * @typedef {InstanceType<typeof import('pdfkit')>} Sheet
 */

const MARGIN = 56;
const WIDTH = 595.28 - 2 * MARGIN;
const INK = '#1f2933';
const PALE = '#616e7c';
const LINE = '#cbd2d9';
const TINT = '#eef3f8';
const ACCENT = '#14507a';

/** @param {string} file */
const font = (file) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
// The fonts of the PDF standard have no ț and ș.
const REGULAR = font('DejaVuSans.ttf');
const BOLD = font('DejaVuSans-Bold.ttf');

/**
 * The heading of a section, below what is on the sheet.
 *
 * @param {Sheet} sheet
 * @param {string} title
 */
function drawSection(sheet, title) {
	sheet
		.font('bold')
		.fontSize(11)
		.fillColor(ACCENT)
		.text(title, MARGIN, sheet.y + 10);
	sheet.y += 8;
}

/**
 * A label and its value.
 *
 * @param {Sheet} sheet
 * @param {string} label
 * @param {string} value
 * @param {string} [face]
 */
function drawRow(sheet, label, value, face = 'regular') {
	const { y } = sheet;
	sheet.font('regular').fontSize(9.5).fillColor(PALE).text(label, MARGIN, y, { width: 140 });
	sheet
		.font(face)
		.fillColor(INK)
		.text(value, MARGIN + 150, y, { width: WIDTH - 150 });
	sheet.y += 5;
}

/**
 * An address on one line.
 *
 * @param {Address} address
 * @returns {string}
 */
function addressLine(address) {
	const { street, houseNumber, postcode, city, county, country } = address;
	return [
		`${street} ${houseNumber}`,
		[postcode, city].filter(Boolean).join(' '),
		county,
		country,
	].join(', ');
}

/**
 * A date as Romanians write it.
 *
 * @param {string} date
 * @returns {string}
 */
const day = (date) => date.split('-').reverse().join('.');

/**
 * A sum as Romanians write it.
 *
 * @param {number} amount
 * @param {string} currency
 * @returns {string}
 */
const money = (amount, currency) =>
	`${amount.toLocaleString('ro-RO', { minimumFractionDigits: 2 })} ${currency}`;

module.exports = {
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
};
