import type { IHttpRequestOptions } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import {
	adoptSession,
	credentialFor,
	noteAccepted,
	noteLogin,
	noteRejected,
	type Connection,
} from './connection';
import type { Limit } from './limits';
import { exchange, optionsOf, type Call } from './request';
import { accountSession } from '../session/keeper';
import type { Ticket } from '../session/ticket';
import { ENDPOINTS, type EndpointName } from '../wire/endpoints';
import { NOT_TAKEN, readAnswer, TOO_LARGE, type HttpAnswer } from '../wire/envelope';
import { CallFailure, type Failure, type Tried } from '../wire/failure';
import { SINK_FAULT } from '../wire/jsonStream';
import { silenceOf } from '../wire/network';

/** What a call brought, and the token with which it left. */
export type Sent = Tried & { token: string };

/** The execution's cancel signal; older n8n has none. */
export function cancelSignalOf(connection: Connection): AbortSignal | undefined {
	return connection.context.getExecutionCancelSignal?.();
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

/** What n8n and the session are told of one try. */
function ticketFor(
	connection: Connection,
	{ endpoint }: Call<EndpointName>,
	rejectedToken: string | undefined,
	renewalOnly: boolean,
): Ticket {
	const { baseUrl, owner, credentials } = connection;
	const sessionOnly = endpoint === 'login' || endpoint === 'renewToken';
	return {
		address: { baseUrl, owner },
		generation: accountSession(owner).generation,
		sessionOnly,
		// Without a session that could be renewed, there is none of another machine either.
		renewalOnly: renewalOnly && !sessionOnly && hasSession(connection),
		freshLogin: endpoint === 'login',
		rejectedToken: endpoint === 'renewToken' ? credentials.token : rejectedToken,
	};
}

/** What an answer of the API comes to. */
function triedOf(
	connection: Connection,
	call: Call<EndpointName>,
	answer: HttpAnswer,
	token: string,
): Tried {
	const { data, failure } = connection.redactor.answer(readAnswer(answer), call.verbatim);
	if (!failure) {
		noteAccepted(connection, token);
		return { data };
	}
	const isHarmless = ENDPOINTS[call.endpoint].effect === 'none';
	if (failure.reason === 'rejected' && isHarmless) noteRejected(connection, token);
	// A proxy that wants a login has passed nothing on.
	return { failure: callFailure(failure, failure.reason !== 'proxy') };
}

/** Why there is no answer. */
function failureOf(error: unknown, silence: Failure, ticket: Ticket, limit: Limit): Failure {
	if (limit.signal.aborted && !limit.isLate) return { reason: 'cancelled' };
	if (ticket.failure instanceof CallFailure) {
		return { ...ticket.failure.failure, login: ticket.failure.message };
	}
	if (limit.isLate) return { ...silence, reason: 'timeout', code: undefined };
	if (silence.code === 'ERR_STRING_TOO_LONG') return { reason: 'unreadable', text: TOO_LARGE };
	if (silence.code === SINK_FAULT) return { reason: 'unreadable', text: NOT_TAKEN };
	if (!ticket.released) return { reason: 'setup', text: (error as Error | undefined)?.message };
	return silence;
}

/** What a request without an answer comes to. */
function triedInVain(
	{ redactor }: Connection,
	error: unknown,
	ticket: Ticket,
	limit: Limit,
): Tried {
	const silence = silenceOf(error, error instanceof NodeApiError);
	const failure = failureOf(error, silence.failure, ticket, limit);
	if (failure.text) failure.text = redactor.text(failure.text);
	return { failure: callFailure(failure, ticket.released === true && !silence.unsent) };
}

/** With a message that stands alone. */
function callFailure(failure: Failure, sent: boolean): CallFailure {
	return new CallFailure(failure, failure.login ?? failure.text ?? failure.reason, sent);
}

/**
 * Sends once. Never throws: whatever happens is the outcome. With `renewalOnly`, an unsent `rejected` is a
 * renewal that wasn't granted, upon which nobody has logged in.
 */
export async function attemptOnce(
	connection: Connection,
	call: Call<EndpointName>,
	rejectedToken: string | undefined,
	renewalOnly: boolean,
): Promise<Sent> {
	const unsent = (failure: Failure): Sent => ({
		failure: callFailure(failure, false),
		token: connection.credentials.token,
	});
	const timeout = Math.max(1, Math.floor(call.timeout));
	let options: IHttpRequestOptions;
	try {
		options = optionsOf(connection, { ...call, timeout });
	} catch (error) {
		return unsent({ reason: 'setup', text: (error as Error).message });
	}
	const ticket = ticketFor(connection, call, rejectedToken, renewalOnly);
	const obstacle = obstacleOf(connection, ticket);
	if (obstacle) return unsent(obstacle);
	const used = credentialFor(connection, ticket);
	const before = used.token;
	// An empty token is what makes n8n run preAuthentication at once.
	if (ticket.freshLogin) used.token = '';
	const limit = connection.limits.begin(timeout);
	const { answer, error } = await exchange(connection, options, used, ticket, limit, call.sinkFor);
	limit.release();
	adoptSession(connection, used, before);
	noteLogin(connection, ticket);

	const { token } = used;
	if (ticket.sessionOnly && ticket.refreshed) return { data: { token }, token };
	const tried = answer
		? triedOf(connection, call, answer, token)
		: triedInVain(connection, error, ticket, limit);
	return { ...tried, token };
}
