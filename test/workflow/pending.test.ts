import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode, shown } from './engine';
import { FORM, OFFER_BODY } from './sampleOffer';

describe('pending offers', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;

	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		sandbox.settings.insurerLogins = 'optional';
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
		[{ insurer: 'other', otherInsurer: 'Omega' }, 'Omega', 'O1'],
		[{ insurer: '={{ "Other" }}', otherInsurer: ' omega ' }, 'omega', 'O1'],
		[{ insurer: '={{ "omega" }}' }, 'omega', 'O1'],
		[{ insurer: '={{ "PHOENIX" }}' }, 'PHOENIX', 'P1'],
		[{ insurer: '={{ "unheard-of" }}' }, 'unheard-of', ''],
	])('takes the login of the insurer that %j names', async (parameters, insurer, account) => {
		const { ean13 } = sandbox.addOffer();
		store.stored = {
			...store.stored,
			insurerAccounts: {
				phoenix: { account: 'P1', password: 'p', code: '' },
				other: { insurer: 'omega', account: 'O1', password: 'o', code: '' },
			},
		};
		const { items, error } = await runNode({
			store,
			parameters: parametersOf('offer', 'getPending', { ...parameters, ean13 } as never),
		});
		expect(error).toBeUndefined();
		expect(items[0].json.insurer).toBe(insurer);
		const [{ body }] = sandbox.books.callsOf('getPendingOffer').slice(-1);
		expect(body).toMatchObject({ provider: { authentication: { account } } });
	});

	it.each(['', '={{ $json.nothing }}'])('asks for the other insurer (%j)', async (otherInsurer) => {
		const parameters = { insurer: 'other', otherInsurer, ean13: '3876866826729' };
		const { error } = await runNode({
			store,
			parameters: parametersOf('offer', 'getPending', parameters),
		});
		expect(error?.message).toBe('Other Insurer is missing');
	});

	it('sends no login at the insurer where the credential leaves it out', async () => {
		const { ean13 } = sandbox.addOffer();
		store.stored = { ...store.stored, insurerLogin: 'leaveOut' };
		const { error } = await runNode({
			store,
			parameters: parametersOf('offer', 'getPending', { insurer: 'phoenix', ean13 }),
		});
		expect(error).toBeUndefined();
		const [{ body }] = sandbox.books.callsOf('getPendingOffer').slice(-1);
		expect(body).toEqual({ provider: {}, ean13: Number(ean13) });
	});

	it.each(['fields', 'json'])('nor with an offer (%s)', async (specifyOffer) => {
		store.stored = { ...store.stored, insurerLogin: 'leaveOut' };
		const offer = specifyOffer === 'json' ? { offerJson: OFFER_BODY } : FORM;
		const create = async () =>
			await runNode({
				store,
				parameters: parametersOf('offer', 'create', {
					...offer,
					product: 'phoenix/rot',
					specifyOffer,
				} as never),
			});
		expect((await create()).error).toBeUndefined();
		const [{ body }] = sandbox.books.callsOf('createOffer').slice(-1);
		expect(body).toMatchObject({ provider: { organization: { businessName: 'phoenix' } } });
		expect(JSON.stringify(body)).not.toContain('authentication');

		sandbox.settings.insurerLogins = 'required';
		const { error } = await create();
		expect(shown(error)).toContain(
			'leaves the login at the insurer out: set Insurer Login there to Send',
		);
	});

	it.each([
		['', 'EAN13 is missing'],
		['123', 'EAN13 must have 13 digits, not "123"'],
		['3876866826728', 'EAN13 is mistyped, "3876866826728": its last digit does not fit the others'],
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
