import { offerJsonProperty } from '../../../nodes/RotrApi/fields/offer/offerJson';
import { CREDENTIALS, LOGIN, PERSON, read, refusal, SAMPLE, SENT } from './sample';

const json = (offerJson: unknown, product = 'phoenix/rot') => ({
	product,
	specifyOffer: 'json',
	offerJson,
});

/** A body that holds all that every offer needs, but for insurer, product and customer. */
const TRANSPORT = {
	startDate: '24.11.2026',
	termTime: 12,
	installmentCount: 1,
	sumInsured: '27000',
	numberOfVehicles: 1,
};
const POLICYHOLDER = { taxId: 'ro 18754325', address: { county: 'Cluj', city: 'Floresti' } };
const PRODUCT = { currency: 'lei', transport: TRANSPORT, policyholder: POLICYHOLDER };
const SENT_POLICYHOLDER = {
	taxId: 'RO18754325',
	address: {
		country: 'RO',
		county: 'CJ',
		city: 'Florești',
		cityCode: '57715',
		postcode: '407280',
	},
};
const SENT_PRODUCT = {
	name: 'rot',
	currency: 'RON',
	transport: { ...TRANSPORT, startDate: '2026-11-24', sumInsured: 27000 },
	policyholder: SENT_POLICYHOLDER,
	customer: SENT_POLICYHOLDER,
};

describe('the JSON', () => {
	test.each([
		['an object', SAMPLE],
		['a text', JSON.stringify(SAMPLE, null, '\t')],
		['a text with a byte order mark', `\uFEFF${JSON.stringify(SAMPLE)}`],
	])('the documented sample as %s', async (_name, sample) => {
		const { body, hadLogin } = await read(json(sample, 'other'));
		expect(body).toEqual(SENT);
		expect(hadLogin).toBe(true);
	});

	test('may leave out insurer, product and customer, and keeps what nobody knows', async () => {
		const { body, hadLogin } = await read(
			json({ product: { ...PRODUCT, extra: [1] }, note: null, agreements: {} }),
			CREDENTIALS,
		);
		expect(body).toEqual({
			provider: { organization: { businessName: 'phoenix' }, authentication: LOGIN },
			product: { ...SENT_PRODUCT, extra: [1] },
			note: null,
		});
		expect(hadLogin).toBe(false);
	});

	test('tells what it was completed with, by the words of the form and the path', async () => {
		const { findings } = await read(json({ product: PRODUCT }));
		const at = 'product.policyholder';
		const person = (label: string, path: string) => `Policyholder > ${label} (${at}.${path})`;
		expect(findings.changes).toEqual([
			{
				field: 'Start Date (product.transport.startDate)',
				given: '24.11.2026',
				sent: '2026-11-24',
			},
			{ field: 'Currency (product.currency)', given: 'lei', sent: 'RON' },
			{ field: person('Tax ID', 'taxId'), given: 'ro 18754325', sent: 'RO18754325' },
			{ field: person('Address > Country', 'address.country'), given: '', sent: 'RO' },
			{ field: person('Address > County', 'address.county'), given: 'Cluj', sent: 'CJ' },
			{ field: person('Address > City', 'address.city'), given: 'Floresti', sent: 'Florești' },
			{ field: person('Address > City Code', 'address.cityCode'), given: '', sent: '57715' },
			{ field: person('Address > Postcode', 'address.postcode'), given: '', sent: '407280' },
			{ field: 'Customer (product.customer)', given: '', sent: 'a copy of the policyholder' },
		]);
	});

	test('opens with a skeleton of the whole body, which is no offer yet', async () => {
		const skeleton = JSON.parse(String(offerJsonProperty.default)) as typeof SAMPLE;
		const { organization } = SAMPLE.provider;
		const shape = (value: object): object =>
			Object.fromEntries(
				Object.entries(value).map(([name, inner]: [string, unknown]) => [
					name,
					typeof inner === 'object' && inner !== null ? shape(inner) : '',
				]),
			);
		expect(skeleton).toEqual(shape({ ...SAMPLE, provider: { organization } }));
		const lines = await refusal(json(offerJsonProperty.default));
		expect(lines.slice(1)).toEqual([
			'Start Date (product.transport.startDate): is missing',
			'Term in Months (product.transport.termTime): is missing',
			'Sum Insured (product.transport.sumInsured): is missing',
			'Currency (product.currency): is missing',
			'Number of Vehicles (product.transport.numberOfVehicles): is missing',
			'Instalments (product.transport.installmentCount): is missing',
			'Policyholder > Tax ID (product.policyholder.taxId): is missing',
			'Policyholder > Address (product.policyholder.address): is missing',
		]);
		// What is filled in makes an offer of it; the rest may stay empty.
		const { transport, policyholder } = skeleton.product;
		const address = { ...policyholder.address, ...POLICYHOLDER.address };
		const filled = {
			...skeleton,
			product: {
				...skeleton.product,
				currency: 'lei',
				transport: { ...transport, ...TRANSPORT },
				policyholder: { ...policyholder, ...POLICYHOLDER, address },
			},
		};
		const { body } = await read(json(JSON.stringify(filled)));
		expect(body.product).toEqual(SENT_PRODUCT);
	});

	test('sends a customer that it holds', async () => {
		const { body } = await read(json({ product: { ...PRODUCT, customer: PERSON } }));
		expect(body.product).toMatchObject({ policyholder: SENT_POLICYHOLDER, customer: PERSON });
	});

	test('never sends a login of its own', async () => {
		const provider = {
			organization: { businessName: 'PHOENIX' },
			authentication: { account: 'x' },
		};
		const { body } = await read(json({ provider, product: PRODUCT }), CREDENTIALS);
		expect(body.provider).toEqual({
			organization: { businessName: 'phoenix' },
			authentication: LOGIN,
		});
	});

	test('that differs from the dropdown is no offer', async () => {
		const provider = { organization: { businessName: 'abc' } };
		expect(await refusal(json({ provider, product: { ...PRODUCT, name: 'rotr' } }))).toEqual([
			'The offer has 2 fields to correct',
			expect.stringMatching(/^Insurer \(provider\.organization\.businessName\): is "abc"/),
			expect.stringMatching(/^Product Name \(product\.name\): is "rotr"/),
		]);
	});

	test('names paths beside the words of the form', async () => {
		const body = { product: { ...PRODUCT, transport: { ...TRANSPORT, sumInsured: 'x' } } };
		expect((await refusal(json(body)))[1]).toMatch(
			/^Sum Insured \(product\.transport\.sumInsured\): must be a number/,
		);
	});

	test.each([
		['', 'missing', 'Enter'],
		['{"product": {\n  "name": rot\n}}', 'can not be read', 'line 2, column 11: expected a value'],
		['{"product": {}', 'can not be read', 'line 1, column 15: expected a comma or "}"'],
		["{'product': {}}", 'can not be read', 'line 1, column 2: expected a name in double quotes'],
		['[]', 'one JSON object', 'a list'],
		['"text"', 'one JSON object', 'a string'],
		[['a'], 'one JSON object', 'a list'],
		[5, 'one JSON object', 'a number'],
	])('%j is refused in plain words', async (offerJson, message, description) => {
		const lines = await refusal(json(offerJson));
		expect(lines[0]).toContain(message);
		expect(lines[1]).toContain(description);
	});

	test('with parts of wrong types is refused', async () => {
		const lines = await refusal(json({ provider: 'phoenix', product: [] }));
		expect(lines).toEqual([
			'The offer has 2 fields to correct',
			'provider: must be an object in braces',
			'Product (product): must be an object in braces',
		]);
	});
});
