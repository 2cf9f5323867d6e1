import type { INodeProperties } from 'n8n-workflow';
import type { ParameterSource } from '../readers/field';
import { FORM_ORDER, labelOf, POLICY_READERS } from '../requestPaths';
import { PAYER, PAYMENT_FIELDS } from './paymentFields';
import { checkPerson, doubtOf, personProperty, readPerson } from '../person/person';
import { Problems, readValues } from '../readers/problems';
import { isEmpty } from '../readers/values';

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

/** What may be wrong with the payer, said only if the API refuses. */
export function doubtsOf({ payer }: PaymentRequest): string[] {
	return doubtOf(payer, PAYER.path, labelOf);
}

/**
 * The payment of an item as the request carries it, money and dates in the API's form.
 *
 * @throws InvalidInput with all that is wrong in the payment and the payer, a line for each field
 */
export async function readPayment(
	run: ParameterSource,
	itemIndex: number,
): Promise<PaymentRequest> {
	const problems = new Problems(labelOf, FORM_ORDER);
	const payment: Record<string, unknown> = {};
	for (const { path, property } of PAYMENT_FIELDS) {
		const value = run.parameter(property.name, itemIndex);
		if (isEmpty(value)) problems.add(path, 'is missing');
		else payment[path.replace('payment.', '')] = value;
	}
	const payer = await readPerson(run.parameter(PAYER.name, itemIndex), PAYER, problems);
	const request = readValues({ payment, ...(payer && { payer }) }, POLICY_READERS, problems);
	checkPerson(request.payer, PAYER.path, problems);
	problems.report('payment');
	return request as unknown as PaymentRequest;
}
