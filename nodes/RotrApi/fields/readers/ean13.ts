import type { INodeProperties } from 'n8n-workflow';
import { digitsOf } from './codes';
import { shown, type Reader } from './values';

/** The EAN13 of a pending offer, for `offer/getPending`. */
export const ean13Property: INodeProperties = {
	displayName: 'EAN13',
	name: 'ean13',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 3876866826729',
	description:
		"Code of 13 digits that the insurer gave the offer: the field ean13 in the output of Create Offer, where the insurer's answer holds one",
};

/** The check digit of an EAN-13 (GS1 General Specifications): weights 1 and 3 in turn, up to the next ten. */
function checkDigit(digits: string): number {
	const sum = [...digits.slice(0, 12)].reduce(
		(total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
		0,
	);
	return (10 - (sum % 10)) % 10;
}

const fits = (digits: string) => checkDigit(digits) === Number(digits[12]);

/** The digits of an EAN13, with the 0 at its beginning that a spreadsheet loses, where the check digit agrees. */
function ean13Of(value: unknown): string {
	const digits = digitsOf(value);
	return /^\d{12}$/.test(digits) && fits(`0${digits}`) ? `0${digits}` : digits;
}

/** What to do where there is no EAN13. */
export const whereEan13Is = () =>
	"It is the code in the insurer's answer to Create Offer, e.g. 3876866826729.";

/** An EAN13 as RotrApi wants it: a JSON number, or a text where it begins with 0, which a number loses. */
export const readEan13: Reader<number | string> = (value) => {
	const text = ean13Of(value);
	if (!/^\d{13}$/.test(text)) {
		return { problem: `must have 13 digits, not ${shown(value)}`, advice: whereEan13Is() };
	}
	if (!fits(text)) {
		return {
			problem: `is mistyped, ${shown(text)}: its last digit does not fit the others`,
			advice: "Copy it again from the insurer's answer to Create Offer.",
		};
	}
	return { value: text.startsWith('0') ? text : Number(text) };
};
