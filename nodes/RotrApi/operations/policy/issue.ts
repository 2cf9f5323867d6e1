import type { IDataObject, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { offerIdProperty, readId } from '../../fields/readers/ids';
import { InvalidInput, readTogether } from '../../fields/readers/invalid';
import { labelOf } from '../../fields/requestPaths';
import { optionsProperty, simpleProperty, timeoutOption } from '../../fields/options/options';
import { doubtsOf, paymentProperties, readPayment } from '../../fields/payment/payment';
import { isOn } from '../../fields/readers/values';
import { at, given, insurerAndProduct } from '../../output/answers';
import { readWantedStatuses, statusFits } from '../../output/statuses';
import { asRecord } from '../../transport/wire/envelope';
import { CallFailure, isUnknown } from '../../transport/wire/failure';
import type { Operation, Run } from '../operation';
import { readStatus, whatIsKnown } from './aftermath';

const issueOnlyIfStatusOption: INodeProperties = {
	displayName: 'Issue Only If Status',
	name: 'issueOnlyIfStatus',
	type: 'string',
	default: '',
	placeholder: 'e.g. initialized, group:approved',
	description:
		'Comma-separated statuses of the offer: words of RotrApi such as active, or all words of a group by group:open, group:approved and so on. Its status is read first, and the policy is issued only if it is one of these. Empty means any.',
};

const properties: INodeProperties[] = [
	offerIdProperty,
	...paymentProperties,
	simpleProperty,
	optionsProperty(issueOnlyIfStatusOption, timeoutOption),
];

/** The policy as at most ten flat fields. */
function simplify(offerId: number, policy: IDataObject): IDataObject {
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
function policiesOf(data: IDataObject): IDataObject[] {
	const list: unknown[] = Array.isArray(data.policies) ? data.policies : [];
	return list
		.map(asRecord)
		.filter((policy) => policy !== undefined)
		.filter(({ policyId, number }) => isName(policyId) || isName(number));
}

/** Retry On Fail runs all items again, those that succeeded too: a second contract for each (tried). */
function refuseRetryOnFail(run: Run): void {
	const node = run.context.getNode();
	if (!node.retryOnFail) return;
	throw new NodeOperationError(node, 'Issue Policy does not run with Retry On Fail', {
		description:
			'Retry On Fail repeats all items of the node, so that policies which were issued would be issued a second time. Switch it off in the settings of this node. Nothing was sent.',
	});
}

function checkStatus(offerId: number, wanted: string, status: string | undefined): void {
	const allowed = readWantedStatuses(wanted, 'Issue Only If Status');
	if (allowed.length === 0) return;
	if (status === undefined) {
		throw new InvalidInput(
			`Offer ${offerId} was not issued: its status could not be read`,
			'The option Issue Only If Status asks for a status before issuing. Nothing was sent to issue it: run it again.',
		);
	}
	if (!statusFits(status, allowed)) {
		throw new InvalidInput(
			`Offer ${offerId} was not issued: its status is "${status}"`,
			`The option Issue Only If Status allows ${allowed.join(', ')}. Nothing was sent to issue it.`,
		);
	}
}

/**
 * `POST /policy`: makes the contract. Sent once and one item at a time: a repeated call can issue a
 * second policy, so that a lost answer is never taken for "not issued".
 */
export const issuePolicy: Operation = {
	option: {
		name: 'Issue',
		value: 'issue',
		action: 'Issue policy',
		description:
			'Turn an offer into a policy: a binding contract with the insurer, made anew by every call. With AI agents, put it behind human review.',
	},
	properties,
	start(run) {
		refuseRetryOnFail(run);
		const firstItem = new Map<number, number>();
		return async (itemIndex) => {
			const [offerId, payment] = await readTogether(
				() => readId(run.parameter('offerId', itemIndex), 'Offer ID'),
				async () => await readPayment(run, itemIndex),
			);
			// Read before the call: an expression that fails after it would hide the policy.
			const isSimple = isOn(run.parameter('simple', itemIndex), true);
			const earlier = firstItem.get(offerId);
			if (earlier !== undefined) {
				throw new InvalidInput(
					`Offer ${offerId} was not issued again: item ${earlier} of this run has the same offer`,
					'Each offer is issued once in a run. Remove the double before this node, e.g. with Remove Duplicates.',
				);
			}
			// Only from here on: an item that never left this node does not bar a corrected one.
			firstItem.set(offerId, itemIndex);

			const before = await readStatus(run, offerId, itemIndex);
			checkStatus(offerId, String(run.option<unknown>('issueOnlyIfStatus', itemIndex, '')), before);

			const body = { offerId, ...payment };
			const { data, failure } = await run.tryCall({ endpoint: 'issuePolicy', body }, itemIndex);
			const policies = data ? policiesOf(data) : [];
			if (policies.length > 0) {
				return policies.map(
					(policy): INodeExecutionData => ({
						json: isSimple ? simplify(offerId, policy) : { ...policy, offerId },
					}),
				);
			}
			const lost = failure ?? new CallFailure(NO_POLICY, NO_POLICY.text, true);
			const whenOpen = isUnknown(lost)
				? await whatIsKnown(run, offerId, itemIndex, before)
				: undefined;
			throw run.errorOf(lost, {
				task: `issue offer ${offerId}`,
				open: `whether offer ${offerId} was issued`,
				whenOpen,
				label: labelOf,
				doubts: doubtsOf(payment),
				itemIndex,
			});
		};
	},
	lost(done) {
		const issued = done.filter(({ json }) => json.error === undefined);
		if (issued.length === 0) return '';
		const names = issued.map(({ json }) => {
			const name = [at(json, 'series'), at(json, 'number')].filter(Boolean).join(' ');
			return `${name || 'without a number'} (policy ${String(json.policyId)}, offer ${String(json.offerId)})`;
		});
		return `Already issued in this run, do not issue again: ${names.join('; ')}.`;
	},
};

const NO_POLICY = {
	reason: 'unreadable',
	text: "RotrApi's answer holds no policy",
} as const;
