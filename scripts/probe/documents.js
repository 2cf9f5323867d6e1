const { record } = require('./api');
const { inWords, row } = require('./report');

/**
 * @typedef {import('./api').Request} Request
 * @typedef {import('./api').Send} Send
 */

/** @param {Record<string, unknown>} file @returns {string} what it is; its name itself may tell of people */
function fileInWords({ name, content }) {
	const extension = /\.[^.]{0,7}/.exec(String(name).slice(String(name).lastIndexOf('.')))?.[0];
	const kind = typeof name === 'string' && extension ? extension : 'no extension';
	if (typeof content !== 'string') return `no content (${kind})`;
	const bytes = Buffer.from(content, 'base64');
	const isPdf = bytes.subarray(0, 1024).includes('%PDF-');
	return `${isPdf ? 'a PDF' : 'no PDF'} of ${bytes.length} bytes (${kind})`;
}

/** @param {import('./api').Answer} answer */
function filesInWords(answer) {
	if (answer.kind !== 'data') return inWords(answer);
	const { files } = answer.data;
	if (!Array.isArray(files)) return 'a success without a list of files';
	if (files.length === 0) return 'no file';
	const kinds = files.map((file) => fileInWords(record(file)));
	return `${files.length} file${files.length === 1 ? '' : 's'}: ${kinds.join(', ')}`;
}

/**
 * Rows on the three documents, for the ids that are known.
 * @param {Send} send
 * @param {string} token
 * @param {{ offerId?: string, policyId?: string, series?: string, number?: string }} ids
 */
async function documents(send, token, { offerId, policyId, series, number }) {
	const policy = policyId && `/policy/${encodeURIComponent(policyId)}`;
	const query = series && number ? { series, number } : undefined;
	/** @type {[string, string, string | undefined, Record<string, string>?][]} */
	const calls = [
		['/offer/{id}', '--offer-id', offerId && `/offer/${encodeURIComponent(offerId)}`],
		['/policy/{id}', '--policy-id', policy],
		['/policy?series=..&number=..', '--series and --number', query && '/policy', query],
	];
	const rows = [];
	for (const [name, missing, path, asked] of calls) {
		const seen = path
			? filesInWords(await send({ method: 'GET', path, query: asked, token }))
			: `not tried: give ${missing}`;
		rows.push(row(`GET ${name} answers PDF files in base64`, seen));
	}
	return rows;
}

module.exports = { documents };
