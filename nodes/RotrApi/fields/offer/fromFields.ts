import { personFrom } from '../person/person';
import { setAt, valueAt } from '../readers/entries';
import type { Field, ParameterSource } from '../readers/field';
import type { Findings } from '../readers/findings';
import { isEmpty, isRecord, plainText, shown } from '../readers/values';
import { TRANSPORT_FIELDS } from './coverFields';
import {
	ADDITIONAL_DATA,
	ADDITIONAL_FIELDS,
	CONSENT_FIELDS,
	CUSTOMER,
	POLICYHOLDER,
	PRODUCT_FIELDS,
} from './offerFields';
import { readObject, type Choice, type RawOffer } from './offerJson';

/** What Additional Data holds, into which a sum of the form may not be mixed if it holds another. */
function takeAdditionalData(body: RawOffer, given: unknown, findings: Findings): void {
	if (isEmpty(given)) return;
	const data = readObject(given);
	if ('problem' in data) {
		findings.add(ADDITIONAL_DATA.path, data.problem, '', data.advice);
		return;
	}
	if (Object.keys(data.value).length > 0) {
		// A copy: what an expression gave belongs to the item.
		setAt(body, ADDITIONAL_DATA.path, structuredClone(data.value));
	}
}

/** One value beside those of Additional Data, of which it may not contradict any. */
function takeAdditional(body: RawOffer, path: string, given: unknown, findings: Findings): void {
	if (isEmpty(given)) return;
	const other = valueAt(body, path);
	if (!isEmpty(other) && plainText(other) !== plainText(given)) {
		findings.add(path, `is ${shown(given)} here, but ${shown(other)} in Additional Data`, given);
	}
	setAt(body, path, given);
}

/**
 * The body that the form's parameters give, values as n8n gave them; empty fields are left out.
 *
 * @param isCopy whether the policyholder goes out as customer, too
 */
export function offerFromFields(
	run: ParameterSource,
	itemIndex: number,
	choice: Choice,
	isCopy: boolean,
	findings: Findings,
): RawOffer {
	const body: RawOffer = {};
	const [insurer, productName] = PRODUCT_FIELDS;
	setAt(body, insurer.path, choice.insurer);
	setAt(body, productName.path, choice.productName);
	const take = ({ path, property }: Field) => {
		const value = run.parameter(property.name, itemIndex);
		if (!isEmpty(value)) setAt(body, path, value);
	};
	TRANSPORT_FIELDS.forEach(take);
	for (const { name, path } of isCopy ? [POLICYHOLDER] : [POLICYHOLDER, CUSTOMER]) {
		setAt(body, path, personFrom(run.parameter(name, itemIndex)));
	}
	CONSENT_FIELDS.forEach(take);
	const parameter = run.parameter('additionalFields', itemIndex);
	const additional = isRecord(parameter) ? parameter : {};
	takeAdditionalData(body, additional[ADDITIONAL_DATA.property.name], findings);
	for (const { path, property } of ADDITIONAL_FIELDS) {
		takeAdditional(body, path, additional[property.name], findings);
	}
	return body;
}
