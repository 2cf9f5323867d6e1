const { default: axios } = require('axios');

/**
 * What came of one request. `kind`: `data` is a success; `refused` a failure in the API's own form; `foreign` an
 * answer that is not in that form, such as a proxy's page; `redirect` and `unreachable` speak for themselves.
 * @typedef {object} Answer
 * @property {'data' | 'refused' | 'foreign' | 'redirect' | 'unreachable'} kind
 * @property {number} http HTTP status, 0 where there was no answer
 * @property {number} status the status that the envelope names, else the HTTP status
 * @property {string} message the text of the envelope, '' where there is none
 * @property {Record<string, unknown>} data `data` of the envelope, {} where there is none
 * @property {unknown} [error] `error` of the envelope as it came: a boolean, or the text of one
 * @property {string} note where the answer is none of the API: what it was
 *
 * @typedef {object} Request
 * @property {'GET' | 'POST' | 'PATCH'} method
 * @property {string} path
 * @property {Record<string, string>} [query]
 * @property {unknown} [body]
 * @property {string} [token] goes into the header `Token`
 * @property {'ro' | 'en'} [language]
 *
 * @typedef {(request: Request) => Promise<Answer>} Send
 */

/** @param {unknown} value @returns {Record<string, unknown>} */
const record = (value) =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? /** @type {Record<string, unknown>} */ (value)
		: {};

/** @param {string} text @returns {Record<string, unknown> | undefined} the envelope, if the text is one */
function envelopeOf(text) {
	try {
		const body = record(JSON.parse(text));
		return 'data' in body || 'error' in body ? body : undefined;
	} catch {
		return undefined;
	}
}

/** @param {number} http @param {string} text @param {Record<string, unknown>} headers @returns {Answer} */
function read(http, text, headers) {
	const empty = { http, status: http, message: '', data: {}, note: '' };
	if (http >= 300 && http < 400) {
		return { ...empty, kind: 'redirect', note: `a redirect (HTTP ${http})` };
	}
	const envelope = envelopeOf(text);
	if (!envelope) {
		const type = String(headers['content-type'] ?? 'no content type').split(';')[0];
		const what = text === '' ? 'an empty answer' : `an answer that is not the API's (${type})`;
		return { ...empty, kind: 'foreign', note: `${what}, HTTP ${http}` };
	}
	const { error, message, data, status } = envelope;
	return {
		...empty,
		kind: http >= 400 || String(error) === 'true' ? 'refused' : 'data',
		status: Number(status) || http,
		message: typeof message === 'string' ? message : '',
		data: record(data),
		error,
	};
}

/**
 * The probe's own way to the API; it shares no code with the node, whose reading of the API it checks.
 * @param {string} baseUrl
 * @param {(line: string) => void} tell hears of every request and what came of it, without anything secret
 * @param {number} timeout milliseconds for one request
 * @returns {Send}
 */
function openApi(baseUrl, tell, timeout) {
	return async ({ method, path, query, body, token, language = 'ro' }) => {
		const answer = await axios
			.request({
				method,
				url: baseUrl + path,
				params: query,
				data: body,
				headers: { 'Content-Language': language, ...(token && { Token: token }) },
				timeout,
				// A redirect would carry the login to another host.
				maxRedirects: 0,
				validateStatus: () => true,
				responseType: 'text',
				// axios parses JSON unasked, and a page of HTML must not be taken for a text answer.
				transformResponse: (text) => text,
			})
			.then(
				({ status, data, headers }) => read(status, String(data ?? ''), headers),
				// Only the code: the error itself holds the request, password and all.
				({ code }) => {
					const note = `no answer (${String(code ?? 'unknown')})`;
					return /** @type {Answer} */ ({
						...read(0, '', {}),
						kind: 'unreachable',
						note,
					});
				},
			);
		tell(`${method} ${path} -> ${answer.http ? `HTTP ${answer.http}` : answer.note}`);
		return answer;
	};
}

module.exports = { openApi, record };
