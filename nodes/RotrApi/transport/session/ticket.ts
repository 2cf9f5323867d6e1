import type { Address, RotrCredentials } from './credential';

/**
 * The record of one request. n8n hands one and the same credential object to `preAuthentication` and to
 * `authenticate` of a request, so that what they and the caller have to tell each other hangs on that object.
 * It stands beside the object and not on it: n8n up to 2.0 stores whatever it finds on the object after
 * `preAuthentication`, and its editor shows that.
 */
export interface Ticket {
	/** What the run knows of the account already. Set by the caller, read by `authorise`; other nodes set nothing. */
	address?: Address;
	/** At which count of sessions the caller took its token: one obtained later is newer. Set by the caller, read by the keeper. */
	generation?: number;
	/** The token that the API refused just now. Set by the caller; `authorise` has it replaced before anything is sent. */
	rejectedToken?: string;
	/** Log in even if this process holds a good token. Set by the caller and for the credential's test, read by the keeper. */
	freshLogin?: boolean;
	/** One try of the login is enough, since a person looks on. Set by `authorise` for the credential's test, read by the login. */
	impatient?: boolean;
	/**
	 * Renew but do not log in: a renewal that isn't granted often means that another machine has renewed, and where an
	 * account has one session a login would end that one. Set by the caller, read by the keeper.
	 */
	renewalOnly?: boolean;
	/** Stop once there is a session: no further call is wanted. Set by the caller, read by `authorise`. */
	sessionOnly?: boolean;
	/** The caller has stopped waiting: nothing may be sent any more. Set by the caller, read by `authorise`. */
	ended?: boolean;
	/** The request has left for the network. Set by `authorise` as its last act, read by the caller. */
	released?: boolean;
	/** A session was obtained for this request just now. Set by the keeper, read by `authorise` and the caller. */
	refreshed?: boolean;
	/** Account and password were granted just now. Set by the login, read by `authorise` for the credential's test. */
	loggedIn?: boolean;
	/** An HTTP Request node has sent its request with this object. Set and read by `authorise`. */
	lent?: boolean;
	/** Why there is no session. Set by keeper and `authorise`, read by the caller: n8n wraps what is thrown. */
	failure?: Error;
}

const tickets = new WeakMap<RotrCredentials, Ticket>();

/** Puts a ticket beside the credential object of a request. */
export function issueTicket(credentials: RotrCredentials, ticket: Ticket): void {
	tickets.set(credentials, ticket);
}

/** The ticket of the request that carries this credential object; requests of other nodes begin with an empty one. */
export function ticketOf(credentials: RotrCredentials): Ticket {
	const ticket = tickets.get(credentials) ?? {};
	tickets.set(credentials, ticket);
	return ticket;
}
