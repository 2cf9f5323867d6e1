import axios from 'axios';
import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode } from './engine';

describe('tokens', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;
	let offerIds: number[];

	beforeEach(async () => {
		sandbox = await startSandbox();
		store = credentialStore(sandbox.url, sandbox.account);
		offerIds = Array.from({ length: 20 }, () => sandbox.addOffer().offerId);
	});
	afterEach(async () => {
		jest.restoreAllMocks();
		await sandbox.stop();
	});

	const read = async (more: object = {}, from: CredentialStore = store) =>
		await runNode({
			store: from,
			items: offerIds.map((offerId) => ({ offerId })),
			parameters: parametersOf('offer', 'getStatus', { offerId: '={{ $json.offerId }}' }),
			...more,
		});
	const goOn = { node: { onError: 'continueRegularOutput' as const } };
	const seen = (from: Sandbox) => from.books.tokensSeen.map(({ token }) => token);
	const sessions = () => sandbox.books.logins + sandbox.books.renewals;

	it('makes one renewal for missing, expired, revoked and foreign tokens at the same time', async () => {
		await read();
		const foreign = 'eyJmb3JlaWdu.eyJmb3JlaWdu.c2lnbmF0dXJl';
		const session = store.stored;
		sandbox.revokeTokens();
		sandbox.settings.latencyMs = 10;
		const kinds = [
			{ token: '', refreshToken: '', tokenOwner: '', tokenExpiresAt: '' },
			{ ...session, tokenExpiresAt: '1' },
			session,
			{ ...session, token: foreign, tokenOwner: 'somebody-else' },
		];
		const results = await Promise.all(
			kinds.map(
				async (kind) => await read({}, credentialStore(sandbox.url, sandbox.account, kind)),
			),
		);
		for (const { error, items } of results) {
			expect(error).toBeUndefined();
			expect(items).toHaveLength(20);
		}
		expect(sessions()).toBe(2);
		expect(sandbox.books.renewals).toBe(1);
		expect(seen(sandbox)).not.toContain(foreign);
	});

	it('uses the newer token that another machine has stored meanwhile', async () => {
		await read();
		sandbox.revokeTokens();
		const { data } = await axios.post(`${sandbox.url}/auth`, sandbox.account);
		const { token, refresh_token: refreshToken } = data.data;
		// Stored only once the run has begun with the old one.
		sandbox.onCall('*', 1, () => {
			store.stored = { ...store.stored, token, refreshToken };
		});
		const { error, items } = await read();
		expect(error).toBeUndefined();
		expect(items).toHaveLength(20);
		expect(sandbox.books.rejectedTokens).toBeGreaterThan(0);
		expect(sandbox.books.logins).toBe(2);
		expect(sandbox.books.renewals).toBe(0);
		expect(store.stored.token).toBe(token);
	});

	it('renews once for a 403, then says account or address and renews no more', async () => {
		await read();
		sandbox.faults.add({ fault: 'status', status: 403, operation: 'getOfferStatus', times: 999 });
		const { items } = await read(goOn);
		expect(items).toHaveLength(20);
		for (const { json } of items) {
			expect(json.error).toMatch(/does not allow this account or this address \(403\)$/);
		}
		expect(sandbox.books.renewals).toBe(1);
		expect(sandbox.books.logins).toBe(1);
	});

	it('does not renew for a 403 where the token is fresh', async () => {
		sandbox.faults.add({ fault: 'status', status: 403, operation: 'getOfferStatus', times: 999 });
		const { items } = await read(goOn);
		expect(items[19].json.error).toMatch(/does not allow this account or this address/);
		expect(sandbox.books.renewals).toBe(0);
		expect(sandbox.books.logins).toBe(1);
	});

	it('does not take another machine’s token for its own renewal after a 403', async () => {
		await read();
		const direct = async () => (await axios.post(`${sandbox.url}/auth`, sandbox.account)).data.data;
		const [other, { refresh_token: refreshToken }] = [await direct(), await direct()];
		sandbox.settings.rejection = 'http403';
		sandbox.revokeTokens();
		sandbox.onCall('getOfferStatus', 1, () => {
			store.stored = { ...store.stored, token: other.token, refreshToken };
		});
		expect((await read()).error).toBeUndefined();
		expect(seen(sandbox)).toContain(other.token);
		expect(sandbox.books.renewals).toBe(1);
	});

	it.each(['html', 'json'] as const)(
		'stops at a login that a gate (%s) answers',
		async (answer) => {
			sandbox.settings.allowListed = false;
			sandbox.settings.firewallAnswer = answer;
			const parameters = parametersOf('offer', 'getStatus', {
				offerId: '={{ $json.offerId }}',
				options: { concurrency: 2 },
			});
			const { items } = await read({ ...goOn, parameters });
			expect(items.map(({ json }) => json.error)).toHaveLength(20);
			expect(items[19].json.error).toMatch(/does not allow this account or this address \(403\)$/);
			expect(items[19].json.details).toContain('allow-listed');
			expect(sandbox.books.calls).toHaveLength(1);
		},
	);

	it('stops at a renewal that a gate answers, without a login', async () => {
		await read();
		sandbox.revokeTokens();
		sandbox.faults.add({ fault: 'html', status: 403, operation: 'renewToken', times: 999 });
		const { items } = await read({ ...goOn });
		expect(items[19].json.error).toMatch(/403/);
		expect(sandbox.books.callsOf('renewToken')).toHaveLength(1);
		expect(sandbox.books.callsOf('login')).toHaveLength(1);
	});

	it('remembers a refused login for a minute, for this password only', async () => {
		store.stored = { ...store.stored, password: 'mistyped' };
		const parameters = parametersOf('offer', 'getStatus', {
			offerId: '={{ $json.offerId }}',
			options: { concurrency: 1 },
		});
		await read({ ...goOn, parameters });
		await read({ ...goOn, parameters });
		expect(sandbox.books.callsOf('login')).toHaveLength(1);

		const realNow = performance.now.bind(performance);
		// A wall clock that was set back changes nothing of it.
		jest.spyOn(Date, 'now').mockImplementation(() => 0);
		jest.spyOn(performance, 'now').mockImplementation(() => realNow() + 61_000);
		await read({ ...goOn, parameters });
		expect(sandbox.books.callsOf('login')).toHaveLength(2);

		store.stored = { ...store.stored, password: sandbox.account.password };
		expect((await read()).error).toBeUndefined();
		expect(sandbox.books.callsOf('login')).toHaveLength(3);
	});

	it.each([-12, 12])('works where this machine’s clock jumps by %s hours', async (hours) => {
		await read();
		const realNow = Date.now.bind(Date);
		jest.spyOn(Date, 'now').mockImplementation(() => realNow() + hours * 3_600_000);
		expect((await read()).error).toBeUndefined();
		expect((await read()).error).toBeUndefined();
		expect(sessions()).toBeLessThanOrEqual(2);
	});

	it('never sends a token to another address, nor after another password', async () => {
		const second = await startSandbox();
		await read();
		const first = String(store.stored.token);
		const { offerId } = second.addOffer();
		store.stored = { ...store.stored, baseUrl: second.url };
		const items = [{ offerId }];
		expect((await read({ items })).error).toBeUndefined();
		expect(seen(second)).not.toContain(first);
		await second.stop();

		const before = seen(sandbox).length;
		store.stored = { ...store.stored, baseUrl: sandbox.url, password: 'mistyped' };
		expect((await read()).error?.message).toMatch(/refused the login/);
		expect(seen(sandbox)).toHaveLength(before);
		expect(sandbox.books.callsOf('getOfferStatus')).toHaveLength(20);
	});
});
