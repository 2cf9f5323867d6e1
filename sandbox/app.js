const express = require('express');
const OpenApiValidator = require('express-openapi-validator');

const { serverTime } = require('./clock');
const { ROUTES, describe } = require('./description');
const { ApiFailure, failureBody, languageOf, printStrings } = require('./failure');
const { handlersOf } = require('./handlers');
const { readPrinted } = require('./printed');
const { raw, wait } = require('./spoil');
const { failureFrom } = require('./validation');

/**
 * @typedef {import('express').Request} Request
 * @typedef {import('express').Response} Response
 * @typedef {import('express').NextFunction} Next
 * @typedef {import('./arrivals').Arrivals} Arrivals
 * @typedef {import('./books').Books} Books
 * @typedef {import('./books').Call} Call
 * @typedef {import('./documents').Documents} Documents
 * @typedef {import('./fault-queue').FaultQueue} FaultQueue
 * @typedef {import('./sessions').Sessions} Sessions
 * @typedef {import('./types').Settings} Settings
 *
 * @typedef {object} House All that a running sandbox consists of.
 * @property {Settings} settings
 * @property {Books} books
 * @property {Sessions} sessions
 * @property {Documents} documents
 * @property {FaultQueue} faults
 * @property {Arrivals} arrivals
 * @property {WeakMap<object, Call>} calls The books' entry of each request.
 */

/** Made once, not for each sandbox: to compile the description's schemas takes longer than most tests. */
const checks = OpenApiValidator.middleware({
	apiSpec: describe(),
	validateApiSpec: false,
	validateRequests: { allErrors: true },
	validateResponses: { onError: noteViolation },
	validateSecurity: false,
});

/** The API as an Express application. @param {House} house @returns {import('express').Express} */
function createApp(house) {
	const app = express();
	app.disable('x-powered-by');
	app.disable('etag');
	app.use(express.json({ limit: '5mb' }));
	app.use((request, response, next) => receive(house, request, response, next));
	app.use((request, _response, next) => {
		admit(house, request);
		next();
	});
	app.use(checks);
	const handlers = handlersOf(house);
	for (const { operation, method, path } of ROUTES) {
		const verb = /** @type {'get' | 'post' | 'patch'} */ (method.toLowerCase());
		app[verb](path.replace('{id}', ':id'), async (request, response) => {
			response.json({
				error: false,
				status: 200,
				data: await handlers[operation](request, response),
			});
		});
	}
	// Express knows an error handler by its four parameters.
	app.use(
		/** @type {(error: unknown, request: Request, response: Response, next: Next) => void} */
		(error, request, response, _next) => fail(house, error, request, response),
	);
	return app;
}

/** @param {House} house @param {unknown} error @param {Request} request @param {Response} response */
function fail({ books }, error, request, response) {
	const failure = failureFrom(error);
	if (failure.status >= 500 && !(error instanceof ApiFailure)) {
		books.violations.push(failure.message);
		console.error(failure.message, error);
	}
	const language = languageOf(request.get('content-language'));
	response.status(failure.httpStatus).json(failureBody(failure, language));
}

/**
 * Before a call is processed: what waits for it, latency, firewall, faults; and the last hand on its answer.
 * @param {House} house
 * @param {Request} request
 * @param {Response} response
 * @param {Next} next
 */
async function receive({ settings, books, faults, arrivals, calls }, request, response, next) {
	const call = calls.get(request);
	const operation = call?.operation ?? 'unknown';
	if (call) call.body = request.body;
	if (settings.acceptsStrings) request.body = readPrinted(request.body);
	// No content is no content, whatever content type a client names for it.
	if (request.method === 'POST' && !hasContent(request)) {
		request.headers['content-type'] = 'application/json';
		request.body = {};
	}
	const token = request.get('token');
	if (token && operation !== 'unknown') {
		books.tokensSeen.push({ token: token.replace(/^Refresh /, ''), operation });
	}
	await arrivals.arrived(operation);
	response.setHeader('date', new Date(serverTime(settings)).toUTCString());
	if (settings.latencyMs > 0) await wait(settings.latencyMs);
	if (!settings.allowListed) return forbid(settings, response);
	const fault = faults.take(operation);
	// The fault list must see the answer that is really sent, after the check against the description.
	const send = response.json.bind(response);
	response.json = (answer) => {
		const printed = settings.printsStrings ? printStrings(answer) : answer;
		if (fault?.when !== 'after') return send(printed);
		// A fault changes the answer in place, and the books must not change with it.
		const body = structuredClone(printed);
		Promise.resolve(
			fault.kind.strike({ response, params: fault.params, body: /** @type {{}} */ (body) }),
		).then((isDone) => isDone || send(body), next);
		return response;
	};
	if (fault?.when === 'before') {
		const isDone = await fault.kind.strike({ response, params: fault.params, body: {} });
		if (isDone) return;
	}
	next();
}

/** @param {Request} request @returns {boolean} */
function hasContent({ headers }) {
	return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0;
}

/** @param {Settings} settings @param {Response} response */
function forbid({ firewallAnswer }, response) {
	if (firewallAnswer === 'json') raw(response, 403, { message: 'Forbidden' });
	else
		raw(response, 403, '<html><body><h1>403 Forbidden</h1></body></html>', {
			contentType: 'text/html',
		});
}

/**
 * Every call but login and renewal needs a token that is good; only then is its input looked at.
 * @param {House} house
 * @param {Request} request
 */
function admit({ sessions, calls }, request) {
	const operation = calls.get(request)?.operation;
	if (operation === 'login' || operation === 'renewToken' || operation === 'unknown') return;
	sessions.accountOf(request.get('token'));
}

/** @param {Error} error @param {unknown} _body @param {Request} request */
function noteViolation(error, _body, request) {
	// Files that a test has put in place are its own affair.
	if (!request.res?.locals.isOverridden) throw error;
}

module.exports = { createApp };
