import type { INodeProperties } from 'n8n-workflow';
import { completePerson } from '../person/completePerson';
import { personFrom, personProperty, withoutBlanks } from '../person/person';
import type { ParameterSource } from '../readers/field';
import type { Findings } from '../readers/findings';
import { readValues } from '../readers/readValues';
import { isEmpty, isRecord } from '../readers/values';
import { POLICY_READERS } from '../requestFields';
import { PAYER, PAYMENT_FIELDS } from './paymentFields';

/** The parameters of the payment and of its payer, for `policy/issue`. */
export const paymentProperties: INodeProperties[] = [
	...PAYMENT_FIELDS.map(({ property }) => property),
	personProperty(PAYER),
];

/** What `POST /policy` wants besides the offer. */
export interface PaymentRequest {
	payment: Record<string, unknown>;
	payer?: Record<string, unknown>;
}

/** Of a sum that no longer is in the item, because a node stands between Create and Issue, also what to write. */
function missingText(
	{ name, default: byDefault }: INodeProperties,
	whatToWrite: (field: string) => string,
) {
	const isOfOffer = byDefault === `={{ $json.${name} }}`;
	return isOfOffer ? `is missing: ${whatToWrite(name)}` : 'is missing';
}

/**
 * The payment of an item as the request carries it, money and dates in the API's form.
 *
 * @param findings gets all that is wrong in the payment and the payer
 * @param whatToWrite what to write for a member of the offer's output that the item lacks, e.g. `write {{ ... }}`
 * @returns what is sent; right only if the findings hold no problem
 */
export async function readPayment(
	run: ParameterSource,
	itemIndex: number,
	findings: Findings,
	whatToWrite: (field: string) => string,
): Promise<PaymentRequest> {
	const given: Record<string, unknown> = {};
	for (const { path, property } of PAYMENT_FIELDS) {
		const value = run.parameter(property.name, itemIndex);
		if (isEmpty(value)) findings.add(path, missingText(property, whatToWrite));
		else given[path.replace('payment.', '')] = value;
	}
	const rawPayer = withoutBlanks(personFrom(run.parameter(PAYER.name, itemIndex)));
	const raw = { payment: given, ...(rawPayer && { payer: rawPayer }) };
	const { payment, payer: read } = readValues(raw, POLICY_READERS, findings);
	const payer = await completePerson(read, rawPayer, PAYER, findings);
	return { payment: isRecord(payment) ? payment : {}, ...(isRecord(payer) && { payer }) };
}
