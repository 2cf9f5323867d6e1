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
 * @property {Expected} [renewal] When the renewal is struck.
 * @property {string} [cause] The message's second half; `{url}` is the address.
 * @property {string} [issueCause] The same for Issue Policy, where it is another one.
 * @property {string} [loginCause] The same where it was the login.
 * @property {string} [advice] The beginning of a line of the description.
 * @property {Kind[]} [only] The operations that the fault can strike, where it is not all.
 * @property {{ timeout: number }} [options] Members of Options.
 * @property {{ timeout: number }} [renewalOptions]
 */

const PASSING = 'Run it again in a few minutes.';
const PATHS = 'Check the address and the paths in the RotrApi credential.';

/** @typedef {Pick<FaultRow, 'read' | 'create' | 'issue'>} Calls */
/** @typedef {Pick<FaultRow, 'login' | 'renewal'>} Sessions */
/** @typedef {Pick<FaultRow, 'cause' | 'loginCause'>} Causes */

/** @type {Calls} Fails at once; what could have been done is open. */
const ONCE = { read: ['fails', 1], create: ['unknown', 1], issue: ['unknown', 1] };
/** @type {Sessions} */
const NO_LOGIN = { login: ['notSent', 1], renewal: ['logsIn', 1] };
/** @type {Sessions} */
const LOGIN_PASSES = { login: ['recovers', 2], renewal: ['logsIn', 1] };

/** @param {string} cause @returns {Causes} the same for the call and for the login */
const both = (cause) => ({ cause, loginCause: cause });

/** @param {string} cause @returns {Calls & Sessions & Causes} nothing is tried again */
const stops = (cause) => ({ ...ONCE, ...NO_LOGIN, ...both(cause) });

/** @param {string} cause @returns {Calls & Sessions & Causes} a fault that passes: reads and logins are tried again */
const passes = (cause) => ({ ...ONCE, read: ['recovers', 2], ...LOGIN_PASSES, cause });

/**
 * A fault that does not pass: reads and logins go on for a while.
 * @param {string} cause
 * @param {string} [loginCause]
 * @returns {Calls & Sessions & Causes}
 */
const persists = (cause, loginCause = cause) => ({
	...ONCE,
	read: ['fails', 4],
	login: ['notSent', 4],
	renewal: ['logsIn', 1],
	cause,
	loginCause,
});

/** @type {Omit<FaultRow, 'title' | 'order'>} No answer within the time that the options give. */
const LATE = {
	options: { timeout: 2 },
	renewalOptions: { timeout: 60 },
	...stops('no whole answer came from RotrApi at {url} in time'),
	read: ['fails', 2],
	advice: 'Insurers may take tens of seconds: raise the Timeout option.',
};

/** @type {Calls} */
const WORKS = { read: ['works', 1], create: ['works', 1], issue: ['works', 1] };
/** @type {Calls & Sessions} */
const HARMLESS = { ...WORKS, login: ['works', 1], renewal: ['works', 1] };
/** @type {Calls & Pick<FaultRow, 'only'>} */
const NO_DOCUMENT = { ...WORKS, only: ['download'], read: ['fails', 1] };

/** @param {number} tries @returns {Calls & Pick<FaultRow, 'when'>} the API's own word that it did nothing, which is taken for true; what binds is sent once all the same */
const refuses = (tries) => ({
	when: ['before'],
	read: ['fails', tries],
	create: ['refused', tries],
	issue: ['refused', 1],
});

/** @param {number} tries @returns {Calls & Pick<FaultRow, 'when'>} the same, and then it does what it is asked */
const relents = (tries) => ({
	...refuses(tries),
	read: ['recovers', tries],
	create: ['recovers', tries],
});

/** @type {Pick<FaultRow, 'issue' | 'issueCause'>} A 401 to the call that binds, with a token that a look at the offer shows to be good. */
const NOT_THE_TOKEN = {
	issue: ['unknown', 1],
	issueCause: 'the call to RotrApi went wrong there (401)',
};

module.exports = {
	both,
	HARMLESS,
	LATE,
	LOGIN_PASSES,
	NO_DOCUMENT,
	NO_LOGIN,
	NOT_THE_TOKEN,
	ONCE,
	PASSING,
	PATHS,
	passes,
	persists,
	refuses,
	relents,
	stops,
	WORKS,
};
