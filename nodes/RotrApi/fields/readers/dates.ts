import { DateTime } from 'luxon';
import { shown, type Reader, type Reading } from './values';

/** Insurance days are Romanian ones, wherever the server stands and whatever its zone is. */
const ROMANIA = 'Europe/Bucharest';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const TIME = String.raw`\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]+\])?`;
const ISO = new RegExp(`^${DAY}(?:[T ]${TIME} ?${ZONE})?$`, 'i');
const ROMANIAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** How n8n's editor prints a Luxon value. */
const PRINTED = /^\[DateTime: (.*)\]$/;

const FORMS = 'write it as 2026-11-24 or 24.11.2026';

function dayOf(date: DateTime, value: unknown): Reading {
	if (date.isValid) return { value: date.toISODate() };
	return { problem: `is not a day of the calendar, ${shown(value)}; ${FORMS}` };
}

function dayOfText(value: string): Reading {
	const text = value.trim().replace(PRINTED, '$1');
	const romanian = ROMANIAN.exec(text);
	if (romanian) {
		const [day, month, year] = romanian.slice(1).map(Number);
		return dayOf(DateTime.utc(year, month, day), value);
	}
	const iso = ISO.exec(text);
	if (!iso) return { problem: `is no date that can be understood, ${shown(value)}; ${FORMS}` };
	const [withoutZone] = text.replace(' ', 'T').replace(' ', '').toUpperCase().split('[');
	// Without a zone the day stands as it is written; UTC only keeps the server's zone out of it.
	if (!iso[1]) return dayOf(DateTime.fromISO(withoutZone, { zone: 'utc' }), value);
	return dayOf(DateTime.fromISO(withoutZone, { zone: ROMANIA }), value);
}

/**
 * The instant of a Luxon value or a Date, also of one made by another copy of Luxon or in another realm
 * (n8n evaluates expressions in a sandbox of its own), for which `instanceof` says no.
 */
function instantOf(value: unknown): number | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const isDate = Object.prototype.toString.call(value) === '[object Date]';
	const isLuxon = 'isLuxonDateTime' in value || 'toISODate' in value;
	return isDate || isLuxon ? Number(value.valueOf()) : undefined;
}

/**
 * Any date that n8n hands over as `YYYY-MM-DD`: ISO texts, Luxon values, Dates and the Romanian
 * `24.11.2026`. What has no zone keeps its calendar day (n8n's date picker gives `2026-11-24T00:00:00`);
 * what has one, or is an instant, becomes the calendar day in Romania.
 */
export const readDate: Reader = (value) => {
	if (typeof value === 'string') return dayOfText(value);
	const instant = instantOf(value);
	if (instant !== undefined) return dayOf(DateTime.fromMillis(instant, { zone: ROMANIA }), value);
	return { problem: `is no date that can be understood, ${shown(value)}; ${FORMS}` };
};
