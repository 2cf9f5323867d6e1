import type { Failure } from './envelope';

/** A call that brought no data: carries the facts for `errors.ts`, and a message that stands alone. */
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

/**
 * Whether it is open what the insurer did: the request had left, and no answer of the API says that it
 * was turned down. Only a 4xx in the API's own envelope says so; a bare one may come from a proxy.
 */
export function isUnknown({ failure, sent }: CallFailure): boolean {
	const turnedDown =
		['refused', 'rejected', 'forbidden'].includes(failure.reason) || failure.status === 429;
	return sent && !(turnedDown && failure.enveloped);
}

/** Whether the same call may well succeed a moment later. */
export function isPassing(failure: Failure): boolean {
	return ['unreachable', 'timeout', 'unavailable'].includes(failure.reason);
}

/** What the network says of a failed request; `syscall` is what was under way, e.g. `connect`. */
export interface NetworkError {
	code?: string;
	syscall?: string;
}

/** The network's word on a failed request, wherever n8n and axios put it. */
export function networkErrorOf(error: unknown): NetworkError {
	const found: NetworkError = {};
	for (
		let at = error, depth = 0;
		at && depth < 5;
		at = (at as { cause?: unknown }).cause, depth++
	) {
		const { code, syscall } = at as { code?: unknown; syscall?: unknown };
		if (typeof code === 'string' && code !== '') found.code ??= code;
		if (typeof syscall === 'string') found.syscall ??= syscall;
	}
	return found;
}

/** Codes that mean that no byte of the request reached the other side, unless it was being read or written. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Node checks the certificate before it sends a request. */
const CERTIFICATE = /CERT|^UNABLE_TO_(GET|VERIFY)/;

/** Whether a failed request never left this machine. */
export function isNotSent({ code = '', syscall = '' }: NetworkError): boolean {
	if (CERTIFICATE.test(code)) return true;
	return NOT_SENT.has(code) && syscall !== 'read' && syscall !== 'write';
}

/** What a code says of the cause, where that is surely not the allow-list. */
export function adviceOnCode(code = ''): string | undefined {
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
		return `The name in the address was not found (${code}): check the address in the RotrApi credential, and the name service of this server.`;
	}
	if (CERTIFICATE.test(code)) {
		return `The certificate of that address was not accepted (${code}): check the address in the RotrApi credential, the clock of this server, and any proxy in between.`;
	}
	return undefined;
}
