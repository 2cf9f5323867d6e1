import { startSandbox, type Sandbox } from '../../../sandbox';
import type { CredentialStore } from '../../workflow/credentialStore';
import { credentialStore, parametersOf, runNode, shown } from '../../workflow/engine';
import { FORM, SAMPLE } from './sample';

const LOGIN = { account: 'broker-7', password: 'insurer-secret', code: 'K7' };

let sandbox: Sandbox;
let store: CredentialStore;

beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.faults.clear();
	store = credentialStore(sandbox.url, sandbox.account, { insurerAccounts: { phoenix: LOGIN } });
});

const create = async (parameters: object, more: object = {}) =>
	await runNode({
		store,
		parameters: parametersOf('offer', 'create', {
			...FORM,
			product: 'phoenix/rot',
			...parameters,
		} as never),
		...more,
	});

const lastBody = () => sandbox.books.callsOf('createOffer').slice(-1)[0].body as never;

const answer = (data: unknown) =>
	sandbox.faults.add({
		operation: 'createOffer',
		fault: 'body',
		body: { error: false, status: 200, data },
	});

describe('an answer', () => {
	test.each([
		['a text', 'x'],
		['a list', []],
		['nothing', null],
		['an empty object', {}],
		['an offer that is a text', { offer: 'x' }],
		['an offer without a number', { offer: { premiumAmount: 5 } }],
		['an offer whose number is an object', { offer: { offerId: {} } }],
	])('that is %s is a clear error, and the other items keep their results', async (_name, data) => {
		answer(data);
		const { items } = await create(
			{ options: { concurrency: 1 } },
			{ items: [{}, {}], node: { onError: 'continueRegularOutput' } },
		);
		expect(items[0].json.error).toMatch(
			/^It is not known whether RotrApi made the offer for phoenix\/rot: .* answer/,
		);
		expect(items[0].json.details).toMatch(/second offer, which is harmless/);
		expect(items[1].json).toHaveProperty('offerId', expect.any(Number));
	});

	test('with texts for numbers and oddities elsewhere gives what it holds', async () => {
		answer({
			provider: 'phoenix',
			product: [],
			offer: { offerId: '12', premiumAmount: '89.760', payment: 'x', providerResponse: 'sent' },
		});
		const { items } = await create({});
		expect(items[0].json).toEqual({
			environment: 'sandbox',
			offerId: 12,
			premiumAmount: 89.76,
			providerResponse: 'sent',
		});
	});

	test('comes as it is without Simplify, but for a login that it echoes', async () => {
		const offer = { offerId: 12, notes: 'n' };
		answer({ provider: { organization: { businessName: 'p' }, authentication: LOGIN }, offer });
		const { items } = await create({ simple: false });
		expect(items[0].json).toEqual({
			provider: { organization: { businessName: 'p' } },
			offer,
			offerId: 12,
		});
	});
});

test('the login is the credential’s; one in the JSON is dropped with one hint', async () => {
	const offer = {
		...SAMPLE,
		provider: { authentication: { account: 'from-json' } },
		product: { ...SAMPLE.product, name: 'ROT' },
	};
	const { items, hints, error } = await create(
		{ specifyOffer: 'json', offerJson: '={{ $json.offer }}' },
		{ items: [{ offer }, { offer }] },
	);
	expect(error).toBeUndefined();
	expect(items).toHaveLength(2);
	expect(hints.filter((hint) => hint.includes('Insurer Accounts'))).toHaveLength(1);
	expect(lastBody()).toMatchObject({
		provider: { organization: { businessName: 'phoenix' }, authentication: LOGIN },
		product: { name: 'rot' },
	});
});

test('a refusal names the fields of the form, and a doubtful tax number', async () => {
	const { error } = await create({ gdprConsent: false });
	expect(error?.message).toBe(
		'Could not create the offer for phoenix/rot: RotrApi refused 1 field: GDPR Consent: Câmpul acord GDPR trebuie acceptat',
	);
	expect(shown(error).split('\n')).toEqual([
		expect.stringMatching(/^GDPR Consent: /),
		'Start Date: 2023-05-25 is in the past',
		'Policyholder > Tax ID: the check digit does not fit, perhaps it is mistyped.',
	]);
});

test('what is wrong with one item is said before anything is sent for it', async () => {
	const before = sandbox.books.callsOf('createOffer').length;
	const { items } = await create(
		{ startDate: '={{ $json.start }}' },
		{
			items: [{ start: 'soon' }, { start: '24.11.2027' }],
			node: { onError: 'continueRegularOutput' },
		},
	);
	expect(items.map(({ json }) => json.error)).toEqual([
		'The offer has 1 field to correct: Start Date is no date that can be understood, "soon"; write it as 2026-11-24 or 24.11.2026',
		undefined,
	]);
	expect(items[0].json.details).toMatch(/^Start Date: is no date/);
	expect(sandbox.books.callsOf('createOffer')).toHaveLength(before + 1);
});

describe.each(['UTC', 'Europe/Bucharest', 'America/New_York', 'America/Los_Angeles'])(
	'in a workflow of the zone %s',
	(timezone) => {
		test.each([
			// Luxon values of expressions become the day in Romania.
			["={{ DateTime.fromISO('2027-11-24T22:30:00Z') }}", '2027-11-25'],
			["={{ DateTime.fromISO('2027-03-28T21:30:00Z').toISO() }}", '2027-03-29'],
			['={{ new Date(Date.UTC(2027, 6, 1, 20, 59)) }}', '2027-07-01'],
			['={{ $now.setZone("Europe/Bucharest").set({ year: 2027 }).startOf("year") }}', '2027-01-01'],
			// The date picker's form keeps its day.
			['2027-11-24T00:00:00', '2027-11-24'],
			['24.11.2027', '2027-11-24'],
		])('%s is %s', async (startDate, day) => {
			const { error } = await create({ startDate }, { timezone });
			expect(error).toBeUndefined();
			expect(lastBody()).toMatchObject({ product: { transport: { startDate: day } } });
		});

		test('a Luxon value inside a person is the day in Romania, too', async () => {
			const { person, ...rest } = FORM.policyholder as Record<string, object>;
			const birthdate = "={{ DateTime.fromISO('1990-11-24T22:30:00Z') }}";
			await create({ policyholder: { person: { ...person, birthdate }, ...rest } }, { timezone });
			expect(lastBody()).toMatchObject({ product: { policyholder: { birthdate: '1990-11-25' } } });
		});
	},
);
