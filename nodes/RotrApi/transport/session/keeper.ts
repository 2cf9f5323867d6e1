import type { IHttpRequestHelper } from 'n8n-workflow';
import type { RotrCredentials, Session } from './credential';
import { ownerOf } from './credential';
import { logIn, renew } from './login';
import { ticketOf, type Ticket } from './ticket';
import { now } from '../wire/clock';
import { CallFailure } from '../wire/failure';

const REFUSAL_MEMORY = 60_000;
const MOST_OWNERS = 50;
const MOST_SUPERSEDED = 100;

/** Whether the session's token has run out, by the clock that wrote its expiry. Unknown counts as good. */
export function isExpired(session: Session): boolean {
	return session.tokenExpiresAt !== '' && Number(session.tokenExpiresAt) <= Date.now();
}

/** A renewal that wasn't granted, upon which nobody has logged in; a login is never called `rejected`. */
function isNotRenewed(error: unknown): boolean {
	return error instanceof CallFailure && error.failure.reason === 'rejected';
}

/** What this process knows of one account at one address: the only place that changes it. */
class AccountSession {
	/** Counts the sessions obtained: a token that was taken at an earlier count is an older one. */
	generation = 0;
	private session?: Session;
	private refreshInFlight?: Promise<Session>;
	/** Those who wait for a session. */
	private readonly waiting = new Set<Ticket>();
	/** Tokens that a newer session has replaced. */
	private readonly superseded = new Set<string>();
	/** A refused login, remembered so that our retries never lock an account. */
	private refused?: { until: number; failure: CallFailure };

	/** Whether somebody waits for a login or renewal; it ends by itself. */
	get isBusy(): boolean {
		return this.refreshInFlight !== undefined;
	}

	/** The refusal of this login that is still remembered, if there is one. */
	get refusal(): CallFailure | undefined {
		return this.refused && this.refused.until > now() ? this.refused.failure : undefined;
	}

	/** Lets the login be tried again at once. */
	forgetRefusal(): void {
		delete this.refused;
	}

	/**
	 * A session in place of the token that the credential holds: one that this process got meanwhile, or one renewal
	 * (or login) that everybody waits for who comes with an older token.
	 *
	 * @throws CallFailure with a message that any node may show
	 */
	async obtain(n8n: IHttpRequestHelper, credentials: RotrCredentials): Promise<Session> {
		const ticket = ticketOf(credentials);
		const rejected = credentials.tokenOwner === ownerOf(credentials) ? credentials.token : '';
		this.waiting.add(ticket);
		try {
			for (;;) {
				const session = await this.sessionOfOthers(rejected, ticket);
				if (session) return session;
				// Somebody else, who awaited the same, may have begun.
				const mayBegin = ticket.freshLogin || !this.refreshInFlight;
				if (mayBegin) return await this.refresh(n8n, credentials, rejected);
			}
		} finally {
			this.waiting.delete(ticket);
		}
	}

	/** Notes a login that was refused. */
	rememberRefusal(failure: CallFailure): void {
		this.refused = { until: now() + REFUSAL_MEMORY, failure };
	}

	/** The session that others have got or are getting, if it is newer than the rejected token. */
	private async sessionOfOthers(rejected: string, ticket: Ticket): Promise<Session | undefined> {
		if (ticket.freshLogin) return undefined;
		const awaited = await this.refreshInFlight?.catch(async (error: unknown) =>
			// Who may log in goes on where the others had to give up.
			ticket.renewalOnly || !isNotRenewed(error) ? await Promise.reject(error as Error) : undefined,
		);
		if (awaited && awaited.token !== rejected) return awaited;
		return this.isNewer(rejected, ticket) ? this.session : undefined;
	}

	/** Whether the session of this process is certainly newer than the token that was rejected. */
	private isNewer(rejected: string, { generation }: Ticket): boolean {
		const { session } = this;
		if (!session || session.token === rejected || isExpired(session)) return false;
		const isOld = generation !== undefined && generation < this.generation;
		return rejected === '' || this.superseded.has(rejected) || isOld;
	}

	/** One renewal, or where that is not granted one login, for all who wait. */
	private async refresh(
		n8n: IHttpRequestHelper,
		credentials: RotrCredentials,
		rejected: string,
	): Promise<Session> {
		const refresh = this.renewOrLogIn(n8n, credentials);
		this.refreshInFlight = refresh;
		try {
			const session = await refresh;
			this.invalidateToken(rejected);
			this.adopt(session);
			return session;
		} finally {
			if (this.refreshInFlight === refresh) delete this.refreshInFlight;
		}
	}

	private async renewOrLogIn(
		n8n: IHttpRequestHelper,
		credentials: RotrCredentials,
	): Promise<Session> {
		const { freshLogin, renewalOnly } = ticketOf(credentials);
		const renewed = freshLogin ? undefined : await renew(n8n, credentials);
		if (renewed) return renewed;
		if (renewalOnly) throw new CallFailure({ reason: 'rejected' }, 'The session was not renewed');
		return await logIn(n8n, credentials, () => this.isWanted());
	}

	private isWanted(): boolean {
		return [...this.waiting].some(({ ended }) => !ended);
	}

	/** Notes that a token is not to be used any more. */
	private invalidateToken(token: string): void {
		if (token) this.superseded.add(token);
		for (const old of this.superseded) {
			if (this.superseded.size <= MOST_SUPERSEDED) break;
			this.superseded.delete(old);
		}
	}

	private adopt(session: Session): void {
		if (this.session) this.invalidateToken(this.session.token);
		this.superseded.delete(session.token);
		this.session = session;
		this.generation++;
	}
}

/** Keyed by owner hash: a session is found only by who has address, account and password. */
const accounts = new Map<string, AccountSession>();

/** The session state of an owner; of more than fifty, who has not asked for the longest time is forgotten. */
export function accountSession(owner: string): AccountSession {
	const account = accounts.get(owner) ?? new AccountSession();
	accounts.delete(owner);
	accounts.set(owner, account);
	for (const [oldest, { isBusy }] of accounts) {
		if (accounts.size <= MOST_OWNERS) break;
		if (!isBusy) accounts.delete(oldest);
	}
	return account;
}

/**
 * A session for a credential whose token is missing, foreign or rejected.
 *
 * @returns what n8n stores in the credential; an empty token where a refused login is remembered,
 * so that `authenticate`, which knows the request, decides what to make of it
 * @throws CallFailure with a message fit for people, never with a `response`, upon which n8n would
 * log in a second time
 */
export async function obtainSession(
	n8n: IHttpRequestHelper,
	credentials: RotrCredentials,
): Promise<Session> {
	const account = accountSession(ownerOf(credentials));
	if (account.refusal) return { token: '', refreshToken: '', tokenOwner: '', tokenExpiresAt: '' };
	const ticket = ticketOf(credentials);
	const outcome = await account.obtain(n8n, credentials).catch((error: unknown) => error as Error);
	if (!(outcome instanceof Error)) {
		ticket.refreshed = true;
		return outcome;
	}
	ticket.failure = outcome;
	if (outcome instanceof CallFailure && outcome.failure.reason === 'loginRefused') {
		account.rememberRefusal(outcome);
	}
	throw outcome;
}
