import { RotrApi } from '../../credentials/RotrApi.credentials';
import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode } from './engine';

/** The names of the credential's form and of its session. */
const NAMES = new RotrApi().properties.map(({ name }) => name);

describe.each([
	['up to 2.0', true],
	['after 2.0', false],
])('what n8n %s stores with a credential', (_, storesWholeObject) => {
	let sandbox: Sandbox;
	let store: CredentialStore;

	beforeEach(async () => {
		sandbox = await startSandbox();
		store = credentialStore(sandbox.url, sandbox.account);
		store.storesWholeObject = storesWholeObject;
	});
	afterEach(async () => await sandbox.stop());

	const read = async () => {
		const { offerId } = sandbox.addOffer();
		const parameters = parametersOf('offer', 'getStatus', { offerId: String(offerId) });
		expect((await runNode({ store, parameters })).error).toBeUndefined();
	};
	const run = async (operation: string) =>
		expect(
			(await runNode({ store, parameters: parametersOf('account', operation) })).error,
		).toBeUndefined();

	it.each<[string, () => Promise<void>]>([
		['a read', async () => {}],
		[
			'a rejected token',
			async () => {
				sandbox.revokeTokens();
				await read();
			},
		],
		['a renewal', async () => await run('renewToken')],
		['a fresh login', async () => await run('authenticate')],
	])('is named in its form, after %s', async (_title, act) => {
		await read();
		const writes = store.writes;
		await act();
		expect(Object.keys(store.stored).filter((key) => !NAMES.includes(key))).toEqual([]);
		expect(store.writes).toBeGreaterThanOrEqual(writes);
	});

	it('loses the record of a request that was stored with it once', async () => {
		store.stored = { ...store.stored, attempt: { released: true, rejectedToken: 'a token' } };
		await read();
		expect(store.writes).toBe(1);
		expect(Object.keys(store.stored).filter((key) => !NAMES.includes(key))).toEqual([]);
	});
});
