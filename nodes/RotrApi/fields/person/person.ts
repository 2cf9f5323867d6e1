import type { INodeProperties } from 'n8n-workflow';
import type { Entry } from '../readers/entries';
import { plainValue } from '../readers/given';
import { isEmpty, isRecord, plainText } from '../readers/values';
import { toProperty, type PersonField } from './personField';
import { PERSON_GROUPS, type PersonGroup } from './personGroups';

/** A person of a request: whose fields they are, and where they go. */
export interface Owner {
	/** Name of the parameter. */
	name: string;
	label: string;
	/**
	 * What its fields' names begin with, e.g. `Customer `: equal names would become one argument for an AI
	 * agent, and one owner of a form may do without.
	 */
	prefix: string;
	/** Its place in the request. */
	path: string;
	description: string;
	displayOptions?: INodeProperties['displayOptions'];
	required?: boolean;
}

const PERSON_TYPE = {
	name: 'personType',
	label: 'Type',
	property: {
		type: 'options' as const,
		noDataExpression: true,
		options: [
			{ name: 'Any (Show All Fields)', value: '' },
			{ name: 'Company', value: 'company' },
			{ name: 'Individual', value: 'individual' },
		],
		description: 'Which fields to show; it is not sent. The values of hidden fields are not used.',
	},
	read: (value: unknown) => ({ value }),
};

/** The parameter of a person: one collection whose groups mirror the request. */
export function personProperty(owner: Owner): INodeProperties {
	return {
		displayName: owner.label,
		name: owner.name,
		type: 'fixedCollection',
		placeholder: `Add ${owner.label.toLowerCase()} details`,
		default: {},
		description: owner.description,
		...(owner.required && { required: true }),
		...(owner.displayOptions && { displayOptions: owner.displayOptions }),
		options: PERSON_GROUPS.map((group) => ({
			displayName: group.label,
			name: group.name,
			values: (group.name === 'person' ? [PERSON_TYPE, ...group.fields] : group.fields).map(
				(field) => toProperty(field, owner.prefix + group.prefix),
			),
		})),
	};
}

/** Where the fields of a group stand in the request. */
export function groupPath(owner: Owner, group: PersonGroup['name']): string {
	return group === 'person' ? owner.path : `${owner.path}.${group}`;
}

/** Every place of a person in the request, with the form's words for it and how it is read. */
export function personEntries(owner: Owner): Entry[] {
	return PERSON_GROUPS.flatMap((group) => {
		const isPerson = group.name === 'person';
		const path = groupPath(owner, group.name);
		const label = isPerson ? owner.label : `${owner.label} > ${group.label}`;
		return [
			{ path, label },
			...group.fields.map((field) => ({
				path: `${path}.${field.name}`,
				label: `${label} > ${group.prefix}${field.label}`,
				read: field.read,
			})),
		];
	});
}

/**
 * A person's parameter as the request's object: `{"person": {"taxId": ".."}, "address": {"county": "CJ"}}`
 * becomes `{"taxId": "..", "address": {"county": "CJ"}}`. Empty fields are left out, values are as n8n gave
 * them, and so is a city's resource locator.
 */
export function personFrom(parameter: unknown): Record<string, unknown> {
	const groups = isRecord(parameter) ? parameter : {};
	const person: Record<string, unknown> = {};
	for (const { name, fields } of PERSON_GROUPS) {
		const values = isRecord(groups[name]) ? groups[name] : {};
		const names = new Set(fields.map((field) => field.name));
		const filled = Object.fromEntries(
			[...names]
				.filter((field) => !isEmpty(plainValue(values[field])))
				.map((field) => [field, values[field]]),
		);
		if (name === 'person') Object.assign(person, filled);
		else if (Object.keys(filled).length > 0) person[name] = filled;
	}
	return person;
}

/**
 * A person whose addresses name a country: where JSON leaves it out it is Romania, as the form begins.
 *
 * @param filledIn is told the place of each country that was filled in
 */
export function withCountries(
	person: Record<string, unknown>,
	filledIn: (place: string, country: unknown) => void,
): Record<string, unknown> {
	const entries = PERSON_GROUPS.map(({ name, fields }): [string, unknown] => {
		const group = person[name];
		const country = fields.find((field) => field.name === 'country')?.property.default;
		if (!country || !isRecord(group) || !isEmpty(group.country)) return [name, group];
		filledIn(`${name}.country`, country);
		return [name, { ...group, country }];
	});
	return { ...person, ...Object.fromEntries(entries.filter(([, group]) => group !== undefined)) };
}

/** Whether a group says nothing: all of it is empty or what the form begins with. */
function isBlank(values: Record<string, unknown>, fields: PersonField[]): boolean {
	const begins = new Map(fields.map(({ name, property }) => [name, property.default]));
	return Object.entries(values).every(([name, value]) => {
		const plain = plainValue(value);
		return isEmpty(plain) || plainText(plain) === plainText(begins.get(name));
	});
}

/**
 * A person of a request without groups that say nothing, such as a Correspondence Address that was added
 * and left empty.
 *
 * @param raw the person as the request has it, before its values are read
 * @returns undefined where nothing is left
 */
export function withoutBlanks(raw: Record<string, unknown>): Record<string, unknown> | undefined {
	const person = { ...raw };
	for (const { name, fields } of PERSON_GROUPS) {
		const group = person[name];
		if (name !== 'person' && isRecord(group) && isBlank(group, fields)) delete person[name];
	}
	return isBlank(person, PERSON_GROUPS[0].fields) ? undefined : person;
}
