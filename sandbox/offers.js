const { insurerLoginErrors, isSame, personErrors, refusal } = require('./checks');
const { isCalendarDate, romanianTime, romanianTimeWithOffset } = require('./clock');
const { ApiFailure, validationFailure } = require('./failure');
const { addOffer, findOffer, nameOf, readStatus } = require('./ledger');
const { inRon, premiumRates } = require('./premium');
const { notFoundText } = require('./texts');

/**
 * @typedef {import('./books').Books} Books
 * @typedef {import('./failure').FieldErrors} FieldErrors
 * @typedef {import('./types').Dictionary} Dictionary
 * @typedef {import('./types').OfferRequest} OfferRequest
 * @typedef {import('./types').PendingRequest} PendingRequest
 * @typedef {import('./types').Settings} Settings
 */

/** POST /offer @param {Books} books @param {Settings} settings @param {OfferRequest} request @returns {Dictionary} */
function createOffer(books, settings, request) {
	const { provider, product, agreements } = request;
	const insurer = provider.organization.businessName;
	const sold = settings.products.filter((known) => isSame(known.insurer, insurer));
	/** @type {FieldErrors} */
	const errors = {
		...personErrors(product.policyholder, 'product.policyholder'),
		...(product.customer && personErrors(product.customer, 'product.customer')),
		...insurerLoginErrors(settings, provider.authentication),
	};
	const refuse = refusal(errors);
	if (sold.length === 0) {
		refuse('provider.organization.businessName', 'nu este cunoscut', 'is not known');
	} else if (!sold.some((known) => isSame(known.product, product.name))) {
		refuse('product.name', 'nu este vândut de asigurător', 'is not sold by the insurer');
	}
	if (!isCalendarDate(product.transport.startDate)) {
		refuse('product.transport.startDate', 'nu este o dată', 'is not a date');
	}
	if (!agreements.gdpr) refuse('agreements.gdpr', 'trebuie acceptat', 'must be accepted');
	if (Object.keys(errors).length > 0) throw validationFailure(errors);

	const offer = addOffer(books, settings, {
		insurer,
		product: product.name,
		currency: product.currency,
		transport: product.transport,
		policyholder: product.policyholder,
		customer: product.customer,
	});
	const ean13 = wireEan(offer.ean13);
	return {
		provider: { organization: { businessName: offer.insurer } },
		product: { name: offer.product },
		offer: {
			offerId: offer.offerId,
			premiumAmount: offer.premiumAmount,
			currency: offer.currency,
			premiumRates: premiumRates(offer.premiumAmount, offer.currency),
			installments: offer.installments,
			payment: offer.payment,
			startDate: offer.transport.startDate,
			endDate: offer.endDate,
			notes: offer.transport.mentions ?? '',
			providerResponse: { offerNumber: offer.offerNumber, ean13 },
		},
	};
}

/** GET /offer/status/{id} @param {Books} books @param {number} offerId @returns {Dictionary} */
function getOfferStatus(books, offerId) {
	const offer = findOffer(books, offerId);
	return {
		provider: { organization: { businessName: offer.insurer } },
		product: { name: offer.product },
		offerNumber: offer.offerNumber,
		offerStatus: readStatus(offer),
		// One of the two persons: which one a real API names is not known.
		insuredName: nameOf(offer.policyholder),
		offerCreationDate: romanianTime(offer.createdAt).slice(0, 10),
		insuredAmount: offer.transport.sumInsured,
		premiumAmount: offer.premiumAmount,
		currency: offer.currency,
		startDate: offer.transport.startDate,
		endDate: offer.endDate,
	};
}

/**
 * POST /offer/pending
 * @param {Books} books
 * @param {Settings} settings
 * @param {PendingRequest} request
 * @returns {Dictionary}
 */
function getPendingOffer(books, settings, request) {
	const errors = insurerLoginErrors(settings, request.provider.authentication);
	if (Object.keys(errors).length > 0) throw validationFailure(errors);
	const ean13 = String(request.ean13);
	const offer = [...books.offers.values()].find((known) => known.ean13 === ean13);
	if (!offer) {
		throw new ApiFailure(
			404,
			notFoundText({ ro: 'Oferta cu EAN13', en: 'The offer with EAN13' }, ean13),
		);
	}
	return {
		offerNumber: offer.offerNumber,
		ean13: wireEan(offer.ean13),
		offerStatus: readStatus(offer),
		insured: nameOf(offer.policyholder),
		issuedBy: 'Broker Sandbox broker@example.com',
		agency: 'SUCURSALA CENTRALA',
		startDate: offer.transport.startDate,
		endDate: offer.endDate,
		issuedAt: romanianTimeWithOffset(offer.createdAt),
		sumInsured: offer.transport.sumInsured,
		premiumAmount: offer.premiumAmount,
		currency: offer.currency,
		premiumAmountRon: inRon(offer.premiumAmount, offer.currency),
	};
}

/** The reference wants a number, which can't hold a leading zero. @param {string} ean13 @returns {number | string} */
function wireEan(ean13) {
	return ean13.startsWith('0') ? ean13 : Number(ean13);
}

module.exports = { createOffer, getOfferStatus, getPendingOffer };
