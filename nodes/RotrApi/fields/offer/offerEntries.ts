import { personEntries } from '../person/person';
import { entriesOf, setAt, type Entry } from '../readers/entries';
import { TRANSPORT_FIELDS } from './coverFields';
import {
	ADDITIONAL_DATA,
	ADDITIONAL_FIELDS,
	CONSENT_FIELDS,
	CUSTOMER,
	POLICYHOLDER,
	PRODUCT_FIELDS,
} from './offerFields';
import { productProperty } from './products';

const REQUEST: Entry[] = [
	...entriesOf(PRODUCT_FIELDS),
	...entriesOf(TRANSPORT_FIELDS),
	...personEntries(POLICYHOLDER),
	...personEntries(CUSTOMER),
	...entriesOf(CONSENT_FIELDS),
	{
		path: ADDITIONAL_DATA.path,
		label: `Additional Fields > ${ADDITIONAL_DATA.property.displayName}`,
	},
	...entriesOf(ADDITIONAL_FIELDS, 'Additional Fields > '),
];

/** Every known place of `POST /offer`, in the order of the form. */
export const OFFER_ENTRIES: Entry[] = [
	{ path: productProperty.name, label: productProperty.displayName },
	...REQUEST,
];

/** The documented body of `POST /offer` with empty values, but for the login, which is the credential's. */
export function emptyOffer(): Record<string, unknown> {
	const body: Record<string, unknown> = {};
	for (const { path, read } of REQUEST) if (read) setAt(body, path, '');
	return body;
}
