import type { IDataObject } from 'n8n-workflow';
import { completePerson } from '../person/completePerson';
import { withCountries, withoutBlanks, type Owner } from '../person/person';
import { setAt, valueAt } from '../readers/entries';
import type { Field, ParameterSource } from '../readers/field';
import { Findings } from '../readers/findings';
import { readValues } from '../readers/readValues';
import { isEmpty, isOn, isRecord, plainText, readBoolean, shown } from '../readers/values';
import { FORM_ORDER, labelOf, OFFER_READERS } from '../requestFields';
import { TRANSPORT_FIELDS } from './coverFields';
import { offerFromFields } from './fromFields';
import { insurerLoginFor } from './insurer';
import { CUSTOMER, POLICYHOLDER, PRODUCT_FIELDS } from './offerFields';
import { customerIsPolicyholderProperty } from './offerForm';
import {
	completeOfferJson,
	enterOfferJson,
	offerJsonProperty,
	readObject,
	type Choice,
	type RawOffer,
} from './offerJson';
import { productProperty, readProduct } from './products';

const [INSURER, PRODUCT_NAME] = PRODUCT_FIELDS;
const LOGIN = 'provider.authentication';
const PEOPLE = [POLICYHOLDER, CUSTOMER];
const COPIED = customerIsPolicyholderProperty.name;

/** A request for an offer, with all that was found while it was read. */
export interface OfferRequest {
	/** What is sent; right only if the findings hold no problem. */
	body: RawOffer;
	insurer: string;
	productName: string;
	/** Whether the JSON held an insurer login, which was dropped. */
	hadLogin: boolean;
	findings: Findings;
}

/** What the Product dropdown says; `other` leaves it to two parameters. */
function readChoice(run: ParameterSource, itemIndex: number, findings: Findings): Choice {
	const given = run.parameter(productProperty.name, itemIndex);
	const reading = readProduct(given);
	const product = 'value' in reading ? plainText(reading.value) : '';
	const [insurer, productName, ...rest] = product.split('/').map((name) => name.trim());
	if (insurer && productName && rest.length === 0) return { insurer, productName };
	if (product !== 'other') {
		findings.add(
			productProperty.name,
			`must be an insurer and its product, such as phoenix/rot, not ${shown(given)}`,
			given,
		);
	}
	const text = (field: Field) => plainText(run.parameter(field.property.name, itemIndex));
	return { insurer: text(INSURER), productName: text(PRODUCT_NAME) };
}

/** Fields that every offer needs; n8n can't mark those that an expression left empty. */
function noteMissing(body: RawOffer, findings: Findings): void {
	const ofProduct = findings.has(productProperty.name) ? [] : PRODUCT_FIELDS;
	for (const { path } of [...ofProduct, ...TRANSPORT_FIELDS]) {
		if (isEmpty(valueAt(body, path))) findings.add(path, 'is missing');
	}
}

/** A body whose people are changed; a person of whom nothing is left is gone. */
function withPeople(
	raw: RawOffer,
	change: (person: Record<string, unknown>, owner: Owner) => unknown,
): RawOffer {
	if (!isRecord(raw.product)) return raw;
	const product = { ...raw.product };
	for (const owner of PEOPLE) {
		const name = owner.path.replace('product.', '');
		const given = product[name];
		const person = isRecord(given) ? change(given, owner) : given;
		if (isEmpty(person)) delete product[name];
		else product[name] = person;
	}
	return { ...raw, product };
}

/** Whether the policyholder goes out as customer, too: the form has a switch, JSON leaves the customer out. */
function isCopied(run: ParameterSource, itemIndex: number, json: RawOffer | undefined): boolean {
	if (json) return isEmpty(valueAt(withPeople(json, withoutBlanks), CUSTOMER.path));
	return isOn(run.parameter(COPIED, itemIndex), true);
}

function noteOddSwitch(run: ParameterSource, itemIndex: number, findings: Findings): void {
	const given = run.parameter(COPIED, itemIndex);
	if (!isEmpty(given)) findings.read(COPIED, readBoolean, given);
}

/** The words for a place of the request, for whoever filled in this item. */
function labelFor(isJson: boolean, isCopy: boolean): (path: string) => string {
	// One person was given, of which the API sees two.
	const given = (path: string) =>
		isCopy ? path.replace(`${CUSTOMER.path}.`, `${POLICYHOLDER.path}.`) : path;
	return (path) => {
		const label = labelOf(given(path));
		return isJson && label !== given(path) ? `${label} (${given(path)})` : label;
	};
}

/** The values of a request, each by its reader, then what depends on a whole person. */
async function readBody(
	raw: RawOffer,
	owners: readonly Owner[],
	findings: Findings,
): Promise<RawOffer> {
	const body = readValues(raw, OFFER_READERS, findings);
	for (const owner of owners) {
		const given = valueAt(raw, owner.path);
		const person = await completePerson(valueAt(body, owner.path), given, owner, findings);
		if (person !== undefined) setAt(body, owner.path, person);
	}
	return body;
}

/**
 * The request for an offer that an item's parameters describe, by the form or as JSON. What is wrong with it is in the
 * findings, whose `report` ends the item.
 *
 * @param credentials the decrypted credential, which holds the login at the insurer
 */
export async function readOffer(
	run: ParameterSource,
	itemIndex: number,
	credentials: { insurerAccounts?: unknown; insurerLogin?: unknown },
): Promise<OfferRequest> {
	const isJson = run.parameter('specifyOffer', itemIndex) === 'json';
	const ofJson = new Findings();
	const { name, displayName } = offerJsonProperty;
	const json = isJson
		? ofJson.need(displayName, readObject, run.parameter(name, itemIndex), enterOfferJson)
		: undefined;
	// Of a text that is no JSON nothing else can be said.
	if (ofJson.has(displayName)) {
		return { body: {}, insurer: '', productName: '', hadLogin: false, findings: ofJson };
	}
	const isCopy = isCopied(run, itemIndex, json);
	const findings = new Findings(labelFor(isJson, isCopy), FORM_ORDER);
	const choice = readChoice(run, itemIndex, findings);
	if (!json) noteOddSwitch(run, itemIndex, findings);
	const { body: given, hadLogin } = json
		? completeOfferJson(json, choice, findings)
		: {
				body: offerFromFields(run, itemIndex, choice, isCopy, findings),
				hadLogin: false,
			};
	const filled = withPeople(given, withoutBlanks);
	const raw = json
		? withPeople(filled, (person, { path }) =>
				withCountries(person, (place, country) => findings.change(`${path}.${place}`, '', country)),
			)
		: filled;
	// Of a product that is no object, each field would be missing: one line is enough.
	const isWhole =
		isRecord(raw.product) && (!json || isEmpty(json.product) || isRecord(json.product));
	if (isWhole) noteMissing(raw, findings);
	const owners = isCopy ? [POLICYHOLDER] : PEOPLE;
	const body = await readBody(raw, isWhole ? owners : [], findings);

	if (isCopy) setAt(body, CUSTOMER.path, valueAt(body, POLICYHOLDER.path));
	if (isCopy && json) findings.change(CUSTOMER.path, '', 'a copy of the policyholder');
	const insurer = plainText(valueAt(body, INSURER.path));
	const login = insurerLoginFor(credentials, insurer);
	if (login) setAt(body, LOGIN, login);
	return {
		body,
		insurer,
		productName: plainText(valueAt(body, PRODUCT_NAME.path)),
		hadLogin,
		findings,
	};
}

/** What is sent, without the login at the insurer: for outputs. */
export function withoutInsurerLogin({ body }: OfferRequest): IDataObject {
	if (!isRecord(body.provider)) return body as IDataObject;
	const provider = { ...body.provider };
	delete provider.authentication;
	return { ...body, provider } as IDataObject;
}
