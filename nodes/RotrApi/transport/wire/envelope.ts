import type { IDataObject } from 'n8n-workflow';
import { parseExactly } from './exactJson';
import type { Failure, Tried } from './failure';
import { LongText } from './jsonStream';
import { retryAfterOf, textOf, timeOfDay, wordsOf } from './words';

/** What HTTP brought back: `body` is text, or already parsed by a proxy or another n8n version. */
export interface HttpAnswer {
	statusCode: number;
	headers?: Record<string, unknown>;
	body?: unknown;
}

/** A longer answer is no news of a policy; in characters. */
const LONGEST_KEPT = 100_000;

/** Said of an answer with more to say than fits into memory. */
export const TOO_LARGE: string = 'the answer is too large';

/** Said where a fault of this node, not of the answer, kept a file from being read. */
export const NOT_TAKEN: string = 'this node could not decode a file in the answer';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' &&
	value !== null &&
	!Array.isArray(value) &&
	!(value instanceof LongText);

/** Deeper than any real answer; n8n and others walk data recursively and would run out of stack. */
const MOST_LEVELS = 50;

function isTooDeep(value: unknown, depth = 0): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return depth >= MOST_LEVELS || Object.values(value).some((part) => isTooDeep(part, depth + 1));
}

/** The text by which the API says that `data` holds fields. */
export const VALIDATION_ERROR: string = 'VALIDATION_ERROR';

/**
 * `data` of a validation failure: field path -> list of texts, whatever types it really has. Other failures may
 * have data, too, in which only a list of texts is taken for a field.
 */
function fieldsOf(data: unknown, message: string): Record<string, string[]> | undefined {
	if (!isRecord(data)) return undefined;
	const isField = (key: string, texts: unknown) =>
		key !== 'correlation_id' && (message === VALIDATION_ERROR || Array.isArray(texts));
	const fields = Object.entries(data)
		.filter(([key, texts]) => isField(key, texts))
		.slice(0, 100)
		.map(([path, texts]): [string, string[]] => [
			path.slice(0, 200),
			(Array.isArray(texts) ? texts.slice(0, 10) : [texts]).map(textOf).filter(Boolean),
		])
		.filter(([, texts]) => texts.length > 0);
	// Not assigned one by one: a field called __proto__ would become the prototype.
	return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function reasonOf(status: number | undefined, enveloped: boolean): Failure['reason'] {
	if (status === 401) return 'rejected';
	if (status === 403) return 'forbidden';
	if (status === 407 && !enveloped) return 'proxy';
	if (status !== undefined && [429, 502, 503, 504].includes(status)) return 'unavailable';
	if (status !== undefined && status >= 400 && status < 500 && enveloped) return 'refused';
	return 'server';
}

function parse(body: unknown): unknown {
	if (typeof body !== 'string') return body;
	try {
		return parseExactly(body);
	} catch {
		return undefined;
	}
}

/** What a failure keeps of its answer. */
function keptOf(body: unknown, envelope: unknown): unknown {
	if (typeof body === 'string' && body.length > LONGEST_KEPT) return undefined;
	return isTooDeep(envelope) ? undefined : (envelope ?? body);
}

/**
 * Whether an answer is in the API's envelope and says that the call went wrong: `"error": true`, or, as siblings of the
 * API have it, `{"errors": [..], "correlation_id": .., "data": ..}`. A proxy's `{"message": ...}`,
 * `{"error": "Bad Request"}` or `{"errors": [..]}` alone is not the API speaking.
 */
export function saysError(envelope: unknown): boolean {
	if (!isRecord(envelope)) return false;
	const { error, errors } = envelope;
	if (['true', '1'].includes(textOf(error).toLowerCase())) return true;
	const isSibling = error === undefined && ('correlation_id' in envelope || 'data' in envelope);
	return isSibling && Array.isArray(errors) && errors.length > 0;
}

function unreadable(statusCode: number, body: unknown, envelope: unknown): Failure {
	const html = typeof body === 'string' && /^\s*</.test(body);
	const text = html
		? 'the answer was a web page, not data'
		: 'the answer was cut off or is not what the API documents';
	return { reason: 'unreadable', status: statusCode, text, answer: keptOf(body, envelope) };
}

/**
 * Reads an answer of RotrApi: `{"error": false, "status": 200, "data": ...}` gives the data, everything else
 * a failure, in particular `"error": true` inside HTTP 200. `data` of all nine calls is an object. The reference prints
 * booleans and numbers of the envelope as strings, real servers send them bare: both are understood.
 */
export function readAnswer({ statusCode, headers, body }: HttpAnswer): Tried<Failure> {
	if (statusCode >= 300 && statusCode < 400) {
		return { failure: { reason: 'redirect', status: statusCode } };
	}
	const envelope = parse(body);
	const enveloped = saysError(envelope);

	if (statusCode < 300 && !enveloped) {
		const data = asRecord(isRecord(envelope) ? envelope.data : undefined);
		if (data && !isTooDeep(data)) return { data };
		return { failure: unreadable(statusCode, body, envelope) };
	}

	const record: Record<string, unknown> = isRecord(envelope) ? envelope : {};
	const status = statusCode >= 400 ? statusCode : Number(textOf(record.status)) || undefined;
	const nested = isRecord(record.data) ? record.data : {};
	const retryAfter = retryAfterOf(headers);
	const said = [record.message, record.error_description, record.errors];
	return {
		failure: {
			reason: reasonOf(status, enveloped),
			status,
			text: said.map(wordsOf).find(Boolean),
			fields: fieldsOf(record.data, textOf(record.message)),
			correlationId: textOf(record.correlation_id) || textOf(nested.correlation_id) || undefined,
			retryAfter,
			retryAt: retryAfter ? timeOfDay(retryAfter) : undefined,
			enveloped,
			answer: keptOf(body, envelope),
		},
	};
}

/** A value of the API where it is an object, else undefined. */
export function asRecord(data: unknown): IDataObject | undefined {
	return isRecord(data) ? (data as IDataObject) : undefined;
}
