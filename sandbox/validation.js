const { error: failures } = require('express-openapi-validator');

const { ApiFailure, validationFailure } = require('./failure');
const { invalidText, requiredText } = require('./texts');

/**
 * @typedef {import('./failure').FieldErrors} FieldErrors
 * @typedef {import('./failure').Text} Text
 * @typedef {{ path: string, message: string, errorCode?: string }} Violation
 */

/** @type {{ [type: string]: string }} */
const TYPES = {
	string: 'text',
	number: 'număr',
	integer: 'număr întreg',
	boolean: 'boolean',
	object: 'obiect',
	array: 'listă',
};
const OUT_OF_RANGE = { ro: 'este în afara limitelor', en: 'is out of range' };
const WRONG_FORMAT = { ro: 'are un format greșit', en: 'has a wrong format' };
/** @type {{ [keyword: string]: Text }} */
const RULES = {
	additionalProperties: { ro: 'nu este cunoscut', en: 'is not known' },
	exclusiveMinimum: OUT_OF_RANGE,
	maximum: OUT_OF_RANGE,
	minimum: OUT_OF_RANGE,
	oneOf: WRONG_FORMAT,
	pattern: WRONG_FORMAT,
};

/**
 * What the API answers for an error that the validator, the body parser or a handler has thrown.
 * @param {unknown} error
 * @returns {ApiFailure}
 */
function failureFrom(error) {
	if (error instanceof ApiFailure) return error;
	if (error instanceof failures.BadRequest) return validationFailure(fieldErrors(error.errors));
	if (error instanceof failures.NotFound || error instanceof failures.MethodNotAllowed) {
		return new ApiFailure(error.status, { ro: 'Rută inexistentă.', en: 'No such route.' });
	}
	const status = statusOf(error);
	if (status >= 400 && status < 500) {
		return new ApiFailure(status, { ro: 'Cerere greșită.', en: 'Bad request.' });
	}
	// Whatever else goes wrong is a bug of the sandbox, and must not pass for an answer of the API.
	const text = error instanceof Error ? error.message : String(error);
	return new ApiFailure(500, `BUG IN THE SANDBOX: ${text}`);
}

/** @param {unknown} error @returns {number} */
function statusOf(error) {
	const status = typeof error === 'object' && error && 'status' in error ? error.status : 500;
	return typeof status === 'number' ? status : 500;
}

/** @param {Violation[]} violations @returns {FieldErrors} */
function fieldErrors(violations) {
	/** @type {FieldErrors} */
	const errors = {};
	for (const violation of violations) {
		const [, ...parts] = violation.path.split('/').filter(Boolean);
		const field = parts.join('.') || 'body';
		const text = textOf(field, violation);
		// The branches of a `oneOf` complain one by one about the same value, and it has the last word.
		if (violation.errorCode?.startsWith('oneOf')) errors[field] = [text];
		else (errors[field] ??= []).push(text);
	}
	return errors;
}

/** @param {string} field @param {Violation} violation @returns {Text} */
function textOf(field, { message, errorCode = 'required' }) {
	const keyword = errorCode.split('.')[0];
	if (keyword === 'required' || keyword === 'minLength') return requiredText(field);
	if (keyword === 'type') {
		const type = message.split(' ').at(-1) ?? '';
		return invalidText(field, { ro: `trebuie să fie ${TYPES[type] ?? type}`, en: message });
	}
	if (keyword === 'enum') {
		const values = message.split(': ')[1];
		return invalidText(field, {
			ro: `trebuie să fie una dintre valorile ${values}`,
			en: `must be one of ${values}`,
		});
	}
	return invalidText(field, RULES[keyword] ?? { ro: 'este greșit', en: message });
}

module.exports = { failureFrom };
