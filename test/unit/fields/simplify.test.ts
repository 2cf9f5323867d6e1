import { simplifyOffer } from '../../../nodes/RotrApi/operations/offer/create';

const DATA = {
	provider: { organization: { businessName: 'phoenix' } },
	product: { name: 'rot' },
	offer: {
		offerId: '12',
		premiumAmount: '89.760',
		currency: 'RON',
		premiumRates: [],
		installments: [],
		payment: { amount: '44.88', currency: 'EUR' },
		startDate: '2022-09-25',
		endDate: '2023-09-24',
		notes: 'string',
		providerResponse: {},
	},
};

const SIMPLE = {
	offerId: '12',
	premiumAmount: '89.760',
	currency: 'RON',
	paymentAmount: '44.88',
	paymentCurrency: 'EUR',
	startDate: '2022-09-25',
	endDate: '2023-09-24',
	insurer: 'phoenix',
	product: 'rot',
};

const withResponse = (providerResponse: unknown) =>
	simplifyOffer({ ...DATA, offer: { ...DATA.offer, providerResponse } } as never);

test('ten flat fields, sums as they came', () => {
	expect(simplifyOffer(DATA)).toEqual({ ...SIMPLE, providerResponse: {} });
});

test.each([
	[{ ean13: '3876866826729' }, '3876866826729'],
	[{ EAN13: 3876866826729 }, 3876866826729],
	[{ offer: [{ id: 1 }, { barcode: { Ean_13: '0876866826720' } }] }, '0876866826720'],
])('the EAN13 of %j', (providerResponse, ean13) => {
	expect(withResponse(providerResponse)).toEqual({ ...SIMPLE, ean13 });
});

test.each([{ ean13: '' }, { ean13: null }, 'text', [], 5])(
	'without an EAN13, %j is passed on',
	(providerResponse) => {
		expect(withResponse(providerResponse)).toEqual({ ...SIMPLE, providerResponse });
	},
);

test.each([{}, { offer: 'x', provider: [], product: 5 }, { offer: { payment: 'x' } }])(
	'%j does not crash it',
	(data) => {
		expect(simplifyOffer(data)).toEqual({});
	},
);
