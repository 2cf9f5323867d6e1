import type { INodeProperties } from 'n8n-workflow';
import { readText, type Reader } from '../readers/values';

/** A field of a person: as a parameter of n8n, without the owner in its name, and how it is read. */
export interface PersonField {
	/** Its name as a parameter and in the request. */
	name: string;
	/** What the form calls it, without its owner. */
	label: string;
	property: Partial<INodeProperties> & { description: string };
	read: Reader;
}

/** What sets a field apart from a plain text field. */
type More = Partial<INodeProperties> & { read?: Reader };

/** A field in which one types, e.g. `textField('street', 'Street', 'Principala', 'Name of the street')`. */
export function textField(
	name: string,
	label: string,
	example: string,
	description: string,
	{ read = readText, ...more }: More = {},
): PersonField {
	return { name, label, property: { placeholder: `e.g. ${example}`, description, ...more }, read };
}

/** A field for a day of the calendar. */
export function dayField(
	name: string,
	label: string,
	example: string,
	description: string,
	{ read = readText, ...more }: More,
): PersonField {
	const day = { type: 'dateTime', typeOptions: { dateOnly: true } } as const;
	return textField(name, label, example, `${description}, such as ${example}`, {
		...day,
		...more,
		read,
	});
}

/** The parameter of a field, named after its owner, e.g. `Customer Street`. */
export function toProperty(field: PersonField, prefix: string): INodeProperties {
	return {
		displayName: prefix + field.label,
		type: 'string',
		default: '',
		...field.property,
		name: field.name,
	};
}
