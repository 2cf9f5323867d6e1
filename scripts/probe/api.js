const { default: axios } = require('axios');

/**
 * What came of one request. `kind`: `data` is a success, `refused` a failure in the API's own form, `foreign` what
 * something else answered, such as a proxy, and `none` no answer at all.
 * @typedef {object} Answer
 * @property {'data' | 'refused' | 'foreign' | 'none'} kind
 * @property {number} status the status that the envelope names, else the HTTP status
 * @property {string} message the text of the envelope, '' where there is none
 * @property {Record<string, unknown>} data `data` of the envelope, {} where there is none
 * @property {unknown} [error] `error` of the envelope as it came: a boolean, or the text of one
 * @property {string} words what it was, in a few words
 *
 * @typedef {{ query?: object, body?: unknown, token?: string, language?: 'ro' | 'en' }} Content
 * @typedef {(method: 'GET' | 'POST' | 'PATCH', path: string, content?: Content) => Promise<Answer>} Send
 */

/** @param {unknown} value @returns {Record<string, unknown>} */
const record = (value) =>
	Object.prototype.toString.call(value) === '[object Object]'
		? /** @type {Record<string, unknown>} */ (value)
		: {};

/** @param {string} text @returns {Record<string, unknown>} */
function parsed(text) {
	try {
		return record(JSON.parse(text));
	} catch {
		return {};
	}
}

/** @param {Answer['kind']} kind @param {string} words @param {number} [status] @returns {Answer} */
const noEnvelope = (kind, words, status = 0) => ({ kind, status, message: '', data: {}, words });

/** @param {number} http @param {string} text @param {unknown} type its Content-Type @returns {Answer} */
function read(http, text, type) {
	if (http >= 300 && http < 400) return noEnvelope('foreign', `a redirect (HTTP ${http})`, http);
	const { error, message, data, status: named } = parsed(text);
	if (error === undefined && data === undefined) {
		const kind = String(type ?? 'no content type').split(';')[0];
		const what = text === '' ? 'an empty answer' : `an answer that is not the API's (${kind})`;
		return noEnvelope('foreign', `${what}, HTTP ${http}`, http);
	}
	const status = Number(named) || http;
	const answer = { status, message: typeof message === 'string' ? message : '', error };
	if (http < 400 && String(error) !== 'true') {
		return { ...answer, kind: 'data', data: record(data), words: `HTTP ${http}, a success` };
	}
	const where = status === http ? `HTTP ${http}` : `${status} inside HTTP ${http}`;
	const words = answer.message ? `${where}, "${answer.message}"` : where;
	return { ...answer, kind: 'refused', data: record(data), words };
}

/**
 * The probe's own way to the API; it shares no code with the node, whose reading of the API it checks.
 * @param {string} baseUrl
 * @param {(line: string) => void} tell hears of every request and what came of it, without anything secret
 * @param {number} timeout milliseconds for one request
 * @returns {Send}
 */
function openApi(baseUrl, tell, timeout) {
	return async (method, path, { query: params, body: data, token, language = 'ro' } = {}) => {
		const headers = { 'Content-Language': language, ...(token && { Token: token }) };
		const answer = await axios
			.request({
				...{ method, url: baseUrl + path, params, data, headers, timeout },
				// A redirect would carry the login to another host.
				maxRedirects: 0,
				validateStatus: () => true,
				responseType: 'text',
				// axios parses JSON unasked, and a page of HTML must not be taken for a text answer.
				transformResponse: (text) => text,
			})
			.then(
				(got) => read(got.status, String(got.data ?? ''), got.headers['content-type']),
				// Only the code: the error itself holds the request, password and all.
				({ code = 'unknown' }) => noEnvelope('none', `no answer (${code})`),
			);
		tell(`${method} ${path} -> ${answer.kind === 'none' ? answer.words : answer.status}`);
		return answer;
	};
}

module.exports = { openApi, record };
