import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox';
import { credentialStore, parametersOf, runNode } from './engine';
import { FORM } from './sampleOffer';

/** Neither in the past nor far ahead, whenever this runs. */
const SOON = DateTime.now().plus({ days: 40 }).toISODate();
const IN_YEARS = DateTime.now().year + 3;

const LOGIN = { account: 'at-insurer', password: 'secret-of-insurer', code: '7' };

describe('an offer', () => {
	let sandbox: Sandbox;

	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());

	const create = async (parameters: object, items: IDataObject[] = [{}]) =>
		await runNode({
			store: credentialStore(sandbox.url, sandbox.account, {
				insurerAccounts: { phoenix: LOGIN },
			}),
			items,
			parameters: parametersOf('offer', 'create', {
				...FORM,
				startDate: SOON,
				...parameters,
			} as never),
		});
	const check = async (parameters: object, items?: IDataObject[]) =>
		await create({ ...parameters, options: { checkOnly: true } }, items);

	const { person, address } = FORM.policyholder;
	const withAddress = (change: object) => ({
		policyholder: { person, address: { ...address, ...change } },
	});

	it('that is checked only is not sent, nor is a login', async () => {
		const before = sandbox.books.calls.length;
		const { items, hints } = await check({});
		expect(sandbox.books.calls).toHaveLength(before);
		expect(items).toHaveLength(1);
		expect(items[0].json).toEqual({
			valid: true,
			problems: [],
			doubts: [],
			changes: [{ field: 'Policyholder > Tax ID', given: 'RO 14399840', sent: 'RO14399840' }],
			request: expect.objectContaining({
				provider: { organization: { businessName: 'phoenix' } },
				product: expect.objectContaining({ name: 'rot', currency: 'RON' }),
			}),
		});
		expect(JSON.stringify(items)).not.toContain('secret-of-insurer');
		expect(hints).toEqual([]);
	});

	it('that is checked only is the request that would be sent', async () => {
		const [checked] = (await check({})).items;
		await create({});
		const sent = sandbox.books.callsOf('createOffer').at(-1)?.body as IDataObject;
		expect(sent.provider).toMatchObject({ authentication: LOGIN });
		const provider = { organization: { businessName: 'phoenix' } };
		expect(checked.json.request).toEqual({ ...sent, provider });
	});

	it('that is wrong is an output that says so, beside those that are right', async () => {
		const { items, error } = await check(
			{ startDate: '={{ $json.start }}', ...withAddress({ postcode: '={{ $json.postcode }}' }) },
			[
				{ start: `24/11/${IN_YEARS}`, postcode: 77190 },
				{ start: `03/04/${IN_YEARS}`, postcode: '4003' },
			],
		);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.valid)).toEqual([true, false]);
		expect(items[0].json.changes).toContainEqual({
			field: 'Policyholder > Address > Postcode',
			given: 77190,
			sent: '077190',
		});
		expect(items[0].json.doubts).toEqual([
			`Start Date: ${IN_YEARS}-11-24 is more than a year ahead`,
		]);
		expect(items[1].json).not.toHaveProperty('request');
		expect(items[1].json.problems).toEqual([
			{
				field: 'Start Date',
				given: `03/04/${IN_YEARS}`,
				problem: expect.stringContaining(`${IN_YEARS}-04-03 or ${IN_YEARS}-03-04`),
			},
			{
				field: 'Policyholder > Address > Postcode',
				given: '4003',
				problem: expect.stringContaining('six digits'),
			},
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('as broken JSON is an output, too', async () => {
		const { items } = await check({ specifyOffer: 'json', offerJson: '{"product": }' });
		expect(items[0].json).toEqual({
			valid: false,
			problems: [{ field: 'Offer JSON', given: '', problem: expect.stringContaining('column 13') }],
			doubts: [],
			changes: [],
		});
	});

	it('that went out tells its doubts and changes once for each kind, with the first five items', async () => {
		const rows = [1, 2, 3, 4, 5, 6, 7].map((row) => ({ postcode: 77190 + row, taxId: '14399841' }));
		const { items, hints } = await create(
			{
				policyholder: {
					person: { ...person, taxId: '={{ $json.taxId }}' },
					address: { ...address, postcode: '={{ $json.postcode }}' },
				},
			},
			rows,
		);
		expect(items).toHaveLength(7);
		expect(hints).toHaveLength(2);
		const [doubt, change] = hints.map((hint) => hint.split('\n'));
		expect(doubt[0]).toBe('Tax numbers that may be mistyped (7 items).');
		expect(doubt[1]).toMatch(/^Item 0: Policyholder > Tax ID: the check digit does not fit/);
		expect(doubt.slice(5)).toEqual([expect.stringMatching(/^Item 4: /), 'And 2 more.']);
		expect(change).toHaveLength(7);
		expect(change[1]).toBe('Item 0: Policyholder > Address > Postcode: "77191" -> "077191".');
	});

	it('says of what was filled in that it had been empty', async () => {
		const unnamed = { ...(address as object), cityCode: undefined };
		const { hints } = await create({ policyholder: { person, address: unnamed } });
		expect(hints.join('\n')).toContain('Policyholder > Address > City Code: empty -> "54984"');
	});

	it('of a CNP gets the birth date and the gender, and a doubt where they contradict', async () => {
		const individual = { lastName: 'Pop', firstName: 'Ana', taxId: '2800101221146' };
		const contact = { email: person.email, mobileNumber: '744444444' };
		const { items } = await check({
			policyholder: { person: { ...individual, ...contact }, address },
		});
		expect(items[0].json.request).toMatchObject({
			product: {
				policyholder: { birthdate: '1980-01-01', gender: 'f', mobileNumber: '0744444444' },
			},
		});
		const { items: odd } = await check({
			policyholder: {
				person: { ...individual, ...contact, gender: 'm', birthdate: '1981-01-01' },
				address,
			},
		});
		expect(odd[0].json.doubts).toEqual([
			expect.stringMatching(/^Policyholder > Gender: "m" contradicts the CNP/),
			expect.stringMatching(/^Policyholder > Birth Date: "1981-01-01" contradicts the CNP/),
		]);
	});

	it('gets what an insurer wants besides as JSON, merged with the sum beside it', async () => {
		const additionalData = '{"product": {"transport": {"extra": 1}}, "note": "x"}';
		await create({ additionalFields: { additionalData, sumInsuredRRA: '1.500,50' } });
		expect(sandbox.books.callsOf('createOffer').at(-1)?.body).toMatchObject({
			product: {
				additionalData: {
					product: { transport: { extra: 1, sumInsuredRRA: 1500.5 } },
					note: 'x',
				},
			},
		});
		const { items } = await check({ additionalFields: { additionalData: '[1]' } });
		expect(items[0].json.problems).toEqual([
			{
				field: 'Additional Fields > Additional Data',
				given: '',
				problem: 'must be one JSON object in braces. It is a list.',
			},
		]);
	});
});
