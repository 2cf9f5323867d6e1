import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Address, RotrCredentials } from '../session/credential';
import { addressOf } from '../session/credential';
import { issueTicket, type Ticket } from '../session/ticket';
import type { CallFailure } from '../wire/failure';
import { createRedactor, type Redactor } from '../wire/redact';

/** Name of the credential's type, which saved workflows hold. */
export const CREDENTIAL_TYPE = 'rotrApi';

const SESSION_FIELDS = ['token', 'refreshToken', 'tokenOwner', 'tokenExpiresAt'] as const;

/** One run of the node: its account, read from n8n once, and what the run has learnt of its token. */
export interface Connection extends Address {
	context: IExecuteFunctions;
	/** The decrypted credential that all requests of the run share; each gets a copy. */
	credentials: RotrCredentials;
	/** The token whose 403 led to the one renewal that a run makes for a 403. */
	forbiddenToken?: string;
	/** The login or renewal of this run that was turned down: no other is made. */
	loginFailure?: CallFailure;
	/** Tokens that this run obtained and that were not accepted yet: a 403 on one of them is not cured by another. */
	obtained: Set<string>;
	redactor: Redactor;
}

function withoutSession(credentials: RotrCredentials): string {
	const rest: Record<string, unknown> = { ...credentials };
	for (const field of SESSION_FIELDS) delete rest[field];
	return JSON.stringify(rest);
}

/**
 * Whether the credential's fields depend on the item: read for an item beyond the last one, `$json`
 * has nothing to give, so that the fields differ or can't be resolved at all.
 */
async function dependsOnItem(
	context: IExecuteFunctions,
	first: RotrCredentials,
	count: number,
): Promise<boolean> {
	return await context.getCredentials<RotrCredentials>(CREDENTIAL_TYPE, count).then(
		(beyond) => withoutSession(beyond) !== withoutSession(first),
		() => true,
	);
}

/**
 * Opens the run's connection: reads and checks the credential, sends nothing.
 *
 * @throws NodeOperationError when the credential's address can't be used or its fields are expressions
 * on items, since all items of a run share one account
 */
export async function connect(context: IExecuteFunctions, itemCount: number): Promise<Connection> {
	const credentials = await context.getCredentials<RotrCredentials>(CREDENTIAL_TYPE, 0);
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
	let address: Address | undefined;
	let problem = '';
	try {
		address = addressOf(credentials);
	} catch (error) {
		problem = (error as Error).message;
	}
	if (!address) throw new NodeOperationError(context.getNode(), problem);
	const redactor = createRedactor(credentials);
	return { ...address, context, credentials, obtained: new Set(), redactor };
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
	connection.obtained.add(used.token);
	if (connection.credentials.token === before) copySession(used, connection.credentials);
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
	const stored = await context.getCredentials<RotrCredentials>(CREDENTIAL_TYPE, 0);
	const isNewer =
		stored.token !== '' && stored.token !== rejected && stored.tokenOwner === connection.owner;
	if (isNewer && credentials.token === rejected) copySession(stored, credentials);
	return credentials.token === rejected ? rejected : undefined;
}

/** After a renewal that wasn't granted: the session that takes the token's place begins with a login. */
export function giveUpRenewal({ credentials }: Connection, token: string): void {
	if (credentials.token === token) credentials.refreshToken = '';
}
