/**
 * @typedef {import('../../../scripts/lib/model').Call} Call
 * @typedef {import('../../../sandbox').Offer} Offer
 */

/** What the model fills in when it asks for an offer. */
const CLIENT = {
	product: 'phoenix/rot',
	currency: 'EUR',
	startDate: '2027-01-15',
	termTime: 12,
	installmentCount: 2,
	sumInsured: '14000',
	numberOfVehicles: 2,
	businessName: 'Transport Făget SRL',
	companyRegistryNumber: 'J12/1403/2004',
	taxId: 'RO 18754325',
	email: 'office@transport-faget.example',
	mobileNumber: '0744444444',
	county: 'Cluj',
	city: 'Floresti',
	street: 'Principala',
	houseNumber: '1',
	clientAgrees: true,
};

/** @param {object} [changes] @returns {Call} */
const askForOffer = (changes) => ({ tool: 'Create_Offer', args: { ...CLIENT, ...changes } });

/** @param {{offerId?: number, policyId?: number}} of @returns {Call} */
const askForDocument = ({ offerId, policyId }) => ({
	tool: 'Send_Document',
	args: { offerId: String(offerId ?? ''), policyId: String(policyId ?? '') },
});

/** @param {Offer} offer @returns {Call} a tool behind human review has its own arguments in a group */
const askToIssue = ({ offerId, payment }) => ({
	tool: 'Issue',
	args: {
		toolParameters: {
			offerId: String(offerId),
			paymentAmount: String(payment.amount),
			paymentCurrency: payment.currency,
			paymentMethod: 'receipt',
			paymentDocumentNumber: 'XY 32344',
		},
		hitlParameters: {},
	},
});

module.exports = { askForDocument, askForOffer, askToIssue, CLIENT };
