/**
 * The text of a PDF, which also proves that it opens.
 * @param {Buffer} content
 * @returns {Promise<string>}
 */
async function pdfText(content) {
	const { extractText, getDocumentProxy } = await import('unpdf');
	// pdf.js refuses a Buffer and takes over what it is given, hence the copy.
	const document = await getDocumentProxy(new Uint8Array(content));
	const { text } = await extractText(document, { mergePages: true });
	return text;
}

module.exports = { pdfText };
