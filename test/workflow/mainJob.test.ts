import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode, shown } from './engine';
import { FORM, OFFER_BODY } from './sampleOffer';

const ISSUE = {
	offerId: '={{ $json.offerId }}',
	paymentMethod: 'receipt',
	paymentDocumentNumber: 'XY32344',
};

describe('from offer to policy', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;

	beforeAll(async () => {
		sandbox = await startSandbox({
			accounts: [{ account: 'b', password: 'pw-secret', accountId: 7 }],
		});
	});
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		sandbox.faults.clear();
		store = credentialStore(sandbox.url, sandbox.account, {
			insurerAccounts: { phoenix: { account: 'P1', password: 'insurer-pw', code: 'C1' } },
		});
	});
	afterEach(() => expect(sandbox.books.violations).toEqual([]));

	const create = async (parameters: object) =>
		await runNode({ store, parameters: parametersOf('offer', 'create', parameters as never) });

	it('makes an offer of the form, with types and dates as the API wants them', async () => {
		const { items, error } = await create(FORM);
		expect(error).toBeUndefined();
		const [{ json }] = items;
		expect(Object.keys(json)).toEqual([
			'offerId',
			'premiumAmount',
			'currency',
			'paymentAmount',
			'paymentCurrency',
			'startDate',
			'endDate',
			'insurer',
			'product',
			'ean13',
			'environment',
			'installments',
			'notes',
		]);
		expect(json).toMatchObject({ ean13: expect.any(String), environment: 'sandbox' });
		const [call] = sandbox.books.callsOf('createOffer').slice(-1);
		const body = call.body as { provider: object; product: { customer: object } & object };
		expect(body.provider).toEqual({
			organization: { businessName: 'phoenix' },
			authentication: { account: 'P1', password: 'insurer-pw', code: 'C1' },
		});
		expect(body.product).toMatchObject({
			name: 'rot',
			currency: 'RON',
			transport: {
				startDate: '2026-12-01',
				termTime: 12,
				installmentCount: 4,
				sumInsured: 27000,
				numberOfVehicles: 1,
				mentions: 'CJ59LIH',
			},
			policyholder: {
				taxId: expect.anything(),
				address: { county: 'CJ', cityCode: expect.anything() },
			},
			additionalData: { product: { transport: { sumInsuredRRA: 1500 } } },
		});
		expect(body.product.customer).toEqual((body.product as never)['policyholder']);
		expect(call.body).toMatchObject({ agreements: { gdpr: true, marketing: false } });
	});

	it('issues the policy with the sum due that the offer carries, and gives its number', async () => {
		const offer = await create(FORM);
		const issued = await runNode({
			store,
			items: [offer.items[0].json],
			parameters: parametersOf('policy', 'issue', ISSUE),
		});
		expect(issued.error).toBeUndefined();
		expect(issued.items).toHaveLength(1);
		expect(issued.items[0].json).toMatchObject({
			offerId: offer.items[0].json.offerId,
			policyId: expect.any(Number),
			series: 'ROT',
			number: expect.any(String),
			insurer: 'phoenix',
			product: 'rot',
			environment: 'sandbox',
			installments: expect.any(Array),
			paymentMethod: 'receipt',
			paymentDate: expect.any(String),
			paymentDocumentNumber: 'XY32344',
		});
		const [{ body }] = sandbox.books.callsOf('issuePolicy').slice(-1);
		expect(body).toMatchObject({
			offerId: offer.items[0].json.offerId,
			payment: {
				method: 'receipt',
				amount: offer.items[0].json.paymentAmount,
				currency: 'RON',
				documentNumber: 'XY32344',
			},
		});
		expect((body as { payment: { date: string } }).payment.date).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	it('gives the same types where the API prints numbers as strings', async () => {
		const types = ({ items }: Awaited<ReturnType<typeof create>>) =>
			Object.entries(items[0].json).map(([key, value]) => `${key}: ${typeof value}`);
		const bare = await create(FORM);
		sandbox.settings.printsStrings = true;
		const printed = await create(FORM).finally(() => {
			sandbox.settings.printsStrings = false;
		});
		expect(types(printed)).toEqual(types(bare));
	});

	it('gives the API’s data as it came where it is not simplified', async () => {
		const { items } = await create({ ...FORM, simple: false });
		expect(items[0].json).toMatchObject({
			offerId: expect.any(Number),
			offer: { installments: expect.any(Array), premiumAmount: expect.anything() },
			paymentAmount: expect.any(Number),
			paymentCurrency: 'RON',
		});
		expect(items[0].json).not.toHaveProperty('error');
	});

	it('takes the documented body as JSON, and the insurer’s login from the credential', async () => {
		const offerJson = {
			...OFFER_BODY,
			provider: { authentication: { account: 'x', password: 'typed-in', code: 'y' } },
		};
		const { items, error, hints } = await create({
			product: 'phoenix/rot',
			specifyOffer: 'json',
			offerJson: JSON.stringify(offerJson),
		});
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ insurer: 'phoenix', product: 'rot' });
		expect(hints.join()).toContain('Insurer Accounts');
		const [{ body }] = sandbox.books.callsOf('createOffer').slice(-1);
		expect(JSON.stringify(body)).not.toContain('typed-in');
	});

	it('names five wrong fields in the words of the form, each once', async () => {
		const required = ['Câmpul este obligatoriu.'];
		const address = 'product.policyholder.address';
		sandbox.faults.add({
			operation: 'createOffer',
			fault: 'status',
			status: 400,
			message: 'VALIDATION_ERROR',
			data: {
				[`${address}.street`]: required,
				[`${address}.floor`]: required,
				'product.customer.address.floor': required,
				'product.policyholder.email': required,
				'product.transport.sumInsured': ['Suma este prea mare.'],
				'agreements.gdpr': required,
			},
		});
		const { error } = await create(FORM);
		expect(error?.message).toBe(
			'Could not create the offer for phoenix/rot: RotrApi refused 5 fields: Policyholder > Address > Street: Câmpul este obligatoriu; Policyholder > Address > Floor: Câmpul este obligatoriu; and 3 more',
		);
		expect(shown(error).split('\n').slice(0, 5)).toEqual([
			'1. Policyholder > Address > Street: Câmpul este obligatoriu.',
			'2. Policyholder > Address > Floor: Câmpul este obligatoriu.',
			'3. Policyholder > Email: Câmpul este obligatoriu.',
			'4. Sum Insured: Suma este prea mare.',
			'5. GDPR Consent: Câmpul este obligatoriu.',
		]);
	});

	it('finds what is wrong before the call, all at once', async () => {
		const before = sandbox.books.callsOf('createOffer').length;
		const { error } = await create({
			...FORM,
			startDate: '31.11.2026',
			sumInsured: '-5',
			policyholder: {},
		});
		expect(shown(error).split('\n').length).toBeGreaterThanOrEqual(3);
		expect(sandbox.books.callsOf('createOffer')).toHaveLength(before);
	});

	it('says where JSON breaks', async () => {
		const { error } = await create({ specifyOffer: 'json', offerJson: '{\n  "product": {,}\n}' });
		expect(`${error?.message} ${shown(error)}`).toMatch(/line 2, column 15/);
	});
});
