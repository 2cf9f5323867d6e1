/** What a reader makes of a value: how it goes on the wire, or what is wrong with it, as the end of a sentence. */
export type Reading = { value: unknown } | { problem: string };

/** Reads a value that is not empty; never throws. */
export type Reader = (value: unknown) => Reading;

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

/** A text; numbers become one, because expressions often give a number for a code or a house number. */
export const readText: Reader = (value) => {
	if (typeof value === 'string') return { value: value.trim() };
	if (typeof value === 'number' && Number.isFinite(value)) return { value: String(value) };
	return { problem: `must be a text, not ${shown(value)}` };
};

/** A yes or no; the API's reference prints booleans as strings, so that both forms come in. */
export const readBoolean: Reader = (value) => {
	const text = plainText(value).toLowerCase();
	if (text === 'true' || text === 'false') return { value: text === 'true' };
	return { problem: `must be true or false, not ${shown(value)}` };
};

/** A switch of the form; an expression or an AI agent may give a text. What is neither on nor off leaves it as it is by default. */
export function isOn(value: unknown, byDefault: boolean): boolean {
	return plainText(value).toLowerCase() === String(!byDefault) ? !byDefault : byDefault;
}

/** An e-mail address, by its looks only: something, @, something with a dot. */
export const readEmail: Reader = (value) => {
	const text = plainText(value);
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return { value: text };
	return { problem: `must be an e-mail address such as office@example.ro, not ${shown(value)}` };
};
