const { inWords } = require('./report');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./api').Request} Request
 * @typedef {import('./api').Send} Send
 * @typedef {import('./report').Row} Row
 * @typedef {'right' | 'there' | 'absent' | 'unclear'} Verdict
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
 * @returns {Verdict}
 */
function verdict(answer, nowhere) {
	if (answer.kind === 'data') return 'offerStatus' in answer.data ? 'right' : 'unclear';
	if (answer.kind === 'unreachable' || answer.kind === 'redirect') return 'unclear';
	const sameAsNowhere =
		answer.kind === nowhere.kind &&
		answer.status === nowhere.status &&
		answer.message === nowhere.message;
	if (sameAsNowhere || answer.status === 405) return 'absent';
	// "No such offer" and "this field is missing" are said by a path that is there.
	const speaks = answer.kind === 'refused' && answer.message !== '';
	return speaks && [400, 404, 409, 422].includes(answer.status) ? 'there' : 'unclear';
}

/**
 * Tries one assumed call under each reading, until one answers with an offer's status.
 * @param {Send} send
 * @param {string[]} readings
 * @param {(path: string) => Request} requestFor
 * @returns {Promise<{ best: string | undefined, sure: boolean, seen: string }>}
 */
async function tryReadings(send, readings, requestFor) {
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
	return {
		best: best?.path,
		sure: best?.found === 'right',
		seen: told.map(({ path, answer }) => `${path}: ${inWords(answer)}`).join('; '),
	};
}

/**
 * @param {string} assumption
 * @param {string} field the credential's field that corrects the path
 * @param {string} missing what to give the probe for a surer answer
 * @param {Awaited<ReturnType<typeof tryReadings>>} outcome
 * @returns {Row}
 */
function pathRow(assumption, field, missing, { best, sure, seen }) {
	const doubt = sure ? '' : ` (it answers; give ${missing} to be sure)`;
	const set = best ? `${field}: ${best}${doubt}` : `${field}: none of these, ask Life is Hard`;
	return { assumption, seen, set };
}

/**
 * Row on the path of Get Status.
 * @param {Send} send
 * @param {string} token
 * @param {{ offerId?: string, offerStatusPaths?: string[] }} options
 * @returns {Promise<Row>}
 */
async function offerStatusPath(send, token, { offerId = '0', offerStatusPaths = [] }) {
	const outcome = await tryReadings(
		send,
		[...offerStatusPaths, ...READINGS.offerStatus],
		(path) => ({ method: 'GET', path: path.replace('{id}', encodeURIComponent(offerId)), token }),
	);
	const assumption = `Offer status at GET ${READINGS.offerStatus[0]}`;
	return pathRow(assumption, 'Offer Status Path', 'an --offer-id that exists', outcome);
}

/**
 * Row on the path of Get Pending. It sends no login of an insurer, which the test environment does without.
 * @param {Send} send
 * @param {string} token
 * @param {{ ean13?: string, pendingOfferPaths?: string[] }} options
 * @returns {Promise<Row>}
 */
async function pendingOfferPath(send, token, { ean13 = '3876866826729', pendingOfferPaths = [] }) {
	const authentication = { account: '', password: '', code: '' };
	// Like the node: JSON numbers have no leading zero.
	const body = { provider: { authentication }, ean13: /^0/.test(ean13) ? ean13 : Number(ean13) };
	const outcome = await tryReadings(
		send,
		[...pendingOfferPaths, ...READINGS.pendingOffer],
		(path) => ({ method: 'POST', path, body, token }),
	);
	const assumption = `Pending offer at POST ${READINGS.pendingOffer[0]}`;
	return pathRow(assumption, 'Pending Offer Path', 'the --ean13 of a pending offer', outcome);
}

module.exports = { READINGS, offerStatusPath, pendingOfferPath };
