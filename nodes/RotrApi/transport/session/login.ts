import type { IHttpRequestHelper, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import type { RotrCredentials, Session } from './credential';
import { baseUrlOf, ownerOf } from './credential';
import { ticketOf } from './ticket';
import { localExpiry } from './token';
import { ENDPOINTS } from '../wire/endpoints';
import { now } from '../wire/clock';
import { asRecord, readAnswer } from '../wire/envelope';
import { adviceOn, adviceOnSilence, withoutErrno } from '../wire/advice';
import { CallFailure, isPassing, type Failure, type Tried } from '../wire/failure';
import { silenceOf } from '../wire/network';
import { Redactor } from '../wire/redact';
import { unlessAborted } from '../wire/abort';
import { readBody } from '../wire/body';

const LOGIN_TIMEOUT = 30_000;
/** In milliseconds: n8n ends a request at once when it is told to. */
const PATIENCE = 20;
const MOST_TRIES = 4;
const FIRST_PAUSE = 500;
/** No try begins later, so that who waits hears of it within the usual timeout of a call. */
const LONGEST_LOGIN = 60_000;

async function exchange(
	{ helpers }: IHttpRequestHelper,
	credentials: RotrCredentials,
	options: Partial<IHttpRequestOptions>,
): Promise<Tried<Failure>> {
	// n8n's timeout doesn't end a slow drip, and everybody waits for this one login.
	const limit = AbortSignal.timeout(LOGIN_TIMEOUT);
	const request = helpers
		.httpRequest({
			...options,
			url: `${baseUrlOf(credentials)}${ENDPOINTS.login.path}`,
			headers: { 'Content-Language': credentials.language, ...options.headers },
			// Bytes, since n8n reads every text as UTF-8, whatever the answer says it is.
			encoding: 'arraybuffer',
			timeout: LOGIN_TIMEOUT,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			abortSignal: limit,
		})
		.then(
			async (answer: IN8nHttpFullResponse) =>
				readAnswer({ ...answer, body: await readBody(answer, limit) }),
			(error: unknown) => ({ failure: silenceOf(error).failure }),
		);
	const tried = await unlessAborted(request, limit);
	if (!tried || limit.aborted) {
		// n8n hears of the end, too, and its error says how far the request had come.
		const late = await Promise.race([request, sleep(PATIENCE)]);
		return { failure: { ...late?.failure, reason: 'timeout', code: undefined } };
	}
	// The data of a login are the session itself; what it says of a failure may be shown.
	return tried.failure ? new Redactor(credentials).answer(tried) : tried;
}

function sessionFrom(reading: Tried<Failure>, credentials: RotrCredentials): Session | undefined {
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

/** What a login that did not succeed says of itself; `said` are RotrApi's own words. */
function loginMessage(failure: Failure, credentials: RotrCredentials, said: string): string {
	const address = baseUrlOf(credentials);
	switch (failure.reason) {
		case 'loginRefused':
			return `Account "${credentials.account}" was refused by RotrApi at ${address}. Check account, password and environment in the credential.${said}`;
		case 'forbidden':
			return `RotrApi at ${address} does not admit this server (403). ${adviceOn(failure, true)}${said}`;
		case 'unreachable':
		case 'timeout':
			return `RotrApi at ${address} could not be reached to log in. ${adviceOnSilence(failure)}`;
		case 'proxy':
		case 'blocked':
			return `RotrApi at ${address} could not be reached to log in. ${adviceOn(failure, false)}`;
		case 'unavailable':
			return `RotrApi at ${address} is not available at the moment (${failure.status}). Try again in a few minutes.${said}`;
		default: {
			const status = failure.status === undefined ? '' : ` (HTTP ${failure.status})`;
			return `RotrApi at ${address} answered the login in an unexpected way${status}. Check the address in the credential.${said}`;
		}
	}
}

/** A login that did not succeed, with a message that any node may show and that n8n leaves as it is. */
function loginFailure(reading: Tried<Failure>, credentials: RotrCredentials): CallFailure {
	const { failure = { reason: 'unreadable' as const } } = reading;
	const isRefusal = failure.reason === 'rejected' || failure.reason === 'refused';
	const told: Failure = isRefusal ? { ...failure, reason: 'loginRefused' } : failure;
	const texts = [failure.text, ...Object.values(failure.fields ?? {}).flat()].filter(Boolean);
	const said = texts.length > 0 ? ` RotrApi says: ${texts.join(' ')}` : '';
	return new CallFailure(told, withoutErrno(loginMessage(told, credentials, said)));
}

/** How long to wait before the next try: what the API asks for, otherwise longer each time, with jitter. */
function pauseBefore(failure: Failure, tries: number): number {
	return failure.retryAfter ?? FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + Math.random());
}

/**
 * Logs in. A login that stumbles (429, 502 to 504, no connection, silence) is tried up to four times within a minute:
 * here, and not by those who wait for it, so that a hundred waiting items make no more calls than one.
 *
 * @param isWanted whether somebody still waits; looked at before each further try
 * @throws CallFailure with a message that any node may show
 */
export async function logIn(
	n8n: IHttpRequestHelper,
	credentials: RotrCredentials,
	isWanted: () => boolean,
): Promise<Session> {
	const login = { account: credentials.account, password: credentials.password };
	const ticket = ticketOf(credentials);
	const end = now() + LONGEST_LOGIN;
	for (let tries = 1; ; tries++) {
		const reading = await exchange(n8n, credentials, {
			method: ENDPOINTS.login.method,
			...(credentials.loginParameters === 'query' ? { qs: login } : { body: login, json: true }),
		});
		const session = sessionFrom(reading, credentials);
		if (session) {
			ticket.loggedIn = true;
			return session;
		}
		const { failure } = reading;
		const wait = failure && isPassing(failure) ? pauseBefore(failure, tries) : Infinity;
		if (ticket.impatient || tries >= MOST_TRIES || now() + wait >= end) {
			throw loginFailure(reading, credentials);
		}
		await sleep(wait);
		if (!isWanted()) throw loginFailure(reading, credentials);
	}
}

/**
 * Renews the session with the credential's refresh token, if it has one of the same owner.
 *
 * @returns the session, or nothing where the renewal was not granted
 * @throws CallFailure where a gate before the API turns this server away: it would do so with a login as well
 */
export async function renew(
	n8n: IHttpRequestHelper,
	credentials: RotrCredentials,
): Promise<Session | undefined> {
	const { refreshToken, tokenOwner } = credentials;
	if (!refreshToken || tokenOwner !== ownerOf(credentials)) return undefined;
	const reading = await exchange(n8n, credentials, {
		method: ENDPOINTS.renewToken.method,
		headers: { Token: `Refresh ${refreshToken}` },
	});
	if (reading.failure?.reason === 'forbidden' && !reading.failure.enveloped) {
		throw loginFailure(reading, credentials);
	}
	return sessionFrom(reading, credentials);
}
