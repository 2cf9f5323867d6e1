/**
 * What the node does about each fault of the sandbox: the tests of the faults run this table, and
 * docs/reliability.md is made of it by scripts/reliability.js.
 *
 * @typedef {'works' | 'recovers' | 'fails' | 'refused' | 'unknown' | 'notSent' | 'logsIn'} Outcome
 *   `recovers`: by further calls. `fails`: a clear message. `refused`: the API said that it did not do
 *   it. `unknown`: it is open whether it was done. `notSent`: it did not leave this machine, since there
 *   was no session. `logsIn`: by a login in place of the renewal.
 * @typedef {[Outcome, number]} Expected The outcome, and how many calls of that kind are made.
 * @typedef {'download' | 'lookup' | 'create' | 'issue'} Kind
 *
 * @typedef {object} FaultRow
 * @property {string} title
 * @property {{ fault: string, [param: string]: unknown }} order What the sandbox is told.
 * @property {('before' | 'after')[]} [when] Both unless told, where the fault can.
 * @property {Expected} read The three downloads, Get Status and Get Pending.
 * @property {Expected} create
 * @property {Expected} issue
 * @property {Expected} [login] When the login is struck; the calls are those of a read.
 * @property {number} [issueLogins] Logins that Issue Policy makes, where they are more than one.
 * @property {Expected} [renewal] When the renewal is struck.
 * @property {string} [cause] The message's second half; `{url}` is the address.
 * @property {string} [loginCause] The same where it was the login.
 * @property {string} [advice] The beginning of a line of the description.
 * @property {Kind[]} [only] The operations that the fault can strike, where it is not all.
 * @property {{ timeout: number }} [options] Members of Options.
 * @property {{ timeout: number }} [renewalOptions]
 */

const PASSING = 'Run it again in a few minutes.';
const PATHS = 'Check the address and the paths in the RotrApi credential.';
const ADDRESS = 'RotrApi admits only allow-listed IP addresses';
const NO_SESSION = 'RotrApi accepted no session of this account';
const LOGIN_REFUSED = 'RotrApi at {url} refused the login of account "broker"';
const NOT_ALLOWED = 'RotrApi at {url} does not allow this account or this address (403)';
const BROKEN = 'the connection to RotrApi at {url} broke before the answer was complete';
const NO_CONNECTION = 'there is no connection to RotrApi at {url}';
const TOO_LATE = 'no whole answer came from RotrApi at {url} in time';
const CUT = 'the answer was cut off or is not what the API documents (200)';

/** @type {Pick<FaultRow, 'read' | 'create' | 'issue'>} Fails at once; what could have been done is open. */
const ONCE = { read: ['fails', 1], create: ['unknown', 1], issue: ['unknown', 1] };
/** @type {Pick<FaultRow, 'read' | 'create' | 'issue'>} The same, but reads go on for a while. */
const PERSISTENT = { ...ONCE, read: ['fails', 4] };
/** @type {Pick<FaultRow, 'read' | 'create' | 'issue'>} */
const PASSES = { ...ONCE, read: ['recovers', 2] };
/** @type {Pick<FaultRow, 'read' | 'create' | 'issue' | 'login' | 'renewal'>} */
const HARMLESS = {
	read: ['works', 1],
	create: ['works', 1],
	issue: ['works', 1],
	login: ['works', 1],
	renewal: ['works', 1],
};
/** @type {Pick<FaultRow, 'login' | 'renewal'>} */
const NO_LOGIN = { login: ['notSent', 1], renewal: ['logsIn', 1] };
/** @type {Pick<FaultRow, 'login' | 'renewal' | 'issueLogins'>} Reads go on for a while; Issue Policy asks for a session twice. */
const NO_LOGIN_YET = { login: ['notSent', 4], issueLogins: 2, renewal: ['logsIn', 1] };
/** @type {Pick<FaultRow, 'login' | 'renewal' | 'issueLogins'>} */
const LOGIN_PASSES = { login: ['recovers', 2], issueLogins: 2, renewal: ['logsIn', 1] };
/** @type {'before'[]} The API's own word that it did nothing is taken for true. */
const BEFORE = ['before'];
/** @type {Pick<FaultRow, 'only' | 'read' | 'create' | 'issue'>} */
const NO_DOCUMENT = {
	only: ['download'],
	read: ['fails', 1],
	create: ['works', 1],
	issue: ['works', 1],
};

module.exports = {
	PASSING,
	PATHS,
	ADDRESS,
	NO_SESSION,
	LOGIN_REFUSED,
	NOT_ALLOWED,
	BROKEN,
	NO_CONNECTION,
	TOO_LATE,
	CUT,
	ONCE,
	PERSISTENT,
	PASSES,
	HARMLESS,
	NO_LOGIN,
	NO_LOGIN_YET,
	LOGIN_PASSES,
	BEFORE,
	NO_DOCUMENT,
};
