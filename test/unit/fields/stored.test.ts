import type { INodeParameters } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { createOffer } from '../../../nodes/RotrApi/operations/offer/create';
import { readOffer } from '../../../nodes/RotrApi/fields/offer/offerRequest';
import { FORM, SENT, source } from './sample';

const { properties } = createOffer;

/** What n8n makes of saved parameters: defaults filled in, hidden values dropped. */
function loaded(parameters: Record<string, unknown>): INodeParameters {
	const saved = parameters as INodeParameters;
	const node = { id: '', name: '', type: '', typeVersion: 1, position: [0, 0], parameters: saved };
	return NodeHelpers.getNodeParameters(
		properties,
		saved,
		true,
		false,
		node as never,
		{ properties } as never,
	) as INodeParameters;
}

function issues(parameters: Record<string, unknown>): string[] {
	const node = { type: '', typeVersion: 1, parameters: loaded(parameters) };
	const found = NodeHelpers.getNodeParametersIssues(
		properties,
		node as never,
		{ properties } as never,
	);
	return Object.values(found?.parameters ?? {}).flat();
}

const policyholder = FORM.policyholder as Record<string, Record<string, unknown>>;
const withPerson = (person: Record<string, unknown>) => ({
	...FORM,
	policyholder: { ...policyholder, person: { ...policyholder.person, ...person } },
});

test('n8n hands over the documented sample whole, and has nothing against it', async () => {
	expect((await readOffer(source(loaded(FORM)), 0, {})).body).toEqual(SENT);
	expect(issues(FORM)).toEqual([]);
});

test('a type that was never chosen hides nothing', async () => {
	const person = { ...policyholder.person };
	delete person.personType;
	const parameters = { ...FORM, policyholder: { ...policyholder, person } };
	expect((await readOffer(source(loaded(parameters)), 0, {})).body).toEqual(SENT);
});

test('a chosen type drops what is of the other one', () => {
	const company = loaded(withPerson({ personType: 'company', gender: 'f' }));
	expect(company).not.toHaveProperty('policyholder.person.gender');
	expect(company).toHaveProperty('policyholder.person.lastName');
	expect(loaded(withPerson({ personType: 'individual' }))).not.toHaveProperty(
		'policyholder.person.businessName',
	);
});

test('n8n marks what the API always wants', () => {
	expect(issues({ ...FORM, startDate: '', currency: '' })).toHaveLength(2);
	expect(issues(withPerson({ taxId: '' }))).toEqual(['Parameter "Tax ID" is required.']);
});

test('county and city abroad are free text and survive, also by expression', () => {
	const address = (country: string) => ({
		...FORM,
		policyholder: { ...policyholder, address: { country, county: 'Bavaria', city: 'München' } },
	});
	for (const country of ['DE', '={{ $json.country }}']) {
		expect(loaded(address(country))).toMatchObject({
			policyholder: { address: { county: 'Bavaria', city: 'München' } },
		});
	}
});

test('a part of a person, and a city from the list', () => {
	const city = { __rl: true, mode: 'list', value: '54984', cachedResultName: 'Cluj-Napoca (CJ)' };
	const parameters = {
		...FORM,
		policyholder: { person: { taxId: '18754325' }, address: { county: 'CJ', city } },
	};
	expect(issues(parameters)).toEqual([]);
	expect(loaded(parameters)).toMatchObject({
		policyholder: { person: { taxId: '18754325' }, address: { county: 'CJ', city } },
	});
});

test('the form starts with defaults that make sense', () => {
	expect(loaded({})).toMatchObject({
		product: 'phoenix/rot',
		specifyOffer: 'fields',
		termTime: 12,
		numberOfVehicles: 1,
		installmentCount: 1,
		currency: 'RON',
		customerIsPolicyholder: true,
		gdprConsent: false,
		marketingConsent: false,
		simple: true,
	});
});
