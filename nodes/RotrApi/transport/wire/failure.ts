import type { Failure } from './envelope';

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
