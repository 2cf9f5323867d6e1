import type { Failure } from './failure';

/** A link of the chain of errors by n8n, axios and Node. */
interface Link {
	name: string;
	message: string;
	code?: unknown;
	syscall?: unknown;
	address?: unknown;
	port?: unknown;
	isAxiosError?: unknown;
	/** Node's request, which axios' errors carry. */
	request?: {
		socket?: {
			encrypted?: unknown;
			alpnProtocol?: unknown;
			authorized?: unknown;
			getSession?(): Buffer | undefined;
		} | null;
		path?: unknown;
	};
	/** The answer to it, if one came. */
	response?: { status: number; headers: Record<string, unknown>; data: unknown };
}

/** An error and what it was made of. */
export function chainOf(error: unknown): Link[] {
	const chain: Link[] = [];
	for (let at = error; typeof at === 'object' && at !== null && chain.length < 6; ) {
		chain.push(at as Link);
		// n8n keeps what failed before its client was asked, e.g. its own look at the name, in `errorResponse` alone.
		const { cause, errorResponse } = at as { cause?: unknown; errorResponse?: unknown };
		at = cause ?? errorResponse;
	}
	return chain;
}

const NAMES = /^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/;
const TLS = /^(EPROTO$|ERR_SSL_)/;
const CERTIFICATE = /CERT|^UNABLE_TO_(GET|VERIFY)/;
/** The other side ended the handshake, before it would have read a request: it wants another certificate, say. */
const HANDSHAKE = /^ERR_SSL_.*(HANDSHAKE|CERTIFICATE|UNKNOWN_CA)/;
const NOT_CONNECTED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/;
const LATE = /^(ECONNABORTED|ETIMEDOUT)$/;

function hopOf(code: string, request: Link['request']): Failure['hop'] {
	// Through a proxy, a request for https has a socket once the tunnel stands, and one for http asks for a whole address.
	if (request && (!request.socket || /^https?:/i.test(String(request.path)))) return 'proxy';
	if (NAMES.test(code)) return 'name';
	if (TLS.test(code)) return 'tls';
	return CERTIFICATE.test(code) ? 'certificate' : undefined;
}

/** Whether the code says that no byte of the request was read by anybody. */
function isUnsentBy(code: string, syscall: unknown): boolean {
	if (TLS.test(code)) return HANDSHAKE.test(code);
	if (CERTIFICATE.test(code)) return true;
	// A connection that breaks later may give the same code.
	return (
		(NOT_CONNECTED.test(code) || NAMES.test(code)) && syscall !== 'read' && syscall !== 'write'
	);
}

/** Whether the request was still waiting for its socket, or that for the end of the TLS handshake (`null` until then). */
function isWaiting({ request }: Link): boolean {
	if (!request) return false;
	return (
		!request.socket || (request.socket.encrypted === true && request.socket.alpnProtocol === null)
	);
}

const SSRF = 'The SSRF protection of n8n bars';
/** What n8n 2.41 refuses by its own rules: the name or the beginning of the text of its error -> what to set. */
const REFUSALS: Array<[RegExp, string]> = [
	[
		/^SsrfBlockedIpError/,
		`${SSRF} the IP address behind that name. Whoever runs n8n can allow it by N8N_SSRF_ALLOWED_IP_RANGES, or the name by N8N_SSRF_ALLOWED_HOSTNAMES.`,
	],
	[
		/^SsrfBlockedHostnameError/,
		`${SSRF} that name. Whoever runs n8n can take it out of N8N_SSRF_BLOCKED_HOSTNAMES, or name it in N8N_SSRF_ALLOWED_HOSTNAMES.`,
	],
	[
		/^\w*: (Domain not allowed|No allowed domains|This credential is configured to prevent)/,
		'The field Allowed HTTP Request Domains of the RotrApi credential does not admit that address: add its host to Allowed Domains, or choose All.',
	],
];

/** What n8n threw before it asked for a socket, in words for people. */
function refusalOf(chain: Link[]): string {
	const texts = chain.map(({ name, message }) => `${name}: ${message}`);
	const known = REFUSALS.find(([pattern]) => texts.some((text) => pattern.test(text)));
	return known?.[1] ?? `n8n says: ${chain.at(-1)?.message || 'nothing'}`;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * What is known of a request to which n8n's helper got no answer.
 *
 * @param error what was thrown, with its causes
 * @param byHelper whether the helper threw it, rather than whoever reads the answer: what the helper throws without an
 * error of axios in it was thrown before a socket was asked for, whatever n8n calls it (tried on 2.41.1)
 * @returns why there is no answer, and whether it is certain that nobody could read the request
 */
export function silenceOf(error: unknown, byHelper = true): { failure: Failure; unsent: boolean } {
	const chain = chainOf(error);
	const first = <T>(read: (link: Link) => T | undefined) =>
		chain.map(read).find((value) => value !== undefined);
	const code = first((link) => text(link.code));
	const sending = chain.find(({ isAxiosError }) => isAxiosError === true);
	const isNetworks = code !== undefined && /^E(?!RR_)[A-Z_]+$|CERT|^UNABLE_TO/.test(code);
	// n8n's own rules speak through axios as well where they bite at the socket.
	const ruled = chain.some(({ name }) => /^Ssrf|^UnknownConnectionHost/.test(name));
	const refused =
		ruled || (byHelper && chain.length > 0 && !sending && !isNetworks && code !== 'ERR_CANCELED');
	if (refused)
		return { failure: { reason: 'blocked', text: refusalOf(chain), code }, unsent: true };
	const hop = hopOf(code ?? '', sending?.request);
	const address = first((link) => text(link.address));
	const port = first((link) => (typeof link.port === 'number' ? link.port : undefined));
	const syscall = first((link) => text(link.syscall));
	return {
		failure: {
			reason: LATE.test(code ?? '') ? 'timeout' : 'unreachable',
			code,
			...(hop && { hop }),
			...(hop === 'proxy' && address && port !== undefined && { peer: `${address}:${port}` }),
		},
		unsent: isUnsentBy(code ?? '', syscall) || (sending !== undefined && isWaiting(sending)),
	};
}
