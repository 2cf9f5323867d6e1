const { openApi } = require('./api');
const { documents } = require('./documents');
const { createOffer } = require('./offer');
const { offerStatusPath, pendingOfferPath } = require('./paths');
const { NOTHING, hiding } = require('./report');
const {
	afterSecondLogin,
	language,
	rejectedToken,
	renewal,
	tokenLife,
	tryLogins,
} = require('./session');

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
 * @property {string} [createOffer] "insurer/product": makes one offer; nothing is made without it
 * @property {number} [timeout] milliseconds for one request
 * @property {(line: string) => void} [tell] hears of each request
 */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const PRODUCTION = 'rotr.api.lifeishard.ro';

/**
 * @param {string} text
 * @returns {URL}
 * @throws Error where a password should not be sent to it
 */
function checkedUrl(text) {
	if (!URL.canParse(text)) throw new Error(`"${text}" is not a web address`);
	const url = new URL(text);
	const secure = url.protocol === 'https:' || LOOPBACK.has(url.hostname);
	if (!secure) throw new Error('The base URL must begin with https://');
	if (url.username || url.password || url.search || url.hash) {
		throw new Error('The base URL may hold no login, "?" or "#"');
	}
	return url;
}

/**
 * Looks at what the node assumes of an API. It only reads, unless told to make an offer, and never issues a policy.
 * @param {ProbeOptions} options
 * @returns {Promise<Row[]>} nothing secret in them
 */
async function probe(options) {
	const { account, password, tell = () => {}, timeout = 120_000 } = options;
	const url = checkedUrl(options.baseUrl);
	const onProduction = url.hostname === PRODUCTION;
	if (options.createOffer && onProduction) {
		throw new Error('Offers are made on the test environment only');
	}
	const send = openApi(url.origin + url.pathname.replace(/\/+$/, ''), tell, timeout);
	/** @type {Set<string>} */
	const secrets = new Set([account, password]);
	/** @param {Row[]} rows */
	const cleaned = (rows) => {
		const hide = hiding(secrets);
		return rows.map(({ assumption, seen, set }) => ({ assumption, seen: hide(seen), set }));
	};

	const logins = await tryLogins(send, { account, password }, onProduction);
	logins.sessions.forEach(({ token, refreshToken }) => secrets.add(token).add(refreshToken));
	const { rows } = logins;
	const [first, second] = logins.sessions;
	if (!first) return cleaned(rows);
	const printed = (logins.body.kind === 'data' ? logins.body : logins.query)?.error;
	rows.push({
		assumption: 'Booleans come as JSON booleans',
		seen: `error came as a ${typeof printed}`,
		set: NOTHING,
	});
	rows.push(tokenLife(first));
	if (second) rows.push(await afterSecondLogin(send, first));
	const current = second ?? first;
	const { token } = current;
	rows.push(await rejectedToken(send, current), await language(send, current));

	const made = options.createOffer
		? await createOffer(send, token, options.createOffer)
		: { rows: [], offerId: undefined, ean13: undefined };
	rows.push(...made.rows);
	const ids = {
		...options,
		offerId: options.offerId ?? made.offerId,
		ean13: options.ean13 ?? made.ean13,
	};
	rows.push(await offerStatusPath(send, token, ids), await pendingOfferPath(send, token, ids));
	rows.push(...(await documents(send, token, ids)));
	rows.push(...(await renewal(send, current)));
	return cleaned(rows);
}

module.exports = { probe };
