import { instantOf } from './dates';
import { isEmpty, isRecord, plainText, shown } from './values';

/** A value as it stands in an output: what n8n gave, if it is one value. */
export type Scalar = string | number | boolean;

/** What a field holds: a plain value, or the object of n8n's resource locator. */
export function plainValue(value: unknown): unknown {
	return isRecord(value) && 'mode' in value ? value.value : value;
}

/** What n8n gave, as it can be shown beside what became of it. */
export function scalarOf(given: unknown): Scalar {
	const value = plainValue(given);
	if (isEmpty(value)) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	const instant = instantOf(value);
	if (instant === undefined) return shown(value);
	return Number.isNaN(instant) ? 'Invalid Date' : isoOf(value, instant);
}

/** A date with its own zone, where it has one. */
function isoOf(value: unknown, instant: number): string {
	const own: unknown = isLuxon(value) ? value.toISO() : undefined;
	return typeof own === 'string' ? own : new Date(instant).toISOString();
}

function isLuxon(value: unknown): value is { toISO(): unknown } {
	return typeof value === 'object' && value !== null && 'toISO' in value;
}

/** Whether a value goes out as it came. Another type, or a time that a day has lost, makes no other value. */
export function isSame(given: Scalar, sent: Scalar): boolean {
	const text = plainText(given);
	if (typeof sent === 'number') return text !== '' && Number(text) === sent;
	if (typeof sent === 'boolean') return text.toLowerCase() === String(sent);
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(sent);
	return isDay ? text.replace(/^\[DateTime: /, '').startsWith(sent) : text === sent;
}
