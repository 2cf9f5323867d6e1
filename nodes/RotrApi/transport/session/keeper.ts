import type { RotrCredentials, Session } from './credential';
import { ownerOf } from './credential';
import { ticketOf } from './ticket';
import { CallFailure } from '../wire/failure';
import { renewOrLogIn, type HttpRequest } from './login';

const REFUSAL_MEMORY = 60_000;
const MOST_OWNERS = 50;
const MOST_SUPERSEDED = 100;

/** What this process knows of one account at one address. */
interface OwnerState {
	session?: Session;
	obtainedAt: number;
	pending?: Promise<Session>;
	/** Tokens that a newer session has replaced. */
	superseded: Set<string>;
	/** A refused login, remembered so that our retries never lock an account. */
	refusal?: { until: number; failure: CallFailure };
}

/** Keyed by owner hash: a token is found only by who has address, account and password. */
const owners = new Map<string, OwnerState>();

function stateOf(owner: string): OwnerState {
	const state = owners.get(owner) ?? { obtainedAt: 0, superseded: new Set() };
	// Put last again: who has not asked for the longest time goes first.
	owners.delete(owner);
	owners.set(owner, state);
	for (const [oldest, { pending }] of owners) {
		if (owners.size <= MOST_OWNERS) break;
		// A login under way has people waiting for it, and ends by itself.
		if (!pending) owners.delete(oldest);
	}
	return state;
}

/** The refusal of this login that is still remembered, if there is one. */
export function rememberedRefusal(owner: string): CallFailure | undefined {
	const refusal = owners.get(owner)?.refusal;
	return refusal && refusal.until > Date.now() ? refusal.failure : undefined;
}

/** Lets the login of this owner be tried again at once. */
export function forgetRefusal(owner: string): void {
	delete owners.get(owner)?.refusal;
}

/** Whether the session's token has run out, by the clock that wrote its expiry. Unknown counts as good. */
export function isExpired(session: Session): boolean {
	return session.tokenExpiresAt !== '' && Number(session.tokenExpiresAt) <= Date.now();
}

/** A session of this process that is certainly newer than the token that was rejected. */
function newerSession(
	state: OwnerState,
	rejected: string,
	startedAt?: number,
): Session | undefined {
	const { session } = state;
	if (!session || session.token === rejected || isExpired(session)) return undefined;
	const older =
		rejected === '' ||
		state.superseded.has(rejected) ||
		(startedAt !== undefined && startedAt < state.obtainedAt);
	return older ? session : undefined;
}

function adopt(state: OwnerState, session: Session, rejected: string): void {
	for (const old of [rejected, state.session?.token]) if (old) state.superseded.add(old);
	state.superseded.delete(session.token);
	for (const old of state.superseded) {
		if (state.superseded.size <= MOST_SUPERSEDED) break;
		state.superseded.delete(old);
	}
	state.session = session;
	state.obtainedAt = Date.now();
}

const NOT_RENEWED = 'NOT_RENEWED';

/** n8n's request helper for renewals only, which carry a token: a login ends as if the network were down. */
function withoutLogin(httpRequest: HttpRequest): HttpRequest {
	return async (options) => {
		if (options.headers?.Token !== undefined) return await httpRequest(options);
		throw Object.assign(new Error('Logging in is not wanted yet'), { code: NOT_RENEWED });
	};
}

function isNotRenewed(error: unknown): boolean {
	return error instanceof CallFailure && error.failure.code === NOT_RENEWED;
}

async function shareSession(
	httpRequest: HttpRequest,
	credentials: RotrCredentials,
	state: OwnerState,
): Promise<Session> {
	const { freshLogin, startedAt, renewalOnly } = ticketOf(credentials);
	const rejected = credentials.tokenOwner === ownerOf(credentials) ? credentials.token : '';
	while (!freshLogin) {
		const awaited = await state.pending?.catch(async (error: unknown) =>
			// Who may log in goes on where the others had to give up.
			renewalOnly || !isNotRenewed(error) ? await Promise.reject(error as Error) : undefined,
		);
		if (awaited && awaited.token !== rejected) return awaited;
		const newer = newerSession(state, rejected, startedAt);
		if (newer) return newer;
		// Somebody else, who awaited the same, may have begun.
		if (!state.pending) break;
	}
	const request = renewalOnly ? withoutLogin(httpRequest) : httpRequest;
	const pending = renewOrLogIn(request, credentials).then((session) => {
		adopt(state, session, rejected);
		return session;
	});
	state.pending = pending;
	try {
		return await pending;
	} finally {
		if (state.pending === pending) delete state.pending;
	}
}

/**
 * A session for a credential whose token is missing, foreign or rejected: one that this process got
 * meanwhile, or one renewal (or login) that everybody waits for who comes with an older token.
 *
 * @returns what n8n stores in the credential; an empty token where a refused login is remembered,
 * so that `authenticate`, which knows the request, decides what to make of it
 * @throws CallFailure with a message fit for people, never with a `response`, upon which n8n would
 * log in a second time
 */
export async function obtainSession(
	httpRequest: HttpRequest,
	credentials: RotrCredentials,
): Promise<Session> {
	const owner = ownerOf(credentials);
	if (rememberedRefusal(owner)) {
		return { token: '', refreshToken: '', tokenOwner: '', tokenExpiresAt: '' };
	}
	const state = stateOf(owner);
	const outcome = await shareSession(httpRequest, credentials, state).catch(
		(error: unknown) => error as Error,
	);
	if (outcome instanceof Error) {
		ticketOf(credentials).failure = outcome;
		if (outcome instanceof CallFailure && outcome.failure.reason === 'loginRefused') {
			state.refusal = { until: Date.now() + REFUSAL_MEMORY, failure: outcome };
		}
		if (isNotRenewed(outcome)) {
			ticketOf(credentials).failure = new CallFailure({ reason: 'rejected' }, 'No renewal');
		}
		throw outcome;
	}
	ticketOf(credentials).refreshed = true;
	return outcome;
}
