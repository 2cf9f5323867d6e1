import type { IHttpRequestOptions } from 'n8n-workflow';
import { DateTime } from 'luxon';
import type { RotrCredentials, Session } from './credential';
import { baseUrlOf, ownerOf } from './credential';
import { ticketOf } from './ticket';
import { ENDPOINTS } from '../wire/endpoints';
import { asRecord, readAnswer, type HttpAnswer, type Reading } from '../wire/envelope';
import { adviceOnCode, CallFailure, networkErrorOf } from '../wire/failure';
import { createRedactor } from '../wire/redact';
import { unlessAborted } from '../wire/abort';

/** n8n's `helpers.httpRequest`, which is all that login and renewal need. */
export type HttpRequest = (options: IHttpRequestOptions) => Promise<unknown>;

const LOGIN_TIMEOUT = 30_000;

/** Claims of a JWT, unverified: they only tell when it is worth renewing. */
export function claimsOf(token: string): Record<string, unknown> {
	try {
		const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
		return (asRecord(JSON.parse(payload)) ?? {}) as Record<string, unknown>;
	} catch {
		return {};
	}
}

/**
 * When to stop using a token, by this machine's clock: time of receipt plus the token's own lifetime
 * (`exp` - `iat`), since `exp` compared with a clock that is off would lock a machine out for good.
 * `expires_at` is Romanian local time without a zone and only serves where the token can't be read.
 */
function localExpiry(token: string, expiresAt: unknown): string {
	const { exp, iat } = claimsOf(token);
	const now = Date.now();
	let lifetime = NaN;
	if (typeof exp === 'number') {
		lifetime = typeof iat === 'number' ? (exp - iat) * 1000 : exp * 1000 - now;
	} else if (typeof expiresAt === 'string') {
		lifetime = DateTime.fromSQL(expiresAt, { zone: 'Europe/Bucharest' }).toMillis() - now;
	}
	if (!Number.isFinite(lifetime) || lifetime <= 0) return '';
	return String(Math.floor(now + lifetime - Math.min(60_000, lifetime / 10)));
}

async function exchange(
	httpRequest: HttpRequest,
	credentials: RotrCredentials,
	options: Partial<IHttpRequestOptions>,
): Promise<Reading> {
	// n8n's timeout doesn't end a slow drip, and everybody waits for this one login.
	const limit = AbortSignal.timeout(LOGIN_TIMEOUT);
	const request = httpRequest({
		...options,
		url: `${baseUrlOf(credentials)}${ENDPOINTS.authenticate.path}`,
		headers: { 'Content-Language': credentials.language, ...options.headers },
		encoding: 'text',
		timeout: LOGIN_TIMEOUT,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		abortSignal: limit,
	}).catch((error: unknown) => ({ code: networkErrorOf(error).code ?? 'unknown' }));
	const answer = (await unlessAborted(request, limit)) as HttpAnswer | { code: string } | undefined;
	if (!answer || limit.aborted) return { failure: { reason: 'timeout' } };
	if ('code' in answer) {
		const timedOut = answer.code === 'ECONNABORTED' || answer.code === 'ETIMEDOUT';
		return { failure: { reason: timedOut ? 'timeout' : 'unreachable', code: answer.code } };
	}
	const reading = readAnswer(answer);
	// The data of a login are the session itself; what it says of a failure may be shown.
	return reading.failure ? createRedactor(credentials).reading(reading) : reading;
}

function sessionFrom(reading: Reading, credentials: RotrCredentials): Session | undefined {
	if (reading.failure) return undefined;
	const {
		token,
		refresh_token: refreshToken,
		expires_at: expiresAt,
	} = asRecord(reading.data) ?? {};
	// Printable ASCII only: the token becomes a header line.
	if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) return undefined;
	return {
		token,
		refreshToken:
			typeof refreshToken === 'string' && /^[\x21-\x7e]+$/.test(refreshToken) ? refreshToken : '',
		tokenOwner: ownerOf(credentials),
		tokenExpiresAt: localExpiry(token, expiresAt),
	};
}

const ALLOW_LIST = 'RotrApi admits only allow-listed IP addresses';
const SILENCE = `${ALLOW_LIST}: a refused or silent connection often means that this server's address is not on the list.`;

/** A login that did not succeed, as a message that any node may show. */
function loginFailure(reading: Reading, credentials: RotrCredentials): CallFailure {
	const address = baseUrlOf(credentials);
	const failure = reading.failure ?? { reason: 'unreadable' as const };
	const texts = [failure.text, ...Object.values(failure.fields ?? {}).flat()].filter(Boolean);
	const said = texts.length > 0 ? ` RotrApi says: ${texts.join(' ')}` : '';
	if (failure.reason === 'rejected' || failure.reason === 'refused') {
		return new CallFailure(
			{ ...failure, reason: 'loginRefused' },
			`Account "${credentials.account}" was refused by RotrApi at ${address}. Check account, password and environment in the credential.${said}`,
		);
	}
	if (failure.reason === 'forbidden') {
		return new CallFailure(
			failure,
			`RotrApi at ${address} does not admit this server (403). ${ALLOW_LIST}: ask Life is Hard to add the public address of this n8n.${said}`,
		);
	}
	if (failure.reason === 'unreachable' || failure.reason === 'timeout') {
		return new CallFailure(
			failure,
			`RotrApi at ${address} could not be reached to log in. ${adviceOnCode(failure.code) ?? SILENCE}`,
		);
	}
	if (failure.reason === 'unavailable') {
		return new CallFailure(
			failure,
			`RotrApi at ${address} is not available at the moment (${failure.status}). Try again in a few minutes.${said}`,
		);
	}
	const status = failure.status === undefined ? '' : ` (HTTP ${failure.status})`;
	return new CallFailure(
		failure,
		`RotrApi at ${address} answered the login in an unexpected way${status}. Check the address in the credential.${said}`,
	);
}

async function logIn(httpRequest: HttpRequest, credentials: RotrCredentials): Promise<Session> {
	const login = { account: credentials.account, password: credentials.password };
	const reading = await exchange(httpRequest, credentials, {
		method: ENDPOINTS.authenticate.method,
		...(credentials.loginParameters === 'query' ? { qs: login } : { body: login, json: true }),
	});
	const session = sessionFrom(reading, credentials);
	if (!session) throw loginFailure(reading, credentials);
	ticketOf(credentials).loggedIn = true;
	return session;
}

/**
 * A new session: by renewal where there is a refresh token of the same owner, else (or where renewal
 * is not granted) by login.
 *
 * @throws CallFailure with a message that any node may show
 */
export async function renewOrLogIn(
	httpRequest: HttpRequest,
	credentials: RotrCredentials,
): Promise<Session> {
	const { refreshToken, tokenOwner } = credentials;
	if (refreshToken && tokenOwner === ownerOf(credentials) && !ticketOf(credentials).freshLogin) {
		const reading = await exchange(httpRequest, credentials, {
			method: ENDPOINTS.renewToken.method,
			headers: { Token: `Refresh ${refreshToken}` },
		});
		const session = sessionFrom(reading, credentials);
		if (session) return session;
		// A bare 403 comes from the gate before the API: a login would be turned away there as well.
		if (reading.failure?.reason === 'forbidden' && !reading.failure.enveloped) {
			throw loginFailure(reading, credentials);
		}
	}
	return await logIn(httpRequest, credentials);
}
