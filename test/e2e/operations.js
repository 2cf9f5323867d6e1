const { readExample, rotr } = require('../../scripts/lib/workflows');

/**
 * The nine operations of the node, each named as itself, on a new offer and a new policy.
 * @param {import('../../sandbox').Sandbox} sandbox
 * @param {object} options of each operation
 * @param {object} settings of each node
 */
function nineOperations(sandbox, options, settings) {
	const { offerId, ean13, payment } = sandbox.addOffer();
	const { policyId, series, number } = sandbox.addPolicy();
	const example = /** @type {{name: string, parameters: object}[]} */ (
		readExample('issue-policy-and-email.json').nodes
	);
	const form = example.find(({ name }) => name === 'Create Offer')?.parameters;
	const pay = {
		paymentMethod: 'receipt',
		paymentAmount: `${payment.amount}`,
		paymentCurrency: payment.currency,
		paymentDate: '2026-01-31',
		paymentDocumentNumber: 'XY1',
	};
	/** @type {[name: string, parameters?: object][]} */
	const operations = [
		['account/authenticate'],
		['account/renewToken'],
		['offer/create', { ...form, simple: false }],
		['offer/downloadPdf', { offerId: `${offerId}` }],
		['offer/getStatus', { offerId: `${offerId}`, simple: false }],
		['offer/getPending', { insurer: 'phoenix', ean13, simple: false }],
		['policy/issue', { offerId: `${offerId}`, ...pay, simple: false }],
		['policy/downloadPdf', { policyId: `${policyId}` }],
		['policy/downloadPdfByNumber', { series, number }],
	];
	return operations.map(([name, parameters]) =>
		rotr(name, name, { ...parameters, options }, settings),
	);
}

module.exports = { nineOperations };
