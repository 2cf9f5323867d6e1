import type { INodeProperties } from 'n8n-workflow';
import { toProperty } from './personField';
import { PERSON_GROUPS } from './personGroups';
import { completeAddress, isRomanian } from '../places/resolve';
import type { Problems } from '../readers/problems';
import { hasRightCheckDigit, readTaxId } from '../readers/taxId';
import { isEmpty, isRecord, type Reader } from '../readers/values';

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
function groupPath(owner: Owner, group: string): string {
	return group === 'person' ? owner.path : `${owner.path}.${group}`;
}

/** Every place of a person in the request, with the form's words for it and how it is read. */
export function personEntries(owner: Owner): Array<{ path: string; label: string; read?: Reader }> {
	return PERSON_GROUPS.flatMap((group) => {
		const isPerson = group.name === 'person';
		const path = groupPath(owner, group.name);
		const label = isPerson ? owner.label : `${owner.label} > ${group.label}`;
		return [
			{ path, label },
			...group.fields.map((field) => ({
				path: `${path}.${field.name}`,
				label: `${label} > ${field.label}`,
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
				.filter((field) => !isEmpty(values[field]) && !isEmptyLocator(values[field]))
				.map((field) => [field, values[field]]),
		);
		if (name === 'person') Object.assign(person, filled);
		else if (Object.keys(filled).length > 0) person[name] = filled;
	}
	return person;
}

function isEmptyLocator(value: unknown): boolean {
	return isRecord(value) && 'mode' in value && isEmpty(value.value);
}

/**
 * Reads a person's parameter and completes its addresses from the register of places.
 *
 * @param problems gets what is wrong, and what is missing of an owner that is required
 * @returns undefined where nothing was entered
 */
export async function readPerson(
	parameter: unknown,
	owner: Owner,
	problems: Problems,
): Promise<Record<string, unknown> | undefined> {
	const person = personFrom(parameter);
	for (const group of ['address', 'correspondenceAddress'] as const) {
		const address = person[group];
		if (!isRecord(address)) continue;
		person[group] = await completeAddress(address, groupPath(owner, group), problems);
	}
	if (owner.required) noteMissing(person, owner, problems);
	return Object.keys(person).length > 0 ? person : undefined;
}

/** What n8n can't mark as missing: a group that was not added, and what an expression left empty. */
function noteMissing(person: Record<string, unknown>, owner: Owner, problems: Problems): void {
	const address = isRecord(person.address) ? person.address : undefined;
	if (isEmpty(person.taxId)) problems.add(`${owner.path}.taxId`, 'is missing');
	if (!address) problems.add(`${owner.path}.address`, 'is missing');
	else if (isRomanian(address) && isEmpty(address.county)) {
		problems.add(`${owner.path}.address.county`, 'is missing');
	}
}

/** A person's Romanian tax number; undefined where there is none. */
function romanianTaxId(person: unknown): unknown {
	if (!isRecord(person) || isEmpty(person.taxId) || person.isForeignPerson === true)
		return undefined;
	return isRomanian(isRecord(person.address) ? person.address : undefined)
		? person.taxId
		: undefined;
}

/** Checks of a whole person, whose values have been read: a Romanian tax number looks like one. */
export function checkPerson(person: unknown, path: string, problems: Problems): void {
	const taxId = romanianTaxId(person);
	if (taxId !== undefined) problems.read(`${path}.taxId`, readTaxId, taxId);
}

/** What to say of a tax number with a wrong check digit once the API has refused; the documented example has one. */
export function doubtOf(person: unknown, path: string, label: (path: string) => string): string[] {
	const taxId = romanianTaxId(person);
	if (taxId === undefined || hasRightCheckDigit(taxId)) return [];
	return [`${label(`${path}.taxId`)}: the check digit does not fit, perhaps it is mistyped.`];
}
