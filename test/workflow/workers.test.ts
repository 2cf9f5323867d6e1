import type { Sandbox } from '../../sandbox';
import { startSandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';

type Engine = typeof import('./engine');

/** A copy of the node with a memory of its own, as another n8n worker has it. */
async function startWorker(): Promise<Engine> {
	let engine: Engine | undefined;
	await jest.isolateModulesAsync(async () => {
		engine = await import('./engine');
	});
	return engine as Engine;
}

/** The same row of n8n's database for another worker. */
function share(store: CredentialStore, other: CredentialStore): CredentialStore {
	return Object.defineProperty(other, 'stored', {
		get: () => store.stored,
		set: (data: CredentialStore['stored']) => {
			store.stored = data;
		},
	});
}

describe('two workers with one account, whose logins end each other’s sessions', () => {
	let engines: [Engine, Engine];
	let sandbox: Sandbox;
	let stores: [CredentialStore, CredentialStore];

	beforeAll(async () => {
		engines = [await startWorker(), await startWorker()];
	}, 120_000);
	beforeEach(async () => {
		sandbox = await startSandbox({ oneSessionPerAccount: true });
		stores = [
			engines[0].credentialStore(sandbox.url, sandbox.account),
			engines[1].credentialStore(sandbox.url, sandbox.account),
		];
	});
	afterEach(async () => await sandbox.stop());

	const read = async (worker: 0 | 1, count = 5) => {
		const { runNode, parametersOf } = engines[worker];
		const items = Array.from({ length: count }, () => ({ offerId: sandbox.addOffer().offerId }));
		const { error, items: output } = await runNode({
			store: stores[worker],
			items,
			parameters: parametersOf('offer', 'getStatus', { offerId: '={{ $json.offerId }}' }),
		});
		expect(error).toBeUndefined();
		expect(output).toHaveLength(count);
	};
	const issue = async (worker: 0 | 1) => {
		const { offerId, payment } = sandbox.addOffer();
		const { runNode, parametersOf } = engines[worker];
		const { error, items } = await runNode({
			store: stores[worker],
			items: [{ offerId }],
			parameters: parametersOf('policy', 'issue', {
				offerId: '={{ $json.offerId }}',
				paymentMethod: 'receipt',
				paymentAmount: String(payment.amount),
				paymentCurrency: payment.currency,
				paymentDocumentNumber: '1',
			}),
		});
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
	};

	it('work in turn, each with a store of its own', async () => {
		for (const round of [1, 2, 3]) {
			await read(0);
			await read(1);
			await issue(0);
			await issue(1);
			expect(sandbox.books.policies.size).toBe(round * 2);
		}
		// Each turn finds its session ended, and gets one new one.
		expect(sandbox.books.logins + sandbox.books.renewals).toBeLessThanOrEqual(12);
	});

	it('work in turn on one store without ending each other’s session', async () => {
		share(stores[0], stores[1]);
		for (const worker of [0, 1, 0, 1] as const) {
			await read(worker);
			await issue(worker);
		}
		expect(sandbox.books.logins).toBe(1);
		expect(sandbox.books.renewals).toBe(0);
	});

	it('work at the same time on one store', async () => {
		share(stores[0], stores[1]);
		await Promise.all([read(0, 30), read(1, 30)]);
		sandbox.revokeTokens();
		await Promise.all([read(0, 30), read(1, 30)]);
		expect(sandbox.books.logins + sandbox.books.renewals).toBeLessThanOrEqual(6);
	});
});
