import type { Connection } from './connection';
import { VALIDATION_ERROR } from '../wire/envelope';
import { adviceOn } from '../wire/advice';
import { isUnknown, type CallFailure, type Failure } from '../wire/failure';

/** What a call was for, in words for people. */
export interface Purpose {
	/** Completes "Could not ...", e.g. `download the PDF of offer 12`. */
	task: string;
	/** Completes "It is not known ...", of calls that must not be repeated blindly. */
	open?: string;
	/** Whether that is the case; by default the failure itself tells. */
	isOpen?: boolean;
	/** What to do when that is the case. */
	whenOpen?: string;
	/** A field path of the API -> the form's own words, e.g. `Policyholder > Address > Floor`. */
	label?: (path: string) => string;
	/** What may be wrong with the input, said only if the API refuses it. */
	doubts?: string[];
	itemIndex: number;
}

/** A call that did not succeed, in words for people; holds no secret. The router makes n8n's error of it. */
export class CallError extends Error {
	constructor(
		message: string,
		/** What to do and what else is known, line by line. */
		readonly advice: string[],
		/** What RotrApi says of fields of the form. */
		readonly problems: Array<{ field: string; text: string }>,
		readonly httpCode?: string,
	) {
		super(message);
	}
}

/** The texts on each field of the form; one field may stand in several places of a request. */
function fieldTexts({ fields }: Failure, { label }: Purpose): CallError['problems'] {
	const texts = new Map<string, CallError['problems'][number]>();
	for (const [path, said] of Object.entries(fields ?? {})) {
		const field = label?.(path) ?? path;
		if (!texts.has(field)) texts.set(field, { field, text: said.join(' ') });
	}
	return [...texts.values()];
}

/** What happened to a call without an answer. */
function silenceOf({ failure: { reason, hop }, sent }: CallFailure, baseUrl: string): string {
	if (!sent && hop === 'proxy') {
		return `the proxy before RotrApi at ${baseUrl} did not pass the call on`;
	}
	if (reason === 'timeout') return `no whole answer came from RotrApi at ${baseUrl} in time`;
	if (!sent && hop === 'tls') return `no secure connection to RotrApi at ${baseUrl} came about`;
	return sent
		? `the connection to RotrApi at ${baseUrl} broke before the answer was complete`
		: `there is no connection to RotrApi at ${baseUrl}`;
}

/** What happened, as the second half of a sentence. */
function causeOf(callFailure: CallFailure, connection: Connection, purpose: Purpose): string {
	const { baseUrl, credentials } = connection;
	const { failure } = callFailure;
	const status = failure.status ? ` (${failure.status})` : '';
	const fields = fieldTexts(failure, purpose).length;
	switch (failure.reason) {
		case 'unreachable':
		case 'timeout':
			return silenceOf(callFailure, baseUrl);
		case 'proxy':
			return `the proxy before RotrApi at ${baseUrl} asks for a login${status}`;
		case 'blocked':
			return `n8n itself did not let the call to RotrApi at ${baseUrl} leave`;
		case 'cancelled':
			return 'the execution was stopped';
		case 'rejected':
			return 'RotrApi accepted no session of this account';
		case 'forbidden':
			return `RotrApi at ${baseUrl} does not allow this account or this address (403)`;
		case 'loginRefused':
			return `RotrApi at ${baseUrl} refused the login of account "${credentials.account}"`;
		case 'unavailable':
			return failure.status === 429
				? 'RotrApi asks for fewer requests (429)'
				: `RotrApi is not available at the moment${status}`;
		case 'server':
			return `the call to RotrApi went wrong there${status}${failure.text ? `: ${failure.text}` : ''}`;
		case 'redirect':
			return `the address ${baseUrl} points to another one, which is not followed${status}`;
		case 'unreadable':
			return `${failure.text ?? 'the answer can not be read'}${status}`;
		case 'setup':
			return failure.text ?? `the check before the call did not pass (${purpose.task})`;
		case 'refused':
			if (fields > 0) return `RotrApi refused ${fields} ${fields === 1 ? 'field' : 'fields'}`;
			return `RotrApi says "${failure.text ?? 'no'}"${status}`;
	}
}

/** What a 404 means, before what was answered: there is no such thing, or the path is wrong. */
function absenceOf({ notFound }: Failure): string {
	if (!notFound) return '';
	const { thing, setting } = notFound;
	const doubt = setting ? `, or ${setting} under Paths in the RotrApi credential is wrong` : '';
	return `there is no ${thing}${doubt}: `;
}

/** The API's own words, where the message doesn't quote them. */
function quoteOf({ reason, text, fields, login }: Failure): string | undefined {
	if (!text || login || text === VALIDATION_ERROR) return undefined;
	const isUnquoted = ['rejected', 'forbidden', 'unavailable'].includes(reason);
	return isUnquoted || (reason === 'refused' && fields) ? `RotrApi says: ${text}` : undefined;
}

function linesOf(
	callFailure: CallFailure,
	connection: Connection,
	purpose: Purpose,
	open: boolean,
): string[] {
	const { failure } = callFailure;
	const quote = quoteOf(failure);
	const lines = quote ? [quote] : [];
	const paths = Object.keys(failure.fields ?? {});
	if (paths.some((path) => path.includes('provider.authentication'))) {
		lines.push(
			connection.credentials.insurerLogin === 'leaveOut'
				? 'The RotrApi credential leaves the login at the insurer out: set Insurer Login there to Send.'
				: 'Enter the login at the insurer under Insurer Accounts in the RotrApi credential.',
		);
	}
	if (failure.login) lines.push(failure.login);
	if (failure.correlationId) lines.push(`Correlation ID: ${failure.correlationId}`);
	if (failure.retryAt) {
		lines.push(`RotrApi asks to wait until ${failure.retryAt} (Romanian time).`);
	}
	if (open && purpose.whenOpen) lines.push(purpose.whenOpen);
	if (failure.reason === 'refused') lines.push(...(purpose.doubts ?? []));
	if (failure.code && failure.reason !== 'blocked') lines.push(`The network says ${failure.code}.`);
	const advice = adviceOn(failure, callFailure.sent);
	// Who sends again what may have been done is not helped; a gate is worth naming all the same.
	if (advice && !failure.login && (!open || failure.reason === 'forbidden')) lines.push(advice);
	return lines;
}

/**
 * A failure of a call in words, made of parts that are known to hold no secret: n8n's own errors keep the request
 * with its token, and their texts advise Retry On Fail, which would issue policies again.
 */
export function callError(
	connection: Connection,
	callFailure: CallFailure,
	purpose: Purpose,
): CallError {
	const { failure } = callFailure;
	const open = purpose.open !== undefined && (purpose.isOpen ?? isUnknown(callFailure));
	const start = open ? `It is not known ${purpose.open}` : `Could not ${purpose.task}`;
	return new CallError(
		`${start}: ${absenceOf(failure)}${causeOf(callFailure, connection, purpose)}`,
		linesOf(callFailure, connection, purpose, open),
		// What a login is told of its fields stands in its own message.
		failure.login ? [] : fieldTexts(failure, purpose),
		failure.status === undefined ? undefined : String(failure.status),
	);
}
