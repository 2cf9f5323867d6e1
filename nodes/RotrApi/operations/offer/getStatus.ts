import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { offerIdProperty } from '../../fields/readers/ids';
import { readRequired } from '../../fields/readers/findings';
import { InvalidInput } from '../../fields/readers/invalid';
import {
	concurrencyOption,
	optionsProperty,
	simpleProperty,
	timeoutOption,
} from '../../fields/options/options';
import {
	onWaitTimeoutOption,
	pollIntervalOption,
	waitProperties,
	waitTimeoutOption,
} from '../../fields/options/waiting';
import { isOn } from '../../fields/readers/values';
import { at, given, insurerAndProduct, sumOf, asText } from '../../output/answers';
import { groupOf, readStatuses, statusFits } from '../../output/statuses';
import { now } from '../../transport/wire/clock';
import { isPassing } from '../../transport/wire/failure';
import { offerIdOf } from '../earlierNode';
import type { PlainOperation, Run } from '../operation';

const properties: INodeProperties[] = [
	offerIdProperty,
	...waitProperties,
	simpleProperty,
	optionsProperty(
		concurrencyOption(10),
		onWaitTimeoutOption,
		pollIntervalOption,
		timeoutOption,
		waitTimeoutOption,
	),
];

/** The offer's status as flat fields. */
function simplify(offerId: number, data: IDataObject): IDataObject {
	return given({
		offerId,
		offerNumber: asText(at(data, 'offerNumber')),
		offerStatus: at(data, 'offerStatus'),
		statusGroup: groupOf(at(data, 'offerStatus')),
		insuredName: at(data, 'insuredName'),
		insuredAmount: sumOf(at(data, 'insuredAmount')),
		premiumAmount: sumOf(at(data, 'premiumAmount')),
		currency: at(data, 'currency'),
		startDate: at(data, 'startDate'),
		endDate: at(data, 'endDate'),
		...insurerAndProduct(data),
	});
}

const WAIT_FOR_WHAT =
	'Wait for Status is on: enter one or more statuses to wait for, separated by commas.';

/** A day: a timer can't count much more, and would go off at once. */
const LONGEST_TIME = 86_400;

/** A number of seconds from the Options, in milliseconds; never so short that the API would be flooded. */
function milliseconds(run: Run, name: string, itemIndex: number, byDefault: number): number {
	const seconds = Number(run.option<unknown>(name, itemIndex, byDefault));
	return Math.min(Math.max(1, seconds > 0 ? seconds : byDefault), LONGEST_TIME) * 1000;
}

/**
 * Reads the status until it is among `statuses` or the time is up. Each look is one try, because the
 * next look is the retry; a passing failure of one look doesn't end the wait.
 *
 * @throws NodeApiError of the last look when none brought a status, or of a failure that won't pass
 */
async function waitFor(
	run: Run,
	offerId: number,
	statuses: string[],
	itemIndex: number,
): Promise<{ data: IDataObject; waitTimedOut: boolean }> {
	const interval = milliseconds(run, 'pollInterval', itemIndex, 10);
	const timeout = milliseconds(run, 'timeout', itemIndex, 120);
	const end = now() + milliseconds(run, 'waitTimeout', itemIndex, 300);
	const call = { endpoint: 'getOfferStatus', parts: { id: String(offerId) }, tries: 1 } as const;
	let last: IDataObject | undefined;
	for (;;) {
		const left = end - now();
		const look = await run.tryCall(
			{ ...call, timeout: Math.min(timeout, Math.max(left, 1000)) },
			itemIndex,
		);
		if (look.data && statusFits(look.data.offerStatus, statuses)) {
			return { data: look.data, waitTimedOut: false };
		}
		last = look.data ?? last;
		const pause = Math.min(interval, end - now());
		if (look.failure && (!isPassing(look.failure.failure) || (pause <= 0 && !last))) {
			throw run.errorOf(look.failure, {
				task: `wait for a status of offer ${offerId}`,
				itemIndex,
			});
		}
		if (pause <= 0 && last) return { data: last, waitTimedOut: true };
		await run.whileWaiting(async () => await run.pause(pause));
	}
}

/** `GET /offer/status/{id}` (assumed path, corrected in the credential): what has become of an offer. */
export const getOfferStatus: PlainOperation = {
	option: {
		name: 'Get Status',
		value: 'getStatus',
		action: 'Get status of offer',
		description: 'Look up the status of an offer by its ID, or wait for a status',
	},
	properties,
	concurrency: 10,
	start: (run) => async (itemIndex) => {
		const offerId = offerIdOf(run, itemIndex);
		const isSimple = isOn(run.parameter('simple', itemIndex), true);
		const output = (data: IDataObject) =>
			isSimple ? simplify(offerId, data) : { ...data, offerId };

		if (!isOn(run.parameter('waitForStatus', itemIndex), false)) {
			const data = await run.call(
				{ endpoint: 'getOfferStatus', parts: { id: String(offerId) } },
				{ task: `get the status of offer ${offerId}`, itemIndex },
			);
			return [{ json: output(data) }];
		}
		const given = run.parameter('statuses', itemIndex);
		const statuses = readRequired('Statuses', readStatuses, given, () => WAIT_FOR_WHAT);
		const { data, waitTimedOut } = await waitFor(run, offerId, statuses, itemIndex);
		if (waitTimedOut && run.option<unknown>('onWaitTimeout', itemIndex, 'output') === 'fail') {
			throw new InvalidInput(
				`Offer ${offerId} is still "${String(data.offerStatus ?? 'unknown')}" after the time to wait for it`,
				`Waited for ${statuses.join(', ')}. Raise Wait Timeout, or look again later.`,
			);
		}
		return [{ json: { ...output(data), waitTimedOut } }];
	},
};
