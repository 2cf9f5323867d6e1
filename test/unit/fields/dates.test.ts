import fc from 'fast-check';
import { DateTime, Settings } from 'luxon';
import { readDate } from '../../../nodes/RotrApi/fields/readers/dates';

const ZONES = ['UTC', 'Europe/Bucharest', 'America/New_York', 'America/Los_Angeles'];
const RUNS = { numRuns: 1000 };

/** The day in Romania by the engine's own calendar, which shares no code with Luxon's parser. */
function romanianDay(instant: number): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' }).format(instant);
}

const instants = fc
	.date({ min: new Date('1970-01-02'), max: new Date('2099-12-30'), noInvalidDate: true })
	.map((date) => date.getTime());

afterEach(() => {
	Settings.defaultZone = 'system';
});

describe.each(ZONES)('with the server in %s', (zone) => {
	beforeEach(() => {
		Settings.defaultZone = zone;
	});

	test.each([
		// What n8n's date picker and people write has no zone: the day stands.
		['2026-11-24', '2026-11-24'],
		[' 2026-11-24 ', '2026-11-24'],
		['2026-11-24T00:00:00', '2026-11-24'],
		['2026-11-24T23:59:59.999', '2026-11-24'],
		['2026-11-24 00:00', '2026-11-24'],
		['2024-02-29', '2024-02-29'],
		['24.11.2026', '2026-11-24'],
		['1.2.2026', '2026-02-01'],
		['03.04.2026', '2026-04-03'],
		['24/11/2026', '2026-11-24'],
		['24-11-2026', '2026-11-24'],
		['5/5/2026', '2026-05-05'],
		['2026/11/24', '2026-11-24'],
		['24.11.2026 00:00', '2026-11-24'],
		['24.11.2026 23:59:59', '2026-11-24'],
		['24/11/2026, 7:05', '2026-11-24'],
		// What n8n's Extract From File gives for a date cell, with the time as a fraction.
		[46350, '2026-11-24'],
		[46350.99, '2026-11-24'],
		['46350', '2026-11-24'],
		['46350.5', '2026-11-24'],
		[10_000, '1927-05-18'],
		[80_000, '2119-01-11'],
		// With a zone it is the day in Romania: UTC+2 in winter, UTC+3 in summer.
		['2026-11-24T21:59:59Z', '2026-11-24'],
		['2026-11-24T22:00:00Z', '2026-11-25'],
		['2026-07-01T20:59:59.999Z', '2026-07-01'],
		['2026-07-01T21:00:00.000Z', '2026-07-02'],
		['2026-11-24T00:00:00+02:00', '2026-11-24'],
		['2026-11-24T00:00:00+0300', '2026-11-23'],
		['2026-11-24T00:00:00-05:00', '2026-11-24'],
		['2026-11-24T17:00:00-05:00', '2026-11-25'],
		['2026-11-24T15:00:00.000-08:00', '2026-11-25'],
		['2026-11-24 22:00:00+00', '2026-11-25'],
		['2026-11-24T23:30:00+02:00[Europe/Bucharest]', '2026-11-24'],
		['[DateTime: 2026-11-24T17:00:00.000-05:00]', '2026-11-25'],
		// Clocks go forward at 03:00 on 29 March 2026, back at 04:00 on 25 October.
		['2026-03-28T21:59:59Z', '2026-03-28'],
		['2026-03-28T22:00:00Z', '2026-03-29'],
		['2026-03-29T20:59:59Z', '2026-03-29'],
		['2026-03-29T21:00:00Z', '2026-03-30'],
		['2026-03-29T03:30:00', '2026-03-29'],
		['2026-10-24T20:59:59Z', '2026-10-24'],
		['2026-10-24T21:00:00Z', '2026-10-25'],
		['2026-10-25T21:59:59Z', '2026-10-25'],
		['2026-10-25T22:00:00Z', '2026-10-26'],
		['2026-10-25T03:30:00', '2026-10-25'],
	])('%s is %s', (value, day) => {
		expect(readDate(value)).toEqual({ value: day });
	});

	test.each([
		'2026-02-29',
		'2026-13-01',
		'31.04.2026',
		'0.1.2026',
		'2026-11-24T25:00:00',
		'11/24/2026',
		1960,
		'1960',
		9_999,
		80_001,
		-46350,
		'24.11.2026 25:00',
		'24.11/2026',
		'24.11.26',
		'20261124',
		'2026-W48-2',
		'next Monday',
		'Tue, 24 Nov 2026 00:00:00 GMT',
		'Invalid DateTime',
		1795392000000,
		true,
		{},
		[],
		new Date(NaN),
		DateTime.invalid('a test'),
	])('%p is an error', (value) => {
		expect(readDate(value)).toEqual({ problem: expect.stringMatching(/calendar|understood/) });
	});

	test.each([
		['03/04/2026', '2026-04-03', '2026-03-04'],
		['12-11-2026 10:00', '2026-11-12', '2026-12-11'],
	])('%s is refused with both readings', (value, one, other) => {
		expect(readDate(value)).toEqual({
			problem: `can be read in two ways, "${value}": write ${one} or ${other}`,
		});
	});

	test('an instant is the same Romanian day in every form that n8n hands over', () => {
		fc.assert(
			fc.property(instants, fc.constantFrom(...ZONES), (instant, other) => {
				const value = romanianDay(instant);
				const date = DateTime.fromMillis(instant, { zone: other });
				const foreign = { isLuxonDateTime: true, valueOf: () => instant };
				for (const form of [date, foreign, date.toJSDate(), date.toISO(), date.toString()]) {
					expect(readDate(form)).toEqual({ value });
				}
				expect(readDate(new Date(instant).toISOString())).toEqual({ value });
			}),
			RUNS,
		);
	});

	test('a time without a zone keeps its day', () => {
		fc.assert(
			fc.property(instants, (instant) => {
				const text = new Date(instant).toISOString().replace('Z', '');
				expect(readDate(text)).toEqual({ value: text.slice(0, 10) });
			}),
			RUNS,
		);
	});
});

test('only days of the calendar are accepted, in both notations', () => {
	const digits = (most: number) => fc.integer({ min: 0, max: most });
	fc.assert(
		fc.property(
			fc.integer({ min: 1000, max: 2999 }),
			digits(14),
			digits(33),
			(year, month, day) => {
				const date = new Date(Date.UTC(year, month - 1, day));
				const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
				const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
				for (const text of [`${year}-${mm}-${dd}`, `${dd}.${mm}.${year}`]) {
					expect('value' in readDate(text)).toBe(isDay);
				}
			},
		),
		RUNS,
	);
});

test('no value makes it throw', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			expect(Object.keys(readDate(value))).toHaveLength(1);
		}),
		RUNS,
	);
});
