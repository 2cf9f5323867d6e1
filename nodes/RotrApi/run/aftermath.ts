import { DateTime } from 'luxon';
import type { Run } from '../operations/operation';
import type { Order } from '../operations/order';

const LOOK_FOR = 60_000;
const LOOK_EVERY = 5_000;

/** What the looks after a binding call have shown. */
export interface Aftermath {
	/** Whether the state went to one that says that the contract was made. */
	isDone: boolean;
	/** Whether it was read before and after the call, and is the same. */
	isUnchanged: boolean;
	/** What is known, in whole sentences; never that it was not done, for the insurer may still be working. */
	text: string;
}

export const isSame = (one: string | undefined, other: string | undefined) =>
	one?.trim().toLowerCase() === other?.trim().toLowerCase();

function changeOf(order: Order, before: string, now: string): Aftermath {
	const { subject, probably, lookUp } = order.words;
	const change = `The status of ${subject} changed from '${before}' to '${now}'`;
	const isDone = order.isDone(now) && !order.isDone(before);
	const text = isDone
		? `${change} after the answer was lost: ${probably}. ${lookUp}`
		: `${change}: not confirmed. ${lookUp}`;
	return { isDone, isUnchanged: false, text };
}

/**
 * One look after a call that the API turned down.
 *
 * @param before the state before the call, undefined where it could not be read
 */
export async function lookOnce(order: Order, before: string | undefined): Promise<Aftermath> {
	const now = await order.look('after');
	if (before === undefined || now === undefined) {
		return { isDone: false, isUnchanged: false, text: '' };
	}
	if (isSame(before, now)) return { isDone: false, isUnchanged: true, text: '' };
	return changeOf(order, before, now);
}

/**
 * After the answer to a binding call was lost: looks at the state for up to a minute, until it is
 * another one.
 *
 * @param before the state before the call, undefined where it could not be read
 */
export async function whatIsKnown(
	run: Run,
	order: Order,
	before: string | undefined,
): Promise<Aftermath> {
	const { subject, lookUp } = order.words;
	const end = performance.now() + LOOK_FOR;
	let status: string | undefined;
	let seenAt = '';
	while (!run.isCancelled()) {
		const now = await order.look('after');
		if (now !== undefined) {
			status = now;
			seenAt = DateTime.now().setZone('Europe/Bucharest').toFormat('HH:mm:ss');
			if (before !== undefined && !isSame(before, now)) return changeOf(order, before, now);
			// Without a state from before, more looks would tell nothing more.
			if (before === undefined) break;
		}
		if (performance.now() + LOOK_EVERY > end) break;
		await run.pause(LOOK_EVERY);
	}
	const unsure = { isDone: false, isUnchanged: false };
	if (status === undefined) {
		return {
			...unsure,
			text: `Not confirmed: the status of ${subject} could not be read after that. The insurer may still be working. ${lookUp}`,
		};
	}
	if (before === undefined) {
		return {
			...unsure,
			text: `Not confirmed: at ${seenAt} (Romanian time) ${subject} was '${status}'; what it was before could not be read. ${lookUp}`,
		};
	}
	return {
		isDone: false,
		isUnchanged: true,
		text: `Not confirmed: at ${seenAt} (Romanian time) ${subject} was still '${status}'; the insurer may still be working. ${lookUp}`,
	};
}
