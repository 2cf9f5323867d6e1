import type { Entry } from './entry';

/** A run that has results in hand, for as long as nobody behind the node has seen them. */
export interface Holder {
	/** Whether the run has returned or thrown. */
	ended: boolean;
}

interface Kept {
	entry: Entry;
	holder?: Holder;
}

/** How many orders the process remembers; the oldest goes first. */
const MOST = 10_000;

const orders = new Map<string, Kept>();
const turns = new Map<string, Promise<unknown>>();

/** What this process knows of an order; all executions and workflows of the process share it. */
export function recall(key: string): Kept | undefined {
	return orders.get(key);
}

/** Remembers an order as the newest. */
export function remember(key: string, kept: Kept): void {
	orders.delete(key);
	orders.set(key, kept);
	for (const oldest of orders.keys()) {
		if (orders.size <= MOST) break;
		orders.delete(oldest);
	}
}

/** Forgets an order that was not sent, or was refused. */
export function forget(key: string): void {
	orders.delete(key);
}

/**
 * Does work on an order while no other execution of this process works on the same.
 *
 * @param begin is called once the turn has come
 * @param wait how to wait for those before; may give up early, upon which `begin` has to send nothing
 */
export async function inTurn<T>(
	key: string,
	begin: () => Promise<T>,
	wait: (before: Promise<unknown>) => Promise<unknown>,
): Promise<T> {
	const before = turns.get(key) ?? Promise.resolve();
	const work = wait(before).then(begin);
	// Whoever comes next waits for all before, also where this one has given up waiting.
	const turn = Promise.allSettled([before, work]).finally(() => {
		if (turns.get(key) === turn) turns.delete(key);
	});
	turns.set(key, turn);
	return await work;
}
