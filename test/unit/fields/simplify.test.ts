import fc from 'fast-check';
import { simplifyOffer } from '../../../nodes/RotrApi/operations/offer/create';
import { simplifyPolicy } from '../../../nodes/RotrApi/operations/policy/policies';
import { environmentOf } from '../../../nodes/RotrApi/operations/environment';
import { asText, idOf, sumOf } from '../../../nodes/RotrApi/output/answers';
import type { Run } from '../../../nodes/RotrApi/operations/operation';

const INSTALLMENTS = [{ id: '1', currency: 'EUR', amount: '23.16', dueDate: '2024-05-01' }];

const DATA = {
	provider: { organization: { businessName: 'phoenix' } },
	product: { name: 'rot' },
	offer: {
		offerId: '12',
		premiumAmount: '89.760',
		currency: 'RON',
		premiumRates: [],
		installments: INSTALLMENTS,
		payment: { amount: '44.88', currency: 'EUR' },
		startDate: '2022-09-25',
		endDate: '2023-09-24',
		notes: 'string',
		providerResponse: {},
	},
};

const SIMPLE = {
	offerId: 12,
	premiumAmount: 89.76,
	currency: 'RON',
	paymentAmount: 44.88,
	paymentCurrency: 'EUR',
	startDate: '2022-09-25',
	endDate: '2023-09-24',
	insurer: 'phoenix',
	product: 'rot',
	environment: 'test',
	installments: INSTALLMENTS,
	notes: 'string',
};

const withOffer = (more: object) =>
	simplifyOffer({ ...DATA, offer: { ...DATA.offer, ...more } } as never, 'test');

describe('a simplified offer', () => {
	it('has one type for each field, whether the API prints strings or numbers', () => {
		expect(simplifyOffer(DATA, 'test')).toEqual({ ...SIMPLE, providerResponse: {} });
		const payment = { amount: 44.88, currency: 'EUR' };
		expect(withOffer({ offerId: 12, premiumAmount: 89.76, payment })).toEqual({
			...SIMPLE,
			providerResponse: {},
		});
	});

	it.each([
		[{ ean13: '3876866826729' }, '3876866826729'],
		[{ EAN13: 3876866826729 }, '3876866826729'],
		[{ offer: [{ id: 1 }, { barcode: { Ean_13: '0876866826720' } }] }, '0876866826720'],
	])('has the EAN13 of %j as a text', (providerResponse, ean13) => {
		expect(withOffer({ providerResponse })).toEqual({ ...SIMPLE, ean13 });
	});

	it.each([{ ean13: '' }, { ean13: null }, 'text', [], 5])(
		'has %j itself, without an EAN13 in it',
		(providerResponse) => {
			expect(withOffer({ providerResponse })).toEqual({ ...SIMPLE, providerResponse });
		},
	);

	it.each([{}, { offer: 'x', provider: [], product: 5 }, { offer: { payment: 'x', offerId: '' } }])(
		'leaves out what %j does not hold',
		(data) => {
			expect(simplifyOffer(data, 'test')).toEqual({ environment: 'test' });
		},
	);
});

test('a simplified policy has one type for each field, too', () => {
	const payment = { method: 'receipt', currency: 'RON', amount: '89.76', date: '2022-09-21' };
	const policy = {
		...{ provider: DATA.provider, product: DATA.product, currency: 'RON' },
		...{ startDate: '2022-09-25', endDate: '2023-09-24', installments: INSTALLMENTS },
		providerResponse: {},
	};
	const expected = {
		...{ offerId: 23, policyId: 12, series: 'RSXX', number: '13124', premiumAmount: 89.76 },
		...{ currency: 'RON', startDate: '2022-09-25', endDate: '2023-09-24' },
		...{ insurer: 'phoenix', product: 'rot', environment: 'production' },
		...{ installments: INSTALLMENTS, paymentMethod: 'receipt', paymentDate: '2022-09-21' },
		paymentDocumentNumber: '32344',
	};
	const printed = {
		...{ policyId: '12', series: 'RSXX', number: '13124', premiumAmount: '89.76' },
		payment: { ...payment, documentNumber: '32344' },
	};
	const bare = {
		...{ policyId: 12, series: 'RSXX', number: 13124, premiumAmount: 89.76 },
		payment: { ...payment, documentNumber: 32344 },
	};
	for (const one of [printed, bare]) {
		expect(simplifyPolicy(23, { ...policy, ...one }, 'production')).toEqual(expected);
	}
});

describe('a sum', () => {
	it.each([
		['89.760', 89.76],
		['0', 0],
		['0.00', 0],
		['-5.10', -5.1],
		['0000123.4', 123.4],
		['123456789012345', 123456789012345],
		['1234567890123450000', 1234567890123450000],
		['123456789012.345000000', 123456789012.345],
		['1234567890123456', '1234567890123456'],
		['12345678901234.56', '12345678901234.56'],
		['89,76', '89,76'],
		['gratis', 'gratis'],
		[89.76, 89.76],
		['', undefined],
		[null, undefined],
		[undefined, undefined],
	])('printed as %j is %j', (printed, value) => {
		expect(sumOf(printed)).toBe(value);
	});

	it('that becomes a number has the same decimal value', () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 9 }), (cents, zeros) => {
				const digits = String(cents).padStart(3, '0');
				const exact = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
				const text = exact + '0'.repeat(zeros);
				const value = sumOf(text);
				const isShort = String(cents).replace(/0+$/, '').length <= 15;
				expect(typeof value).toBe(isShort ? 'number' : 'string');
				if (isShort) expect(String(value)).toBe(exact.replace(/\.?0+$/, ''));
				else expect(value).toBe(text);
			}),
			{ numRuns: 5000 },
		);
	});
});

test.each([
	['12', 12],
	[12, 12],
	['0', 0],
	['012', '012'],
	['9007199254740991', 9007199254740991],
	['9007199254740993', '9007199254740993'],
	['A12', 'A12'],
	[' ', undefined],
	[null, undefined],
])('an id printed as %j is %j', (printed, value) => {
	expect(idOf(printed)).toBe(value);
});

test('a code keeps its zeros', () => {
	expect(['0100001', 100001, undefined].map(asText)).toEqual(['0100001', '100001', undefined]);
});

test.each([
	['production', 'https://rotr.api.lifeishard.ro', 'production'],
	['test', 'https://rotr-qa.api.lifeishard.ro', 'test'],
	['custom', 'http://127.0.0.1:5681', 'sandbox'],
	['custom', 'http://localhost:80/api', 'sandbox'],
	['custom', 'https://[::1]', 'sandbox'],
	['custom', 'https://rotr.example.ro', 'production'],
	['custom', 'https://localhost.example.ro', 'production'],
])('with environment %s and address %s, outputs say %s', (environment, baseUrl, said) => {
	const connection = { credentials: { environment }, baseUrl } as Run['connection'];
	expect(environmentOf({ connection })).toBe(said);
});
