const { invalidText, requiredText } = require('./texts');
const { isCalendarDate } = require('./clock');

/**
 * @typedef {import('./failure').FieldErrors} FieldErrors
 * @typedef {import('./types').InsurerLogin} InsurerLogin
 * @typedef {import('./types').Person} Person
 * @typedef {import('./types').Settings} Settings
 */

/**
 * A function that notes what is wrong with a field's value.
 * @param {FieldErrors} errors
 * @returns {(path: string, ro: string, en: string) => void}
 */
function refusal(errors) {
	return (path, ro, en) => {
		(errors[path] ??= []).push(invalidText(path, { ro, en }));
	};
}

/**
 * What no schema says well: a person is a company or has both names, and its dates are in the calendar.
 * @param {Person} person
 * @param {string} path
 * @returns {FieldErrors}
 */
function personErrors(person, path) {
	/** @type {FieldErrors} */
	const errors = {};
	const refuse = refusal(errors);
	/** @param {string} name */
	const require = (name) => {
		errors[`${path}.${name}`] = [requiredText(`${path}.${name}`)];
	};
	if (!person.businessName) {
		if (!person.lastName && !person.firstName) require('businessName');
		else if (!person.lastName) require('lastName');
		else if (!person.firstName) require('firstName');
	}
	if (person.birthdate && !isCalendarDate(person.birthdate)) {
		refuse(`${path}.birthdate`, 'nu este o dată', 'is not a date');
	}
	const issueDate = person.identification?.issueDate;
	if (issueDate && !isCalendarDate(issueDate)) {
		refuse(`${path}.identification.issueDate`, 'nu este o dată', 'is not a date');
	}
	return errors;
}

/**
 * Production insurers want the broker's own login, the test environment does without.
 * @param {Settings} settings
 * @param {InsurerLogin | undefined} login
 * @returns {FieldErrors}
 */
function insurerLoginErrors(settings, login) {
	if (settings.insurerLogins === 'optional') return {};
	const missing = /** @type {const} */ (['account', 'password']).filter((name) => !login?.[name]);
	return Object.fromEntries(
		missing
			.map((name) => `provider.authentication.${name}`)
			.map((path) => [path, [requiredText(path)]]),
	);
}

/**
 * Names of insurers and products are compared without regard to case.
 * @param {string} one
 * @param {string} other
 * @returns {boolean}
 */
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

module.exports = { insurerLoginErrors, isSame, personErrors, refusal };
