import { RESOURCES } from '../../nodes/RotrApi/operations';
import { startSandbox, type Sandbox } from '../../sandbox';
import { credentialStore, parametersOf, runNode } from './engine';
import { startBench, SUBJECTS, type Bench } from './faultBench';

const REFUSED = {
	fault: 'status',
	status: 400,
	message: 'VALIDATION_ERROR',
	data: { offerId: ['Câmpul este obligatoriu.'], email: ['Pop <pop@example.ro> & fiii'] },
} as const;

describe('an item that does not succeed', () => {
	let bench: Bench;
	beforeEach(async () => {
		bench = await startBench();
	});
	afterEach(async () => await bench.stop());

	it('is tried here with every operation that calls RotrApi', () => {
		const told = SUBJECTS.map(({ resource, operation }) => `${resource}/${operation}`);
		const all = RESOURCES.filter(({ option }) => option.value !== 'account').flatMap(
			({ option, operations }) =>
				operations.map((one) => `${String(option.value)}/${String(one.option.value)}`),
		);
		expect(told.sort()).toEqual(all.sort());
	});

	describe.each(SUBJECTS.map((one) => [one.name, one] as const))('with %s', (_, one) => {
		it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
			'is the message and the details as plain text (%s)',
			async (onError) => {
				bench.sandbox.faults.add({ ...REFUSED, operation: one.call, times: 99 } as never);
				const input = { ...bench.item, mine: 'kept', error: 'of another node' };
				const result = await bench.run(one, {}, { node: { onError }, items: [input] });
				const split = onError === 'continueErrorOutput';
				const [item, ...others] = split ? result.errorItems : result.items;
				expect(others).toEqual([]);
				if (split) expect(result.items).toEqual([]);
				const { error, details, ...rest } = item.json;
				expect(error).toMatch(/^Could not .*: RotrApi refused 2 fields/);
				expect(details).toMatch(/: Câmpul este obligatoriu\.\n.*: Pop <pop@example\.ro> & fiii/);
				// On the error output n8n adds the input beside them.
				expect({ ...rest, error: input.error }).toEqual(split ? input : { error: input.error });
				expect(item).not.toHaveProperty('error');
				expect(item.pairedItem).toEqual({ item: 0 });
			},
		);
	});

	it('has a text as details, also where there is nothing more to say', async () => {
		const { items } = await bench.run(
			{ ...SUBJECTS[3], parameters: { offerId: '={{ $json.none.at.all }}' } },
			{},
			{ node: { onError: 'continueRegularOutput' } },
		);
		expect(items[0].json).toEqual({ error: expect.any(String), details: expect.any(String) });
	});
});

describe('a run that can not begin', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());

	it('says so at every item', async () => {
		const store = credentialStore('http://rotr.example.ro', sandbox.account);
		const { errorItems } = await runNode({
			store,
			items: [{ offerId: 1 }, { offerId: 2 }],
			parameters: parametersOf('offer', 'getStatus', { offerId: '={{ $json.offerId }}' }),
			node: { onError: 'continueErrorOutput' },
		});
		const error = 'The Base URL of the RotrApi credential must begin with https://';
		expect(errorItems.map(({ json }) => json)).toEqual([
			{ offerId: 1, error, details: '' },
			{ offerId: 2, error, details: '' },
		]);
	});
});
