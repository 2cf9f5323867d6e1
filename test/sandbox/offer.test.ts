import { changed, envelope, offerBench, offerRequest, policyholder, stopBenches } from './client';

afterEach(stopBenches);

describe('POST /offer', () => {
	it('makes an offer', async () => {
		const { sandbox, create } = await offerBench();
		expect(envelope(await create(offerRequest()))).toEqual({
			error: false,
			status: 200,
			data: {
				provider: { organization: { businessName: 'phoenix' } },
				product: { name: 'cmr' },
				offer: {
					offerId: 1001,
					premiumAmount: 378,
					currency: 'RON',
					premiumRates: [{ id: 1, currency: 'EUR', amount: 76.8, exchangeRate: 4.9219 }],
					installments: [{ id: 1, currency: 'RON', amount: 378, dueDate: '2026-08-31' }],
					payment: { amount: 378, currency: 'RON' },
					startDate: '2026-08-31',
					endDate: '2027-08-30',
					notes: '',
					providerResponse: { offerNumber: 'CMR101001', ean13: 3876860010018 },
				},
			},
		});
		expect((await create(offerRequest())).data.data.offer.offerId).toBe(1002);
		expect([...sandbox.books.offers.keys()]).toEqual([1001, 1002]);
	});

	it('splits the premium into instalments that add up to it, on days that exist', async () => {
		const { create } = await offerBench();
		const request = changed('product.transport.installmentCount', 12);
		Object.assign(request.product.transport, { sumInsured: 27010, discount: 3 });
		const { offer } = (await create(request)).data.data;
		const cents = offer.installments.map((part: { amount: number }) =>
			Math.round(part.amount * 100),
		);
		expect(cents.reduce((sum: number, part: number) => sum + part)).toBe(
			Math.round(offer.premiumAmount * 100),
		);
		expect(offer.payment).toEqual({ amount: offer.installments[0].amount, currency: 'RON' });
		expect(offer.installments[1].dueDate).toBe('2026-09-30');
		expect(offer.installments[6].dueDate).toBe('2027-02-28');
	});

	it('collects premiums in EUR in RON', async () => {
		const { create } = await offerBench();
		const { offer } = (await create(changed('product.currency', 'EUR'))).data.data;
		expect(offer).toMatchObject({ premiumAmount: 378, currency: 'EUR' });
		expect(offer.payment).toEqual({ amount: 1860.48, currency: 'RON' });
	});

	it('writes an EAN-13 that begins with 0 as a text', async () => {
		const { create } = await offerBench({ eanPrefix: '038768' });
		const { offer } = (await create(offerRequest())).data.data;
		expect(offer.providerResponse.ean13).toBe('0387680010018');
	});

	it.each([
		['provider.organization', undefined, 'este obligatoriu'],
		['provider.organization.businessName', 'nobody', 'nu este cunoscut'],
		['product.name', 'rotr', 'nu este vândut de asigurător'],
		['product.currency', 'USD', 'trebuie să fie una dintre valorile RON, EUR'],
		['product.transport.startDate', '31.08.2026', 'are un format greșit'],
		['product.transport.startDate', '2026-02-30', 'nu este o dată'],
		['product.transport.termTime', '12', 'trebuie să fie număr întreg'],
		['product.transport.sumInsured', '27000', 'trebuie să fie număr'],
		['product.transport.sumInsured', 0, 'este în afara limitelor'],
		['product.transport.installmentCount', 3, 'trebuie să fie una dintre valorile 1, 2, 4, 12'],
		['product.transport.numberOfVehicles', undefined, 'este obligatoriu'],
		['product.policyholder.isForeignPerson', 'false', 'trebuie să fie boolean'],
		['product.policyholder.taxId', undefined, 'este obligatoriu'],
		['product.policyholder.businessName', undefined, 'este obligatoriu'],
		['product.policyholder.email', 'nobody', 'are un format greșit'],
		['product.policyholder.address.cityCode', 'Cluj', 'are un format greșit'],
		['product.policyholder.address.houseNumber', '', 'este obligatoriu'],
		['product.policyholder.adress', {}, 'nu este cunoscut'],
		['agreements', undefined, 'este obligatoriu'],
		['agreements.gdpr', 'true', 'trebuie să fie boolean'],
		['agreements.gdpr', false, 'trebuie acceptat'],
	])('refuses %s = %j', async (path, value, text) => {
		const { sandbox, create } = await offerBench();
		const answer = await create(changed(path, value));
		expect(envelope(answer)).toEqual({
			error: true,
			status: 400,
			message: 'VALIDATION_ERROR',
			data: { [path]: [expect.stringContaining(text)] },
		});
		expect(sandbox.books.offers.size).toBe(0);
	});

	it('refuses all fields at once, in the language that is asked for', async () => {
		const { create } = await offerBench();
		const request = changed('product.policyholder.address.street');
		Reflect.deleteProperty(request.product, 'currency');
		expect((await create(request)).data.data).toEqual({
			'product.policyholder.address.street': ['Câmpul stradă adresă asigurat este obligatoriu.'],
			'product.currency': ['Câmpul monedă este obligatoriu.'],
		});
		expect((await create(request, { 'Content-Language': 'en' })).data.data).toEqual({
			'product.policyholder.address.street': ['The field street is required.'],
			'product.currency': ['The field currency is required.'],
		});
	});

	it('takes a person by both names, a customer, and additional data', async () => {
		const { sandbox, create } = await offerBench();
		const person = { ...policyholder(), businessName: '', lastName: 'Pop', firstName: 'Vasile' };
		const request = changed('product.policyholder', person);
		Object.assign(request.product, {
			customer: policyholder(),
			additionalData: { product: { transport: { sumInsuredRRA: 1500 } } },
		});
		expect((await create(request)).status).toBe(200);
		expect(sandbox.books.offers.get(1001)?.policyholder).toEqual(person);
		Reflect.deleteProperty(person, 'firstName');
		expect(Object.keys((await create(request)).data.data)).toEqual([
			'product.policyholder.firstName',
		]);
	});

	it('wants the login at the insurer where it is required', async () => {
		const { create } = await offerBench({ insurerLogins: 'required' });
		expect(Object.keys((await create(offerRequest())).data.data)).toEqual([
			'provider.authentication.account',
			'provider.authentication.password',
		]);
		const login = { account: '123456', password: '123cuidd#', code: '' };
		expect((await create(changed('provider.authentication', login))).status).toBe(200);
	});

	it('answers broken JSON, forms and no content with a failure', async () => {
		const { http, headers } = await offerBench();
		const json = { headers: { ...headers, 'Content-Type': 'application/json' } };
		expect((await http.post('/offer', '{"provider":', json)).status).toBe(400);
		expect((await http.post('/offer', 'a=b', { headers })).status).toBe(415);
		expect((await http.post('/offer', undefined, { headers })).data.message).toBe(
			'VALIDATION_ERROR',
		);
	});
});
