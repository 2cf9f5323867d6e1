const { findOffer, findPolicy } = require('./ledger');
const { createOffer, getOfferStatus, getPendingOffer } = require('./offers');
const { issuePolicy } = require('./policies');

/**
 * @typedef {import('express').Request} Request
 * @typedef {import('express').Response} Response
 * @typedef {import('./app').House} House
 * @typedef {import('./types').Operation} Operation
 */

/**
 * What each call does; its answer is the `data` of the envelope.
 * @param {House} house
 * @returns {{ [operation in Operation]: (request: Request, response: Response) => unknown }}
 */
function handlersOf({ settings, books, sessions, documents }) {
	return {
		login: ({ body, query }) =>
			sessions.login({
				...(settings.login === 'body' ? {} : query),
				...(settings.login === 'query' ? {} : body),
			}),
		renewToken: (request) => sessions.renew(request.get('token')),
		createOffer: ({ body }) => createOffer(books, settings, body),
		getOfferStatus: ({ params }) => getOfferStatus(books, Number(params.id)),
		getPendingOffer: ({ body }) => getPendingOffer(books, settings, body),
		issuePolicy: ({ body }) => issuePolicy(books, settings, body),
		getOfferPdf: async ({ params }, response) => {
			const offer = findOffer(books, Number(params.id));
			response.locals.isOverridden = documents.isOverridden('offer', offer.offerId);
			return { files: await documents.ofOffer(offer) };
		},
		getPolicyPdf: async ({ params }, response) => {
			const id = Number(params.id);
			const policy = findPolicy(books, ({ policyId }) => policyId === id, id);
			response.locals.isOverridden = documents.isOverridden('policy', policy.policyId);
			return { files: await documents.ofPolicy(policy) };
		},
		getPolicyPdfByNumber: async ({ query }, response) => {
			const { series, number } = query;
			const policy = findPolicy(
				books,
				(known) => known.series === series && known.number === number,
				`${series} ${number}`,
			);
			response.locals.isOverridden = documents.isOverridden('policy', policy.policyId);
			return { files: await documents.ofPolicy(policy) };
		},
	};
}

module.exports = { handlersOf };
