const { createRequire } = require('node:module');
const { join } = require('node:path');
const { n8nHome } = require('../../../scripts/setup');

// The libraries that n8n's own nodes read and write files with.
const ofN8n = createRequire(join(n8nHome, 'node_modules', 'n8n-nodes-base', 'package.json'));
const xlsx = ofN8n('@e965/xlsx');
const iconv = ofN8n('iconv-lite');

/** @param {unknown[][]} rows a Date becomes a cell with a date @param {string} [bookType] @returns {Buffer} a workbook with one sheet */
function workbookOf(rows, bookType = 'xlsx') {
	const book = xlsx.utils.book_new();
	xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Lista');
	return xlsx.write(book, { type: 'buffer', bookType });
}

/** @param {Buffer} file @returns {Record<string, any>[]} the rows of its first sheet, by their headings */
function rowsOfWorkbook(file) {
	const { SheetNames, Sheets } = xlsx.read(file);
	return xlsx.utils.sheet_to_json(Sheets[SheetNames[0]], { defval: '' });
}

/** @param {string} text @param {string} encoding such as windows-1250 @returns {Buffer} */
const encode = (text, encoding) => iconv.encode(text, encoding);

module.exports = { encode, rowsOfWorkbook, workbookOf };
