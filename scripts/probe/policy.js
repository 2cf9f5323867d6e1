const { record } = require('./api');
const { documents } = require('./documents');
const { makeOffer, offerInWords } = require('./offer');
const { statusRequest } = require('./paths');
const { inWords, row } = require('./report');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./api').Send} Send
 */

/** @param {Answer} answer to an issue call @returns {Record<string, unknown>} the first policy, {} where there is none */
const policyOf = ({ data: { policies } }) => record(Array.isArray(policies) ? policies[0] : {});

/** @param {unknown} value @returns {string | undefined} */
const textOf = (value) => (value === undefined || value === null ? undefined : String(value));

/** @param {Answer} first @param {Answer} second */
function secondIssue(first, second) {
	const assumption = 'Issuing the same offer again makes a second policy (not documented)';
	const [one, other] = [policyOf(first), policyOf(second)].map(({ policyId }) => textOf(policyId));
	if (second.kind !== 'data') {
		return row(assumption, `no: ${inWords(second)}`, 'Issue Again makes no second policy');
	}
	if (other === undefined) return row(assumption, 'a success without a policy');
	return other === one
		? row(
				assumption,
				'no: the first policy again',
				'Issue Again finds a policy whose answer was lost',
			)
		: row(
				assumption,
				'yes, a policy with another ID',
				'Issue Again: only after a look at the insurer; have both policies of this probe cancelled',
			);
}

/**
 * Makes an offer and issues it twice, which binds an insurer wherever policies count: for the test environment only.
 * @param {Send} send
 * @param {string} token
 * @param {string} product
 * @param {string | undefined} statusPath where the status of an offer was found
 */
async function issuePolicy(send, token, product, statusPath) {
	const assumption = `POST /policy makes a policy (${product})`;
	const { id, answer, payment } = await makeOffer(send, token, product);
	if (id === undefined) return [row(assumption, `no offer: ${offerInWords(answer)}`)];
	const status = async () => {
		if (!statusPath) return 'unknown';
		const { data } = await send(statusRequest(token, statusPath, id));
		return textOf(data.offerStatus) ?? 'unknown';
	};
	const body = {
		offerId: Number(id),
		payment: {
			method: 'receipt',
			currency: payment.currency,
			amount: payment.amount,
			date: new Date().toISOString().slice(0, 10),
			documentNumber: 'PROBE 1',
		},
	};
	const issue = async () => await send({ method: 'POST', path: '/policy', body, token });
	const before = await status();
	const first = await issue();
	const after = await status();
	const policy = policyOf(first);
	const [policyId, series, number] = [policy.policyId, policy.series, policy.number].map(textOf);
	const words = row(
		'Status words before and after issuing (not documented)',
		`"${before}", then "${after}"`,
		'Statuses, Only If Status: these words, where a group does not know them',
	);
	if (policyId === undefined) {
		// What may have been done is not done again.
		return [row(assumption, `no policy in it: ${offerInWords(first)}`), words];
	}
	const seen = `a policy with ${Object.keys(policy).join(', ')}`;
	const again = secondIssue(first, await issue());
	const papers = await documents(send, token, { policyId, series, number });
	return [row(assumption, seen), words, again, ...papers.slice(1)];
}

module.exports = { issuePolicy };
