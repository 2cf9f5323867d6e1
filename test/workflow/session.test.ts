import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode, shown } from './engine';
import { startRelay } from './relay';

describe('login and renewal', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;
	let offerIds: number[];

	beforeEach(async () => {
		sandbox = await startSandbox();
		store = credentialStore(sandbox.url, sandbox.account);
		offerIds = Array.from({ length: 20 }, () => sandbox.addOffer().offerId);
	});
	afterEach(async () => await sandbox.stop());

	const readAll = async (ids = offerIds, more = {}) =>
		await runNode({
			store,
			items: ids.map((offerId) => ({ offerId })),
			parameters: parametersOf('offer', 'getStatus', { offerId: '={{ $json.offerId }}' }),
			...more,
		});

	it('logs in once for many items at the same time, and stores the session', async () => {
		const { items, error } = await readAll();
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.offerId)).toEqual(offerIds);
		expect(sandbox.books.logins).toBe(1);
		await readAll();
		expect(sandbox.books.logins + sandbox.books.renewals).toBe(1);
	});

	it('renews once when the token is revoked in the middle of a hundred items', async () => {
		await readAll(offerIds.slice(0, 1));
		sandbox.settings.latencyMs = 5;
		const ids = Array.from({ length: 100 }, () => sandbox.addOffer().offerId);
		sandbox.onCall('getOfferStatus', 50, sandbox.revokeTokens);
		const { items, error } = await readAll(ids);
		expect(error).toBeUndefined();
		expect(items).toHaveLength(100);
		expect(sandbox.books.renewals).toBe(1);
		expect(sandbox.books.logins).toBe(1);
		expect(sandbox.books.rejectedTokens).toBeGreaterThan(0);
	});

	it.each(['http401', 'http403', 'envelope'] as const)(
		'recovers from a token that is rejected as %s',
		async (rejection) => {
			await readAll();
			sandbox.settings.rejection = rejection;
			sandbox.revokeTokens();
			const { error, items } = await readAll();
			expect(error).toBeUndefined();
			expect(items).toHaveLength(20);
			expect(sandbox.books.logins + sandbox.books.renewals).toBe(2);
		},
	);

	it('recovers from a 403 on a token that it got itself and that was good before', async () => {
		sandbox.settings.rejection = 'http403';
		sandbox.onCall('getOfferStatus', 10, sandbox.revokeTokens);
		const { error, items } = await readAll(offerIds, {
			parameters: parametersOf('offer', 'getStatus', {
				offerId: '={{ $json.offerId }}',
				options: { concurrency: 1 },
			}),
		});
		expect(error).toBeUndefined();
		expect(items).toHaveLength(20);
		expect(sandbox.books.logins + sandbox.books.renewals).toBe(2);
	});

	it.each(['broken', 'refused'] as const)('logs in where renewal is %s', async (use) => {
		await readAll();
		sandbox.settings.refreshTokenUse = use;
		sandbox.revokeTokens();
		expect((await readAll()).error).toBeUndefined();
		expect(sandbox.books.logins).toBe(2);
	});

	it.each([-12, 12])('works where the two clocks are %s hours apart', async (hours) => {
		sandbox.settings.clockOffsetSeconds = hours * 3600;
		expect((await readAll()).error).toBeUndefined();
		expect((await readAll()).error).toBeUndefined();
		expect(sandbox.books.logins + sandbox.books.renewals).toBe(1);
	});

	it('keeps the path of a Base URL, e.g. that of a relay', async () => {
		const relay = await startRelay(sandbox.url, '/rotr/v1');
		store.stored = { ...store.stored, baseUrl: `${relay.url}/` };
		const { error, items } = await readAll();
		expect(error).toBeUndefined();
		expect(items).toHaveLength(20);
		expect(sandbox.books.logins).toBe(1);
		relay.stop();
	});

	it('never sends the token of another account, and logs in for the new one', async () => {
		await readAll();
		const [{ token }] = sandbox.books.tokensSeen.slice(-1);
		sandbox.settings.accounts.push({ account: 'second', password: 'secret2', accountId: 8 });
		store.stored = { ...store.stored, account: 'second', password: 'secret2' };
		const before = sandbox.books.tokensSeen.length;
		expect((await readAll()).error).toBeUndefined();
		expect(sandbox.books.logins).toBe(2);
		expect(sandbox.books.tokensSeen.slice(before).map((seen) => seen.token)).not.toContain(token);
	});

	it('tries a wrong password once however many items, and says which account where', async () => {
		store.stored = { ...store.stored, password: 'wrong-password' };
		const stopped = await readAll();
		expect(stopped.error?.message).toContain('refused the login of account "broker"');
		expect(stopped.error?.message).toContain(sandbox.url);
		expect(stopped.error?.message).not.toContain('wrong-password');
		const { items } = await readAll(offerIds, { node: { onError: 'continueRegularOutput' } });
		expect(items).toHaveLength(20);
		expect(items[19].json.error).toContain('refused the login of account "broker"');
		expect(sandbox.books.callsOf('login')).toHaveLength(1);
	});

	it('says "IP allow-list" where the address is not admitted', async () => {
		sandbox.settings.allowListed = false;
		const { error } = await readAll();
		expect(error?.message).toContain('(403)');
		expect(shown(error)).toContain('allow-listed');
		expect(sandbox.books.callsOf('login')).toHaveLength(1);
	});

	it('sends the login as the credential says', async () => {
		sandbox.settings.login = 'query';
		store.stored = { ...store.stored, loginParameters: 'query' };
		expect((await readAll()).error).toBeUndefined();
		expect(sandbox.books.callsOf('login')[0].query).toMatchObject({ account: 'broker' });
	});

	it('refuses a credential whose fields depend on the item', async () => {
		store.stored = { ...store.stored, account: '={{ $json.account }}' };
		const { error } = await runNode({
			store,
			items: [{ account: 'broker' }, { account: 'broker' }],
			parameters: parametersOf('offer', 'getStatus', { offerId: '1' }),
		});
		expect(error?.message).toBe('The RotrApi credential may not depend on the items');
		expect(sandbox.books.calls).toHaveLength(0);
	});

	it('does not blame the credential where n8n can not read its store', async () => {
		const getDecrypted = store.getDecrypted.bind(store);
		store.getDecrypted = async (...args) => {
			if (store.reads === 1) throw new Error('SQLITE_BUSY: database is locked');
			return await getDecrypted(...args);
		};
		const { error } = await readAll();
		expect(error?.message).toBe('n8n could not read the RotrApi credential');
		expect(error?.description).toContain('SQLITE_BUSY: database is locked');
		expect(sandbox.books.calls).toHaveLength(0);
	});

	it('authenticates anew and tells whose session it is, but not the token', async () => {
		await readAll();
		const { items, error } = await runNode({
			store,
			items: [{}, {}],
			parameters: parametersOf('account', 'authenticate'),
		});
		expect(error).toBeUndefined();
		expect(sandbox.books.logins).toBe(2);
		expect(items).toHaveLength(2);
		expect(items[0].json).toMatchObject({
			account: 'broker',
			accountId: 7,
			environment: 'sandbox',
		});
		expect(Date.parse(String(items[0].json.expiresAt))).toBeGreaterThan(0);
		expect(JSON.stringify(items)).not.toContain(String(store.stored.token));
	});

	it('renews the token on demand, and stores the new one', async () => {
		await readAll();
		const before = store.stored.token;
		const { error } = await runNode({ store, parameters: parametersOf('account', 'renewToken') });
		expect(error).toBeUndefined();
		expect(sandbox.books.renewals).toBe(1);
		expect(store.stored.token).not.toBe(before);
		expect((await readAll()).error).toBeUndefined();
		expect(sandbox.books.logins + sandbox.books.renewals).toBe(2);
	});
});
