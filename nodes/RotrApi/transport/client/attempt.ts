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
import { ENDPOINTS } from '../wire/endpoints';
import {
	NOT_TAKEN,
	readAnswer,
	TOO_LARGE,
	type ApiAnswer,
	type HttpAnswer,
} from '../wire/envelope';
import { CallFailure, type Failure } from '../wire/failure';
import { SINK_FAULT } from '../wire/jsonStream';
import { failureOf as networkFailureOf, networkErrorOf, type NetworkError } from '../wire/network';

/** What one attempt brought, whether its request left this machine, and with which token. */
export type Outcome = ApiAnswer & { sent: boolean; token: string };

/** The execution's cancel signal; older n8n has none. */
export function cancelSignalOf(connection: Connection): AbortSignal | undefined {
	return connection.context.getExecutionCancelSignal?.();
}

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

/** What n8n and the session are told of one try. */
function ticketFor(
	connection: Connection,
	{ endpoint }: Call,
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
function outcomeOfAnswer(
	connection: Connection,
	call: Call,
	response: HttpAnswer,
	token: string,
): Outcome {
	const answer = connection.redactor.answer(readAnswer(response), call.verbatim);
	if (!answer.failure) noteAccepted(connection, token);
	const isHarmless = ENDPOINTS[call.endpoint].effect === 'none';
	if (answer.failure?.reason === 'rejected' && isHarmless) noteRejected(connection, token);
	// A proxy that wants a login has passed nothing on.
	return { ...answer, sent: answer.failure?.reason !== 'proxy', token };
}

/** What a request without an answer comes to. */
function outcomeOfSilence(
	{ redactor }: Connection,
	error: unknown,
	ticket: Ticket,
	limit: Limit,
	token: string,
): Outcome {
	const network = networkErrorOf(error, error instanceof NodeApiError);
	const failure = failureOf(error, network, ticket, limit);
	if (failure.text) failure.text = redactor.text(failure.text);
	return { failure, sent: ticket.released === true && !network.unsent, token };
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
	if (ticket.sessionOnly && ticket.refreshed) return { data: { token }, sent: true, token };
	if (answer) return outcomeOfAnswer(connection, call, answer, token);
	return outcomeOfSilence(connection, error, ticket, limit, token);
}
