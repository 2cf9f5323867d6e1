/** Members that the API wants as numbers, and that its reference prints as strings. */
const NUMBERS = new Set([
	'amount',
	'discount',
	'ean13',
	'installmentCount',
	'numberOfVehicles',
	'offerId',
	'sumInsured',
	'sumInsuredRRA',
	'termTime',
]);
/** The same of booleans. */
const BOOLEANS = new Set(['gdpr', 'isForeignPerson', 'marketing']);

/** @param {string} name @param {unknown} value @returns {unknown} */
function readMember(name, value) {
	if (typeof value !== 'string') return readPrinted(value);
	if (NUMBERS.has(name) && /^(0|[1-9]\d*)(\.\d+)?$/.test(value)) return Number(value);
	if (BOOLEANS.has(name) && /^(true|false)$/.test(value)) return value === 'true';
	return value;
}

/**
 * A copy of a request's body in which the numbers and booleans that the reference prints as strings are such.
 * @param {unknown} body
 * @returns {unknown}
 */
function readPrinted(body) {
	if (Array.isArray(body)) return body.map(readPrinted);
	if (body === null || typeof body !== 'object') return body;
	return Object.fromEntries(
		Object.entries(body).map(([name, value]) => [name, readMember(name, value)]),
	);
}

module.exports = { readPrinted };
