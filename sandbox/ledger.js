const { isSame } = require('./checks');
const { serverTime } = require('./clock');
const { ApiFailure } = require('./failure');
const { ean13For, priceOf } = require('./premium');
const { notFoundText } = require('./texts');

/**
 * @typedef {import('./books').Books} Books
 * @typedef {import('./types').Offer} Offer
 * @typedef {import('./types').Person} Person
 * @typedef {import('./types').Policy} Policy
 * @typedef {import('./types').Settings} Settings
 * @typedef {import('./types').Transport} Transport
 */

const FIRST_POLICY_ID = 2001;
const FIRST_POLICY_NUMBER = 100_001;

/** @type {Transport} */
const SAMPLE_TRANSPORT = {
	startDate: '2026-05-25',
	termTime: 12,
	installmentCount: 2,
	sumInsured: 27_000,
	numberOfVehicles: 1,
	mentions: 'CJ59LIH',
};

/** @type {Person} */
const SAMPLE_POLICYHOLDER = {
	businessName: 'Țărănești Transporturi S.R.L.',
	companyRegistryNumber: 'J12/1403/2004',
	taxId: '16432684',
	email: 'office@example.ro',
	mobileNumber: '0744444444',
	address: {
		country: 'RO',
		county: 'CJ',
		city: 'Cluj-Napoca',
		cityCode: '54984',
		street: 'Principală',
		houseNumber: '19-21',
		postcode: '400356',
	},
};

/**
 * Makes an offer and enters it into the books; what the terms leave out comes from a sample.
 * @param {Books} books
 * @param {Settings} settings
 * @param {Partial<Offer>} [terms]
 * @returns {Offer}
 */
function addOffer(books, settings, terms = {}) {
	const offerId = terms.offerId ?? nextId(books.offers, settings.firstOffer);
	const product = terms.product ?? 'rot';
	const currency = terms.currency ?? 'RON';
	const transport = terms.transport ?? SAMPLE_TRANSPORT;
	/** @type {Offer} */
	const offer = {
		offerId,
		offerNumber: `${product.toUpperCase()}${100_000 + offerId}`,
		insurer: 'phoenix',
		product,
		currency,
		transport,
		policyholder: SAMPLE_POLICYHOLDER,
		ean13: ean13For(settings.eanPrefix, offerId),
		status: settings.offerStatusAfterCreate,
		statusScript: [],
		createdAt: serverTime(settings),
		...priceOf(product, currency, transport),
		...terms,
	};
	books.offers.set(offerId, offer);
	return offer;
}

/**
 * Makes a policy and enters it into the books; an offer is made for it unless the terms name one.
 * @param {Books} books
 * @param {Settings} settings
 * @param {Partial<Policy>} [terms]
 * @returns {Policy}
 */
function addPolicy(books, settings, terms = {}) {
	const policyId = terms.policyId ?? nextId(books.policies, FIRST_POLICY_ID);
	const offer = terms.offer ?? addOffer(books, settings);
	const sold = settings.products.find(
		({ insurer, product }) => isSame(insurer, offer.insurer) && isSame(product, offer.product),
	);
	/** @type {Policy} */
	const policy = {
		policyId,
		series: sold?.series ?? 'ROT',
		// The leading zero is lost by a reader that takes the number of a policy for a number.
		number: String(FIRST_POLICY_NUMBER + policyId - FIRST_POLICY_ID).padStart(7, '0'),
		offer,
		payment: {
			method: 'receipt',
			...offer.payment,
			date: offer.transport.startDate,
			documentNumber: `XY${policyId}`,
		},
		issuedAt: serverTime(settings),
		...terms,
	};
	[offer.status] = settings.offerStatusesAfterIssue;
	offer.statusScript = [...settings.offerStatusesAfterIssue];
	books.policies.set(policyId, policy);
	return policy;
}

/**
 * The offer with an id; a failure 404 where there is none.
 * @param {Books} books
 * @param {number} offerId
 * @returns {Offer}
 */
function findOffer(books, offerId) {
	const offer = books.offers.get(offerId);
	if (!offer) throw new ApiFailure(404, notFoundText({ ro: 'Oferta', en: 'Offer' }, offerId));
	return offer;
}

/**
 * The policy that matches; a failure 404 where there is none.
 * @param {Books} books
 * @param {(policy: Policy) => boolean} matches
 * @param {string | number} label What the caller asked for.
 * @returns {Policy}
 */
function findPolicy(books, matches, label) {
	for (const policy of books.policies.values()) if (matches(policy)) return policy;
	throw new ApiFailure(404, notFoundText({ ro: 'Polița', en: 'Policy' }, label));
}

/**
 * The offer's status; a script of statuses moves on by one with every read and stays at its last.
 * @param {Offer} offer
 * @returns {string}
 */
function readStatus(offer) {
	offer.status = offer.statusScript.shift() ?? offer.status;
	return offer.status;
}

/** @param {Person} person @returns {string} */
function nameOf(person) {
	return person.businessName || `${person.lastName} ${person.firstName}`;
}

/** @param {Map<number, unknown>} things @param {number} first @returns {number} */
function nextId(things, first) {
	// Seeding thousands must not look through all the ids each time.
	let id = first + things.size;
	while (things.has(id)) id += 1;
	return id;
}

module.exports = { addOffer, addPolicy, findOffer, findPolicy, nameOf, readStatus };
