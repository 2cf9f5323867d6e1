import { ADDRESS_FIELDS } from './addressFields';
import type { PersonField } from './personField';
import { IDENTIFICATION_FIELDS, PERSON_FIELDS } from './personFields';

/** A part of a person; its name is also the place in the request, but for `person` itself. */
export interface PersonGroup {
	name: 'person' | 'identification' | 'address' | 'correspondenceAddress';
	label: string;
	/**
	 * What sets its fields' names apart from another group's, e.g. `Post Street`: n8n's editor would cut off a longer word, and
	 * `Mail` reads as e-mail.
	 */
	prefix: string;
	fields: PersonField[];
}

/** The one definition of a person: policyholder, customer and payer are made from it. */
export const PERSON_GROUPS: PersonGroup[] = [
	{ name: 'person', label: 'Person', prefix: '', fields: PERSON_FIELDS },
	{ name: 'identification', label: 'Identification', prefix: '', fields: IDENTIFICATION_FIELDS },
	{ name: 'address', label: 'Address', prefix: '', fields: ADDRESS_FIELDS },
	{
		name: 'correspondenceAddress',
		label: 'Correspondence Address',
		prefix: 'Post ',
		fields: ADDRESS_FIELDS,
	},
];
