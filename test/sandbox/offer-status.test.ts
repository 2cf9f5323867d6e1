import { changed, envelope, offerBench, offerRequest, stopBenches } from './client';

afterEach(stopBenches);

describe('GET /offer/status/{id}', () => {
	it('tells the status', async () => {
		const { http, headers, create } = await offerBench({ offerStatusAfterCreate: 'PENDING' });
		await create(offerRequest());
		expect(envelope(await http.get('/offer/status/1001', { headers }))).toEqual({
			error: false,
			status: 200,
			data: {
				provider: { organization: { businessName: 'phoenix' } },
				product: { name: 'cmr' },
				offerNumber: 'CMR101001',
				offerStatus: 'PENDING',
				insuredName: 'Life is Hard',
				offerCreationDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
				insuredAmount: 27000,
				premiumAmount: 378,
				currency: 'RON',
				startDate: '2026-08-31',
				endDate: '2027-08-30',
			},
		});
	});

	it('follows a script of statuses and stays at its last', async () => {
		const { sandbox, http, headers } = await offerBench();
		const { offerId } = sandbox.addOffer();
		const read = async () =>
			(await http.get(`/offer/status/${offerId}`, { headers })).data.data.offerStatus;
		expect(await read()).toBe('initialized');
		sandbox.scriptOfferStatuses(offerId, ['initialized', 'confirmed', 'ACTIVE']);
		expect([await read(), await read(), await read(), await read()]).toEqual([
			'initialized',
			'confirmed',
			'ACTIVE',
			'ACTIVE',
		]);
		sandbox.setOfferStatus(offerId, 'rejected');
		expect(await read()).toBe('rejected');
	});

	it('knows no offer that was not made, and no id that is no number', async () => {
		const { http, headers } = await offerBench();
		const missing = await http.get('/offer/status/1001', { headers });
		expect(envelope(missing)).toEqual({
			error: true,
			status: 404,
			message: 'Oferta 1001 nu există.',
		});
		const wrong = await http.get('/offer/status/ROT1', { headers });
		expect(wrong.data.data).toEqual({ id: [expect.stringContaining('număr întreg')] });
	});

	it('can be served elsewhere', async () => {
		const { sandbox, http, headers } = await offerBench();
		sandbox.addOffer();
		sandbox.settings.paths.offerStatus = '/offer/{id}/status';
		expect((await http.get('/offer/1001/status', { headers })).data.data.offerNumber).toBe(
			'ROT101001',
		);
		expect((await http.get('/offer/status/1001', { headers })).status).toBe(404);
		expect(sandbox.books.callsOf('getOfferStatus')).toMatchObject([{ path: '/offer/1001/status' }]);
	});
});

describe('POST /offer/pending', () => {
	const authentication = { account: '', password: '', code: '' };

	it('tells what the insurer knows', async () => {
		const { http, headers, create } = await offerBench();
		const { offer } = (await create(changed('product.currency', 'EUR'))).data.data;
		const request = { provider: { authentication }, ean13: offer.providerResponse.ean13 };
		expect((await http.post('/offer/pending', request, { headers })).data.data).toMatchObject({
			offerNumber: 'CMR101001',
			ean13: 3876860010018,
			offerStatus: 'initialized',
			insured: 'Life is Hard',
			issuedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[23]:00$/),
			premiumAmount: 378,
			premiumAmountRon: 1860.48,
		});
	});

	it('takes a text only where the EAN-13 begins with 0', async () => {
		const { sandbox, http, headers } = await offerBench();
		sandbox.addOffer();
		sandbox.addOffer({ ean13: '0387680010018' });
		const ask = async (ean13: string | number) =>
			(await http.post('/offer/pending', { provider: { authentication }, ean13 }, { headers }))
				.status;
		expect(await ask('0387680010018')).toBe(200);
		expect(await ask('3876860010018')).toBe(400);
		expect(await ask(3876860010018)).toBe(200);
		expect(await ask(3876866826729)).toBe(404);
	});

	it('wants all of the login at the insurer, empty or not', async () => {
		const { sandbox, http, headers } = await offerBench();
		sandbox.addOffer();
		const request = { provider: { authentication: { account: '' } }, ean13: 3876860010018 };
		const missing = await http.post('/offer/pending', request, { headers });
		expect(Object.keys(missing.data.data)).toEqual([
			'provider.authentication.password',
			'provider.authentication.code',
		]);
		sandbox.settings.insurerLogins = 'required';
		const empty = await http.post(
			'/offer/pending',
			{ ...request, provider: { authentication } },
			{ headers },
		);
		expect(Object.keys(empty.data.data)).toEqual([
			'provider.authentication.account',
			'provider.authentication.password',
		]);
	});

	it('can be served elsewhere', async () => {
		const { sandbox, http, headers } = await offerBench({
			paths: { offerStatus: '/offer/status/{id}', pendingOffer: '/pending' },
		});
		sandbox.addOffer();
		const request = { provider: { authentication }, ean13: 3876860010018 };
		expect((await http.post('/pending', request, { headers })).status).toBe(200);
		expect((await http.post('/offer/pending', request, { headers })).status).toBe(404);
	});
});
