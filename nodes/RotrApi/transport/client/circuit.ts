import { Hold } from './hold';
import type { CallFailure, Failure } from '../wire/failure';

const MOST_IN_A_ROW = 3;
const PAUSE = 30_000;

/**
 * Whether a call did not get through to the API: the network failed, or something else answered. What the API says in
 * its envelope, an insurer's refusal or a 503 of one insurer, stops nobody else; a login has a hold of its own.
 */
function isLost({ reason, enveloped, login }: Failure): boolean {
	return !enveloped && login === undefined && !['cancelled', 'setup'].includes(reason);
}

/** Stops the reads of a run that no longer get through, instead of trying each of them four times. */
export class Circuit {
	private readonly hold = new Hold();
	private lostInARow = 0;

	/** @returns why a call fails at once; nothing where it may go ahead */
	enter(who: object): CallFailure | undefined {
		return this.hold.enter(who);
	}

	/** Whether calls fail at once: one that is in flight is not tried again. */
	get isOpen(): boolean {
		return this.hold.obstacle !== undefined;
	}

	/** Takes in how a call ended that had entered. */
	leave(who: object, failure?: CallFailure): void {
		const isThrough = !failure || failure.failure.enveloped === true;
		const lost = failure !== undefined && isLost(failure.failure);
		if (isThrough) this.lostInARow = 0;
		if (lost) this.lostInARow++;
		if (lost && this.lostInARow >= MOST_IN_A_ROW) this.hold.shut(failure, PAUSE);
		this.hold.leave(who, isThrough);
	}
}
