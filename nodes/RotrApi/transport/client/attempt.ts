import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { NodeApiError, sleep } from 'n8n-workflow';
import { readBody } from '../wire/body';
import {
	adoptSession,
	CREDENTIAL_TYPE,
	credentialFor,
	noteAccepted,
	noteLogin,
	noteRejected,
	type Connection,
} from './connection';
import type { Limit } from './limits';
import { ENDPOINTS, pathOf, type Endpoint, type EndpointName } from '../wire/endpoints';
import { NOT_TAKEN, readAnswer, TOO_LARGE, type ApiAnswer } from '../wire/envelope';
import { CallFailure, type Failure } from '../wire/failure';
import { failureOf as networkFailureOf, networkErrorOf, type NetworkError } from '../wire/network';
import { SINK_FAULT, type TextSink } from '../wire/jsonStream';
import { accountSession } from '../session/keeper';
import type { Ticket } from '../session/ticket';
import { unlessAborted } from '../wire/abort';

/** One call: which endpoint, with what, and how long one attempt may take (milliseconds). */
export interface Call<Name extends EndpointName = EndpointName> {
	endpoint: Name;
	parts?: Record<string, string>;
	qs?: IDataObject;
	body?: IDataObject;
	timeout: number;
	/** At most so many tries, where less than the usual four are worth waiting for. */
	tries?: number;
	/** A path in place of the endpoint's and of what the credential says; see statusPath.ts. */
	path?: string;
	/** A look after an order was sent, which must not go to a path that may be wrong. */
	isAfterSending?: boolean;
	/** For answers that hold files: takes each long text as it arrives. */
	sinkFor?: () => TextSink;
	/** Fields of the answer whose texts are passed on as they came: the content of files. */
	verbatim?: string[];
}

/** What one attempt brought, whether its request left this machine, and with which token. */
export type Outcome = ApiAnswer & { sent: boolean; token: string };

/** The execution's cancel signal; older n8n has none. */
export function cancelSignalOf(connection: Connection): AbortSignal | undefined {
	return connection.context.getExecutionCancelSignal?.();
}

function optionsOf(connection: Connection, endpoint: Endpoint, call: Call): IHttpRequestOptions {
	const used = call.path ? { ...endpoint, path: call.path, setting: undefined } : endpoint;
	const path = pathOf(used, connection.credentials, call.parts ?? {});
	return {
		method: endpoint.method,
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

function failureOf(error: unknown, network: NetworkError, ticket: Ticket, limit: Limit): Failure {
	if (limit.signal.aborted && !limit.isLate) return { reason: 'cancelled' };
	if (ticket.failure instanceof CallFailure) {
		return { ...ticket.failure.failure, login: ticket.failure.message };
	}
	if (limit.isLate) return { ...networkFailureOf(network), reason: 'timeout', code: undefined };
	if (network.code === 'ERR_STRING_TOO_LONG') return { reason: 'unreadable', text: TOO_LARGE };
	if (network.code === SINK_FAULT) return { reason: 'unreadable', text: NOT_TAKEN };
	if (!ticket.released) {
		return { reason: 'setup', text: (error as Error | undefined)?.message };
	}
	return networkFailureOf(network);
}

function hasSession({ credentials, owner }: Connection): boolean {
	return credentials.token !== '' && credentials.tokenOwner === owner;
}

/** Why nothing may be sent at all, if there is a reason. */
function obstacleOf(connection: Connection, ticket: Ticket): Failure | undefined {
	if (cancelSignalOf(connection)?.aborted) return { reason: 'cancelled' };
	const loginFailure = connection.login.enter(ticket);
	return loginFailure && { ...loginFailure.failure, login: loginFailure.message };
}

/**
 * Sends once. Never throws: whatever happens is the outcome. With `renewalOnly`, an unsent `rejected` is a
 * renewal that wasn't granted, upon which nobody has logged in.
 */
export async function attemptOnce(
	connection: Connection,
	call: Call,
	rejectedToken: string | undefined,
	renewalOnly: boolean,
): Promise<Outcome> {
	const unsent = (failure: Failure): Outcome => ({
		failure,
		sent: false,
		token: connection.credentials.token,
	});
	const milliseconds = Math.max(1, Math.floor(call.timeout));
	let options: IHttpRequestOptions;
	try {
		options = optionsOf(connection, ENDPOINTS[call.endpoint], { ...call, timeout: milliseconds });
	} catch (error) {
		return unsent({ reason: 'setup', text: (error as Error).message });
	}
	const sessionOnly = call.endpoint === 'login' || call.endpoint === 'renewToken';
	const { baseUrl, owner } = connection;
	const ticket: Ticket = {
		address: { baseUrl, owner },
		generation: accountSession(owner).generation,
		sessionOnly,
		// Without a session that could be renewed, there is none of another machine either.
		renewalOnly: renewalOnly && !sessionOnly && hasSession(connection),
		freshLogin: call.endpoint === 'login',
		rejectedToken: call.endpoint === 'renewToken' ? connection.credentials.token : rejectedToken,
	};
	const obstacle = obstacleOf(connection, ticket);
	if (obstacle) return unsent(obstacle);
	const used = credentialFor(connection, ticket);
	const before = used.token;
	// An empty token is what makes n8n run preAuthentication at once.
	if (ticket.freshLogin) used.token = '';
	const limit = connection.limits.begin(milliseconds);
	const { signal } = limit;
	const context = contextFor(connection, signal);

	const caught: { error?: unknown } = {};
	const { id = '', name = '' } = context.getNode().credentials?.[CREDENTIAL_TYPE] ?? {};
	const request = context.helpers.httpRequestWithAuthentication
		.call(context, CREDENTIAL_TYPE, options, {
			credentialsDecrypted: { id: id ?? '', name, type: CREDENTIAL_TYPE, data: used },
		})
		.then(async (response: IN8nHttpFullResponse) => ({
			...response,
			body: await readBody(response, signal, call.sinkFor),
		}))
		.catch((error: unknown) => {
			caught.error = error;
			return undefined;
		});
	const answer = (await unlessAborted(request, signal)) as IN8nHttpFullResponse | undefined;
	limit.release();
	ticket.ended = true;
	adoptSession(connection, used, before);
	noteLogin(connection, ticket);

	if (sessionOnly && ticket.refreshed) {
		return { data: { token: used.token }, sent: true, token: used.token };
	}
	const { token } = used;
	if (answer) {
		const reading = connection.redactor.answer(readAnswer(answer), call.verbatim);
		if (!reading.failure) noteAccepted(connection, token);
		const isHarmless = ENDPOINTS[call.endpoint].effect === 'none';
		if (reading.failure?.reason === 'rejected' && isHarmless) noteRejected(connection, token);
		// A proxy that wants a login has passed nothing on.
		return { ...reading, sent: reading.failure?.reason !== 'proxy', token };
	}
	// n8n hears of the end, too, and its error says how far the request had come.
	if (signal.aborted) await Promise.race([request, sleep(PATIENCE)]);
	const network = networkErrorOf(caught.error, caught.error instanceof NodeApiError);
	const failure = failureOf(caught.error, network, ticket, limit);
	if (failure.text) failure.text = connection.redactor.text(failure.text);
	const sent = ticket.released === true && !network.unsent;
	return { failure, sent, token };
}
