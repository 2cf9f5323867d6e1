import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { CREDENTIAL_TYPE, type Connection } from './connection';
import type { Limit } from './limits';
import type { RotrCredentials } from '../session/credential';
import type { Ticket } from '../session/ticket';
import { unlessAborted } from '../wire/abort';
import { readBody } from '../wire/body';
import { ENDPOINTS, pathOf, type EndpointName } from '../wire/endpoints';
import type { HttpAnswer } from '../wire/envelope';
import type { TextSink } from '../wire/jsonStream';

/** One call: which endpoint, by default one that binds nobody, with what, and how long one attempt may take (milliseconds). */
export interface Call<Name extends EndpointName = EndpointName<'none' | 'creates'>> {
	endpoint: Name;
	parts?: Record<string, string>;
	qs?: IDataObject;
	body?: IDataObject;
	timeout: number;
	/** At most so many tries, where less than the usual four are worth waiting for. */
	tries?: number;
	/** A path in place of the endpoint's and of what the credential says; see assumedPath.ts. */
	path?: string;
	/** A look after an order was sent, which must not go to a path that may be wrong. */
	isAfterSending?: boolean;
	/** For answers that hold files: takes each long text as it arrives. */
	sinkFor?: () => TextSink;
	/** Fields of the answer whose texts are passed on as they came: the content of files. */
	verbatim?: string[];
}

/**
 * A call as n8n's helper wants it.
 *
 * @throws Error in plain words when a corrected path of the credential can't be used
 */
export function optionsOf(connection: Connection, call: Call<EndpointName>): IHttpRequestOptions {
	const { method, effect } = ENDPOINTS[call.endpoint];
	const path = pathOf(call.endpoint, connection.credentials, call.parts ?? {}, call.path);
	return {
		method,
		url: connection.baseUrl + path,
		...(call.qs ? { qs: call.qs } : {}),
		...(call.body ? { body: call.body } : {}),
		headers: {
			Accept: 'application/json',
			...(call.body && { 'Content-Type': 'application/json' }),
		},
		// Bytes, since n8n reads every text as UTF-8, whatever the answer says it is.
		encoding: call.sinkFor ? 'stream' : 'arraybuffer',
		timeout: call.timeout,
		returnFullResponse: true,
		// Every status comes back as an answer, so that one place decides (design: no half-read errors).
		ignoreHttpStatusErrors: true,
		// A redirect would carry the token to another host.
		disableFollowRedirect: true,
		...(effect === 'none' && connection.resumption.options()),
	};
}

/**
 * The node's context for one attempt: n8n puts `getExecutionCancelSignal()` on the request in place of
 * any signal of ours, and its timeout doesn't end a slow drip. So the attempt's signal goes in there.
 */
function contextFor(connection: Connection, signal: AbortSignal) {
	return Object.create(connection.context, {
		getExecutionCancelSignal: { value: () => signal },
	}) as Connection['context'];
}

/** In milliseconds: n8n ends a request at once when it is told to. */
const PATIENCE = 20;

/**
 * Has n8n send a request with this credential, until its time is up; from then on its ticket lets nothing leave. Never
 * throws.
 *
 * @returns the answer, or what was thrown in place of one
 */
export async function exchange(
	connection: Connection,
	options: IHttpRequestOptions,
	credentials: RotrCredentials,
	ticket: Ticket,
	{ signal }: Limit,
	sinkFor: Call['sinkFor'],
): Promise<{ answer?: HttpAnswer; error?: unknown }> {
	const context = contextFor(connection, signal);
	const request = context.helpers.httpRequestWithAuthentication
		.call(context, CREDENTIAL_TYPE, options, {
			credentialsDecrypted: { ...connection.stored, type: CREDENTIAL_TYPE, data: credentials },
		})
		.catch((error: unknown) => {
			// What the ticket has not let leave brought no answer.
			if (!ticket.released) throw error;
			return connection.resumption.answerIn(error, options);
		})
		.then(async (answer: HttpAnswer) => ({
			answer: { ...answer, body: await readBody(answer, signal, sinkFor) },
			error: undefined,
		}))
		.catch((error: unknown) => ({ answer: undefined, error }));
	const returned = await unlessAborted(request, signal);
	ticket.ended = true;
	if (returned?.answer) return returned;
	// n8n hears of the end, too, and its error says how far the request had come.
	const late = signal.aborted ? await Promise.race([request, sleep(PATIENCE)]) : returned;
	return { error: late?.error };
}
