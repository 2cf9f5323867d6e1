const { addToDate } = require('./clock');

/**
 * @typedef {import('./types').Instalment} Instalment
 * @typedef {import('./types').SumDue} SumDue
 * @typedef {import('./types').Transport} Transport
 */

const EXCHANGE_RATE = 4.9219;
const LEAST_PREMIUM = 35_00;
/** @type {{ [product: string]: number }} */
const RATES = { cmr: 0.014, rot: 0.004, rotr: 0.0035 };
const OTHER_RATE = 0.005;

/**
 * What an offer costs: deterministic, computed in cents so that the parts add up to the whole.
 * @param {string} product
 * @param {string} currency
 * @param {Transport} transport
 * @returns {{ premiumAmount: number, endDate: string, installments: Instalment[], payment: SumDue }}
 */
function priceOf(product, currency, transport) {
	const { startDate, termTime, installmentCount, sumInsured, numberOfVehicles } = transport;
	const perYear =
		sumInsured * 100 * (RATES[product.toLowerCase()] ?? OTHER_RATE) * numberOfVehicles;
	const discounted = (perYear * termTime * (100 - (transport.discount ?? 0))) / 12 / 100;
	const cents = Math.max(Math.round(discounted), LEAST_PREMIUM);
	const share = Math.floor(cents / installmentCount);
	const first = cents - share * (installmentCount - 1);
	const installments = Array.from({ length: installmentCount }, (_, index) => ({
		id: index + 1,
		currency,
		amount: (index === 0 ? first : share) / 100,
		dueDate: addToDate(startDate, Math.floor((index * termTime) / installmentCount)),
	}));
	return {
		premiumAmount: cents / 100,
		endDate: addToDate(startDate, termTime, -1),
		installments,
		// Premiums in EUR are collected in RON, so the sum due can differ from the premium in both parts.
		payment: { amount: inRon(first / 100, currency), currency: 'RON' },
	};
}

/** @param {number} amount @param {string} currency @returns {number} */
function inRon(amount, currency) {
	return currency === 'RON' ? amount : Math.round(amount * 100 * EXCHANGE_RATE) / 100;
}

/**
 * The premium in EUR, as `premiumRates` tells it.
 * @param {number} amount
 * @param {string} currency
 * @returns {{ id: number, currency: string, amount: number, exchangeRate: number }[]}
 */
function premiumRates(amount, currency) {
	const euros = currency === 'EUR' ? amount : Math.round((amount * 100) / EXCHANGE_RATE) / 100;
	return [{ id: 1, currency: 'EUR', amount: euros, exchangeRate: EXCHANGE_RATE }];
}

/**
 * An EAN-13: twelve digits and their check digit.
 * @param {string} prefix Six digits.
 * @param {number} offerId
 * @returns {string}
 */
function ean13For(prefix, offerId) {
	const digits = prefix + String(offerId).padStart(6, '0').slice(-6);
	const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
	return digits + ((10 - (sum % 10)) % 10);
}

module.exports = { ean13For, inRon, premiumRates, priceOf };
