import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode } from './engine';

describe('pending offers', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;

	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		store = credentialStore(sandbox.url, sandbox.account, {
			insurerAccounts: { phoenix: { account: 'P1', password: 'insurer-pw', code: 'C1' } },
		});
	});
	afterEach(() => expect(sandbox.books.violations).toEqual([]));

	it('looks up a pending offer, sending the EAN13 as a number', async () => {
		const offer = sandbox.addOffer();
		const { items, error } = await runNode({
			store,
			items: [{ ean13: String(offer.ean13) }],
			parameters: parametersOf('offer', 'getPending', {
				insurer: 'Phoenix',
				ean13: '={{ $json.ean13 }}',
			}),
		});
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({
			ean13: String(offer.ean13),
			offerStatus: 'initialized',
			statusGroup: 'open',
			sumInsured: 27_000,
			insurer: 'Phoenix',
			issuedBy: expect.any(String),
			issuedAt: expect.any(String),
		});
		const [{ body }] = sandbox.books.callsOf('getPendingOffer').slice(-1);
		expect(body).toEqual({
			provider: { authentication: { account: 'P1', password: 'insurer-pw', code: 'C1' } },
			ean13: Number(offer.ean13),
		});
	});

	it.each([
		['', 'The EAN13 is missing'],
		['123', 'The EAN13 must have 13 digits: "123"'],
		[
			'3876866826728',
			'The EAN13 3876866826728 is mistyped: its last digit does not fit the others',
		],
	])('refuses the EAN13 "%s" before any call', async (ean13, message) => {
		const { error } = await runNode({
			store,
			items: [{ ean13 }],
			parameters: parametersOf('offer', 'getPending', {
				insurer: 'phoenix',
				ean13: '={{ $json.ean13 }}',
			}),
		});
		expect(error?.message).toBe(message);
	});
});
