import { plainText, shown, type Reader, type Reading } from './values';

/** More digits than a JSON number (a double) holds exactly: the sum would change on its way. */
const MOST_DIGITS = 15;

/** Sums are paid to the cent. */
const MOST_DECIMALS = 2;

/** Sums worked out by programs carry dust of about this size: `0.1 + 0.2` is 0.30000000000000004. */
const MILLIONTH_OF_A_CENT = 1e-8;

/** `1.234` and `1,234`: a thousand and something to one reader, one and something to another. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
/** `1.234,56` and `12.345.678`: thousands can't be anything else here. */
const ROMANIAN = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;

/**
 * A number that was written down, with the count of its decimals.
 *
 * @param most how many decimals it may have, for the other reading of an ambiguous one
 */
function readDigits(
	text: string,
	most = Infinity,
): { value: number; decimals: number } | { problem: string } {
	if (AMBIGUOUS.test(text)) {
		const [whole, rest] = text.split(/[.,]/);
		return {
			problem: `can be read in two ways, ${shown(text)}: write ${whole}${rest}, or ${whole}.${`${rest}0`.slice(0, most)}`,
		};
	}
	const isRomanian = ROMANIAN.test(text);
	if (!isRomanian && !PLAIN.test(text)) {
		return { problem: `must be a number such as 1234.56, not ${shown(text)}` };
	}
	const plain = (isRomanian ? text.replaceAll('.', '') : text).replace(',', '.');
	const digits = plain.replace(/\D/g, '').replace(/^0+/, '');
	if (digits.length > MOST_DIGITS) return { problem: `has too many digits, ${shown(text)}` };
	return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

function readNumber(value: unknown): Reading<number> {
	if (typeof value === 'number' && Number.isFinite(value)) return { value };
	if (typeof value !== 'string') return { problem: `must be a number, not ${shown(value)}` };
	const written = readDigits(value.trim());
	return 'problem' in written ? written : { value: written.value };
}

/** A sum to the cent: what a person wrote is never rounded, what a program worked out loses its dust. */
function readMoney(value: unknown): Reading<number> {
	const tooFine = {
		problem: `has more than two decimals, ${shown(value)}: write the sum to the cent, such as 1234.56`,
	};
	if (typeof value === 'string') {
		const written = readDigits(value.trim(), MOST_DECIMALS);
		if ('problem' in written) return written;
		return written.decimals > MOST_DECIMALS ? tooFine : { value: written.value };
	}
	const number = readNumber(value);
	if ('problem' in number) return number;
	const cents = number.value.toFixed(MOST_DECIMALS);
	if (Math.abs(Number(cents) - number.value) > MILLIONTH_OF_A_CENT) return tooFine;
	const exact = readDigits(cents);
	return 'problem' in exact ? exact : { value: exact.value };
}

function fromZero(reading: Reading<number>): Reading<number> {
	if ('problem' in reading) return reading;
	if (reading.value < 0) return { problem: 'must not be below zero' };
	// What a program worked out may be a zero with a sign.
	return reading.value === 0 ? { value: 0 } : reading;
}

/**
 * A sum of money that is above zero, to the cent: `89.76`, `"89.76"`, `"89,76"` and `"1.234,56"` are
 * understood. A text is never rounded; JSON writes the result as the shortest number that is exactly it.
 */
export const readAmount: Reader = (value) => {
	const reading = readMoney(value);
	if ('value' in reading && reading.value <= 0) return { problem: 'must be above zero' };
	return reading;
};

/** A sum that may be zero, read like `readAmount`. */
export const readAmountFromZero: Reader = (value) => fromZero(readMoney(value));

/** A discount: from zero up, with any number of decimals, since it may be a share. */
export const readDiscount: Reader = (value) => fromZero(readNumber(value));

/** A whole number above zero: months, vehicles, instalments. */
export const readCount: Reader = (value) => {
	const text = plainText(value);
	const count = Number(text);
	if (/^\d+$/.test(text) && count > 0 && Number.isSafeInteger(count)) return { value: count };
	return { problem: `must be a whole number above zero, not ${shown(value)}` };
};
