import type { Reader } from './values';
import { plainText, shown } from './values';

/** The digits of a Romanian tax number: without spaces and the `RO` of VAT payers. */
function digitsOf(taxId: unknown): string {
	return plainText(taxId).replace(/\s/g, '').replace(/^RO/i, '');
}

/** A Romanian tax number by its form: CNP of 13 digits, or CUI of 2 to 10. Sent as it was written. */
export const readTaxId: Reader = (value) => {
	if (/^(\d{13}|\d{2,10})$/.test(digitsOf(value))) return { value: plainText(value) };
	return {
		problem: `must be a CNP of 13 digits or a CUI of 2 to 10 digits, not ${shown(value)}. For a person from abroad, switch on Is Foreign.`,
	};
};

const CNP_WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
const CUI_WEIGHTS = [2, 3, 5, 7, 1, 2, 3, 5, 7];

function weigh(digits: string, weights: number[]): number {
	return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/**
 * Whether the last digit fits the others. No reason to refuse, since the API's own example fails it, but
 * worth a hint once the API has refused.
 */
export function hasRightCheckDigit(taxId: unknown): boolean {
	const digits = digitsOf(taxId);
	if (digits.length === 13) {
		const rest = weigh(digits, CNP_WEIGHTS) % 11;
		return Number(digits[12]) === (rest === 10 ? 1 : rest);
	}
	// A CUI is weighed from its right end.
	const padded = digits.padStart(10, '0').split('').reverse().join('');
	const rest = (weigh(padded.slice(1), CUI_WEIGHTS) * 10) % 11;
	return Number(padded[0]) === (rest === 10 ? 0 : rest);
}
