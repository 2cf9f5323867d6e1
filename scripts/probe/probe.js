const { openApi } = require('./api');
const { createOffers, issuePolicy, whoIsInsured } = require('./makes');
const { documents, paths } = require('./reads');
const { hiding } = require('./report');
const { logIn, renewal, tokens } = require('./session');

/**
 * @typedef {'offerId' | 'policyId' | 'series' | 'number' | 'ean13'} Known what the person knows, or a step finds out
 *
 * @typedef {object} Told all but the first three and the last are flags of the command, whose help tells them
 * @property {string} baseUrl
 * @property {string} account
 * @property {string} password
 * @property {string[]} [offerStatusPath]
 * @property {string[]} [pendingOfferPath]
 * @property {string} [createOffer]
 * @property {string} [issuePolicy]
 * @property {string} [timeout] seconds for one request
 * @property {(line: string) => void} [tell] hears of each request
 * @typedef {Told & Partial<Record<Known, string>>} ProbeOptions
 *
 * @typedef {object} Look what the steps of a probe share
 * @property {ProbeOptions} options
 * @property {boolean} isProduction
 * @property {import('./api').Send} send
 * @property {import('./api').Send} ask sends with the newest token, unless told another one
 * @property {(assumption: string, seen: string, set?: string) => void} see notes what was seen, and what to set in n8n
 * @property {import('./session').Session[]} sessions of all logins, the newest last
 * @property {Partial<Record<Known | 'statusPath' | 'madeOfferId', string>>} known
 */

/** After the login, in this order: the renewal may spoil the session. */
const STEPS = [tokens, createOffers, paths, whoIsInsured, issuePolicy, documents, renewal];

/**
 * @param {ProbeOptions} options
 * @returns {URL}
 * @throws Error where a password should not be sent to it, or nothing be made there
 */
function checkedUrl({ baseUrl, createOffer, issuePolicy }) {
	if (!URL.canParse(baseUrl)) throw new Error(`"${baseUrl}" is not a web address`);
	const url = new URL(baseUrl);
	const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
	if (url.protocol !== 'https:' && !isHere) {
		throw new Error('The base URL must begin with https://');
	}
	if (url.username || url.password || url.search || url.hash) {
		throw new Error('The base URL may hold no login, "?" or "#"');
	}
	// What is behind any other name nobody knows: it may pass everything on to production.
	if ((createOffer || issuePolicy) && url.hostname !== 'rotr-qa.api.lifeishard.ro' && !isHere) {
		throw new Error(
			`Offers and policies are made on the test environment only, not at ${url.hostname}`,
		);
	}
	return url;
}

/**
 * Looks at what the node assumes of an API. It only reads, unless told to make offers or to issue a policy.
 * @param {ProbeOptions} options
 * @returns {Promise<import('./report').Row[]>} nothing secret in them
 */
async function probe(options) {
	const { account, password, tell = () => {}, timeout = '120' } = options;
	const { offerId, policyId, series, number, ean13 } = options;
	const url = checkedUrl(options);
	const base = url.origin + url.pathname.replace(/\/+$/, '');
	const send = openApi(base, tell, Number(timeout) * 1000);
	/** @type {import('./report').Row[]} */
	const rows = [];
	/** @type {Look} */
	const look = {
		options,
		isProduction: url.hostname === 'rotr.api.lifeishard.ro',
		send,
		ask: async (method, path, content) =>
			await send(method, path, { token: look.sessions.at(-1)?.token, ...content }),
		see: (assumption, seen, set = 'nothing') => rows.push({ assumption, seen, set }),
		sessions: [],
		known: { offerId, policyId, series, number, ean13 },
	};
	await logIn(look);
	if (look.sessions.length > 0) for (const step of STEPS) await step(look);
	const secrets = look.sessions.flatMap(({ token, refreshToken }) => [token, refreshToken]);
	const hide = hiding([account, password, ...secrets]);
	return rows.map((row) => ({ ...row, seen: hide(row.seen) }));
}

module.exports = { probe };
