import { DateTime } from 'luxon';
import { plainText, shown, type Reader, type Reading } from './values';

/** Insurance days are Romanian ones, wherever the server stands and whatever its zone is. */
const ROMANIA = 'Europe/Bucharest';

const TIME = String.raw`\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]+\])?`;
const ISO = new RegExp(String.raw`^\d{4}-\d{2}-\d{2}(?:[T ]${TIME} ?${ZONE})?$`, 'i');
const CLOCK = String.raw`(?:,? (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?`;
/** Day, month and year, or year, month and day, with one mark between them; a time stands for no other day. */
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4})${CLOCK}$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([./])(\d{1,2})\2(\d{1,2})${CLOCK}$`);
/** How n8n's editor prints a Luxon value. */
const PRINTED = /^\[DateTime: (.*)\]$/;
const NUMBER = /^\d+(?:[.,]\d+)?$/;

const FORMS = 'write it as 2026-11-24 or 24.11.2026';

/** Spreadsheets count days from here; numbers outside of 1927 to 2119 are no days that anybody means. */
const FIRST_DAY = DateTime.utc(1899, 12, 30);
const LEAST_DAY_NUMBER = 10_000;
const MOST_DAY_NUMBER = 80_000;

function dayOf(date: DateTime, value: unknown): Reading {
	if (date.isValid) return { value: date.toISODate() };
	return { problem: `is not a day of the calendar, ${shown(value)}; ${FORMS}` };
}

/** A date cell of a spreadsheet, as n8n's Extract From File gives it: days, and the time as a fraction. */
function dayOfNumber(number: number, value: unknown): Reading {
	if (number >= LEAST_DAY_NUMBER && number < MOST_DAY_NUMBER + 1) {
		return dayOf(FIRST_DAY.plus({ days: Math.floor(number) }), value);
	}
	return { problem: `is no date that can be understood, ${shown(value)}; ${FORMS}` };
}

/** With dots the day stands first in Romania; with other marks, Americans write the month first. */
function dayOfParts(parts: RegExpExecArray, value: unknown): Reading {
	const [day, month, year] = [parts[1], parts[3], parts[4]].map(Number);
	const mayBeSwapped = parts[2] !== '.' && day !== month && day <= 12 && month <= 12;
	if (mayBeSwapped) {
		const [one, other] = [
			[month, day],
			[day, month],
		].map(([readMonth, readDay]) => DateTime.utc(year, readMonth, readDay).toISODate());
		return { problem: `can be read in two ways, ${shown(value)}: write ${one} or ${other}` };
	}
	return dayOf(DateTime.utc(year, month, day), value);
}

function dayOfText(value: string): Reading {
	const text = value.trim().replace(PRINTED, '$1');
	if (NUMBER.test(text)) return dayOfNumber(Number(text.replace(',', '.')), value);
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst) return dayOfParts(dayFirst, value);
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) {
		const [year, month, day] = [yearFirst[1], yearFirst[3], yearFirst[4]].map(Number);
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
 * The instant of a Luxon value or a Date. `instanceof` would say no to those of another copy of Luxon or of another realm:
 * n8n evaluates expressions in a sandbox of its own.
 */
export function instantOf(value: unknown): number | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const isDate = Object.prototype.toString.call(value) === '[object Date]';
	const isLuxon = 'isLuxonDateTime' in value || 'toISODate' in value;
	return isDate || isLuxon ? Number(value.valueOf()) : undefined;
}

/** Today in Romania, as `YYYY-MM-DD`. */
function today(): string {
	return DateTime.now().setZone(ROMANIA).toISODate() ?? '';
}

/**
 * Reads whatever n8n hands over for a date, as `YYYY-MM-DD`: ISO texts, Luxon values, Dates, the day numbers of spreadsheets,
 * and days such as `24.11.2026`, `24/11/2026` or `24-11-2026`. A text without a zone keeps its calendar day (n8n's date
 * picker gives `2026-11-24T00:00:00`). A text with a zone, or an instant, becomes the calendar day in Romania. Where day and
 * month could be swapped (`03/04/2026`), the problem names both readings.
 */
export const readDate: Reader = (value) => {
	if (typeof value === 'string') return dayOfText(value);
	if (typeof value === 'number') return dayOfNumber(value, value);
	const instant = instantOf(value);
	if (instant !== undefined) return dayOf(DateTime.fromMillis(instant, { zone: ROMANIA }), value);
	return { problem: `is no date that can be understood, ${shown(value)}; ${FORMS}` };
};

/** The first day of an insurance; one in the past or more than a year ahead is worth a look. */
export const readStartDate: Reader = (value) => {
	const reading = readDate(value);
	if ('problem' in reading) return reading;
	const day = plainText(reading.value);
	const now = today();
	if (day < now) return { value: day, doubt: { kind: 'startDate', text: `${day} is in the past` } };
	const inAYear = DateTime.fromISO(now).plus({ years: 1 }).toISODate() ?? now;
	if (day <= inAYear) return { value: day };
	return { value: day, doubt: { kind: 'startDate', text: `${day} is more than a year ahead` } };
};

/** A day of birth, which can't be in the future. */
export const readBirthdate: Reader = (value) => {
	const reading = readDate(value);
	if ('problem' in reading || plainText(reading.value) <= today()) return reading;
	return { problem: `is in the future, ${shown(reading.value)}` };
};
