import type { IDataObject } from 'n8n-workflow';
import { at, given, idOf, insurerAndProduct, sumOf, asText } from '../../output/answers';
import type { Tried } from '../../transport/wire/failure';
import { asRecord, saysError } from '../../transport/wire/envelope';
import { labelOf, namedIn } from './namedPolicy';
import { unpacked } from './unpack';

/** What the answer to an issue call holds of policies. */
export interface Policies {
	/** Surely of this offer: an answer without error has them where the API puts policies. */
	certain: IDataObject[];
	/**
	 * In the same places, each with id, series and number, of an answer that says error. They are this offer's only if the
	 * offer's status, read afterwards, has changed to that of a policy.
	 */
	claimed: IDataObject[];
	/** A policy of this offer's or another's that the answer names, e.g. `policy ROT 0100001`. */
	named?: string;
}

/**
 * The policy as flat fields, and its instalments, which no later call gives.
 *
 * @param environment where it was issued, as `environmentOf` says
 */
export function simplifyPolicy(
	offerId: number,
	policy: IDataObject,
	environment: string,
): IDataObject {
	const { payment } = policy;
	return given({
		offerId,
		policyId: idOf(policy.policyId),
		series: asText(policy.series),
		number: asText(policy.number),
		premiumAmount: sumOf(policy.premiumAmount),
		currency: policy.currency,
		startDate: policy.startDate,
		endDate: policy.endDate,
		...insurerAndProduct(policy),
		environment,
		installments: policy.installments,
		paymentMethod: at(payment, 'method'),
		paymentDate: at(payment, 'date'),
		paymentDocumentNumber: asText(at(payment, 'documentNumber')),
	});
}

const isName = (value: unknown) =>
	(typeof value === 'number' && value > 0) ||
	(typeof value === 'string' && !['', '0'].includes(value.trim()));

const isPolicy = ({ policyId, number }: IDataObject) => isName(policyId) || isName(number);

/** The policies at one place: a list of them, one, or the JSON text of either. */
function policiesAt(place: unknown): IDataObject[] {
	const value = unpacked(place);
	return (Array.isArray(value) ? value : [value])
		.map(asRecord)
		.filter((policy) => policy !== undefined)
		.filter(isPolicy);
}

const keyOf = ({ policyId, series, number }: IDataObject) =>
	JSON.stringify(isName(policyId) ? String(policyId).trim() : [series, number]);

/** The policies where the API puts them: `policies` and `policy` of its data, or the data themselves. */
function policiesOfData(data: unknown): IDataObject[] {
	const found = [...policiesAt(at(data, 'policies')), ...policiesAt(at(data, 'policy'))];
	const one = new Map<string, IDataObject>();
	for (const policy of found) if (!one.has(keyOf(policy))) one.set(keyOf(policy), policy);
	return found.length > 0 ? [...one.values()] : policiesAt(data);
}

/** Whether a part of the answer says that it is about another offer. */
function isOfAnother(offerId: number, part: unknown): boolean {
	const ids = [at(part, 'offerId'), at(part, 'offer', 'offerId'), at(part, 'offer', 'id')];
	return ids.some((id) => isName(id) && String(id).trim() !== String(offerId));
}

/** What the answer to the call holds, and whether it says that the call went wrong. */
function answerOf({ data, failure }: Tried): { answer: unknown; data: unknown; isError: boolean } {
	if (data) return { answer: data, data, isError: false };
	const answer = unpacked(failure.failure.answer);
	const isError = (failure.failure.status ?? 0) >= 400 || saysError(answer);
	const hasEnvelope = asRecord(answer) !== undefined && 'data' in (answer as object);
	return { answer, data: unpacked(hasEnvelope ? at(answer, 'data') : answer), isError };
}

/**
 * The policies in the answer to an issue call, whatever its shape. None is thrown away, and none that may be another offer's
 * is taken for this one's.
 *
 * @param tried the call's outcome, also a failure that an answer came with
 * @param offerId the offer that was sent to be issued
 */
export function policiesOf(tried: Tried, offerId: number): Policies {
	const { answer, data, isError } = answerOf(tried);
	const found =
		isOfAnother(offerId, answer) || isOfAnother(offerId, data) ? [] : policiesOfData(data);
	const own = found.filter((policy) => !isOfAnother(offerId, policy));
	if (!isError && own.length > 0) return { certain: own, claimed: [] };
	const claimed = isError
		? own.filter(({ policyId, series, number }) => [policyId, series, number].every(isName))
		: [];
	const label = claimed.length > 0 ? labelOf(claimed[0]) : namedIn(answer);
	return { certain: [], claimed, ...(label !== undefined && { named: `policy ${label}` }) };
}
