import type { IDataObject } from 'n8n-workflow';
import { given, insurerAndProduct } from '../../output/answers';
import type { Tried } from '../../transport/client/send';
import { asRecord } from '../../transport/wire/envelope';
import type { Results } from '../order';

/** The policy as flat fields. */
export function simplifyPolicy(offerId: number, policy: IDataObject): IDataObject {
	return given({
		offerId,
		policyId: policy.policyId,
		series: policy.series,
		number: policy.number,
		premiumAmount: policy.premiumAmount,
		currency: policy.currency,
		startDate: policy.startDate,
		endDate: policy.endDate,
		...insurerAndProduct(policy),
	});
}

const isName = (value: unknown) =>
	typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

/** The policies in the answer that can be told by an id or a number. */
export function policiesOf(tried: Tried): Results {
	const list: unknown[] = Array.isArray(tried.data?.policies) ? tried.data.policies : [];
	const certain = list
		.map(asRecord)
		.filter((policy) => policy !== undefined)
		.filter(({ policyId, number }) => isName(policyId) || isName(number));
	return { certain, claimed: [] };
}
