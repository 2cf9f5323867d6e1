import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { offerProperties } from '../../../nodes/RotrApi/fields/offer/offerForm';
import { paymentProperties } from '../../../nodes/RotrApi/fields/payment/payment';
import { createOffer } from '../../../nodes/RotrApi/operations/offer/create';

/** Parameters with all inside their collections: what an AI agent sees as arguments. */
function flat(properties: INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => {
		if (property.type === 'fixedCollection') {
			return (property.options as INodePropertyCollection[]).flatMap(({ values }) => flat(values));
		}
		return property.type === 'collection'
			? flat(property.options as INodeProperties[])
			: [property];
	});
}

const OFFER = flat(offerProperties);
const ALL = [...OFFER, ...flat(paymentProperties)];

function choicesOf({ type, options }: INodeProperties): INodePropertyOptions[] {
	return type === 'options' ? (options as INodePropertyOptions[]) : [];
}

test('no two of the offer, the payment and the three people have the same display name', () => {
	const names = ALL.map(({ displayName }) => displayName);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	expect(names).toEqual(
		expect.arrayContaining(['Customer Street', 'Customer Post Street', 'Street', 'Payer Street']),
	);
});

test('a broker meets the fields in the order of the work', () => {
	expect(createOffer.properties.map(({ name }) => name)).toEqual([
		'product',
		'insurer',
		'productName',
		'specifyOffer',
		'offerJson',
		'startDate',
		'termTime',
		'sumInsured',
		'currency',
		'numberOfVehicles',
		'installmentCount',
		'policyholderNotice',
		'policyholder',
		'customerIsPolicyholder',
		'twoPersonsNotice',
		'customer',
		'gdprConsent',
		'marketingConsent',
		'additionalFields',
		'simple',
		'options',
	]);
});

// The lint rules of n8n read literals only; these stand in for them (names and texts are put together here).
// Notices are sentences without a name.
describe.each(
	ALL.filter(({ type }) => type !== 'notice').map(
		(property) => [property.displayName, property] as const,
	),
)('%s', (displayName, property) => {
	test('has a description that ends as n8n wants it', () => {
		const { description = '' } = property;
		expect(description).toMatch(/^[A-Z]/);
		// One sentence ends without a full stop, several end with one.
		expect(description.endsWith('.')).toBe(/\. [A-Z]/.test(description));
		expect(description).not.toBe(displayName);
		if (property.type === 'boolean') expect(description).toMatch(/^Whether /);
	});

	test('has a name in title case', () => {
		const small = /^(in|of|is|and|the|at)$/;
		for (const word of displayName.split(' ')) expect(word).toMatch(/^[A-Z(]|^(in|of)$/);
		expect(displayName.split(' ').at(-1)).not.toMatch(small);
	});

	test('has a placeholder where one types', () => {
		const isTyped = ['string', 'number', 'json'].includes(property.type);
		if (isTyped) expect(property.placeholder).toMatch(/^e\.g\. /);
		for (const mode of property.modes ?? []) expect(mode.placeholder).toBeTruthy();
	});

	test('takes days only, if dates', () => {
		if (property.type !== 'dateTime') return;
		expect(property.typeOptions).toMatchObject({ dateOnly: true });
	});

	test('offers different choices', () => {
		const choices = choicesOf(property);
		for (const key of ['name', 'value'] as const) {
			expect(new Set(choices.map((choice) => choice[key])).size).toBe(choices.length);
		}
		const isEmptyAllowed = choices.length === 0 || property.name === 'county';
		const values = choices.map(({ value }) => value);
		if (!isEmptyAllowed) expect(values).toContain(property.default);
	});
});

test('the type of a person hides only what is of the other type', () => {
	const [policyholder] = offerProperties.filter(({ name }) => name === 'policyholder');
	const [{ values }] = policyholder.options as INodePropertyCollection[];
	const conditional = values.filter(({ displayOptions }) => displayOptions);
	for (const { displayOptions } of conditional) {
		expect(displayOptions?.show?.personType).toContain('');
	}
	expect(conditional.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['businessName', 'companyRegistryNumber', 'gender', 'birthdate']),
	);
	expect(values[0]).toMatchObject({ name: 'personType', default: '' });
});

test('the members of Additional Fields stand in alphabetical order', () => {
	const [additional] = offerProperties.filter(({ name }) => name === 'additionalFields');
	const names = (additional.options as INodeProperties[]).map(({ displayName }) => displayName);
	expect(names).toEqual([...names].sort());
});

test('the payment defaults to what Create Offer gives and to today', () => {
	const defaults = Object.fromEntries(paymentProperties.map((p) => [p.name, p.default]));
	expect(defaults).toMatchObject({
		paymentAmount: '={{ $json.paymentAmount }}',
		paymentCurrency: '={{ $json.paymentCurrency }}',
		paymentDate: '={{ $now }}',
		paymentDocumentNumber: '',
	});
});
