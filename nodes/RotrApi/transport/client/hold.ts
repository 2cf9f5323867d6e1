import { now } from '../wire/clock';
import type { CallFailure } from '../wire/failure';

/**
 * Bars the way after a failure: for everybody until the time is over, then for all but one at a time, who tries
 * whether it is free again.
 */
export class Hold {
	private reason?: CallFailure;
	private until = 0;
	private trial?: object;

	/**
	 * @param who any object that stands for one that wants to pass
	 * @returns why it may not; nothing where it may
	 */
	enter(who: object): CallFailure | undefined {
		if (!this.reason) return undefined;
		if (this.trial || now() < this.until) return this.reason;
		this.trial = who;
		return undefined;
	}

	/** Why the way is barred at this moment, if it is. */
	get obstacle(): CallFailure | undefined {
		return this.reason;
	}

	/** Bars the way for so many milliseconds. */
	shut(reason: CallFailure, milliseconds: number): void {
		this.reason = reason;
		this.until = now() + milliseconds;
	}

	/** One that entered has ended; where it was the one that tried, it says whether the way is free. */
	leave(who: object, isFree: boolean): void {
		if (this.trial !== who) return;
		delete this.trial;
		if (isFree) delete this.reason;
	}
}
