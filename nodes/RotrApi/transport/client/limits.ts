import { now } from '../wire/clock';

/** The end of one attempt. */
export interface Limit {
	/** Given when the attempt's time is over, or when the execution is cancelled. */
	signal: AbortSignal;
	/** Whether it was given because the time is over. */
	readonly isLate: boolean;
	/** To be called when the attempt has ended. */
	release(): void;
}

interface Attempt {
	controller: AbortController;
	deadline: number;
	isLate: boolean;
}

/**
 * Ends the attempts of a run: each when its time is over, all when the execution is cancelled. They share one timer
 * and one listener at the execution's signal: with `AbortSignal.timeout` and `AbortSignal.any` an attempt took 15 µs of
 * CPU for it instead of 4, and left a timer behind for the rest of its Timeout.
 */
export class Limits {
	private readonly running = new Set<Attempt>();
	private wakesAt = Infinity;

	constructor(private readonly cancel?: AbortSignal) {}

	/** Begins an attempt of so many milliseconds. */
	begin(milliseconds: number): Limit {
		const { running, cancel } = this;
		const controller = new AbortController();
		const attempt: Attempt = { controller, deadline: now() + milliseconds, isLate: false };
		if (running.size === 0) cancel?.addEventListener('abort', this.abortAll);
		running.add(attempt);
		if (cancel?.aborted) controller.abort();
		if (attempt.deadline < this.wakesAt) this.wakeAt(attempt.deadline);
		return {
			signal: controller.signal,
			get isLate() {
				return attempt.isLate;
			},
			release: () => {
				running.delete(attempt);
				if (running.size === 0) cancel?.removeEventListener('abort', this.abortAll);
			},
		};
	}

	private readonly abortAll = (): void => {
		for (const { controller } of this.running) controller.abort();
	};

	/** The timer outlives the attempts, and keeps nothing of them. */
	private wakeAt(time: number): void {
		this.wakesAt = time;
		const wait = Math.max(0, Math.ceil(time - now()));
		AbortSignal.timeout(wait).addEventListener('abort', () => this.wake(time), { once: true });
	}

	private wake(time: number): void {
		let next = Infinity;
		for (const attempt of this.running) {
			attempt.isLate ||= attempt.deadline <= time;
			if (attempt.isLate) attempt.controller.abort();
			else next = Math.min(next, attempt.deadline);
		}
		// An earlier timer that was set later looks after the others.
		if (time !== this.wakesAt) return;
		this.wakesAt = Infinity;
		if (next < Infinity) this.wakeAt(next);
	}
}
