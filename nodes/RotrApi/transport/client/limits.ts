import { now } from '../wire/clock';

/** One attempt, until it has ended by itself, its time is over, or the execution is cancelled. */
export class Limit {
	private readonly controller = new AbortController();
	/** Whether the signal was given because the time is over. */
	isLate = false;

	/**
	 * @param deadline by the clock of `now`
	 * @param leave what to do when the attempt has ended
	 */
	constructor(
		readonly deadline: number,
		private readonly leave: (limit: Limit) => void,
	) {}

	/** Given when the time is over, and when the execution is cancelled. */
	get signal(): AbortSignal {
		return this.controller.signal;
	}

	/** Gives the signal. */
	end(isLate: boolean): void {
		this.isLate ||= isLate;
		this.controller.abort();
	}

	/** To be called when the attempt has ended. */
	release(): void {
		this.leave(this);
	}
}

/**
 * Ends the attempts of a run: each when its time is over, all when the execution is cancelled. They share one timer
 * and one listener at the execution's signal: with `AbortSignal.timeout` and `AbortSignal.any` an attempt took 15 µs of
 * CPU for it instead of 4, and left a timer behind for the rest of its Timeout.
 */
export class Limits {
	private readonly running = new Set<Limit>();
	private wakesAt = Infinity;

	constructor(private readonly cancel?: AbortSignal) {}

	/** Begins an attempt of so many milliseconds. */
	begin(milliseconds: number): Limit {
		const { running, cancel } = this;
		const limit = new Limit(now() + milliseconds, this.leave);
		if (running.size === 0) cancel?.addEventListener('abort', this.cancelAll);
		running.add(limit);
		if (cancel?.aborted) limit.end(false);
		if (limit.deadline < this.wakesAt) this.wakeAt(limit.deadline);
		return limit;
	}

	private readonly leave = (limit: Limit): void => {
		this.running.delete(limit);
		if (this.running.size === 0) this.cancel?.removeEventListener('abort', this.cancelAll);
	};

	private readonly cancelAll = (): void => {
		for (const limit of this.running) limit.end(false);
	};

	/** The timer outlives the attempts, and keeps nothing of them. */
	private wakeAt(time: number): void {
		this.wakesAt = time;
		const wait = Math.max(0, Math.ceil(time - now()));
		AbortSignal.timeout(wait).addEventListener('abort', () => this.wake(time), { once: true });
	}

	private wake(time: number): void {
		let next = Infinity;
		for (const limit of this.running) {
			if (limit.isLate || limit.deadline <= time) limit.end(true);
			else next = Math.min(next, limit.deadline);
		}
		// An earlier timer that was set later looks after the others.
		if (time !== this.wakesAt) return;
		this.wakesAt = Infinity;
		if (next < Infinity) this.wakeAt(next);
	}
}
