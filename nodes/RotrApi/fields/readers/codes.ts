import { instantOf } from './dates';
import { comparable, plainText, shown, type Reader, type Reading } from './values';

/** `4.00356E+05`: what a spreadsheet shows of a long number. */
const SHORTENED = /^\d+(?:[.,]\d+)?e\+?\d+$/i;
/** `400356.0`: a whole number in the hands of a program that knows fractions only. */
const WHOLE = /^(\d+)[.,]0$/;

/** A code without what people and programs put between and around its digits. */
export function digitsOf(value: unknown): string {
	return plainText(value)
		.replace(WHOLE, '$1')
		.replace(/[\s.\u00a0-]/g, '');
}

/**
 * A code that nobody can check, such as the number of a document or of a registry. It goes out as it was written: no zero
 * is restored, because nobody knows how many were lost.
 */
export const readCode: Reader = (value) => {
	const text = plainText(value);
	const isDamaged = typeof value === 'number' && !Number.isSafeInteger(value);
	if (isDamaged || SHORTENED.test(text)) {
		return {
			problem: `is a number that a spreadsheet has shortened or cut, ${shown(value)}: format its column as text and enter the code again`,
		};
	}
	if (typeof value === 'string' || typeof value === 'number') return { value: text };
	return { problem: `must be a text, not ${shown(value)}` };
};

const MONTHS =
	/^(?:\d{1,2} )?(?:ian|jan|feb|mar|apr|mai|may|iun|jun|iul|jul|aug|sep|sept|oct|noi|nov|dec)[a-z]*(?: \d{1,4})?$/;
const NUMBERED = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:[T ].*)?$/;

/** Whether a text is a day, as a spreadsheet shows or hands over what it took for one. */
function looksLikeDate(text: string): boolean {
	return NUMBERED.test(text) || MONTHS.test(comparable(text));
}

function doubtDates(value: unknown, isDate: (text: string) => boolean): Reading {
	const day = instantOf(value);
	const reading = day === undefined || Number.isNaN(day) ? readCode(value) : readCode(dayText(day));
	if ('problem' in reading || !isDate(plainText(reading.value))) return reading;
	const text = `${shown(reading.value)} is a date, perhaps a spreadsheet made it of a number such as 12-2`;
	return { value: reading.value, doubt: { kind: 'spreadsheet', text } };
}

function dayText(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}

/** The number of a document; one that is a date is in doubt. */
export const readDocumentNumber: Reader = (value) => doubtDates(value, looksLikeDate);

/** The number of a house, a staircase or a flat; a date, or the number of a day, is in doubt. */
export const readHouseNumber: Reader = (value) =>
	doubtDates(value, (text) => looksLikeDate(text) || /^[2-7]\d{4}$/.test(text));

/** A Romanian postcode: six digits, of which a spreadsheet loses a zero at the beginning. */
export const readPostcode: Reader = (value) => {
	const digits = digitsOf(plainText(value).replace(/^ro\b/i, ''));
	if (/^\d{5,6}$/.test(digits)) return { value: digits.padStart(6, '0') };
	return { problem: `must be a postcode of six digits such as 400356, not ${shown(value)}` };
};

/** A phone number in Romania: without the marks between its digits, and with the 0 that a spreadsheet loses. */
export const readRomanianPhone: Reader = (value) => {
	const digits = plainText(value)
		.replace(WHOLE, '$1')
		.replace(/[\s.()/\u00a0-]/g, '');
	// Of the numbers without 0 that Romania has, only those of mobiles begin with 7, and all have nine digits.
	if (/^7\d{8}$/.test(digits)) return { value: `0${digits}` };
	if (/^\+?\d{6,15}$/.test(digits)) return { value: digits };
	return readCode(value);
};

/** A SIRUTA code, which has no zeros at its beginning. */
export const readCityCode: Reader = (value) => {
	const reading = readCode(value);
	return 'problem' in reading ? reading : { value: plainText(value).replace(WHOLE, '$1') };
};
