const { createServer } = require('node:http');

const { createApp } = require('./app');
const { Arrivals } = require('./arrivals');
const { Books, enterCall } = require('./books');
const { describedPath, operationOf } = require('./description');
const { Documents } = require('./documents');
const { FaultQueue } = require('./fault-queue');
const { FAULTS } = require('./faults');
const { addOffer, addPolicy, findOffer } = require('./ledger');
const { Sessions } = require('./sessions');
const { DEFAULT_ACCOUNT, settingsFrom } = require('./settings');

/**
 * @typedef {import('./types').DocumentFile} DocumentFile
 * @typedef {import('./types').DocumentKind} DocumentKind
 * @typedef {import('./types').Offer} Offer
 * @typedef {import('./types').Policy} Policy
 * @typedef {import('./types').Settings} Settings
 * @typedef {Awaited<ReturnType<typeof startSandbox>>} Sandbox
 */

/**
 * Starts a RotrApi of one's own on a port of this machine.
 * @param {Partial<Settings> & { port?: number }} [options] Port 0 takes any that is free.
 */
async function startSandbox({ port = 0, ...options } = {}) {
	const settings = settingsFrom(options);
	const books = new Books();
	const sessions = new Sessions(settings, books);
	const documents = new Documents(settings);
	const faults = new FaultQueue();
	const arrivals = new Arrivals();
	/** @type {import('./app').House['calls']} */
	const calls = new WeakMap();
	const app = createApp({ settings, books, sessions, documents, faults, arrivals, calls });
	const server = createServer((request, response) => {
		const { method = '', url = '/' } = request;
		const [path, ...query] = url.split('?');
		const described = describedPath(method, path, settings.paths);
		calls.set(request, enterCall(books, operationOf(method, described), request, response));
		request.url = [described, ...query].join('?');
		app(request, response);
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());

	return {
		url: `http://127.0.0.1:${address.port}`,
		account: { account: settings.accounts[0].account, password: settings.accounts[0].password },
		settings,
		books,
		faults,
		/** @type {Arrivals['onCall']} The n-th call of an operation from now on waits for the action; 1 is the next. */
		onCall: (operation, n, action) => arrivals.onCall(operation, n, action),
		/** Rejects every JWT that was issued so far; refresh tokens stay good. */
		revokeTokens: () => sessions.tokens.clear(),
		/** Refuses every refresh token that was issued so far. */
		revokeRefreshTokens: () => sessions.refreshTokens.clear(),
		/** @param {Partial<Offer>} [terms] What a sample does not fill in well enough. */
		addOffer: (terms) => addOffer(books, settings, terms),
		/** @param {Partial<Policy>} [terms] */
		addPolicy: (terms) => addPolicy(books, settings, terms),
		/** @type {(offerId: number, status: string) => void} */
		setOfferStatus: (offerId, status) => {
			Object.assign(findOffer(books, offerId), { status, statusScript: [] });
		},
		/** @type {(offerId: number, statuses: string[]) => void} One per read; the last one stays. */
		scriptOfferStatuses: (offerId, statuses) => {
			findOffer(books, offerId).statusScript = [...statuses];
		},
		/** @type {(kind: DocumentKind, id: number, files: Partial<DocumentFile>[]) => void} */
		setDocument: (kind, id, files) => documents.override(kind, id, files),
		/** Draws all documents now, so that a benchmark does not measure the drawing. */
		prepareDocuments: async () => {
			for (const offer of books.offers.values()) await documents.ofOffer(offer);
			for (const policy of books.policies.values()) await documents.ofPolicy(policy);
		},
		/** Ends the sandbox and every connection to it. */
		stop: async () => {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

module.exports = { DEFAULT_ACCOUNT, FAULTS, startSandbox };
