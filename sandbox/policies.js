const { personErrors, refusal } = require('./checks');
const { isCalendarDate } = require('./clock');
const { validationFailure } = require('./failure');
const { addPolicy, findOffer } = require('./ledger');

/**
 * @typedef {import('./books').Books} Books
 * @typedef {import('./failure').FieldErrors} FieldErrors
 * @typedef {import('./types').Dictionary} Dictionary
 * @typedef {import('./types').PolicyRequest} PolicyRequest
 * @typedef {import('./types').Settings} Settings
 */

/**
 * POST /policy: every call issues a policy, also for an offer that has one already.
 * @param {Books} books
 * @param {Settings} settings
 * @param {PolicyRequest} request
 * @returns {Dictionary}
 */
function issuePolicy(books, settings, request) {
	const { payment, payer } = request;
	const offer = findOffer(books, request.offerId);
	/** @type {FieldErrors} */
	const errors = payer ? personErrors(payer, 'payer') : {};
	const refuse = refusal(errors);
	const due = `${offer.payment.amount} ${offer.payment.currency}`;
	if (payment.amount !== offer.payment.amount) {
		refuse(
			'payment.amount',
			`trebuie să fie suma datorată (${due})`,
			`must be the sum due (${due})`,
		);
	}
	if (payment.currency !== offer.payment.currency) {
		refuse(
			'payment.currency',
			`trebuie să fie a sumei datorate (${due})`,
			`must be of the sum due (${due})`,
		);
	}
	if (!isCalendarDate(payment.date)) refuse('payment.date', 'nu este o dată', 'is not a date');
	if (Object.keys(errors).length > 0) throw validationFailure(errors);

	const policy = addPolicy(books, settings, { offer, payment });
	return {
		policies: [
			{
				provider: { organization: { businessName: offer.insurer } },
				product: { name: offer.product },
				policyId: policy.policyId,
				series: policy.series,
				number: policy.number,
				payment: policy.payment,
				startDate: offer.transport.startDate,
				endDate: offer.endDate,
				premiumAmount: offer.premiumAmount,
				currency: offer.currency,
				installments: offer.installments,
				providerResponse: { offerNumber: offer.offerNumber },
			},
		],
	};
}

module.exports = { issuePolicy };
