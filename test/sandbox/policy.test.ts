import { envelope, payment, policyholder, startBench, stopBenches } from './client';

afterEach(stopBenches);

const policyBench = async () => {
	const bench = await startBench();
	const headers = await bench.login();
	const offer = bench.sandbox.addOffer({ product: 'cmr' });
	const issue = async (request: object) => await bench.http.post('/policy', request, { headers });
	const good = () => ({ offerId: offer.offerId, payment: payment(offer.payment) });
	return { ...bench, headers, offer, issue, good };
};

describe('POST /policy', () => {
	it('issues a policy', async () => {
		const { sandbox, offer, issue, good } = await policyBench();
		const answer = await issue({ ...good(), payer: policyholder() });
		expect(envelope(answer)).toEqual({
			error: false,
			status: 200,
			data: {
				policies: [
					{
						provider: { organization: { businessName: 'phoenix' } },
						product: { name: 'cmr' },
						policyId: 2001,
						series: 'RO/05/M3',
						number: '0100001',
						payment: good().payment,
						startDate: '2026-05-25',
						endDate: '2027-05-24',
						premiumAmount: 378,
						currency: 'RON',
						installments: offer.installments,
						providerResponse: { offerNumber: 'CMR101001' },
					},
				],
			},
		});
		expect(sandbox.books.offers.get(1001)?.status).toBe('transformed');
	});

	it('issues a second policy when it is called again', async () => {
		const { sandbox, issue, good } = await policyBench();
		await issue(good());
		expect((await issue(good())).data.data.policies[0].policyId).toBe(2002);
		expect([...sandbox.books.policies.values()].map(({ offer }) => offer.offerId)).toEqual([
			1001, 1001,
		]);
	});

	it.each([
		['amount', 378, 'trebuie să fie suma datorată (189 RON)'],
		['amount', '189', 'trebuie să fie număr'],
		['currency', 'EUR', 'trebuie să fie a sumei datorate (189 RON)'],
		['method', 'cash', 'trebuie să fie una dintre valorile receipt'],
		['date', '2026-13-01', 'nu este o dată'],
		['date', '2026-08-30T00:00:00Z', 'are un format greșit'],
		['documentNumber', '', 'este obligatoriu'],
		['documentNumber', undefined, 'este obligatoriu'],
	])('refuses payment.%s = %j', async (field, value, text) => {
		const { sandbox, issue, good } = await policyBench();
		const request = good();
		const answer = await issue({ ...request, payment: { ...request.payment, [field]: value } });
		expect(envelope(answer)).toMatchObject({
			status: 400,
			message: 'VALIDATION_ERROR',
			data: { [`payment.${field}`]: [expect.stringContaining(text)] },
		});
		expect(sandbox.books.policies.size).toBe(0);
	});

	it('refuses a payer without a name', async () => {
		const { issue, good } = await policyBench();
		const { data } = await issue({ ...good(), payer: { taxId: '1' } });
		expect(Object.keys(data.data)).toEqual(['payer.businessName']);
	});

	it('knows no offer that was not made, and no id that is a text', async () => {
		const { issue, good } = await policyBench();
		expect((await issue({ ...good(), offerId: 77 })).data).toMatchObject({
			status: 404,
			message: 'Oferta 77 nu există.',
		});
		expect(Object.keys((await issue({ ...good(), offerId: '1001' })).data.data)).toEqual([
			'offerId',
		]);
	});
});
