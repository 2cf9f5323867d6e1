import { DateTime } from 'luxon';

const TEXT_LIMIT = 500;
const MOST_PARTS = 10;
const MOST_LEVELS = 4;

/** Keys under which an object holds its text, the best first. */
const TEXT_KEYS = ['message', 'detail', 'title', 'text', 'description', 'error'];
/** Keys under which an entry of a list of errors holds the field that it is about. */
const FIELD_KEYS = ['field', 'path', 'property', 'param'];

const cut = (text: string) => (text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text);

/** A value of the API as a short text for people; '' where it is none. */
export function textOf(value: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return typeof value === 'string' ? cut(value.trim()) : '';
}

function wordsOfRecord(record: Record<string, unknown>, depth: number): string {
	const own = Object.entries(record);
	const valueOf = (key: string) => own.find(([name]) => name === key)?.[1];
	const text = TEXT_KEYS.map((key) => words(valueOf(key), depth)).find(Boolean);
	if (text === undefined) {
		return joined(
			own.slice(0, MOST_PARTS).map(([key, part]) => {
				const said = words(part, depth);
				return said && `${textOf(key)}: ${said}`;
			}),
		);
	}
	const field = FIELD_KEYS.map((key) => textOf(valueOf(key))).find(Boolean);
	return field === undefined ? text : `${field}: ${text}`;
}

const joined = (parts: string[]) => parts.filter(Boolean).join('; ');

function words(value: unknown, depth: number): string {
	if (depth > MOST_LEVELS) return '';
	if (Array.isArray(value)) {
		return joined(value.slice(0, MOST_PARTS).map((part) => words(part, depth + 1)));
	}
	if (typeof value === 'object' && value !== null) {
		return wordsOfRecord(value as Record<string, unknown>, depth + 1);
	}
	return textOf(value);
}

/**
 * What the API says in words, whatever shape it says it in: a text, a list of texts or of objects, or an object with a
 * text or with one for each field.
 *
 * @returns one line, cut to 500 characters; '' where it says nothing
 */
export function wordsOf(value: unknown): string {
	return cut(words(value, 0).replace(/\s+/g, ' ').trim());
}

/**
 * `Retry-After`: seconds or an HTTP date.
 *
 * @returns milliseconds from now
 */
export function retryAfterOf(headers: Record<string, unknown> | undefined): number | undefined {
	const value = textOf(headers?.['retry-after']);
	if (/^\d+$/.test(value)) return Number(value) * 1000;
	const date = value ? Date.parse(value) : NaN;
	// By the server's own clock where it tells it: this machine's may be hours off.
	const now = Date.parse(textOf(headers?.date));
	return Number.isNaN(date) ? undefined : Math.max(0, date - (now || Date.now()));
}

/** Rounded up, for who comes a second too early is turned away again. */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When a wait is over, as Romanian clocks show it: `17:56`, or with the day where that is more than a day away. */
export function timeOfDay(wait: number): string | undefined {
	const end = Math.ceil((Date.now() + wait) / MINUTE) * MINUTE;
	const time = DateTime.fromMillis(end, { zone: 'Europe/Bucharest' });
	return time.isValid ? time.toFormat(wait < DAY ? 'HH:mm' : 'dd.MM.yyyy HH:mm') : undefined;
}
