const { rotr } = require('../../scripts/lib/workflows');
const { issueForm, offerForm } = require('./forms');

/**
 * The nine operations of the node, each named as itself, on a new offer and a new policy.
 * @param {import('../../sandbox').Sandbox} sandbox
 * @param {object} options of each operation
 * @param {object} settings of each node
 */
function nineOperations(sandbox, options, settings) {
	const offer = sandbox.addOffer();
	const { ean13 } = offer;
	const offerId = `${offer.offerId}`;
	const { policyId, series, number } = sandbox.addPolicy();
	/** @type {[name: string, parameters?: object][]} */
	const operations = [
		['account/authenticate'],
		['account/renewToken'],
		['offer/create', { ...offerForm(), simple: false }],
		['offer/downloadPdf', { offerId }],
		['offer/getStatus', { offerId, simple: false }],
		['offer/getPending', { insurer: 'phoenix', ean13, simple: false }],
		['policy/issue', { ...issueForm(offer), simple: false }],
		['policy/downloadPdf', { policyId: `${policyId}` }],
		['policy/downloadPdfByNumber', { series, number }],
	];
	return operations.map(([name, parameters]) =>
		rotr(name, name, { ...parameters, options }, settings),
	);
}

module.exports = { nineOperations };
