/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {import('./types').Dictionary} Dictionary
 * @typedef {import('./types').Offer} Offer
 * @typedef {import('./types').Operation} Operation
 * @typedef {import('./types').Policy} Policy
 *
 * @typedef {object} Call
 * @property {Operation | 'unknown'} operation
 * @property {string} method
 * @property {string} path As it came over the wire, without the query.
 * @property {Dictionary} query
 * @property {{ [name: string]: string }} headers Those that hold no secret.
 * @property {unknown} body What the caller sent.
 * @property {number} status 0 while the call runs, and for good when it was never answered.
 * @property {number} startedAt Milliseconds.
 * @property {number} endedAt 0 while the call runs.
 */

const OPEN_HEADERS = ['accept', 'content-language', 'content-type', 'user-agent'];

/** Everything that happened in a sandbox, for a test to look at. */
class Books {
	constructor() {
		/** @type {Call[]} */
		this.calls = [];
		/** @type {Map<number, Offer>} */
		this.offers = new Map();
		/** @type {Map<number, Policy>} */
		this.policies = new Map();
		/** @type {{ token: string, operation: Operation }[]} */
		this.tokensSeen = [];
		this.logins = 0;
		this.refusedLogins = 0;
		this.renewals = 0;
		this.refusedRenewals = 0;
		this.rejectedTokens = 0;
		this.inFlight = 0;
		this.maxInFlight = 0;
		/** @type {{ [operation: string]: number }} */
		this.inFlightByOperation = {};
		/** @type {{ [operation: string]: number }} */
		this.maxInFlightByOperation = {};
		/** @type {string[]} Answers that break the sandbox's own description: bugs of the sandbox. */
		this.violations = [];
	}

	/**
	 * The calls of one operation, in the order of their arrival.
	 * @param {Operation | 'unknown'} operation
	 * @returns {Call[]}
	 */
	callsOf(operation) {
		return this.calls.filter((call) => call.operation === operation);
	}
}

/**
 * Enters a call into the books, and its end when the connection is done with it.
 * @param {Books} books
 * @param {Operation | 'unknown'} operation
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {Call}
 */
function enterCall(books, operation, request, response) {
	const url = new URL(request.url ?? '/', 'http://sandbox');
	/** @type {Call} */
	const call = {
		operation,
		method: request.method ?? '',
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: {},
		body: undefined,
		status: 0,
		startedAt: Date.now(),
		endedAt: 0,
	};
	for (const name of OPEN_HEADERS) {
		const value = request.headers[name];
		if (typeof value === 'string') call.headers[name] = value;
	}
	const running = books.inFlightByOperation;
	const most = books.maxInFlightByOperation;
	books.calls.push(call);
	books.maxInFlight = Math.max(books.maxInFlight, ++books.inFlight);
	running[operation] = (running[operation] ?? 0) + 1;
	most[operation] = Math.max(most[operation] ?? 0, running[operation]);
	// "close" also comes for calls that were dropped or given up, unlike "finish".
	response.once('close', () => {
		call.endedAt = Date.now();
		call.status = response.headersSent ? response.statusCode : 0;
		books.inFlight -= 1;
		running[operation] -= 1;
	});
	return call;
}

module.exports = { Books, enterCall };
