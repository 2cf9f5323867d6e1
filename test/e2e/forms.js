const { readMainJob } = require('../../scripts/lib/main-job');

/** @typedef {{name: string, parameters: Record<string, any>}} FormNode */

/** @returns {Record<string, any>} parameters of `offer/create`, as in the form of the example's offer */
function offerForm() {
	const nodes = /** @type {FormNode[]} */ (readMainJob().nodes);
	return nodes.find(({ name }) => name === 'Create Offer')?.parameters ?? {};
}

/** Parameters of `policy/issue`. @param {import('../../sandbox').Offer} offer */
const issueForm = ({ offerId, payment }) => ({
	offerId: String(offerId),
	paymentMethod: 'receipt',
	paymentAmount: String(payment.amount),
	paymentCurrency: payment.currency,
	paymentDate: '={{ $now }}',
	paymentDocumentNumber: 'XY32344',
});

module.exports = { issueForm, offerForm };
