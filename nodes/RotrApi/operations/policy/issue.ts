import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Findings } from '../../fields/readers/findings';
import { offerIdProperty } from '../../fields/readers/ids';
import { InvalidInput } from '../../fields/readers/invalid';
import { FORM_ORDER, labelOf } from '../../fields/requestFields';
import { allowAgentsOption } from '../../fields/options/agents';
import { optionsProperty, simpleProperty, timeoutOption } from '../../fields/options/options';
import { paymentProperties, readPayment, type PaymentRequest } from '../../fields/payment/payment';
import { isEmpty, isOn } from '../../fields/readers/values';
import { at } from '../../output/answers';
import { groupOf, readStatuses, seenIn, statusFits } from '../../output/statuses';
import { offerIdField, whatToWriteOfOffer } from '../earlierNode';
import { environmentOf } from '../environment';
import type { Run } from '../operation';
import { Concluded, type BindingOperation, type OrderWords } from '../order';
import { policiesOf, simplifyPolicy } from './policies';

const STATUS_TIMEOUT = 10_000;

const issueOnlyIfStatusOption: INodeProperties = {
	displayName: 'Issue Only If Status',
	name: 'issueOnlyIfStatus',
	type: 'string',
	default: '',
	placeholder: 'e.g. initialized, group:approved',
	description:
		'Comma-separated statuses of the offer: words of RotrApi such as active, or all words of a group by group:open, group:approved and so on. Its status is read right before sending, and the policy is issued only if it is one of these. Empty means any but those of group:policy.',
};

const issueAgainOption: INodeProperties = {
	displayName: 'Issue Again',
	name: 'issueAgain',
	type: 'string',
	default: '',
	placeholder: 'e.g. 12, 15',
	description:
		'Numbers of offers, comma-separated, that may be sent although this node has sent them before: each can become a second contract. Look the policies up first. An offer goes out once more in an execution, also if that is retried; take the numbers out again afterwards.',
};

const bindsNotice: INodeProperties = {
	displayName:
		'This step makes a contract each time it runs for a new offer. While you build the workflow, pin its output, so that it does not run.',
	name: 'bindsNotice',
	type: 'notice',
	default: '',
};

const properties: INodeProperties[] = [
	bindsNotice,
	offerIdProperty,
	...paymentProperties,
	simpleProperty,
	optionsProperty(allowAgentsOption, issueAgainOption, issueOnlyIfStatusOption, timeoutOption),
];

function wordsOf(offerId: number): OrderWords {
	return {
		subject: `offer ${offerId}`,
		task: `issue offer ${offerId}`,
		open: `whether offer ${offerId} was issued`,
		probably: 'the policy was probably issued',
		repeat: 'issue it again',
		lookUp: `Look the policy up with the insurer first. Only if there is none, enter ${offerId} in the option Issue Again and run it once more.`,
	};
}

/** The numbers under Issue Again; an AI agent must not be the one who fills them in. */
function readIssueAgain(run: Run, itemIndex: number, findings: Findings): string[] {
	const { options } = run.context.getNode().parameters as { options?: { issueAgain?: unknown } };
	if (/\$fromAI|fromAI\s*\(/i.test(String(options?.issueAgain ?? ''))) {
		findings.add(
			issueAgainOption.displayName,
			'may not be filled in by an AI agent',
			'',
			'The option allows second contracts: only a person may enter the numbers of offers. Take $fromAI out of it.',
		);
	}
	return String(run.option<unknown>('issueAgain', itemIndex, '')).split(/[\s,;]+/);
}

/**
 * The offer's status, or undefined where it can't be read. One short try: the status only serves the case of a lost answer,
 * and a broker who issues at the last minute must not wait for it.
 */
async function readStatus(
	run: Run,
	offerId: number,
	isAfterSending: boolean,
	itemIndex: number,
): Promise<string | undefined> {
	const { data } = await run.tryCall(
		{
			endpoint: 'getOfferStatus',
			parts: { id: String(offerId) },
			timeout: STATUS_TIMEOUT,
			tries: 1,
			isAfterSending,
		},
		itemIndex,
	);
	const status = at(data, 'offerStatus');
	return typeof status === 'string' && status !== '' ? status.slice(0, 100) : undefined;
}

/** Whether an offer with this status may be sent; see `Order.admit`. */
function admit(
	offerId: number,
	status: string | undefined,
	allowed: string[],
	isAgain: boolean,
): string | undefined {
	if (allowed.length > 0) {
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
		return undefined;
	}
	if (groupOf(status) === 'policy' && !isAgain) {
		const refusal = new InvalidInput(
			`Offer ${offerId} was not sent: its status "${status}" says that there is a policy already. Do not issue it again`,
			`The word is ${seenIn(status)}. Nothing was sent. Look the policy up with the insurer. If the word means something else here, name it in Issue Only If Status.`,
		);
		throw new Concluded('open', refusal);
	}
	if (groupOf(status) === 'ended') {
		return `Offer ${offerId} was sent with the status "${status}", which says that it has ended: the insurer may refuse it.`;
	}
	return undefined;
}

/** The sum of a payment for people, and as what must be the same when the offer is sent again. */
const sumOf = ({ payment }: PaymentRequest) =>
	`${String(payment.amount)} ${String(payment.currency).toUpperCase()}`;

/**
 * `POST /policy`: makes the contract. A repeated call can issue a second policy. So the router sends it once, one item at a
 * time, through the ledger, and never takes a lost answer for "not issued".
 */
export const issuePolicy: BindingOperation = {
	option: {
		name: 'Issue',
		value: 'issue',
		action: 'Issue policy',
		description:
			'Turn an offer into a policy: a binding contract with the insurer. Asked again for the same offer, it gives the policy that it has made.',
	},
	toolAction:
		'Makes a contract that binds the insurer and the client, from an offer that a person has approved; it can not be taken back. Issue policy',
	properties,
	made: { done: 'issued', result: 'policy' },
	keyOf(run, itemIndex) {
		const text = String(run.parameter('offerId', itemIndex) ?? '').trim();
		return /^\d+$/.test(text) ? `issue ${Number(text)}` : undefined;
	},
	nameOf(policy) {
		const name = [policy.series, policy.number].filter(Boolean).join(' ');
		return `${name || 'without a number'} (policy ${String(policy.policyId)}, offer ${String(policy.offerId)})`;
	},
	async order(run, itemIndex) {
		const findings = new Findings(labelOf, FORM_ORDER);
		const statuses = run.option<unknown>('issueOnlyIfStatus', itemIndex, '');
		const needed = {
			offerId: findings.need(...offerIdField(run, itemIndex)),
			again: readIssueAgain(run, itemIndex, findings),
			allowed: isEmpty(statuses)
				? []
				: findings.need(issueOnlyIfStatusOption.displayName, readStatuses, statuses),
		};
		const thing = findings.problems.length === 0 ? 'payment' : 'input';
		const payment = await readPayment(run, itemIndex, findings, (field) =>
			whatToWriteOfOffer(run, field),
		);
		const { offerId, again, allowed } = findings.complete(thing, needed);
		findings.tell(run, itemIndex);
		// Read before the call: an expression that fails after it would hide the policy.
		const isSimple = isOn(run.parameter('simple', itemIndex), true);
		const isAgain = again.includes(String(offerId));
		return {
			key: `issue ${offerId}`,
			call: { endpoint: 'issuePolicy', body: { offerId, ...payment } },
			words: wordsOf(offerId),
			sum: sumOf(payment),
			terms: JSON.stringify(payment),
			isAgain,
			label: labelOf,
			doubts: findings.doubts,
			look: async (when) => await readStatus(run, offerId, when === 'after', itemIndex),
			isDone: (status) => groupOf(status) === 'policy',
			admit: (status) => admit(offerId, status, allowed, isAgain),
			resultsIn: (tried) => policiesOf(tried, offerId),
			output: (policy: IDataObject) =>
				isSimple ? simplifyPolicy(offerId, policy, environmentOf(run)) : { ...policy, offerId },
		};
	},
};
