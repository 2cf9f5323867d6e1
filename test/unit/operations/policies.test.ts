import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { policiesOf } from '../../../nodes/RotrApi/operations/policy/policies';
import { readAnswer } from '../../../nodes/RotrApi/transport/wire/envelope';
import { CallFailure } from '../../../nodes/RotrApi/transport/wire/failure';

const OFFER = 1001;
const POLICY = { policyId: 2001, series: 'ROT', number: '0100001', premiumAmount: 89.76 };

/** What the operation makes of an HTTP answer to the call. */
function read(statusCode: number, body: unknown) {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const { data, failure } = readAnswer({ statusCode, body: text }) as {
		data?: IDataObject;
		failure?: CallFailure['failure'];
	};
	return policiesOf(
		data ? { data } : { failure: new CallFailure(failure ?? { reason: 'server' }, '', true) },
		OFFER,
	);
}

/** A policy as an insurer may print it. */
const id = fc.oneof(fc.integer({ min: 1 }), fc.integer({ min: 1 }).map(String));
const policy = fc.record(
	{
		policyId: id,
		series: fc.constantFrom('ROT', 'RO/05/M3'),
		number: fc.integer({ min: 1, max: 9_999_999 }).map((number) => String(number).padStart(7, '0')),
		offerId: fc.constantFrom(OFFER, String(OFFER)),
		payment: fc.constant({ method: 'receipt', documentNumber: 'XY5' }),
	},
	{ requiredKeys: ['policyId', 'series', 'number'] },
);
type Place = [name: string, of: (policies: IDataObject[]) => unknown, most: number];
/** Where in `data` policies may stand, and how many fit there. */
const PLACES: Place[] = [
	['a list', (policies) => ({ policies }), 3],
	['an object', ([one]) => ({ policies: one }), 1],
	['the JSON text of a list', (policies) => ({ policies: JSON.stringify(policies) }), 3],
	['the JSON text of one', ([one]) => ({ policies: JSON.stringify(one) }), 1],
	['policy', ([policy]) => ({ policy }), 1],
	['the JSON text of a policy', ([one]) => ({ policy: JSON.stringify(one) }), 1],
	['data', ([one]) => one, 1],
	['data as a list', (policies) => policies, 3],
	['data as JSON text', (policies) => JSON.stringify({ policies }), 3],
];
const place = fc.constantFrom(...PLACES);
const policies = fc.uniqueArray(policy, {
	minLength: 1,
	maxLength: 3,
	selector: ({ policyId }) => String(policyId),
});
const NOTICES = [
	'',
	'\uFEFF',
	'\nWarning: Undefined array key "mail" in /srv/issue.php on line 12\n',
	'<br />\n<b>Notice</b>:  Undefined index: {x} in <b>/srv/a.php</b> on line <b>7</b><br />\n',
	'PHP Deprecated: f() in /a.php on line 1\n<br />\n<b>Warning</b>: no in <b>a</b> on line <b>2</b><br />',
];

describe('policies in an answer without error', () => {
	it('are output, whatever the shape of the answer', () => {
		const notice = fc.constantFrom(...NOTICES);
		const error = fc.constantFrom(undefined, false, 'false', 0);
		fc.assert(
			fc.property(place, policies, notice, error, fc.boolean(), (where, all, start, no, bare) => {
				const [, of, most] = where;
				const data = of(all as IDataObject[]);
				const answer = bare && typeof data !== 'string' ? data : { error: no, status: 200, data };
				const { certain, claimed, named } = read(200, start + JSON.stringify(answer));
				expect(certain).toEqual(JSON.parse(JSON.stringify(all.slice(0, most))));
				expect({ claimed, named }).toEqual({ claimed: [], named: undefined });
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		[{ policyId: 5 }, true],
		[{ number: '0100001' }, true],
		[{ number: 100001 }, true],
		[{ policyId: 0 }, false],
		[{ policyId: '', number: ' ' }, false],
		[{ series: 'ROT' }, false],
		[{}, false],
		[null, false],
	])('need an id or a number: %j', (one, isOne) => {
		expect(read(200, { error: false, data: { policies: [one] } }).certain).toEqual(
			isOne ? [one] : [],
		);
	});

	it('are given once where the answer holds them twice', () => {
		const data = { policies: [POLICY], policy: { ...POLICY, policyId: '2001' } };
		expect(read(200, { error: false, data }).certain).toEqual([POLICY]);
	});

	it('are not this offer’s where they carry another one', () => {
		fc.assert(
			fc.property(place, policies, fc.nat(2), ([, of], [one], which) => {
				const other = [{ offerId: 999 }, { offer: { offerId: '999' } }, { offer: { id: 999 } }][
					which
				];
				const answer = { error: false, data: of([{ ...one, ...other } as IDataObject]) };
				const { certain, claimed, named } = read(200, answer);
				expect(certain.concat(claimed)).toEqual([]);
				expect(named).toContain(one.number);
			}),
		);
		const around = { error: false, data: { offerId: 999, policies: [POLICY] } };
		expect(read(200, around)).toEqual({ certain: [], claimed: [], named: 'policy ROT 0100001' });
	});
});

describe('policies in an answer that says error', () => {
	it('are only claimed, and only where they have id, series and number', () => {
		const said = fc.constantFrom(
			[200, { error: true, message: 'EMAIL_NOT_SENT' }] as const,
			[200, { error: 'true', status: 500 }] as const,
			[409, { error: true }] as const,
			[422, { error: false }] as const,
			[500, {}] as const,
			[504, { error: true, status: 504 }] as const,
		);
		const less = fc.constantFrom(undefined, 'policyId', 'series', 'number');
		fc.assert(
			fc.property(place, policies, said, less, ([, of], [one], [status, envelope], left) => {
				const given: IDataObject = { ...(one as IDataObject) };
				if (left) delete given[left];
				const { certain, claimed, named } = read(status, { ...envelope, data: of([given]) });
				expect(certain).toEqual([]);
				expect(claimed).toEqual(left ? [] : [JSON.parse(JSON.stringify(given))]);
				expect(named).toContain(left === 'number' ? String(one.policyId) : one.number);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a policy that an answer only names', () => {
	it.each([
		['Există deja polița ROT 0100001.', 'policy ROT 0100001'],
		['Poliţa seria RO/05/M3 nr. 0100001 a fost emisă', 'policy RO/05/M3 nr. 0100001'],
		['POLIȚA: 2001', 'policy 2001'],
		['Offer 1001 was already transformed into policy with id 2001', 'policy 2001'],
		['The offer has a policy (ROT, 0100001)', 'policy ROT, 0100001'],
		['Polița nu poate fi emisă: suma minimă este 500', undefined],
		['Invalid policyholder 12', undefined],
		['Suma de 12 lei nu este corectă', undefined],
	])('is quoted from the text "%s"', (message, named) => {
		for (const [status, body] of [
			[409, { error: true, message }],
			[400, { error: true, message: 'Refuzat.', data: { reasons: [message] } }],
			[500, message],
		] as const) {
			expect(read(status, body)).toEqual({ certain: [], claimed: [], ...(named && { named }) });
		}
	});

	it.each([
		[{ existing: { policyId: 77 } }, 'policy 77'],
		[{ existing: [{ series: 'ROT', number: '0000077' }] }, 'policy ROT 0000077'],
		[{ policy: 77 }, 'policy 77'],
		[{ nr_polita: '0000077' }, 'policy 0000077'],
		[{ policies: ['77', '78'] }, 'policy 77'],
		[{ offerId: 1001, payment: { documentNumber: 'XY1', amount: 5 } }, undefined],
		[{ 'payment.documentNumber': ['5'] }, undefined],
	])('is quoted from data %j', (data, named) => {
		expect(read(409, { error: true, message: 'Refuzat.', data }).named).toBe(named);
		expect(read(200, { error: false, data })).toMatchObject({ certain: [] });
	});

	it('is quoted from an answer that was cut off', () => {
		const whole = JSON.stringify({ error: false, data: { policies: [POLICY] } });
		expect(read(200, whole.slice(0, -4))).toMatchObject({ certain: [], named: 'policy 2001' });
		expect(read(200, '<html>Privacy Policy 2024</html>').named).toBeUndefined();
	});

	it('never throws, and claims nothing, whatever the answer is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 200, max: 599 }), fc.jsonValue(), (status, value) => {
				const { certain, claimed } = read(status, value);
				expect([certain, claimed].every(Array.isArray)).toBe(true);
			}),
		);
		expect(read(200, '['.repeat(50_000)).certain).toEqual([]);
	});
});
