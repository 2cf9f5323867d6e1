import { InvalidInput } from '../../../nodes/RotrApi/fields/readers/invalid';
import { readOffer } from '../../../nodes/RotrApi/fields/offer/offerRequest';
import { SAMPLE, SENT, source } from './sample';

const LOGIN = { account: 'broker', password: 'secret', code: '7' };
const CREDENTIALS = { insurerAccounts: { phoenix: LOGIN } };

const read = async (parameters: Record<string, unknown>, credentials = {}) =>
	await readOffer(source(parameters), 0, credentials);

/** What is wrong with parameters: the message, and the lines below it. */
async function refusal(parameters: Record<string, unknown>): Promise<string[]> {
	const error = await read(parameters).catch((caught: unknown) => caught);
	if (!(error instanceof InvalidInput)) throw error;
	return [error.message, ...(error.description ?? '').split('\n')];
}

const json = (offerJson: unknown, product = 'phoenix/rot') => ({
	product,
	specifyOffer: 'json',
	offerJson,
});

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

	test('may leave out insurer and product, and keeps what it is not known', async () => {
		const { body, hadLogin } = await read(
			json({ product: { transport: { startDate: '24.11.2026' }, extra: [1] }, note: null }),
			CREDENTIALS,
		);
		expect(body).toEqual({
			provider: { organization: { businessName: 'phoenix' }, authentication: LOGIN },
			product: { name: 'rot', transport: { startDate: '2026-11-24' }, extra: [1] },
			note: null,
		});
		expect(hadLogin).toBe(false);
	});

	test('never sends a login of its own', async () => {
		const provider = {
			organization: { businessName: 'PHOENIX' },
			authentication: { account: 'x' },
		};
		const { body } = await read(json({ provider, product: {} }), CREDENTIALS);
		expect(body.provider).toEqual({
			organization: { businessName: 'PHOENIX' },
			authentication: LOGIN,
		});
	});

	test('that differs from the dropdown is no offer', async () => {
		const provider = { organization: { businessName: 'abc' } };
		expect(await refusal(json({ provider, product: { name: 'rotr' } }))).toEqual([
			'The offer has 2 fields to correct',
			expect.stringMatching(/^Insurer \(provider\.organization\.businessName\): is "abc"/),
			expect.stringMatching(/^Product Name \(product\.name\): is "rotr"/),
		]);
	});

	test('names paths beside the words of the form', async () => {
		const body = { product: { transport: { sumInsured: 'x' } } };
		expect((await refusal(json(body)))[1]).toMatch(
			/^Sum Insured \(product\.transport\.sumInsured\): must be a number/,
		);
	});

	test.each([
		['', 'missing', 'Enter'],
		['{"product": {\n  "name": rot\n}}', 'can not be read', 'line 2, column 11: expected a value'],
		['{"product": {}', 'can not be read', 'line 1, column 15: expected a comma or "}"'],
		["{'product': {}}", 'can not be read', 'line 1, column 2: expected a name in double quotes'],
		['[]', 'one object', 'a list'],
		['"text"', 'one object', 'a string'],
		[['a'], 'one object', 'a list'],
		[5, 'one object', 'a number'],
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
