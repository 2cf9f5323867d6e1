import { offerIdProperty } from './readers/ids';
import type { Field } from './readers/field';
import {
	ADDITIONAL_FIELDS,
	CONSENT_FIELDS,
	CUSTOMER,
	POLICYHOLDER,
	PRODUCT_FIELDS,
} from './offer/offerFields';
import { productProperty } from './offer/offerForm';
import { PAYER, PAYMENT_FIELDS } from './payment/paymentFields';
import { personEntries } from './person/person';
import { TRANSPORT_FIELDS } from './offer/coverFields';
import type { Reader } from './readers/values';

/** One place in a request: the form's own words for it and, for a value, how it is read. */
interface Entry {
	path: string;
	label: string;
	read?: Reader;
}

function entriesOf(fields: Field[], prefix = ''): Entry[] {
	return fields.map(({ path, property, read }) => ({
		path,
		label: prefix + property.displayName,
		read,
	}));
}

const OFFER: Entry[] = [
	{ path: productProperty.name, label: productProperty.displayName },
	...entriesOf(PRODUCT_FIELDS),
	...entriesOf(TRANSPORT_FIELDS),
	...personEntries(POLICYHOLDER),
	...personEntries(CUSTOMER),
	...entriesOf(CONSENT_FIELDS),
	...entriesOf(ADDITIONAL_FIELDS, 'Additional Fields > '),
];

const POLICY: Entry[] = [
	{ path: 'offerId', label: offerIdProperty.displayName },
	...entriesOf(PAYMENT_FIELDS),
	...personEntries(PAYER),
];

/** Kept by the credential, not by the form. */
const LOGIN: Entry[] = [
	{ path: 'account', label: 'Account' },
	{ path: 'password', label: 'Password' },
	{ path: 'code', label: 'Code' },
].map(({ path, label }) => ({
	path: `provider.authentication.${path}`,
	label: `Insurer Accounts > ${label}`,
}));

// Where two parameters share a place (County, and Region abroad), the first gives its name.
const LABELS = new Map(
	[...OFFER, ...POLICY, ...LOGIN].reverse().map(({ path, label }) => [path, label]),
);

function readersOf(entries: Entry[]): ReadonlyMap<string, Reader> {
	return new Map(entries.flatMap(({ path, read }) => (read ? [[path, read] as const] : [])));
}

/** How every known value of `POST /offer` is read, by its place in the request. */
export const OFFER_READERS = readersOf(OFFER);

/** The same for `POST /policy`. */
export const POLICY_READERS = readersOf(POLICY);

/** Places of both requests in the order of the form. */
export const FORM_ORDER: readonly string[] = [...OFFER, ...POLICY].map(({ path }) => path);

/**
 * The form's own words for a place in a request of `offer/create` or `policy/issue`, made from the
 * definitions of the parameters: `product.policyholder.address.floor` is
 * `Policyholder > Address > Floor`. A path that no parameter fills stays as it is.
 */
export function labelOf(path: string): string {
	return LABELS.get(path) ?? path;
}
