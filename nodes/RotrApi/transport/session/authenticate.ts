import type { IHttpRequestOptions } from 'n8n-workflow';
import type { RotrCredentials } from './credential';
import { addressOf } from './credential';
import { ENDPOINTS } from '../wire/endpoints';
import { CallFailure } from '../wire/failure';
import { forgetRefusal, isExpired, rememberedRefusal } from './keeper';
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

function targetOf(options: RequestOptions, base: string): URL {
	const address = String(options.url ?? options.uri ?? '');
	const root = options.baseURL || base;
	if (!URL.canParse(address, root)) throw setupFailure('The request has no valid web address');
	return new URL(address, root);
}

/**
 * Only the credential's test asks for the login itself; the node has `preAuthentication` log in, and an HTTP Request
 * node would show the token.
 */
function isTest(ticket: Ticket, options: RequestOptions, target: URL, base: string): boolean {
	const { method, path } = ENDPOINTS.authenticate;
	return (
		!ticket.sessionOnly &&
		options.uri === undefined &&
		options.method === method &&
		target.href === base + path
	);
}

/** The login that the credential's test makes, with what the form says at that moment. */
function testRequest(credentials: RotrCredentials, target: URL): IHttpRequestOptions {
	const login = { account: credentials.account, password: credentials.password };
	return {
		method: ENDPOINTS.authenticate.method,
		url: target.href,
		headers: { 'Content-Language': credentials.language },
		json: true,
		disableFollowRedirect: true,
		// The login before it was the answer; n8n would log what this one says, password and all.
		ignoreHttpStatusErrors: true,
		...(credentials.loginParameters === 'query' ? { qs: login } : { body: login }),
	};
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
	const { baseUrl, owner } = ticket.address ?? addressOf(credentials);
	const target = targetOf(options, baseUrl);
	const { origin } = new URL(baseUrl);
	if (ticket.ended) throw setupFailure('The request was given up before it was sent');
	if (target.origin !== origin) {
		throw setupFailure(
			`This RotrApi credential belongs to ${origin} and is not sent to ${target.origin}`,
		);
	}
	if (isTest(ticket, options, target, baseUrl)) {
		// A person asks whether this login works now: what was refused or granted before is no answer.
		forgetRefusal(owner);
		if (!ticket.loggedIn) {
			ticket.freshLogin = true;
			throw askForSession();
		}
		return testRequest(credentials, target);
	}
	const refusal = rememberedRefusal(owner);
	if (refusal) {
		ticket.failure = refusal;
		throw refusal;
	}
	const usable =
		credentials.token !== '' &&
		credentials.tokenOwner === owner &&
		credentials.token !== ticket.rejectedToken &&
		(ticket.refreshed || !isExpired(credentials));
	if (!usable) throw askForSession();
	if (ticket.sessionOnly) throw setupFailure('There is a session and no request is wanted');

	// n8n's HTTP Request node sends again after any failure at all, a lost answer to a payment included.
	if (ticket.lent && options.method !== 'GET') {
		throw setupFailure(
			'RotrApi did not accept this request, or its answer was lost. It is not sent again, because it may have been carried out: look that up first.',
		);
	}
	if (options.uri !== undefined) ticket.lent = true;
	ticket.released = true;
	return {
		...options,
		...NO_REDIRECTS,
		headers: {
			...options.headers,
			Token: credentials.token,
			'Content-Language': credentials.language,
		},
	};
}
