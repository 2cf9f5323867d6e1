const { record } = require('./api');
const { NOTHING, inWords } = require('./report');

/**
 * @typedef {import('./api').Request} Request
 * @typedef {import('./api').Send} Send
 * @typedef {import('./report').Row} Row
 * @typedef {{ offerId?: string, policyId?: string, series?: string, number?: string }} Ids
 */

/** @param {unknown} content base64 @returns {string} what the bytes are */
function contentInWords(content) {
	if (typeof content !== 'string') return 'no content';
	const bytes = Buffer.from(content, 'base64');
	const isPdf = bytes.subarray(0, 1024).includes('%PDF-');
	return `${isPdf ? 'a PDF' : 'no PDF'} of ${bytes.length} bytes`;
}

/** @param {unknown} name of a file as the API gives it @returns {string} its extension: the name itself may tell of people */
function extensionOf(name) {
	const dot = typeof name === 'string' ? name.lastIndexOf('.') : -1;
	return dot < 0 ? 'no extension' : String(name).slice(dot, dot + 8);
}

/**
 * @param {Send} send
 * @param {string} assumption
 * @param {Request | undefined} request
 * @param {string} missing what to give the probe so that it can look
 * @returns {Promise<Row>}
 */
async function documentRow(send, assumption, request, missing) {
	if (!request) return { assumption, seen: `not tried: give ${missing}`, set: NOTHING };
	const answer = await send(request);
	if (answer.kind !== 'data') return { assumption, seen: inWords(answer), set: NOTHING };
	const files = answer.data.files;
	if (!Array.isArray(files)) {
		return { assumption, seen: 'a success without a list of files', set: NOTHING };
	}
	const kinds = files
		.map(record)
		.map(({ name, content }) => `${contentInWords(content)} (${extensionOf(name)})`);
	const seen = `${files.length} file${files.length === 1 ? '' : 's'}: ${kinds.join(', ')}`;
	return { assumption, seen: files.length > 0 ? seen : 'no file', set: NOTHING };
}

/**
 * Rows on the three documents, for the ids that were given.
 * @param {Send} send
 * @param {string} token
 * @param {Ids} ids
 * @returns {Promise<Row[]>}
 */
async function documents(send, token, { offerId, policyId, series, number }) {
	/** @param {string} path @param {string | undefined} id @returns {Request | undefined} */
	const byId = (path, id) =>
		id ? { method: 'GET', path: path + encodeURIComponent(id), token } : undefined;
	const query = series && number ? { series, number } : undefined;
	return [
		await documentRow(
			send,
			'GET /offer/{id} answers PDF files in base64',
			byId('/offer/', offerId),
			'--offer-id',
		),
		await documentRow(
			send,
			'GET /policy/{id} answers PDF files in base64',
			byId('/policy/', policyId),
			'--policy-id',
		),
		await documentRow(
			send,
			'GET /policy?series=..&number=.. answers PDF files in base64',
			query && { method: 'GET', path: '/policy', query, token },
			'--series and --number',
		),
	];
}

module.exports = { documents };
