const { createSecretKey, randomBytes } = require('node:crypto');
const jwt = require('jsonwebtoken');

const { romanianTime, serverTime } = require('./clock');
const { ApiFailure, validationFailure } = require('./failure');
const { requiredText } = require('./texts');

/**
 * @typedef {import('./types').Account} Account
 * @typedef {import('./types').Settings} Settings
 * @typedef {import('./books').Books} Books
 *
 * @typedef {{ token: string, expires_at: string, refresh_token: string }} Session
 */

/** Keeps the tokens of a sandbox: issues, checks, renews and revokes them. */
class Sessions {
	/** @param {Settings} settings @param {Books} books */
	constructor(settings, books) {
		this.settings = settings;
		this.books = books;
		// A key once made spares each check of a token a tenth of what a call costs.
		this.secret = createSecretKey(randomBytes(32));
		/** @type {Map<string, Account>} */
		this.tokens = new Map();
		/** @type {Map<string, Account>} */
		this.refreshTokens = new Map();
		this.lastIssuedAt = 0;
	}

	/** @param {{ account?: unknown, password?: unknown }} login @returns {Session} */
	login(login) {
		const missing = ['account', 'password'].filter(
			(name) =>
				typeof login[/** @type {'account'} */ (name)] !== 'string' ||
				!login[/** @type {'account'} */ (name)],
		);
		if (missing.length > 0) {
			throw validationFailure(
				Object.fromEntries(missing.map((name) => [name, [requiredText(name)]])),
			);
		}
		const account = this.settings.accounts.find(
			(known) => known.account === login.account && known.password === login.password,
		);
		if (!account) {
			this.books.refusedLogins += 1;
			throw new ApiFailure(401, {
				ro: 'Cont sau parolă incorecte.',
				en: 'Wrong account or password.',
			});
		}
		this.books.logins += 1;
		if (this.settings.oneSessionPerAccount) {
			forget(this.tokens, account);
			forget(this.refreshTokens, account);
		}
		return this.issue(account);
	}

	/** @param {string | undefined} header The header `Token`, "Refresh <refresh token>". @returns {Session} */
	renew(header) {
		const { refreshTokenUse, oneSessionPerAccount } = this.settings;
		if (refreshTokenUse === 'broken') {
			throw new ApiFailure(500, { ro: 'Eroare internă.', en: 'Internal error.' });
		}
		const refreshToken = /^Refresh ([0-9a-f]{64})$/.exec(header ?? '')?.[1] ?? '';
		const account = this.refreshTokens.get(refreshToken);
		if (!account || refreshTokenUse === 'refused') {
			this.books.refusedRenewals += 1;
			throw this.rejection();
		}
		this.books.renewals += 1;
		if (refreshTokenUse === 'once') this.refreshTokens.delete(refreshToken);
		if (oneSessionPerAccount) forget(this.tokens, account);
		return this.issue(account);
	}

	/** @param {string | undefined} token The header `Token`. @returns {Account} Whose token it is. */
	accountOf(token) {
		const account = this.tokens.get(token ?? '');
		if (token && account) {
			try {
				jwt.verify(token, this.secret, {
					algorithms: ['HS256'],
					clockTimestamp: serverTime(this.settings) / 1000,
				});
				return account;
			} catch {
				// An expired token is answered like any other that is not good.
			}
		}
		this.books.rejectedTokens += 1;
		throw this.rejection();
	}

	/** @returns {ApiFailure} */
	rejection() {
		const { rejection } = this.settings;
		const status = rejection === 'http403' ? 403 : 401;
		return new ApiFailure(
			status,
			{ ro: 'Token invalid sau expirat.', en: 'Invalid or expired token.' },
			{ httpStatus: rejection === 'envelope' ? 200 : status },
		);
	}

	/** @param {Account} account @returns {Session} */
	issue(account) {
		// Two equal `iat` would make two equal tokens, and revoking the old one would end the new one.
		const issuedAt = Math.max(serverTime(this.settings) / 1000, this.lastIssuedAt + 0.000_01);
		this.lastIssuedAt = issuedAt;
		const expiresAt = issuedAt + this.settings.tokenLifetimeSeconds;
		const token = jwt.sign(
			{
				iss: 'Life is hard',
				iat: issuedAt,
				exp: expiresAt,
				data: { account_id: account.accountId, account: account.account },
			},
			this.secret,
			{ algorithm: 'HS256' },
		);
		const refreshToken = randomBytes(32).toString('hex');
		this.tokens.set(token, account);
		this.refreshTokens.set(refreshToken, account);
		return { token, expires_at: romanianTime(expiresAt * 1000), refresh_token: refreshToken };
	}
}

/** @param {Map<string, Account>} tokens @param {Account} account */
function forget(tokens, account) {
	for (const [token, owner] of tokens) if (owner.account === account.account) tokens.delete(token);
}

module.exports = { Sessions };
