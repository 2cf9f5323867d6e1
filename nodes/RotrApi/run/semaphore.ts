/** A counter of items in work; who takes a place when all are taken waits, first come first served. */
export interface Slots {
	count: number;
	take(): Promise<void>;
	release(): void;
}

/** Slots for `count` items, all of them free. */
export function createSlots(count: number): Slots {
	const waiting: Array<() => void> = [];
	let free = count;
	return {
		count,
		async take() {
			if (free > 0) free--;
			else await new Promise<void>((resolve) => waiting.push(resolve));
		},
		release() {
			const next = waiting.shift();
			if (next) next();
			else free++;
		},
	};
}
