import type { IExecuteFunctions } from 'n8n-workflow';
import { unlessAborted } from '../../transport/wire/abort';

/**
 * n8n's own store of what a node has processed, the one behind Remove Duplicates. It is written at once
 * and survives a crash, a restart and a change of worker; it holds marks, and nothing of an outcome.
 */
export interface Marks {
	/**
	 * @returns whether the mark had been set before
	 * @throws Error where the store doesn't take it
	 */
	set(key: string): Promise<boolean>;
	/** @throws Error where the store doesn't let it go */
	remove(key: string): Promise<void>;
}

/** Without a limit n8n's row would grow for ever. */
const STORE = { mode: 'entries', maxEntries: 10_000 } as const;
/** A database that takes longer is not there for us; in milliseconds. */
const PATIENCE = 30_000;

/** n8n reads the row, changes it and writes it back: of marks set at once only a few would survive. */
let last: Promise<unknown> = Promise.resolve();

async function oneByOne<T>(work: () => Promise<T>): Promise<T> {
	const mine = last.then(work, work);
	last = mine.catch(() => {});
	const limit = AbortSignal.timeout(PATIENCE);
	const outcome = await unlessAborted(
		mine.then((value) => ({ value })),
		limit,
	);
	if (outcome) return outcome.value;
	throw new Error('no answer from the database');
}

/** The store for this node, or undefined where this n8n or this execution has none. */
export function marksOf(context: IExecuteFunctions): Marks | undefined {
	const { checkProcessedAndRecord, removeProcessed } = context.helpers;
	const isThere =
		typeof checkProcessedAndRecord === 'function' && typeof removeProcessed === 'function';
	// Executions without a stored workflow, e.g. of n8n's Agents, have no row to write to.
	if (!isThere || !context.getWorkflow().id) return undefined;
	return {
		set: async (key) =>
			await oneByOne(async () => {
				const record = async () => await checkProcessedAndRecord([key], 'node', STORE);
				// Of two workers that make a new node's row in the same moment, n8n fails the second.
				const { processed } = await record().catch(record);
				return processed.length > 0;
			}),
		remove: async (key) => await oneByOne(async () => await removeProcessed([key], 'node', STORE)),
	};
}
