const { NOTHING, inWords } = require('./report');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./api').Send} Send
 * @typedef {import('./report').Row} Row
 * @typedef {{ token: string, refreshToken: string }} Session
 * @typedef {{ account: string, password: string }} Login
 */

/** An offer that nobody has: the call that shows how the API speaks of a token, and in which language. */
const NO_OFFER = '/offer/2147483647';

const ALLOW_LIST =
	'nothing; RotrApi admits only allow-listed addresses: ask Life is Hard whether this one is on the list';

/** @param {Answer} answer @returns {Session | undefined} */
function sessionOf({ kind, data }) {
	const { token, refresh_token: refreshToken } = data;
	if (kind !== 'data' || typeof token !== 'string') return undefined;
	return { token, refreshToken: typeof refreshToken === 'string' ? refreshToken : '' };
}

/** @param {Answer} answer @returns {string} */
const loginInWords = (answer) =>
	answer.kind === 'data' && !sessionOf(answer) ? 'a success without a token' : inWords(answer);

/** @param {Answer} answer whether it refuses the token */
const refusesToken = ({ status }) => status === 401 || status === 403;

/** @param {Answer} answer whether it may come from a firewall instead of the API */
const isBarred = ({ kind, http }) => kind === 'unreachable' || (kind === 'foreign' && http === 403);

/**
 * Logs in by each form, with the right password only: wrong ones could lock the account.
 * @param {Send} send
 * @param {Login} login
 * @param {boolean} queryOnlyIfNeeded keeps the password out of the address, which servers log, unless nothing else works
 * @returns {Promise<{ rows: Row[], body: Answer, query: Answer | undefined, sessions: Session[] }>}
 */
async function tryLogins(send, login, queryOnlyIfNeeded) {
	const call = { method: /** @type {const} */ ('POST'), path: '/auth' };
	const body = await send({ ...call, body: login });
	const inBody = sessionOf(body);
	const askQuery = !isBarred(body) && !(inBody && queryOnlyIfNeeded);
	const query = askQuery ? await send({ ...call, query: login }) : undefined;
	const inQuery = query && sessionOf(query);

	let bodySet = inBody ? 'Send Login In: Body' : 'Send Login In: Query';
	if (!inBody && !inQuery) bodySet = 'Account, Password: look at them again';
	if (isBarred(body)) bodySet = ALLOW_LIST;
	const rows = [{ assumption: 'Login as a JSON body', seen: loginInWords(body), set: bodySet }];
	rows.push({
		assumption: 'Login in the query',
		seen: query ? loginInWords(query) : 'not tried',
		set: inQuery && !inBody ? 'Send Login In: Query' : NOTHING,
	});
	return { rows, body, query, sessions: [inBody, inQuery].filter((session) => !!session) };
}

/**
 * A token that looks like one of the API's and was never issued.
 * @param {string} token
 * @returns {string}
 */
function spoilt(token) {
	const signature = token.lastIndexOf('.') + 1;
	return token.slice(0, signature) + [...token.slice(signature)].reverse().join('');
}

/**
 * Row on the language, by a call that is refused in either.
 * @param {Send} send
 * @param {Session} session
 * @returns {Promise<Row>}
 */
async function language(send, { token }) {
	const call = { method: /** @type {const} */ ('GET'), path: NO_OFFER, token };
	const ro = await send({ ...call, language: 'ro' });
	const en = await send({ ...call, language: 'en' });
	const seen = ro.message === en.message ? 'the same text in both' : 'texts that differ';
	return {
		assumption: 'Content-Language chooses the language of texts',
		seen: ro.message || en.message ? seen : 'no text to compare',
		set: NOTHING,
	};
}

/**
 * Row on how a token that is not good is answered.
 * @param {Send} send
 * @param {Session} session
 * @returns {Promise<Row>}
 */
async function rejectedToken(send, { token }) {
	// A good token and the same offer tell the refusal of the token apart from the refusal of the offer.
	const call = { method: /** @type {const} */ ('GET'), path: NO_OFFER };
	const bad = await send({ ...call, token: spoilt(token) });
	const good = await send({ ...call, token });
	const known = bad.kind === 'refused' && refusesToken(bad);
	const told = bad.status !== good.status || bad.message !== good.message;
	const set = known
		? NOTHING
		: 'nothing fits: the node takes 401 and 403 for it, please report this';
	return {
		assumption: 'A rejected token is answered with 401',
		seen: told ? inWords(bad) : `${inWords(bad)}, the same as for a good token`,
		set,
	};
}

/** @param {string} token @returns {Record<string, unknown>} */
function claimsOf(token) {
	try {
		return JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
	} catch {
		return {};
	}
}

/**
 * Row on what the token says of its life.
 * @param {Session} session
 * @returns {Row}
 */
function tokenLife({ token }) {
	const { iat, exp } = claimsOf(token);
	const readable = typeof iat === 'number' && typeof exp === 'number';
	return {
		assumption: 'The token is a JWT that says how long it lives',
		seen: readable
			? `it lives ${Math.round((exp - iat) / 6) / 10} minutes`
			: 'no iat and exp in it',
		set: NOTHING,
	};
}

/**
 * Row on what a second login has done to the token of the first.
 * @param {Send} send
 * @param {Session} first
 * @returns {Promise<Row>}
 */
async function afterSecondLogin(send, { token }) {
	const answer = await send({ method: 'GET', path: NO_OFFER, token });
	return {
		assumption: 'Whether a new login ends the token before it (not documented)',
		seen: refusesToken(answer) ? 'it does' : 'it does not',
		set: NOTHING,
	};
}

/**
 * Rows on the renewal, and on what it does to the tokens before it. The session may be of no use after it, since an
 * API may take a refresh token that comes twice for a stolen one.
 * @param {Send} send
 * @param {Session} session
 * @returns {Promise<Row[]>}
 */
async function renewal(send, session) {
	const call = {
		method: /** @type {const} */ ('PATCH'),
		path: '/auth',
		token: `Refresh ${session.refreshToken}`,
	};
	const first = await send(call);
	const assumption = 'PATCH /auth with "Token: Refresh ..." renews the token';
	if (!sessionOf(first)) {
		const seen = `${inWords(first)}; the node logs in anew instead`;
		return [{ assumption, seen, set: NOTHING }];
	}
	const old = await send({ method: 'GET', path: NO_OFFER, token: session.token });
	const again = sessionOf(await send(call));
	return [
		{ assumption, seen: inWords(first), set: NOTHING },
		{
			assumption: 'Whether a renewal ends the token before it (not documented)',
			seen: refusesToken(old) ? 'it does' : 'it does not',
			set: NOTHING,
		},
		{
			assumption: 'How often a refresh token works (not documented)',
			seen: again ? 'more than once' : 'once',
			set: NOTHING,
		},
	];
}

module.exports = { afterSecondLogin, language, rejectedToken, renewal, tokenLife, tryLogins };
