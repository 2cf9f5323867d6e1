import { digitsOf } from './codes';
import { readBirthdate } from './dates';
import { plainText, shown, type Reader } from './values';

/** `CUI: `, `C.I.F. ` or `CNP ` before the number. */
const NAME = /^(?:c\.?u\.?i\.?|c\.?i\.?f\.?|cnp)[\s:.]*(?=[\dr])/i;

/** A Romanian tax number: the digits, and whether the `RO` of VAT payers stands before them. */
function partsOf(taxId: unknown): { prefix: string; digits: string } {
	const text = plainText(taxId).replace(NAME, '');
	const isPrefixed = /^RO/i.test(text);
	return {
		prefix: isPrefixed ? 'RO' : '',
		digits: digitsOf(isPrefixed ? text.slice(2).trim() : text),
	};
}

const CNP_WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
const CUI_WEIGHTS = [2, 3, 5, 7, 1, 2, 3, 5, 7];

function weigh(digits: string, weights: number[]): number {
	return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** Whether the last digit of a Romanian tax number fits the others. */
export function hasRightCheckDigit(taxId: unknown): boolean {
	const { digits } = partsOf(taxId);
	if (digits.length === 13) {
		const rest = weigh(digits, CNP_WEIGHTS) % 11;
		return Number(digits[12]) === (rest === 10 ? 1 : rest);
	}
	// A CUI is weighed from its right end.
	const padded = digits.padStart(10, '0').split('').reverse().join('');
	const rest = (weigh(padded.slice(1), CUI_WEIGHTS) * 10) % 11;
	return Number(padded[0]) === (rest === 10 ? 0 : rest);
}

/**
 * A Romanian tax number, CNP of 13 digits or CUI of 2 to 10: without blanks, its prefix in capitals. A check
 * digit that doesn't fit is a doubt only, since the API's own example has one.
 */
export const readTaxId: Reader = (value) => {
	const { prefix, digits } = partsOf(value);
	if (!/^(\d{13}|\d{2,10})$/.test(digits)) {
		return {
			problem: `must be a CNP of 13 digits or a CUI of 2 to 10 digits, not ${shown(value)}. For a person from abroad, switch on Is Foreign.`,
		};
	}
	const sent = prefix + digits;
	if (hasRightCheckDigit(sent)) return { value: sent };
	const text = 'the check digit does not fit, perhaps it is mistyped.';
	return { value: sent, doubt: { kind: 'taxId', text } };
};

/** The century of a birth by the first digit of a CNP; 7 and 8 stand for residents born in any. */
const CENTURIES: Record<string, string> = { '1': '19', '2': '19', '5': '20', '6': '20' };
const GENDERS: Record<string, 'm' | 'f'> = {
	'1': 'm',
	'2': 'f',
	'5': 'm',
	'6': 'f',
	'7': 'm',
	'8': 'f',
};

/** What a CNP says of its owner; nothing where it is none, or its check digit doesn't fit. */
export function factsOfCnp(taxId: unknown): { gender?: 'm' | 'f'; birthdate?: string } {
	const cnp = plainText(taxId);
	if (!/^\d{13}$/.test(cnp) || !hasRightCheckDigit(cnp)) return {};
	const century = CENTURIES[cnp[0]];
	const [, year, month, day] = /^\d(\d\d)(\d\d)(\d\d)/.exec(cnp) ?? [];
	const birthdate = `${century}${year}-${month}-${day}`;
	const isDay = century !== undefined && 'value' in readBirthdate(birthdate);
	return { gender: GENDERS[cnp[0]], ...(isDay && { birthdate }) };
}
