const { record } = require('./api');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./probe').Look} Look
 */

/** The two assumed paths: what they are for, their readings (the node's own first), and what makes an answer surer. */
const ASSUMED = {
	offerStatus: {
		name: 'Offer status at GET',
		field: 'Offer Status Path',
		readings: ['/offer/status/{id}', '/offer/{id}/status', '/offer-status/{id}'],
		surer: 'an --offer-id that exists',
	},
	pendingOffer: {
		name: 'Pending offer at POST',
		field: 'Pending Offer Path',
		readings: ['/offer/pending', '/pending-offer', '/pending/offer', '/pending'],
		surer: 'the --ean13 of a pending offer',
	},
};

/** Nothing of the API can be there: what comes back is how it answers a path that it does not know. */
const NOWHERE = '/n8n-nodes-rotr-probe/no-such-path';

/**
 * What an answer says of its path; one that is `there` may say "no such offer" or "this field is missing".
 * @param {Answer} answer
 * @param {Answer} nowhere the answer to a path that does not exist
 */
function verdict({ kind, status, message, data }, nowhere) {
	if (kind === 'data') return 'offerStatus' in data ? 'right' : 'no';
	const isNowhere = status === nowhere.status && message === nowhere.message;
	const speaks = kind === 'refused' && message !== '' && [400, 404, 409, 422].includes(status);
	return speaks && !isNowhere ? 'there' : 'no';
}

/**
 * Tries a call under each reading, until one answers with an offer's status.
 * @param {Look} look
 * @param {typeof ASSUMED.offerStatus} assumed
 * @param {string[] | undefined} told readings of the person, tried first
 * @param {(path: string) => Promise<Answer>} call
 * @returns {Promise<string | undefined>} the path
 */
async function tryReadings({ see }, { name, field, readings, surer }, told = [], call) {
	const nowhere = await call(NOWHERE);
	/** @type {{path: string, words: string, found: string}[]} */
	const tried = [];
	for (const path of [...told, ...readings]) {
		const answer = await call(path);
		tried.push({ path, words: answer.words, found: verdict(answer, nowhere) });
		if (tried.at(-1)?.found === 'right') break;
	}
	const best = ['right', 'there'].flatMap((how) => tried.filter(({ found }) => found === how))[0];
	const doubt = best?.found === 'right' ? '' : ` (it answers; give ${surer} to be sure)`;
	const seen = (best ? [best] : tried).map(({ path, words }) => `${path}: ${words}`).join('; ');
	const path = best ? best.path + doubt : 'none of these, ask Life is Hard';
	see(`${name} ${readings[0]}`, seen, `${field}: ${path}`);
	return best?.path;
}

/** @param {Look} look @param {string} path with {id} @param {string} offerId */
const askStatus = async ({ ask }, path, offerId) =>
	await ask('GET', path.replace('{id}', encodeURIComponent(offerId)));

/**
 * Looks for the two paths. No login of an insurer is sent, which the test environment does without.
 * @param {Look} look
 */
async function paths(look) {
	const { options, known } = look;
	const { offerId = '0', ean13 = '3876866826729' } = known;
	known.statusPath = await tryReadings(
		look,
		ASSUMED.offerStatus,
		options.offerStatusPath,
		async (path) => await askStatus(look, path, offerId),
	);
	const provider = { authentication: { account: '', password: '', code: '' } };
	// Like the node: JSON numbers have no leading zero.
	const body = { provider, ean13: /^0/.test(ean13) ? ean13 : Number(ean13) };
	const askPending = async (/** @type {string} */ path) => await look.ask('POST', path, { body });
	await tryReadings(look, ASSUMED.pendingOffer, options.pendingOfferPath, askPending);
}

/** @param {Record<string, unknown>} file @returns {string} what it is; its name itself may tell of people */
function fileInWords({ name, content }) {
	const kind = /\.[^.]{0,7}$/.exec(String(name))?.[0] ?? 'no extension';
	if (typeof content !== 'string') return `no content (${kind})`;
	const bytes = Buffer.from(content, 'base64');
	const isPdf = bytes.subarray(0, 1024).includes('%PDF-');
	return `${isPdf ? 'a PDF' : 'no PDF'} of ${bytes.length} bytes (${kind})`;
}

/** @param {Answer} answer */
function filesInWords({ kind, words, data: { files } }) {
	if (kind !== 'data') return words;
	if (!Array.isArray(files)) return 'a success without a list of files';
	if (files.length === 0) return 'no file';
	const kinds = files.map((file) => fileInWords(record(file)));
	return `${files.length} file${files.length === 1 ? '' : 's'}: ${kinds.join(', ')}`;
}

/** Looks at the three documents, for the ids that are known. @param {Look} look */
async function documents({ known: { offerId = '', policyId = '', series, number }, ask, see }) {
	const query = series && number ? { series, number } : undefined;
	/** @type {[name: string, flags: string, isKnown: unknown, path: string, query?: object][]} */
	const calls = [
		['/offer/{id}', '--offer-id', offerId, `/offer/${encodeURIComponent(offerId)}`],
		['/policy/{id}', '--policy-id', policyId, `/policy/${encodeURIComponent(policyId)}`],
		['/policy?series=..&number=..', '--series and --number', query, '/policy', query],
	];
	for (const [name, flags, isKnown, path, asked] of calls) {
		const seen = isKnown
			? filesInWords(await ask('GET', path, { query: asked }))
			: `not tried: give ${flags}`;
		see(`GET ${name} answers PDF files in base64`, seen);
	}
}

module.exports = { ASSUMED, askStatus, documents, paths };
