import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { Circuit } from './circuit';
import { Hold } from './hold';
import { Limits } from './limits';
import { Resumption } from './resumption';
import type { Address, RotrCredentials } from '../session/credential';
import { addressOf, checkCredential } from '../session/credential';
import { issueTicket, type Ticket } from '../session/ticket';
import { CallFailure, isPassing } from '../wire/failure';
import { Redactor } from '../wire/redact';

/** Name of the credential's type, which saved workflows hold. */
export const CREDENTIAL_TYPE = 'rotrApi';

/** How long a login that stumbled holds, unless the API says for how long. */
const STUMBLE_PAUSE = 30_000;

const SESSION_FIELDS = ['token', 'refreshToken', 'tokenOwner', 'tokenExpiresAt'] as const;

/** One run of the node: its account, read from n8n once, and what the run has learnt of its token. */
export interface Connection extends Address {
	context: IExecuteFunctions;
	/** Which of n8n's credentials it is; read once, for n8n copies the whole node to tell. */
	stored: { id: string; name: string };
	/** The decrypted credential that all requests of the run share; each gets a copy. */
	credentials: RotrCredentials;
	/** The token whose 403 led to the one renewal that a run makes for a 403. */
	forbiddenToken?: string;
	/** The token that a call without an effect was turned down with last, if none was accepted since. */
	rejectedToken?: string;
	/** Shut by a login or renewal of this run that was turned down for good, or that stumbled for a while. */
	login: Hold;
	/** Shut by reads that no longer get through. */
	circuit: Circuit;
	/** Tokens that this run obtained and that were not accepted yet: a 403 on one of them is not cured by another. */
	obtained: Set<string>;
	redactor: Redactor;
	/** Ends attempts whose time is over. */
	limits: Limits;
	resumption: Resumption;
}

function withoutSession(credentials: ICredentialDataDecryptedObject): string {
	const rest: Record<string, unknown> = { ...credentials };
	for (const field of SESSION_FIELDS) delete rest[field];
	return JSON.stringify(rest);
}

/** Whether an expression threw, and not n8n's own store; n8n may have wrapped it. */
function isFromExpression(error: unknown): boolean {
	for (let at = error, depth = 0; at && depth < 5; at = (at as Error).cause, depth++) {
		if (/^Expression/.test((at as Error).name)) return true;
	}
	return false;
}

/**
 * Whether the credential's fields depend on the item: read for an item beyond the last one, `$json`
 * has nothing to give, so that the fields differ or can't be resolved at all.
 *
 * @throws NodeOperationError where n8n can't read the credential just now
 */
async function dependsOnItem(
	context: IExecuteFunctions,
	first: ICredentialDataDecryptedObject,
	count: number,
): Promise<boolean> {
	const beyond = await context
		.getCredentials(CREDENTIAL_TYPE, count)
		.catch((error: unknown) => error as Error);
	if (!(beyond instanceof Error)) return withoutSession(beyond) !== withoutSession(first);
	if (isFromExpression(beyond)) return true;
	throw new NodeOperationError(context.getNode(), 'n8n could not read the RotrApi credential', {
		description: `Nothing was sent. Run it again in a moment. n8n says: ${beyond.message}`,
	});
}

/** What n8n hands over as a credential that was checked, with its address; or what is wrong with it. */
function accountOf(
	credentials: ICredentialDataDecryptedObject,
): (Address & { credentials: RotrCredentials }) | { problem: string } {
	try {
		checkCredential(credentials);
		return { ...addressOf(credentials), credentials };
	} catch (error) {
		return { problem: (error as Error).message };
	}
}

/**
 * Opens the run's connection: reads and checks the credential, sends nothing.
 *
 * @throws NodeOperationError when the credential's address can't be used or its fields are expressions
 * on items, since all items of a run share one account
 */
export async function connect(context: IExecuteFunctions, itemCount: number): Promise<Connection> {
	const credentials = await context.getCredentials(CREDENTIAL_TYPE, 0);
	if (await dependsOnItem(context, credentials, itemCount)) {
		throw new NodeOperationError(
			context.getNode(),
			'The RotrApi credential may not depend on the items',
			{
				description:
					'A field of the credential is an expression on the item ($json and the like). All items of a run share one account: use one credential for each account, and route the items to a node of their own.',
			},
		);
	}
	const read = accountOf(credentials);
	const node = context.getNode();
	if ('problem' in read) throw new NodeOperationError(node, read.problem);
	const { id, name = '' } = node.credentials?.[CREDENTIAL_TYPE] ?? {};
	return {
		...read,
		context,
		stored: { id: id ?? '', name },
		obtained: new Set(),
		redactor: new Redactor(read.credentials),
		login: new Hold(),
		circuit: new Circuit(),
		limits: new Limits(context.getExecutionCancelSignal?.()),
		resumption: new Resumption(itemCount > 1 && read.baseUrl.startsWith('https:')),
	};
}

/** A copy of the run's credential for one request, with the ticket of that request beside it. */
export function credentialFor(connection: Connection, ticket: Ticket): RotrCredentials {
	const credentials = { ...connection.credentials };
	issueTicket(credentials, ticket);
	return credentials;
}

/** Takes over a token that one request got, unless another request was faster. */
export function adoptSession(connection: Connection, used: RotrCredentials, before: string): void {
	if (used.token === before || used.token === '') return;
	connection.redactor.learn(used);
	connection.obtained.add(used.token);
	if (connection.credentials.token === before) copySession(used, connection.credentials);
}

/** Notes how it stands with the login, after a request that may have led to one. */
export function noteLogin(connection: Connection, ticket: Ticket): void {
	const { failure, released, refreshed } = ticket;
	connection.login.leave(ticket, released === true || refreshed === true);
	// After a renewal that wasn't granted, a login is still to come.
	if (!(failure instanceof CallFailure) || failure.failure.reason === 'rejected') return;
	const isStumble = isPassing(failure.failure);
	connection.login.shut(
		failure,
		isStumble ? (failure.failure.retryAfter ?? STUMBLE_PAUSE) : Infinity,
	);
}

/** Notes that the API took a token: from now on it is replaced like any other once it is turned down. */
export function noteAccepted(connection: Connection, token: string): void {
	connection.obtained.delete(token);
	if (connection.rejectedToken === token) delete connection.rejectedToken;
}

/** Notes that the API turned a token down, on a call without an effect: on others, a 401 may be an insurer's own. */
export function noteRejected(connection: Connection, token: string): void {
	connection.rejectedToken = token;
}

/** The run's token, where it has to be replaced before a call that binds may leave. */
export function knownRejected({ credentials, rejectedToken }: Connection): string | undefined {
	return credentials.token === rejectedToken ? rejectedToken : undefined;
}

/**
 * Whether a token may be replaced after a 403: that may also mean the address or the account, so that it earns one renewal
 * in a run.
 */
export function mayReplaceForbidden(connection: Connection, token: string): boolean {
	connection.forbiddenToken ??= token;
	return connection.forbiddenToken === token;
}

function copySession(from: RotrCredentials, to: RotrCredentials): void {
	for (const field of SESSION_FIELDS) to[field] = from[field];
}

/**
 * After a rejection: looks whether the token has meanwhile been replaced, in this run or, by another
 * machine, in n8n's store. Only where it has not, the next attempt has to renew it.
 *
 * @returns the token that must be replaced before the next attempt, or undefined
 */
export async function tokenToReplace(
	connection: Connection,
	rejected: string,
): Promise<string | undefined> {
	const { context, credentials } = connection;
	if (credentials.token !== rejected) return undefined;
	// Where n8n can't read its store just now, this token is replaced as if there were no other.
	const read = await context
		.getCredentials(CREDENTIAL_TYPE, 0)
		.then(accountOf)
		.catch(() => ({ credentials }));
	const stored = 'credentials' in read ? read.credentials : credentials;
	const isNewer =
		stored.token !== '' && stored.token !== rejected && stored.tokenOwner === connection.owner;
	if (isNewer && credentials.token === rejected) {
		connection.redactor.learn(stored);
		copySession(stored, credentials);
	}
	return credentials.token === rejected ? rejected : undefined;
}

/** After a renewal that wasn't granted: the session that takes the token's place begins with a login. */
export function giveUpRenewal({ credentials }: Connection, token: string): void {
	if (credentials.token === token) credentials.refreshToken = '';
}
