import type { Field, ParameterSource } from '../readers/field';
import { insurerLogin } from './insurer';
import { FORM_ORDER, labelOf, OFFER_READERS } from '../requestPaths';
import {
	ADDITIONAL_FIELDS,
	CONSENT_FIELDS,
	CUSTOMER,
	POLICYHOLDER,
	PRODUCT_FIELDS,
} from './offerFields';
import { completeOfferJson, parseOfferJson, type Choice, type RawOffer } from './offerJson';
import { checkPerson, doubtOf, readPerson, type Owner } from '../person/person';
import { Problems, readValues } from '../readers/problems';
import { TRANSPORT_FIELDS } from './coverFields';
import { isEmpty, isOn, isRecord, plainText, shown } from '../readers/values';

const [INSURER, PRODUCT_NAME] = PRODUCT_FIELDS;

/** A request for an offer, ready to be sent. */
export interface OfferRequest {
	body: Record<string, unknown>;
	insurer: string;
	productName: string;
	/** Whether the JSON held an insurer login, which was dropped. */
	hadLogin: boolean;
	/** The API's field path in words for whoever filled in this item. */
	label: (path: string) => string;
	/** What may be wrong, said only if the API refuses the offer. */
	doubts: string[];
}

/** The value at a place of a request, e.g. `product.name`. */
function valueAt(request: Record<string, unknown>, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), request);
}

function setAt(request: Record<string, unknown>, path: string, value: unknown): void {
	const names = path.split('.');
	const last = names.pop() as string;
	let at = request;
	for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>;
	at[last] = value;
}

/** What the Product dropdown says; `other` leaves it to two parameters. */
function readChoice(run: ParameterSource, itemIndex: number, problems: Problems): Choice {
	const product = plainText(run.parameter('product', itemIndex));
	const [insurer, productName, ...rest] = product.split('/').map((name) => name.trim());
	if (insurer && productName && rest.length === 0) return { insurer, productName };
	if (product !== 'other') {
		problems.add(
			'product',
			`must be an insurer and its product, such as phoenix/rot, not ${shown(product)}`,
		);
	}
	const text = (field: Field) => plainText(run.parameter(field.property.name, itemIndex));
	return { insurer: text(INSURER), productName: text(PRODUCT_NAME) };
}

function noteMissingChoice(body: RawOffer, problems: Problems): void {
	for (const { path } of PRODUCT_FIELDS) {
		if (!problems.has('product') && isEmpty(valueAt(body, path))) problems.add(path, 'is missing');
	}
}

/** The body that the form gives; empty fields are left out. */
async function fromFields(
	run: ParameterSource,
	itemIndex: number,
	choice: Choice,
	problems: Problems,
): Promise<RawOffer> {
	const body: RawOffer = {};
	setAt(body, INSURER.path, choice.insurer);
	setAt(body, PRODUCT_NAME.path, choice.productName);
	const additional = run.parameter('additionalFields', itemIndex);
	const take = ({ path, property }: Field, value: unknown) => {
		if (!isEmpty(value)) setAt(body, path, value);
		else if (property.required) problems.add(path, 'is missing');
	};
	const takePerson = async (owner: Owner) => {
		const person = await readPerson(run.parameter(owner.name, itemIndex), owner, problems);
		if (person) setAt(body, owner.path, person);
	};
	for (const field of TRANSPORT_FIELDS) take(field, run.parameter(field.property.name, itemIndex));
	await takePerson(POLICYHOLDER);
	if (!isCopied(run, itemIndex)) await takePerson(CUSTOMER);
	for (const field of CONSENT_FIELDS) take(field, run.parameter(field.property.name, itemIndex));
	for (const field of ADDITIONAL_FIELDS) {
		take(field, isRecord(additional) ? additional[field.property.name] : undefined);
	}
	return body;
}

/** Whether the policyholder goes out as customer, too. */
function isCopied(run: ParameterSource, itemIndex: number): boolean {
	return isOn(run.parameter('customerIsPolicyholder', itemIndex), true);
}

/**
 * The request for an offer that an item's parameters describe, by the form or as JSON.
 *
 * @param credentials the decrypted credential, which holds the login at the insurer
 * @throws InvalidInput with all that is wrong, a line for each field; or where the JSON is broken
 */
export async function readOffer(
	run: ParameterSource,
	itemIndex: number,
	credentials: { insurerAccounts?: unknown },
): Promise<OfferRequest> {
	const isJson = run.parameter('specifyOffer', itemIndex) === 'json';
	const isCopy = !isJson && isCopied(run, itemIndex);
	const label = (path: string): string => {
		if (isJson) return labelOf(path) === path ? path : `${labelOf(path)} (${path})`;
		// The form holds one person, of which the API sees two.
		return labelOf(isCopy ? path.replace(CUSTOMER.path, POLICYHOLDER.path) : path);
	};
	const problems = new Problems(label, FORM_ORDER);
	const choice = readChoice(run, itemIndex, problems);
	const raw = isJson
		? completeOfferJson(parseOfferJson(run.parameter('offerJson', itemIndex)), choice, problems)
		: { body: await fromFields(run, itemIndex, choice, problems), hadLogin: false };
	noteMissingChoice(raw.body, problems);
	const body = readValues(raw.body, OFFER_READERS, problems);
	for (const { path } of [POLICYHOLDER, CUSTOMER]) checkPerson(valueAt(body, path), path, problems);
	problems.report('offer');

	if (isCopy) setAt(body, CUSTOMER.path, valueAt(body, POLICYHOLDER.path));
	const insurer = plainText(valueAt(body, INSURER.path));
	setAt(body, 'provider.authentication', insurerLogin(credentials, insurer));
	const productName = plainText(valueAt(body, PRODUCT_NAME.path));
	const doubts = [POLICYHOLDER, CUSTOMER].flatMap(({ path }) =>
		doubtOf(valueAt(body, path), path, label),
	);
	return {
		body,
		insurer,
		productName,
		hadLogin: raw.hadLogin,
		label,
		// The form's one person may stand in the request twice.
		doubts: [...new Set(doubts)],
	};
}
