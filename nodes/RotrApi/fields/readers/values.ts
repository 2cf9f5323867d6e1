import type { Doubt } from './doubts';

/**
 * What a reader makes of a value: either how it goes on the wire, perhaps with a doubt; or what is wrong with it and what
 * would be right, as the end of a sentence, perhaps with `advice` in sentences of its own.
 */
export type Reading<T = unknown> =
	| { value: T; doubt?: Doubt }
	| { problem: string; advice?: string };

/** Reads a value that is not empty; never throws. */
export type Reader<T = unknown> = (value: unknown) => Reading<T>;

/** Whether nothing was entered: such fields are left out of a request. */
export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

/** Whether a value is an object with fields, and neither a list nor a date. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return Object.prototype.toString.call(value) === '[object Object]';
}

/** A text, number or boolean as text; '' for all else, whose own conversion could throw. */
export function plainText(value: unknown): string {
	return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}

/** A value as it can stand in a message: short, on one line. */
export function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	const line = (plainText(value) || typeof value).replace(/\s+/g, ' ');
	return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

/**
 * A text as people compare it: without diacritics, case and what stands between its words, so that
 * `Cartea de Identitate` and `cartea-de-identitate` are one.
 */
export function comparable(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** A text; numbers become one, because expressions often give a number for a name or a remark. */
export const readText: Reader<string> = (value) => {
	if (typeof value === 'string') return { value: value.trim() };
	if (typeof value === 'number' && Number.isFinite(value)) return { value: String(value) };
	return { problem: `must be a text, not ${shown(value)}` };
};

const YES = ['true', 'yes', 'da', '1', 'on', 'y', 'd'];
const NO = ['false', 'no', 'nu', '0', 'off', 'n'];

/** A yes or no; the API's reference prints booleans as texts, and sheets hold words for them. */
export const readBoolean: Reader = (value) => {
	const word = comparable(plainText(value));
	if (YES.includes(word)) return { value: true };
	if (NO.includes(word)) return { value: false };
	return { problem: `must be true or false (or yes, no, da, nu, 1, 0), not ${shown(value)}` };
};

/** A switch of the form; an expression or an AI agent may give a text. What is neither leaves it as it is by default. */
export function isOn(value: unknown, byDefault: boolean): boolean {
	const reading = readBoolean(value);
	return 'value' in reading ? reading.value === true : byDefault;
}

/** An e-mail address, by its looks only: something, @, something, in which a dot is expected. */
export const readEmail: Reader = (value) => {
	const text = plainText(value);
	if (!/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(text)) {
		return { problem: `must be an e-mail address such as office@example.ro, not ${shown(value)}` };
	}
	if (/@[^.].*\.[^.]+$/.test(text)) return { value: text };
	const doubt = `${shown(text)} has no dot after the @, perhaps its end is missing`;
	return { value: text, doubt: { kind: 'email', text: doubt } };
};
