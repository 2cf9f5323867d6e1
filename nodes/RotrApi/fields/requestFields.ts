import { OFFER_ENTRIES } from './offer/offerEntries';
import { PAYER, PAYMENT_FIELDS } from './payment/paymentFields';
import { personEntries } from './person/person';
import { entriesOf, readersOf, type Entry } from './readers/entries';
import { offerIdProperty } from './readers/ids';

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
	[...OFFER_ENTRIES, ...POLICY, ...LOGIN].reverse().map(({ path, label }) => [path, label]),
);

/** How every known value of `POST /offer` is read, by its place in the request. */
export const OFFER_READERS = readersOf(OFFER_ENTRIES);

/** The same for `POST /policy`. */
export const POLICY_READERS = readersOf(POLICY);

/** Places of both requests in the order of the form. */
export const FORM_ORDER: readonly string[] = [...OFFER_ENTRIES, ...POLICY].map(({ path }) => path);

/**
 * The form's own words for a place in a request of `offer/create` or `policy/issue`, made from the
 * definitions of the parameters: `product.policyholder.address.floor` is
 * `Policyholder > Address > Floor`. A path that no parameter fills stays as it is.
 */
export function labelOf(path: string): string {
	return LABELS.get(path) ?? path;
}
