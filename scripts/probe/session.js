const { inWords, row } = require('./report');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./api').Send} Send
 * @typedef {import('./report').Row} Row
 * @typedef {{ token: string, refreshToken: string }} Session
 */

/** An offer that nobody has: the call that shows how the API speaks of a token, and in which language. */
const NO_OFFER = { method: /** @type {const} */ ('GET'), path: '/offer/2147483647' };

/** @param {Answer} answer @returns {Session | undefined} */
function sessionOf({ kind, data: { token, refresh_token: refreshToken } }) {
	if (kind !== 'data' || typeof token !== 'string') return undefined;
	return { token, refreshToken: typeof refreshToken === 'string' ? refreshToken : '' };
}

/** @param {Answer} answer whether it refuses the token */
const refusesToken = ({ status }) => status === 401 || status === 403;

/** @param {Answer} answer in which a token is missed */
const loginInWords = (answer) =>
	answer.kind === 'data' && !sessionOf(answer) ? 'a success without a token' : inWords(answer);

/**
 * Logs in by each form, with the right password only: wrong ones could lock the account.
 * @param {Send} send
 * @param {{ account: string, password: string }} login
 * @param {boolean} queryOnlyIfNeeded keeps the password out of the address, which servers log, unless nothing else works
 */
async function tryLogins(send, login, queryOnlyIfNeeded) {
	const call = { method: /** @type {const} */ ('POST'), path: '/auth' };
	const body = await send({ ...call, body: login });
	const inBody = sessionOf(body);
	// A firewall may answer instead of the API.
	const isBarred = body.kind === 'unreachable' || (body.kind === 'foreign' && body.http === 403);
	const askQuery = !isBarred && !(inBody && queryOnlyIfNeeded);
	const query = askQuery ? await send({ ...call, query: login }) : undefined;
	const inQuery = query && sessionOf(query);

	let set = inBody ? 'Send Login In: Body' : 'Send Login In: Query';
	if (!inBody && !inQuery) set = 'Account, Password: look at them again';
	if (isBarred) {
		set =
			'nothing; RotrApi admits only allow-listed addresses: ask Life is Hard whether this one is on the list';
	}
	const sessions = [inBody, inQuery].filter((session) => !!session);
	const rows = [
		row('Login as a JSON body', loginInWords(body), set),
		row(
			'Login in the query',
			query ? loginInWords(query) : 'not tried',
			inQuery && !inBody ? 'Send Login In: Query' : undefined,
		),
	];
	const printed = (inBody ? body : query)?.error;
	if (sessions[0]) {
		rows.push(row('Booleans come as JSON booleans', `error came as a ${typeof printed}`));
	}
	return { rows, sessions };
}

/** @param {string} token @returns {Row} on what it says of its life */
function tokenLife(token) {
	let seen = 'no iat and exp in it';
	try {
		const { iat, exp } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
		const minutes = Math.round((exp - iat) / 6) / 10;
		if (Number.isFinite(minutes)) seen = `it lives ${minutes} minutes`;
	} catch {
		// It is none that can be read.
	}
	return row('The token is a JWT that says how long it lives', seen);
}

/**
 * Rows on tokens and languages.
 * @param {Send} send
 * @param {Session[]} sessions of all logins, the newest last
 */
async function tokens(send, sessions) {
	const { token } = sessions[sessions.length - 1];
	const rows = [tokenLife(sessions[0].token)];
	if (sessions.length > 1) {
		const old = await send({ ...NO_OFFER, token: sessions[0].token });
		const seen = refusesToken(old) ? 'it does' : 'it does not';
		rows.push(row('Whether a new login ends the token before it (not documented)', seen));
	}
	// A good token and the same offer tell the refusal of the token apart from the refusal of the offer.
	const signature = token.lastIndexOf('.') + 1;
	const spoilt = token.slice(0, signature) + [...token.slice(signature)].reverse().join('');
	const bad = await send({ ...NO_OFFER, token: spoilt });
	const good = await send({ ...NO_OFFER, token });
	const told = bad.status !== good.status || bad.message !== good.message;
	const isKnown = bad.kind === 'refused' && refusesToken(bad);
	const report = 'nothing fits: the node takes 401 and 403 for it, please report this';
	rows.push(
		row(
			'A rejected token is answered with 401',
			told ? inWords(bad) : `${inWords(bad)}, the same as for a good token`,
			isKnown ? undefined : report,
		),
	);
	const ro = await send({ ...NO_OFFER, token, language: 'ro' });
	const en = await send({ ...NO_OFFER, token, language: 'en' });
	const seen = ro.message === en.message ? 'the same text in both' : 'texts that differ';
	const hasText = ro.message || en.message;
	rows.push(
		row('Content-Language chooses the language of texts', hasText ? seen : 'no text to compare'),
	);
	return rows;
}

/**
 * Rows on the renewal, and on what it does to the tokens before it. The session may be of no use after it, since an
 * API may take a refresh token that comes twice for a stolen one.
 * @param {Send} send
 * @param {Session} session
 */
async function renewal(send, session) {
	const call = {
		method: /** @type {const} */ ('PATCH'),
		path: '/auth',
		token: `Refresh ${session.refreshToken}`,
	};
	const first = await send(call);
	const assumption = 'PATCH /auth with "Token: Refresh ..." renews the token';
	if (!sessionOf(first))
		return [row(assumption, `${inWords(first)}; the node logs in anew instead`)];
	const old = await send({ ...NO_OFFER, token: session.token });
	const again = sessionOf(await send(call));
	const ends = refusesToken(old) ? 'it does' : 'it does not';
	return [
		row(assumption, inWords(first)),
		row('Whether a renewal ends the token before it (not documented)', ends),
		row('How often a refresh token works (not documented)', again ? 'more than once' : 'once'),
	];
}

module.exports = { renewal, tokens, tryLogins };
