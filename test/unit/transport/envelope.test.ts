import fc from 'fast-check';
import { readAnswer } from '../../../nodes/RotrApi/transport/wire/envelope';
import { CallFailure, isUnknown } from '../../../nodes/RotrApi/transport/wire/failure';

const RUNS = { numRuns: 2000 };
const REASONS = 'rejected forbidden refused unavailable server redirect unreadable proxy'.split(
	' ',
);
const status = fc.oneof(
	fc.integer({ min: 100, max: 599 }),
	fc.constantFrom(200, 400, 401, 403, 500),
);
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const envelope = fc.record(
	{
		error: fc.oneof(fc.boolean(), fc.constantFrom('true', 'false', 'True', 1, 0), fc.jsonValue()),
		status: fc.oneof(status, status.map(String), fc.jsonValue()),
		message: fc.oneof(fc.string(), fc.jsonValue()),
		data: fc.oneof(
			fc.jsonValue(),
			fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), fc.array(scalar)),
		),
		correlation_id: fc.oneof(fc.string(), fc.jsonValue()),
	},
	{ requiredKeys: [] },
);
const body = fc.oneof(
	envelope.map((value) => JSON.stringify(value)),
	envelope,
	fc.jsonValue(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom(undefined, null, '', '<html>', '{"error":', '[]', 'null', '"text"'),
);
const headers = fc.dictionary(fc.constantFrom('retry-after', 'date', 'x'), fc.jsonValue());

/** Whatever came back, it is read as data or as a failure whose parts have the types they should have. */
function expectReading({ data, failure }: Partial<ReturnType<typeof readAnswer>>) {
	if (!failure) {
		expect(typeof data).toBe('object');
		expect(Array.isArray(data)).toBe(false);
		return;
	}
	expect(REASONS).toContain(failure.reason);
	expect(typeof (failure.text ?? '')).toBe('string');
	expect((failure.text ?? '').length).toBeLessThanOrEqual(501);
	expect(typeof (failure.correlationId ?? '')).toBe('string');
	expect(failure.retryAfter ?? 0).toBeGreaterThanOrEqual(0);
	for (const texts of Object.values(failure.fields ?? {})) {
		expect(texts.every((text) => typeof text === 'string' && text !== '')).toBe(true);
	}
}

describe('an answer of the API', () => {
	it('is read without a throw, whatever it is', () => {
		fc.assert(
			fc.property(status, body, headers, (statusCode, content, head) => {
				expectReading(readAnswer({ statusCode, body: content, headers: head }));
			}),
			RUNS,
		);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	it('is data where it says no error in HTTP 2xx, booleans printed or not', () => {
		const success = fc.constantFrom(false, 'false', 0, '0');
		fc.assert(
			fc.property(success, fc.dictionary(fc.string(), scalar), (error, data) => {
				const text = JSON.stringify({ error, status: '200', data });
				expect(readAnswer({ statusCode: 200, body: text }).failure).toBeUndefined();
			}),
			RUNS,
		);
	});

	it('is a failure where it says error, in any HTTP status', () => {
		fc.assert(
			fc.property(
				status,
				fc.constantFrom(true, 'true', 'TRUE', 1),
				envelope,
				(code, error, more) => {
					const reading = readAnswer({
						statusCode: code,
						body: JSON.stringify({ ...more, error }),
					});
					expect(reading.failure).toBeDefined();
				},
			),
			RUNS,
		);
	});

	it('turns a contract down only as a 4xx in the API’s own envelope', () => {
		fc.assert(
			fc.property(status, body, (statusCode, content) => {
				const { failure } = readAnswer({ statusCode, body: content });
				if (!failure || isUnknown(new CallFailure(failure, '', true))) return;
				const parsed = typeof content === 'string' ? JSON.parse(content) : content;
				expect(String(parsed.error).toLowerCase()).toMatch(/^(true|1)$/);
				expect(String(failure.status)).toMatch(/^4\d\d$/);
			}),
			RUNS,
		);
	});

	it('that is nested beyond measure is not read', () => {
		const deep = `{"error":false,"data":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`;
		expect(readAnswer({ statusCode: 200, body: deep }).failure?.reason).toBe('unreadable');
	});

	it.each([
		['VALIDATION_ERROR', { floor: 'missing', correlation_id: 'c1' }, { floor: ['missing'] }],
		['Oferta nu există.', { offerId: 12, correlation_id: 'c1' }, undefined],
		['Refuzat.', { offerId: 12, floor: ['missing'] }, { floor: ['missing'] }],
	])('takes for fields what a failure "%s" says of fields: %j', (message, data, fields) => {
		const { failure } = readAnswer({ statusCode: 400, body: { error: true, message, data } });
		expect(failure?.fields).toEqual(fields);
		expect(failure?.text).toBe(message);
	});

	it.each([
		[{ message: '  Oferta a expirat. ' }, 'Oferta a expirat.'],
		[{ message: { ro: 'Oferta a expirat.' } }, 'ro: Oferta a expirat.'],
		[{ message: { text: 'Oferta a expirat.', code: 7 } }, 'Oferta a expirat.'],
		[
			{ message: ['Oferta a expirat.', { message: 'Suma este 0.' }] },
			'Oferta a expirat.; Suma este 0.',
		],
		[{ message: {}, errors: ['Oferta a expirat.'] }, 'Oferta a expirat.'],
		[{ errors: [{ field: 'payment.amount', message: 'este 0' }] }, 'payment.amount: este 0'],
		[{ errors: [{ code: 5, title: 'Nu', detail: 'Expirat' }, 'b'] }, 'Expirat; b'],
		[{ errors: { offerId: ['lipsește', 'greșit'] } }, 'offerId: lipsește; greșit'],
		[{ message: [], errors: [null, {}] }, undefined],
	])('gives its reason as one text: %j', (said, text) => {
		const { failure } = readAnswer({ statusCode: 400, body: { error: true, ...said } });
		expect(failure?.text).toBe(text);
		expect(failure?.reason).toBe('refused');
	});

	it.each([
		[{ errors: ['Expirat.'], correlation_id: 'c1', data: null }, 'refused', true],
		[{ errors: ['Expirat.'], correlation_id: 'c1' }, 'refused', true],
		// A proxy's own list is not the API speaking, and may stand before a contract that was made.
		[{ errors: ['Bad request'] }, 'server', false],
	])('is the API’s own no as siblings say it: %j', (answer, reason, enveloped) => {
		const { failure } = readAnswer({ statusCode: 400, body: JSON.stringify(answer) });
		expect(failure).toMatchObject({ reason, enveloped, text: answer.errors[0] });
	});

	it.each([
		[200, { errors: ['Expirat.'], data: {} }, 'Expirat.'],
		[200, { errors: [], data: {} }, undefined],
		[200, { error: false, errors: ['a warning'], data: {} }, undefined],
	])('in HTTP %i with a list of errors: %j', (statusCode, answer, text) => {
		expect(readAnswer({ statusCode, body: answer }).failure?.text).toBe(text);
	});

	it('gives a reason of bounded length on one line, whatever it is made of', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (message) => {
				const { failure } = readAnswer({ statusCode: 400, body: { error: true, message } });
				expect((failure?.text ?? '').length).toBeLessThanOrEqual(501);
				expect(failure?.text ?? '').not.toMatch(/\n/);
			}),
		);
	});

	it('tells when a wait is over by Romanian clocks, never too early', () => {
		const now = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 25, 15, 55, 30));
		const at = (seconds: string) =>
			readAnswer({ statusCode: 429, headers: { 'retry-after': seconds } }).failure?.retryAt;
		expect(['1', '30', '31', '90000', '0', 'soon', '9'.repeat(30)].map(at)).toEqual([
			'17:56',
			'17:56',
			'17:57',
			'26.11.2026 18:56',
			undefined,
			undefined,
			undefined,
		]);
		now.mockRestore();
	});

	it.each([
		['3', undefined, 3000],
		['Mon, 23 Nov 2026 12:00:10 GMT', 'Mon, 23 Nov 2026 12:00:00 GMT', 10_000],
		['Mon, 23 Nov 2026 11:00:00 GMT', 'Mon, 23 Nov 2026 12:00:00 GMT', 0],
		['soon', undefined, undefined],
	])('asks to wait %s (at %s): %s ms', (retryAfter, date, expected) => {
		const { failure } = readAnswer({
			statusCode: 503,
			headers: { 'retry-after': retryAfter, date },
		});
		expect(failure?.retryAfter).toBe(expected);
	});
});
