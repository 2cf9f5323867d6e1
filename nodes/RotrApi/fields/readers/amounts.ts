import { plainText, shown, type Reader } from './values';

/** More digits than a JSON number (a double) holds exactly: the sum would change on its way. */
const MOST_DIGITS = 15;

/** `1.234` and `1,234`: a thousand and something to one reader, one and something to another. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
/** `1.234,56` and `12.345.678`: thousands can't be anything else here. */
const ROMANIAN = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;

/** The text of a sum as a number, or what is wrong with it. */
function parse(text: string): { value: number } | { problem: string } {
	if (AMBIGUOUS.test(text)) {
		const [whole, rest] = text.split(/[.,]/);
		return {
			problem: `can be read in two ways, ${shown(text)}: write ${whole}${rest}, or ${whole}.${rest}0`,
		};
	}
	const isRomanian = ROMANIAN.test(text);
	if (!isRomanian && !PLAIN.test(text)) {
		return { problem: `must be a number such as 1234.56, not ${shown(text)}` };
	}
	const plain = (isRomanian ? text.replaceAll('.', '') : text).replace(',', '.');
	const digits = plain.replace(/\D/g, '').replace(/^0+/, '');
	if (digits.length > MOST_DIGITS) return { problem: `has too many digits, ${shown(text)}` };
	return { value: Number(plain) };
}

function readNumber(value: unknown): { value: number } | { problem: string } {
	if (typeof value === 'number') {
		if (Number.isFinite(value)) return { value };
		return { problem: `must be a number, not ${String(value)}` };
	}
	if (typeof value === 'string') return parse(value.trim());
	return { problem: `must be a number, not ${shown(value)}` };
}

/**
 * A sum of money that is above zero: `89.76`, `"89.76"`, `"89,76"` and `"1.234,56"` are understood. It is
 * never rounded; JSON writes the result as the shortest number that is exactly it.
 */
export const readAmount: Reader = (value) => {
	const reading = readNumber(value);
	if ('value' in reading && reading.value <= 0) return { problem: 'must be above zero' };
	return reading;
};

/** A sum or a share that may be zero, read like `readAmount`. */
export const readAmountFromZero: Reader = (value) => {
	const reading = readNumber(value);
	if ('value' in reading && reading.value < 0) return { problem: 'must not be below zero' };
	return reading;
};

/** A whole number above zero: months, vehicles, instalments. */
export const readCount: Reader = (value) => {
	const text = plainText(value);
	const count = Number(text);
	if (/^\d+$/.test(text) && count > 0 && Number.isSafeInteger(count)) return { value: count };
	return { problem: `must be a whole number above zero, not ${shown(value)}` };
};
