const { inWords, row } = require('./report');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./api').Request} Request
 * @typedef {import('./api').Send} Send
 */

/** The readings of the two assumed paths, the node's own first. */
const READINGS = {
	offerStatus: ['/offer/status/{id}', '/offer/{id}/status', '/offer-status/{id}'],
	pendingOffer: ['/offer/pending', '/pending-offer', '/pending/offer', '/pending'],
};

/** Nothing of the API can be there: what comes back is how it answers a path that it does not know. */
const NOWHERE = '/n8n-nodes-rotr-probe/no-such-path';

/**
 * What an answer says of its path.
 * @param {Answer} answer
 * @param {Answer} nowhere the answer to a path that does not exist
 * @returns {'right' | 'there' | 'no'}
 */
function verdict(answer, nowhere) {
	if (answer.kind === 'data') return 'offerStatus' in answer.data ? 'right' : 'no';
	const sameAsNowhere = answer.status === nowhere.status && answer.message === nowhere.message;
	// "No such offer" and "this field is missing" are said by a path that is there.
	const speaks = answer.kind === 'refused' && answer.message !== '';
	const isThere = speaks && !sameAsNowhere && [400, 404, 409, 422].includes(answer.status);
	return isThere ? 'there' : 'no';
}

/**
 * Tries one assumed call under each reading, until one answers with an offer's status.
 * @param {Send} send
 * @param {string[]} readings
 * @param {(path: string) => Request} requestFor
 * @param {{ assumption: string, field: string, missing: string }} words `field` of the credential corrects the path;
 * `missing` is what to give the probe for a surer answer
 */
async function tryReadings(send, readings, requestFor, { assumption, field, missing }) {
	const nowhere = await send(requestFor(NOWHERE));
	const tried = [];
	for (const path of readings) {
		const answer = await send(requestFor(path));
		const found = verdict(answer, nowhere);
		tried.push({ path, answer, found });
		if (found === 'right') break;
	}
	const best =
		tried.find(({ found }) => found === 'right') ?? tried.find(({ found }) => found === 'there');
	const told = best ? [best] : tried;
	const doubt = best?.found === 'right' ? '' : ` (it answers; give ${missing} to be sure)`;
	return {
		path: best?.path,
		row: row(
			assumption,
			told.map(({ path, answer }) => `${path}: ${inWords(answer)}`).join('; '),
			`${field}: ${best ? best.path + doubt : 'none of these, ask Life is Hard'}`,
		),
	};
}

/** @param {string} token @param {string} path with {id} @param {string} offerId */
const statusRequest = (token, path, offerId) =>
	/** @type {Request} */ ({
		method: 'GET',
		path: path.replace('{id}', encodeURIComponent(offerId)),
		token,
	});

/**
 * Looks for the path of Get Status.
 * @param {Send} send
 * @param {string} token
 * @param {{ offerId?: string, offerStatusPaths?: string[] }} options
 */
async function offerStatusPath(send, token, { offerId = '0', offerStatusPaths = [] }) {
	return await tryReadings(
		send,
		[...offerStatusPaths, ...READINGS.offerStatus],
		(path) => statusRequest(token, path, offerId),
		{
			assumption: `Offer status at GET ${READINGS.offerStatus[0]}`,
			field: 'Offer Status Path',
			missing: 'an --offer-id that exists',
		},
	);
}

/**
 * Looks for the path of Get Pending. It sends no login of an insurer, which the test environment does without.
 * @param {Send} send
 * @param {string} token
 * @param {{ ean13?: string, pendingOfferPaths?: string[] }} options
 */
async function pendingOfferPath(send, token, { ean13 = '3876866826729', pendingOfferPaths = [] }) {
	const authentication = { account: '', password: '', code: '' };
	// Like the node: JSON numbers have no leading zero.
	const body = { provider: { authentication }, ean13: /^0/.test(ean13) ? ean13 : Number(ean13) };
	return await tryReadings(
		send,
		[...pendingOfferPaths, ...READINGS.pendingOffer],
		(path) => ({ method: 'POST', path, body, token }),
		{
			assumption: `Pending offer at POST ${READINGS.pendingOffer[0]}`,
			field: 'Pending Offer Path',
			missing: 'the --ean13 of a pending offer',
		},
	);
}

module.exports = { READINGS, offerStatusPath, pendingOfferPath, statusRequest };
