/**
 * @typedef {import('./types').Dictionary} Dictionary
 */

/**
 * @typedef {{ ro: string, en: string }} Text A sentence in both languages that the API speaks.
 * @typedef {{ [field: string]: Text[] }} FieldErrors
 */

/** A failure that the API answers in its envelope. */
class ApiFailure extends Error {
	/**
	 * @param {number} status
	 * @param {Text | string} message
	 * @param {{ fields?: FieldErrors, httpStatus?: number }} [more]
	 */
	constructor(status, message, more = {}) {
		super(typeof message === 'string' ? message : message.en);
		this.status = status;
		this.text = message;
		this.fields = more.fields;
		this.httpStatus = more.httpStatus ?? status;
	}
}

/** A refusal of the input, field by field. @param {FieldErrors} fields @returns {ApiFailure} */
function validationFailure(fields) {
	return new ApiFailure(400, 'VALIDATION_ERROR', { fields });
}

/**
 * Romanian unless the caller asks for English by `Content-Language`.
 * @param {string | undefined} contentLanguage
 * @returns {'ro' | 'en'}
 */
function languageOf(contentLanguage) {
	return (contentLanguage ?? '').toLowerCase().startsWith('en') ? 'en' : 'ro';
}

/** The body of a failed call. @param {ApiFailure} failure @param {'ro' | 'en'} language @returns {Dictionary} */
function failureBody(failure, language) {
	const message = typeof failure.text === 'string' ? failure.text : failure.text[language];
	/** @type {Dictionary} */
	const body = { error: true, status: failure.status, message };
	if (failure.fields) {
		body.data = Object.fromEntries(
			Object.entries(failure.fields).map(([field, texts]) => [
				field,
				texts.map((text) => text[language]),
			]),
		);
	}
	if (failure.status >= 500) body.correlation_id = crypto.randomUUID();
	return body;
}

/**
 * A copy with every number and boolean as the string that the reference prints.
 * @param {unknown} value
 * @returns {unknown}
 */
function printStrings(value) {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return value.map(printStrings);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printStrings(part)]));
}

module.exports = { ApiFailure, failureBody, languageOf, printStrings, validationFailure };
