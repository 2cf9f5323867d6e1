import type { INodeProperties } from 'n8n-workflow';
import type { Reader } from '../readers/values';

/** A field of a person: as a parameter of n8n, without the owner in its name, and how it is read. */
export interface PersonField {
	/** Its name as a parameter and in the request. */
	name: string;
	/** What the form calls it, without its owner. */
	label: string;
	property: Partial<INodeProperties> & { description: string };
	read: Reader;
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
