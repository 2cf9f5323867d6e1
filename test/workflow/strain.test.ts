import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode } from './engine';

const STUMBLES = [
	{ fault: 'status', status: 503 },
	{ fault: 'status', status: 429 },
	{ fault: 'drop' },
] as const;

describe('a login or a network under strain', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;

	beforeEach(async () => {
		sandbox = await startSandbox();
		store = credentialStore(sandbox.url, sandbox.account);
	});
	afterEach(async () => await sandbox.stop());

	const read = async (count: number, parameters: object = {}) =>
		await runNode({
			store,
			items: Array.from({ length: count }, () => ({ offerId: sandbox.addOffer().offerId })),
			parameters: parametersOf('offer', 'getStatus', {
				offerId: '={{ $json.offerId }}',
				...parameters,
			}),
			node: { onError: 'continueRegularOutput' },
		});
	const failed = (items: Array<{ json: { error?: unknown } }>) =>
		items.filter(({ json }) => json.error !== undefined);

	it.each(STUMBLES)('makes at most eight login calls for 40 items upon %j', async (fault) => {
		sandbox.faults.add({ ...fault, operation: 'login', times: 999 });
		const started = Date.now();
		const { items } = await read(40);
		expect(failed(items)).toHaveLength(40);
		expect(sandbox.books.callsOf('login').length).toBeGreaterThan(1);
		expect(sandbox.books.callsOf('login').length).toBeLessThanOrEqual(8);
		expect(Date.now() - started).toBeLessThan(15_000);
		expect(new Set(items.map(({ json }) => String(json.error).replace(/\d{2,}/g, ''))).size).toBe(
			1,
		);
	});

	it('gets through for all where the login stumbles less often than it is tried', async () => {
		sandbox.faults.add({ fault: 'status', status: 503, operation: 'login', times: 3 });
		const { items } = await read(40);
		expect(failed(items)).toHaveLength(0);
		expect(sandbox.books.callsOf('login')).toHaveLength(4);
	});

	it('tries at once in another run', async () => {
		sandbox.faults.add({ fault: 'status', status: 503, operation: 'login', times: 4 });
		expect(failed((await read(3)).items)).toHaveLength(3);
		expect(failed((await read(3)).items)).toHaveLength(0);
	});

	it('keeps items that wait for a status waiting', async () => {
		const headers = { 'retry-after': '1' };
		sandbox.faults.add({ fault: 'status', status: 429, headers, operation: 'login', times: 4 });
		const { items } = await read(3, {
			waitForStatus: true,
			statuses: 'initialized',
			options: { pollInterval: 1, waitTimeout: 30 },
		});
		expect(failed(items)).toHaveLength(0);
	});

	it.each([{ fault: 'drop' } as const, { fault: 'html', status: 503 } as const])(
		'stops a run whose reads no longer get through: %j',
		async (fault) => {
			await read(1);
			sandbox.faults.add({ ...fault, operation: 'getOfferStatus', times: 999 });
			const { items } = await read(40);
			expect(failed(items)).toHaveLength(40);
			expect(sandbox.books.callsOf('getOfferStatus').length).toBeLessThanOrEqual(50);
			const { items: inTurn } = await read(40, { options: { concurrency: 1 } });
			expect(failed(inTurn)).toHaveLength(40);
			expect(sandbox.books.callsOf('getOfferStatus').length).toBeLessThanOrEqual(50 + 12);
		},
	);

	it('goes on past refusals and past 503 in the envelope', async () => {
		await read(1);
		sandbox.faults.add({
			fault: 'envelope200',
			status: 503,
			operation: 'getOfferStatus',
			times: 16,
		});
		const { items } = await read(12, { options: { concurrency: 1 } });
		expect(failed(items)).toHaveLength(4);
	});
});
