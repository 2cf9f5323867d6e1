import { DateTime } from 'luxon';
import { at } from '../../output/answers';
import type { Run } from '../operation';

const STATUS_TIMEOUT = 10_000;
const LOOK_FOR = 60_000;
const LOOK_EVERY = 5_000;

/**
 * The offer's status, or undefined where it can't be read: one short try, since a broker who issues at
 * the last minute must not wait for a status that only serves the case of a lost answer.
 */
export async function readStatus(
	run: Run,
	offerId: number,
	itemIndex: number,
): Promise<string | undefined> {
	const { data } = await run.tryCall(
		{
			endpoint: 'getOfferStatus',
			parts: { id: String(offerId) },
			timeout: STATUS_TIMEOUT,
			tries: 1,
		},
		itemIndex,
	);
	const status = at(data, 'offerStatus');
	return typeof status === 'string' && status !== '' ? status.slice(0, 100) : undefined;
}

/**
 * After the answer to an issue call was lost: looks at the offer's status for up to a minute, and says
 * what is known. It never says that the offer was not issued, for the insurer may still be working.
 *
 * @param before the status before issuing, undefined where it could not be read
 */
export async function whatIsKnown(
	run: Run,
	offerId: number,
	itemIndex: number,
	before: string | undefined,
): Promise<string> {
	const end = Date.now() + LOOK_FOR;
	let status: string | undefined;
	let seenAt = '';
	for (;;) {
		if (run.isCancelled()) break;
		const now = await readStatus(run, offerId, itemIndex);
		if (now !== undefined) {
			status = now;
			seenAt = DateTime.now().setZone('Europe/Bucharest').toFormat('HH:mm:ss');
			if (before !== undefined && now.toLowerCase() !== before.toLowerCase()) {
				return `The offer went from '${before}' to '${now}' after the answer was lost: the policy was probably issued. Do not issue again; look it up first.`;
			}
			// Without a status from before, more looks would tell nothing more.
			if (before === undefined) break;
		}
		if (Date.now() + LOOK_EVERY > end) break;
		await run.pause(LOOK_EVERY);
	}
	if (status === undefined) {
		return 'Not confirmed: the status of the offer could not be read after that. The insurer may still be working. Look the policy up before issuing again.';
	}
	if (before === undefined) {
		return `Not confirmed: at ${seenAt} the offer was '${status}'; what it was before issuing could not be read. Look the policy up before issuing again. (${seenAt} is Romanian time.)`;
	}
	return `Not confirmed: at ${seenAt} the offer was still '${status}'; the insurer may still be working. Read the status again before issuing. (${seenAt} is Romanian time.)`;
}
