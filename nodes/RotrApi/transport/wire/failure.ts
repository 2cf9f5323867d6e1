import type { IDataObject } from 'n8n-workflow';

/** Why a call brought no data. The reasons decide retries and words; nothing here holds a secret. */
export interface Failure {
	reason:
		| 'unreachable' // no connection, or it broke
		| 'timeout' // no whole answer in time
		| 'cancelled' // the execution was stopped
		| 'rejected' // the token was not accepted (401)
		| 'forbidden' // 403: address, account or token
		| 'loginRefused' // account and password were not accepted
		| 'refused' // any other 4xx in the API's own envelope
		| 'unavailable' // 429, 502, 503, 504
		| 'server' // other failures on the other side
		| 'redirect' // an answer that points elsewhere; never followed
		| 'unreadable' // an answer that is not what the API documents
		| 'proxy' // a proxy on the way wants a login (407)
		| 'blocked' // n8n itself refused it, before anything was sent
		| 'setup'; // our own checks, before anything was sent
	/** HTTP status, or the envelope's where an HTTP 200 carried a failure. */
	status?: number;
	/** The API's own text, e.g. `VALIDATION_ERROR`; or what a check of ours found. */
	text?: string;
	/** Field path -> the API's texts on it, of a validation failure. */
	fields?: Record<string, string[]>;
	correlationId?: string;
	/** How long the API asks to wait, in milliseconds. */
	retryAfter?: number;
	/** The same as a Romanian time of day for messages, e.g. `17:56`. */
	retryAt?: string;
	/** The network's code, e.g. `ECONNREFUSED`. */
	code?: string;
	/** Where a request without an answer ended: at the look-up of a name, the certificate, TLS, or a proxy before all that. */
	hop?: 'name' | 'certificate' | 'tls' | 'proxy';
	/** The proxy's host and port, where it was not reached. */
	peer?: string;
	/** Whether the answer was in the API's envelope, so that it is the API itself that said no. */
	enveloped?: boolean;
	/**
	 * What came back, parsed where it is JSON, otherwise its text, without secrets: for the one call of which even an odd
	 * answer may hold a contract. Never part of a message as it is.
	 */
	answer?: unknown;
	/** Of a 404: what there is none of, and the field of the credential that may be the cause. */
	notFound?: { thing: string; setting?: string };
	/** A whole sentence on it, where it was the login before the request that did not succeed. */
	login?: string;
}

/** A call that brought no data: carries the facts for `client/messages.ts`, and a message that stands alone. */
export class CallFailure extends Error {
	constructor(
		readonly failure: Failure,
		message: string,
		/** Whether the request itself had left for the network; a login before it doesn't count. */
		readonly sent = false,
	) {
		super(message);
	}
}

/** What a call brought: data, or why there are none. */
export type Tried<Reason = CallFailure> =
	| { data: IDataObject; failure?: undefined }
	| { failure: Reason; data?: undefined };

/**
 * Whether it is open what the insurer did: the request had left, and no answer of the API says that it
 * was turned down. Only a 4xx in the API's own envelope says so; a bare one may come from a proxy.
 */
export function isUnknown({ failure, sent }: CallFailure): boolean {
	const turnedDown =
		['refused', 'rejected', 'forbidden'].includes(failure.reason) || failure.status === 429;
	return sent && !(turnedDown && failure.enveloped);
}

/** Whether the same call may well succeed a moment later; certificates and ways to speak TLS do not change so soon. */
export function isPassing({ reason, hop }: Failure): boolean {
	if (hop === 'certificate' || hop === 'tls') return false;
	return ['unreachable', 'timeout', 'unavailable'].includes(reason);
}
