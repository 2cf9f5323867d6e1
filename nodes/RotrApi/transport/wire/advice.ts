import type { Failure } from './failure';

/** Said only where the allow-list can be the cause. */
const ALLOW_LIST =
	'RotrApi admits only allow-listed IP addresses, and a refused or silent connection or a 403 often means that the public address of this n8n server is not on the list. Ask Life is Hard to add it.';

const PROXIES = 'n8n goes out by a proxy, which HTTP_PROXY, HTTPS_PROXY or ALL_PROXY names';

const BY_HOP: Record<NonNullable<Failure['hop']>, string> = {
	name: 'The name in the address was not found: check the address in the RotrApi credential, and the name service of this server.',
	certificate:
		'The certificate of that address was not accepted: check the address in the RotrApi credential, the clock of this server, and any proxy in between.',
	tls: 'The two sides did not agree on a secure connection (TLS): the other one may speak plain http on that port, or want a certificate of the client. Check address and port in the RotrApi credential, and any proxy or firewall in between.',
	proxy: `${PROXIES}: check that address, and that the proxy lets RotrApi through, or name the host of RotrApi in NO_PROXY.`,
};

const BY_REASON: Partial<Record<Failure['reason'], string>> = {
	unreachable: ALLOW_LIST,
	forbidden: ALLOW_LIST,
	timeout: `Insurers may take tens of seconds: raise the Timeout option. ${ALLOW_LIST}`,
	proxy: `${PROXIES}: write its login into that address, or name the host of RotrApi in NO_PROXY.`,
	rejected: 'Check with Life is Hard that the account may use RotrApi.',
	loginRefused: 'Check account, password and environment in the RotrApi credential.',
	unavailable: 'Run it again in a few minutes.',
	server: 'If it happens again, tell Life is Hard the time and the details above.',
	redirect: 'Check the Base URL in the RotrApi credential.',
	unreadable: 'Check the address and the paths in the RotrApi credential.',
};

/**
 * What to do about a failure, by all that is known of its cause: the one table of it, for calls and for logins.
 *
 * @param sent whether the request had left for the network, so that there is a connection
 * @returns a sentence without the network's code, since n8n swaps a login's message that holds one
 */
export function adviceOn(failure: Failure, sent: boolean): string | undefined {
	const { reason, hop, peer, status, enveloped } = failure;
	if (reason === 'blocked') return failure.text;
	if (hop) return peer ? `${BY_HOP[hop]} It is ${peer}.` : BY_HOP[hop];
	if (reason === 'unreachable' && sent) return BY_REASON.unavailable;
	if (status === 404 && !enveloped) return BY_REASON.unreadable;
	return BY_REASON[reason];
}

/** What to do about a login that got no answer: nobody can raise its timeout. */
export function adviceOnSilence(failure: Failure): string {
	const told = failure.reason === 'timeout' && !failure.hop ? undefined : adviceOn(failure, false);
	return told ?? ALLOW_LIST;
}

/** What n8n 2.41 looks for, in any letters, in the message of a request's error: it puts a sentence of its own there. */
const ERRNO =
	/(E)(CONNREFUSED|CONNRESET|NOTFOUND|TIMEDOUT|RRADDRINUSE|ADDRNOTAVAIL|CONNABORTED|HOSTUNREACH|AI_AGAIN|NOENT|ISDIR|NOTDIR|ACCES|EXIST|PERM)|(G)(ETADDRINFO)/gi;

/**
 * A text in which n8n finds no errno, e.g. EPERM in "nepermisă": an invisible character (U+2060) parts its letters.
 * For what is thrown through n8n's helpers, which make an error of their own of it.
 */
export function withoutErrno(message: string): string {
	return message.replace(ERRNO, (found) => `${found[0]}\u2060${found.slice(1)}`);
}
