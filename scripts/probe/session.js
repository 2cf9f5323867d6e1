/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./probe').Look} Look
 * @typedef {{ token: string, refreshToken: string }} Session
 */

/** An offer that nobody has: the call that shows how the API speaks of a token, and in which language. */
const NO_OFFER = '/offer/2147483647';

/** @param {Answer} answer @returns {Session | undefined} */
function sessionOf({ kind, data: { token, refresh_token: refreshToken } }) {
	if (kind !== 'data' || typeof token !== 'string') return undefined;
	return { token, refreshToken: typeof refreshToken === 'string' ? refreshToken : '' };
}

/** @param {Answer} answer whether it refuses the token */
const refusesToken = ({ status }) => status === 401 || status === 403;

/** @param {Answer} answer to a login */
const loginInWords = (answer) =>
	answer.kind === 'data' && !sessionOf(answer) ? 'a success without a token' : answer.words;

/**
 * Logs in by each form, with the right password only: wrong ones could lock the account. On production the password
 * goes into the address, which servers log, only if nothing else works.
 * @param {Look} look
 */
async function logIn({ send, see, options, isProduction, sessions }) {
	const login = { account: options.account, password: options.password };
	const body = await send('POST', '/auth', { body: login });
	const inBody = sessionOf(body);
	// A firewall may answer instead of the API.
	const isBarred = body.kind === 'none' || (body.kind === 'foreign' && body.status === 403);
	const isAsked = !isBarred && !(inBody && isProduction);
	const query = isAsked ? await send('POST', '/auth', { query: login }) : undefined;
	const inQuery = query && sessionOf(query);
	sessions.push(...[inBody, inQuery].filter((session) => !!session));

	let set = inBody ? 'Send Login In: Body' : 'Send Login In: Query';
	if (sessions.length === 0) set = 'Account, Password: look at them again';
	if (isBarred) {
		set =
			'nothing; RotrApi admits only allow-listed addresses: ask Life is Hard whether this one is on the list';
	}
	see('Login as a JSON body', loginInWords(body), set);
	const querySet = inQuery && !inBody ? set : undefined;
	see('Login in the query', query ? loginInWords(query) : 'not tried', querySet);
	const printed = (inBody ? body : query)?.error;
	if (sessions[0]) see('Booleans come as JSON booleans', `error came as a ${typeof printed}`);
}

/** @param {string} token what it says of its life */
function tokenLife(token) {
	try {
		const { iat, exp } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
		const minutes = Math.round((exp - iat) / 6) / 10;
		if (Number.isFinite(minutes)) return `it lives ${minutes} minutes`;
	} catch {
		// It is none that can be read.
	}
	return 'no iat and exp in it';
}

/** Looks at tokens and languages. @param {Look} look */
async function tokens({ ask, see, sessions }) {
	const { token } = sessions[sessions.length - 1];
	see('The token is a JWT that says how long it lives', tokenLife(sessions[0].token));
	if (sessions.length > 1) {
		const old = await ask('GET', NO_OFFER, { token: sessions[0].token });
		const ends = refusesToken(old) ? 'it does' : 'it does not';
		see('Whether a new login ends the token before it (not documented)', ends);
	}
	// A good token and the same offer tell the refusal of the token apart from the refusal of the offer.
	const signature = token.lastIndexOf('.') + 1;
	const spoilt = token.slice(0, signature) + [...token.slice(signature)].reverse().join('');
	const bad = await ask('GET', NO_OFFER, { token: spoilt });
	const good = await ask('GET', NO_OFFER);
	const isTold = bad.status !== good.status || bad.message !== good.message;
	see(
		'A rejected token is answered with 401',
		isTold ? bad.words : `${bad.words}, the same as for a good token`,
		bad.kind === 'refused' && refusesToken(bad)
			? undefined
			: 'nothing fits: the node takes 401 and 403 for it, please report this',
	);
	const { message } = await ask('GET', NO_OFFER, { language: 'en' });
	const texts = good.message === message ? 'the same text in both' : 'texts that differ';
	const seen = good.message || message ? texts : 'no text to compare';
	see('Content-Language chooses the language of texts', seen);
}

/**
 * Looks at the renewal, and at what it does to the tokens before it. The session may be of no use after it, since an
 * API may take a refresh token that comes twice for a stolen one.
 * @param {Look} look
 */
async function renewal({ ask, see, sessions }) {
	const token = `Refresh ${sessions[sessions.length - 1].refreshToken}`;
	const first = await ask('PATCH', '/auth', { token });
	const isRenewed = sessionOf(first) !== undefined;
	see(
		'PATCH /auth with "Token: Refresh ..." renews the token',
		isRenewed ? first.words : `${first.words}; the node logs in anew instead`,
	);
	if (!isRenewed) return;
	const ends = refusesToken(await ask('GET', NO_OFFER)) ? 'it does' : 'it does not';
	see('Whether a renewal ends the token before it (not documented)', ends);
	const again = sessionOf(await ask('PATCH', '/auth', { token }));
	see('How often a refresh token works (not documented)', again ? 'more than once' : 'once');
}

module.exports = { logIn, renewal, tokens };
