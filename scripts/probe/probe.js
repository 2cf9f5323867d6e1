const { openApi } = require('./api');
const { documents } = require('./documents');
const { createOffers, whoIsInsured } = require('./offer');
const { offerStatusPath, pendingOfferPath, statusRequest } = require('./paths');
const { issuePolicy } = require('./policy');
const { hiding } = require('./report');
const { renewal, tokens, tryLogins } = require('./session');

/**
 * @typedef {import('./report').Row} Row
 *
 * @typedef {object} ProbeOptions
 * @property {string} baseUrl
 * @property {string} account
 * @property {string} password
 * @property {string} [offerId]
 * @property {string} [policyId]
 * @property {string} [series]
 * @property {string} [number]
 * @property {string} [ean13]
 * @property {string[]} [offerStatusPaths] further readings, tried before the probe's own
 * @property {string[]} [pendingOfferPaths]
 * @property {string} [createOffer] "insurer/product": makes two offers; nothing is made without it
 * @property {string} [issuePolicy] "insurer/product": makes an offer and issues it twice
 * @property {number} [timeout] milliseconds for one request
 * @property {(line: string) => void} [tell] hears of each request
 */

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const PRODUCTION = 'rotr.api.lifeishard.ro';
const TEST = 'rotr-qa.api.lifeishard.ro';

/**
 * @param {ProbeOptions} options
 * @returns {URL}
 * @throws Error where a password should not be sent to it, or nothing be made there
 */
function checkedUrl({ baseUrl, createOffer, issuePolicy }) {
	if (!URL.canParse(baseUrl)) throw new Error(`"${baseUrl}" is not a web address`);
	const url = new URL(baseUrl);
	const isHere = LOOPBACK.includes(url.hostname);
	if (url.protocol !== 'https:' && !isHere) {
		throw new Error('The base URL must begin with https://');
	}
	if (url.username || url.password || url.search || url.hash) {
		throw new Error('The base URL may hold no login, "?" or "#"');
	}
	// What is behind any other name nobody knows: it may pass everything on to production.
	if ((createOffer || issuePolicy) && url.hostname !== TEST && !isHere) {
		throw new Error(
			`Offers and policies are made on the test environment only, not at ${url.hostname}`,
		);
	}
	return url;
}

/**
 * Looks at what the node assumes of an API. It only reads, unless told to make offers or to issue a policy.
 * @param {ProbeOptions} options
 * @returns {Promise<Row[]>} nothing secret in them
 */
async function probe(options) {
	const { account, password, tell = () => {}, timeout = 120_000 } = options;
	const url = checkedUrl(options);
	const send = openApi(url.origin + url.pathname.replace(/\/+$/, ''), tell, timeout);
	const onProduction = url.hostname === PRODUCTION;
	const { rows, sessions } = await tryLogins(send, { account, password }, onProduction);
	const current = sessions.at(-1);
	if (current) {
		const { token } = current;
		rows.push(...(await tokens(send, sessions)));
		const offers = options.createOffer && (await createOffers(send, token, options.createOffer));
		const made = offers || { rows: [], offerId: undefined, ean13: undefined };
		rows.push(...made.rows);
		const ids = {
			...options,
			offerId: options.offerId ?? made.offerId,
			ean13: options.ean13 ?? made.ean13,
		};
		const status = await offerStatusPath(send, token, ids);
		if (made.offerId && status.path) {
			rows.push(whoIsInsured(await send(statusRequest(token, status.path, made.offerId))));
		}
		rows.push(status.row, (await pendingOfferPath(send, token, ids)).row);
		rows.push(...(await documents(send, token, ids)));
		if (options.issuePolicy) {
			rows.push(...(await issuePolicy(send, token, options.issuePolicy, status.path)));
		}
		rows.push(...(await renewal(send, current)));
	}
	const secrets = sessions.flatMap(({ token, refreshToken }) => [token, refreshToken]);
	const hide = hiding([account, password, ...secrets]);
	return rows.map(({ assumption, seen, set }) => ({ assumption, seen: hide(seen), set }));
}

module.exports = { probe };
