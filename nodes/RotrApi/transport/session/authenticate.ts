import type { IHttpRequestOptions } from 'n8n-workflow';
import type { RotrCredentials } from './credential';
import { addressOf } from './credential';
import { ENDPOINTS } from '../wire/endpoints';
import { CallFailure } from '../wire/failure';
import { accountSession, isExpired } from './keeper';
import { ticketOf, type Ticket } from './ticket';

/** HTTP Request nodes of n8n hand over `uri` where helpers hand over `url`. */
type RequestOptions = IHttpRequestOptions & { uri?: string };

/** Other nodes may use the credential too: a redirect would carry the token to another host. */
const NO_REDIRECTS = {
	disableFollowRedirect: true,
	followRedirect: false,
	followAllRedirects: false,
};

/**
 * Makes n8n run `preAuthentication` and then call `authenticate` again, before anything is sent:
 * n8n takes any thrown `response.status` of 401 for a rejected token (tried; undocumented).
 */
function askForSession(): Error {
	return Object.assign(new Error('The RotrApi token has to be replaced'), {
		response: { status: 401 },
	});
}

function setupFailure(text: string): CallFailure {
	return new CallFailure({ reason: 'setup', text }, text);
}

/**
 * The address of a request: a path is added to the base, which may have a path of its own.
 *
 * @throws CallFailure where it is none, or that of another server
 */
function targetOf(options: RequestOptions, base: string): URL {
	const address = String(options.url ?? options.uri ?? '');
	const root = options.baseURL || base;
	const isPath = !/^[\\/]{2}/.test(address) && !URL.canParse(address);
	const whole = isPath ? `${root.replace(/\/+$/, '')}/${address.replace(/^\//, '')}` : address;
	if (!URL.canParse(whole, root)) throw setupFailure('The request has no valid web address');
	const target = new URL(whole, root);
	const { origin } = new URL(base);
	if (target.origin === origin) return target;
	throw setupFailure(
		`This RotrApi credential belongs to ${origin} and is not sent to ${target.origin}`,
	);
}

/**
 * Only the credential's test asks for the login itself; the node has `preAuthentication` log in, and an HTTP Request
 * node would show the token.
 */
function isTest(options: RequestOptions, target: URL, base: string): boolean {
	const { method, path } = ENDPOINTS.login;
	return options.uri === undefined && options.method === method && target.href === base + path;
}

/** The login that the credential's test makes, with what the form says at that moment. */
function testRequest(credentials: RotrCredentials, target: URL): IHttpRequestOptions {
	const login = { account: credentials.account, password: credentials.password };
	return {
		method: ENDPOINTS.login.method,
		url: target.href,
		headers: { 'Content-Language': credentials.language },
		json: true,
		disableFollowRedirect: true,
		// The login before it was the answer; n8n would log what this one says, password and all.
		ignoreHttpStatusErrors: true,
		...(credentials.loginParameters === 'query' ? { qs: login } : { body: login }),
	};
}

/** The request of the credential's test, which asks for a login first: what was refused or granted before is no answer. */
function authoriseTest(
	credentials: RotrCredentials,
	owner: string,
	target: URL,
): IHttpRequestOptions {
	const ticket = ticketOf(credentials);
	accountSession(owner).forgetRefusal();
	if (ticket.loggedIn) return testRequest(credentials, target);
	ticket.freshLogin = true;
	ticket.impatient = true;
	throw askForSession();
}

/** Whether the credential holds a token of its own account that may be sent. */
function isUsable(credentials: RotrCredentials, owner: string): boolean {
	const { rejectedToken, refreshed } = ticketOf(credentials);
	const { token, tokenOwner } = credentials;
	if (token === '' || tokenOwner !== owner || token === rejectedToken) return false;
	return refreshed === true || !isExpired(credentials);
}

/**
 * n8n's HTTP Request node sends again after any failure at all, a lost answer to a payment included.
 *
 * @throws CallFailure where it does so with a request that may have been carried out
 */
function refuseRepetition(ticket: Ticket, options: RequestOptions): void {
	if (ticket.lent && options.method !== 'GET') {
		throw setupFailure(
			'RotrApi did not accept this request, or its answer was lost. It is not sent again, because it may have been carried out: look that up first.',
		);
	}
	if (options.uri !== undefined) ticket.lent = true;
}

/**
 * Puts the token on a request, or asks n8n for a session first. The last code of ours before a
 * request leaves: it refuses other origins, foreign tokens, and requests nobody waits for any more.
 *
 * @returns the request with the headers `Token` and `Content-Language`
 * @throws CallFailure where the request may not be sent; the synthetic 401 of `askForSession`
 */
export function authorise(
	credentials: RotrCredentials,
	options: RequestOptions,
): IHttpRequestOptions {
	const ticket = ticketOf(credentials);
	if (ticket.ended) throw setupFailure('The request was given up before it was sent');
	const { baseUrl, owner } = ticket.address ?? addressOf(credentials);
	// The node's own requests begin with the address, letter by letter.
	if (!ticket.address || !options.url.startsWith(`${baseUrl}/`)) {
		const target = targetOf(options, baseUrl);
		if (isTest(options, target, baseUrl)) return authoriseTest(credentials, owner, target);
	}
	const { refusal } = accountSession(owner);
	if (refusal) {
		ticket.failure = refusal;
		throw refusal;
	}
	if (!isUsable(credentials, owner)) throw askForSession();
	if (ticket.sessionOnly) throw setupFailure('There is a session and no request is wanted');
	refuseRepetition(ticket, options);
	ticket.released = true;
	const { token, language } = credentials;
	const headers = { ...options.headers, Token: token, 'Content-Language': language };
	return { ...options, ...NO_REDIRECTS, headers };
}
