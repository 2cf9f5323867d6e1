import { sleep } from 'n8n-workflow';
import { explainAbsence, noteStatus, otherPath, pathToTry } from './assumedPath';
import { attemptOnce, cancelSignalOf, type Sent } from './attempt';
import {
	giveUpRenewal,
	knownRejected,
	mayReplaceForbidden,
	tokenToReplace,
	type Connection,
} from './connection';
import type { Call } from './request';
import { ENDPOINTS, type EndpointName } from '../wire/endpoints';
import { isPassing, type Failure, type Tried } from '../wire/failure';
import { now } from '../wire/clock';
import { unlessAborted } from '../wire/abort';

const MOST_TRIES = 4;
const MOST_REJECTIONS = 3;
const FIRST_PAUSE = 500;
/** In milliseconds: longer than a renewal usually takes to be granted and stored. */
const LEAST_PATIENCE = 500;
const LOOK_INTERVAL = 100;

/** n8n's sleep, ended at once by the execution's cancel (older n8n ignores the signal: raced). */
export async function pause(connection: Connection, milliseconds: number): Promise<void> {
	const cancel = cancelSignalOf(connection);
	if (!cancel) return await sleep(milliseconds);
	// A signal of its own, so that thousands of pauses put no listener on the execution's.
	const stop = AbortSignal.any([cancel]);
	await unlessAborted(
		sleep(milliseconds, stop).catch(() => {}),
		stop,
	);
}

/** Whether a call that the API turned down may come through with another token. */
function isCurable(connection: Connection, { failure, token }: Sent): boolean {
	const reason = failure?.sent ? failure.failure.reason : undefined;
	return reason === 'rejected' || (reason === 'forbidden' && !connection.obtained.has(token));
}

/**
 * After a renewal that wasn't granted, before a login: another machine may have renewed with the same
 * refresh token and be about to store its session. The time to wait is random, so that of machines that
 * all wait in vain one logs in first, and the others find its session.
 *
 * @returns the token that must be replaced, or undefined
 */
async function awaitOtherMachine(
	connection: Connection,
	rejected: string,
	deadline: number,
): Promise<string | undefined> {
	const end = Math.min(deadline, now() + LEAST_PATIENCE * (1 + 3 * Math.random()));
	for (;;) {
		const replace = await tokenToReplace(connection, rejected);
		const isOver = now() >= end || cancelSignalOf(connection)?.aborted;
		if (replace === undefined || isOver) return replace;
		await pause(connection, LOOK_INTERVAL);
	}
}

/** A call of which a try ends with the deadline at the latest. */
function within(deadline: number, call: Call<EndpointName>): Call<EndpointName> {
	return { ...call, timeout: Math.min(call.timeout, deadline - now()) };
}

/**
 * Sends once with a token that has not run out. A renewal before it that wasn't granted is followed by
 * a login, since nothing of the call itself has left by then.
 *
 * @param rejected the token that must be replaced before anything is sent
 */
async function attemptWithSession(
	connection: Connection,
	call: Call<EndpointName>,
	deadline: number,
	rejected?: string,
): Promise<Sent> {
	const tried = await attemptOnce(connection, within(deadline, call), rejected, true);
	if (tried.failure?.failure.reason !== 'rejected' || tried.failure.sent) return tried;
	const replace = await awaitOtherMachine(connection, tried.token, deadline);
	if (replace !== undefined) giveUpRenewal(connection, replace);
	return await attemptOnce(connection, within(deadline, call), replace, false);
}

/**
 * Sends a call that binds: once, whatever comes back. A 401 or 403 may be an insurer's own, passed on
 * after the contract was made, so that it is no licence to send again.
 */
export async function sendOnce(
	connection: Connection,
	call: Call<EndpointName<'binds'>>,
): Promise<Sent> {
	return await attemptWithSession(connection, call, Infinity, knownRejected(connection));
}

/**
 * Sends with a token that the API accepts. A rejected call was not processed, so that it is sent again;
 * where that is not so, a second offer binds nobody.
 */
async function attemptAccepted(
	connection: Connection,
	call: Call,
	deadline: number,
): Promise<Tried> {
	let tried = await attemptWithSession(connection, call, deadline);
	for (let rejections = 1; isCurable(connection, tried); rejections++) {
		if (rejections >= MOST_REJECTIONS || now() >= deadline) break;
		const replace = await tokenToReplace(connection, tried.token);
		const isForbidden = tried.failure?.failure.reason === 'forbidden';
		if (isForbidden && replace !== undefined && !mayReplaceForbidden(connection, replace)) break;
		tried = await attemptWithSession(connection, call, deadline, replace);
	}
	return tried;
}

/** How long to wait before try number `tries` + 1: what the API asks for, otherwise longer each time, with jitter. */
function pauseBefore(failure: Failure, tries: number): number {
	return failure.retryAfter ?? FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + Math.random());
}

/** Sends, and sends again what may be repeated, over failures that may pass. */
async function sendRepeatedly(connection: Connection, call: Call): Promise<Tried> {
	const repeatable = ENDPOINTS[call.endpoint].effect === 'none';
	// What is sent once has all its time, for giving up early would leave it open what was done.
	const deadline = repeatable ? now() + 2 * call.timeout : Infinity;
	for (let tries = 1; ; tries++) {
		const tried = await attemptAccepted(connection, call, deadline);
		if (!tried.failure) return tried;
		const { failure } = tried.failure;
		const wait = pauseBefore(failure, tries);
		// A login that stumbled was tried again already, for all who waited for it.
		const mayPass = repeatable && isPassing(failure) && failure.login === undefined;
		const isOver = tries >= (call.tries ?? MOST_TRIES) || now() + wait >= deadline;
		if (!mayPass || isOver || connection.circuit.isOpen) return tried;
		await pause(connection, wait);
	}
}

/** Whether a call is a read that ends with its tries; a look while waiting for a status is followed by another one. */
function isPlainRead({ endpoint, tries }: Call): boolean {
	const isSession = endpoint === 'login' || endpoint === 'renewToken';
	return ENDPOINTS[endpoint].effect === 'none' && !isSession && tries === undefined;
}

/**
 * The door to the network for all that binds nobody. Reads are tried up to four times over passing
 * failures, all tries together within twice the timeout, unless the reads of this run no longer get through; what
 * makes an offer is sent once.
 *
 * @returns `data` of the API's answer (for the two session endpoints, which n8n's credential code
 * serves and stores, `{token}`), or what is known of why there are none, in particular whether the
 * request had left this machine
 */
export async function send(connection: Connection, call: Call): Promise<Tried> {
	const circuit = isPlainRead(call) ? connection.circuit : undefined;
	const barred = circuit?.enter(call);
	if (barred) return { failure: barred };
	const first = { ...call, path: pathToTry(connection, call) };
	let tried = await sendRepeatedly(connection, first);
	noteStatus(connection, first, tried);
	const path = otherPath(connection, first, tried);
	if (path !== undefined) {
		const second = { ...call, path };
		const other = await sendRepeatedly(connection, second);
		if (noteStatus(connection, second, other)) tried = other;
	}
	explainAbsence(connection, first, tried);
	circuit?.leave(call, tried.failure);
	return tried;
}
