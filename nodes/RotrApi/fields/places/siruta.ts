const WEIGHTS = [7, 5, 3, 2, 1];

/**
 * The digits of a SIRUTA code, without what spreadsheets add: blanks, separators, a ".0", leading zeros.
 *
 * @returns '' where there is no digit
 */
export function codeDigits(text: string): string {
	return text
		.replace(/[.,]0$/, '')
		.replace(/\D/g, '')
		.replace(/^0+/, '');
}

/**
 * Whether a code that the register doesn't know is most likely the tax office's own number of a locality
 * (`scod_Localitate`) and no SIRUTA code. Those numbers are short; and the last digit of a SIRUTA code checks the others
 * (in the register, with nine exceptions).
 */
export function isForeignCode(code: string): boolean {
	if (code.length > 4) return false;
	const digits = [...code.padStart(6, '0')].map(Number);
	const sum = WEIGHTS.reduce((total, weight, index) => {
		const product = weight * digits[index];
		return total + Math.floor(product / 10) + (product % 10);
	}, 0);
	return (11 - (sum % 10)) % 10 !== digits[5];
}
