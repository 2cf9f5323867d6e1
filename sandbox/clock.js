/**
 * @typedef {import('./types').Settings} Settings
 */

const BUCHAREST = 'Europe/Bucharest';
const MINUTE_MS = 60_000;

const localTime = new Intl.DateTimeFormat('sv-SE', {
	timeZone: BUCHAREST,
	dateStyle: 'short',
	timeStyle: 'medium',
});

/** The server's time, which a test can set ahead or back. @param {Settings} settings @returns {number} Milliseconds. */
function serverTime(settings) {
	return Date.now() + settings.clockOffsetSeconds * 1000;
}

/**
 * Romanian local time without a zone, as `expires_at` has it: "2021-09-03 19:41:27".
 * @param {number} time Milliseconds.
 * @returns {string}
 */
function romanianTime(time) {
	return localTime.format(time);
}

/**
 * Romanian local time with its offset, as `issuedAt` has it: "2023-06-12T03:20:58+03:00".
 * @param {number} time Milliseconds.
 * @returns {string}
 */
function romanianTimeWithOffset(time) {
	const local = romanianTime(time).replace(' ', 'T');
	const minutes = Math.round((Date.parse(`${local}Z`) - time) / MINUTE_MS);
	const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
	return `${local}+${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * The calendar day that lies some months and days after another, as `YYYY-MM-DD`.
 * @param {string} date `YYYY-MM-DD`
 * @param {number} months
 * @param {number} [days]
 * @returns {string}
 */
function addToDate(date, months, days = 0) {
	const [year, month, day] = date.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const result = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + days));
	return result.toISOString().slice(0, 10);
}

/** Whether a text in the form `YYYY-MM-DD` is a day of the calendar. @param {string} date @returns {boolean} */
function isCalendarDate(date) {
	const time = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

module.exports = { addToDate, isCalendarDate, romanianTime, romanianTimeWithOffset, serverTime };
