import { createHash } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { BindingOperation, Order } from '../../operations/order';
import type { Connection } from '../../transport/client/connection';
import { newerOf, type Entry } from './entry';
import { flowOf, type Flow } from './flow';
import { marksOf, type Marks } from './marks';
import { forget, recall, remember, type Holder } from './memory';

export type { Entry } from './entry';

const hash = (value: unknown) =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** How results that are known are given once more. */
export type Giving = 'resumed' | 'alreadyIssued';

/**
 * What one run knows of orders that were sent before, by whichever run: from the memory of the process,
 * from the execution's own, and from marks in n8n's store. Each covers what the others can't: other
 * workflows of this process, a Retry on any worker, a crash.
 */
export class Ledger {
	private readonly holder: Holder = { ended: false };

	/** Orders whose results this run gives to the nodes behind it. */
	private readonly held = new Set<string>();

	/** How many items got results that were there before. */
	private given = 0;

	private hasEntered = false;

	private readonly flow: Flow;

	private readonly marks: Marks | undefined;

	/** The execution with all its Retries; undefined for a Retry of one that left nothing behind. */
	private readonly lineage: string | undefined;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly connection: Connection,
	) {
		this.flow = flowOf(context);
		this.marks = marksOf(context);
		const isLost = this.flow.root === undefined && context.getMode() === 'retry';
		this.flow.root ??= isLost ? undefined : context.getExecutionId();
		this.lineage = this.flow.root;
	}

	/** An order's key by address and account, so that test and production never meet. */
	keyOf(orderKey: string): string {
		return hash([this.connection.baseUrl, this.connection.credentials.account, orderKey]);
	}

	/** What is known of an order; a mark alone isn't looked up before it is set. */
	find(key: string): Entry | undefined {
		const kept = recall(key);
		const entry = newerOf(kept?.entry, this.flow.orders[key]);
		if (entry && entry !== kept?.entry) remember(key, { entry });
		return entry;
	}

	/** Whether the person's word lets an order go again: once in an execution, its Retries included. */
	mayGoAgain(entry: Entry, order: Order): boolean {
		if (!order.isAgain) return false;
		return (
			entry.again === undefined || (this.lineage !== undefined && entry.again !== this.lineage)
		);
	}

	/** Whether an entry's order is the same in all that doesn't change the sum. */
	hasSameTerms(entry: Entry, order: Order): boolean {
		return entry.terms === hash(order.terms);
	}

	/**
	 * Notes that an order is about to be sent, in the store first, which alone can fail.
	 *
	 * @returns whether there was a mark of which nothing more is known
	 * @throws Error where n8n's store doesn't take the mark: nothing may be sent
	 */
	async enter(key: string, order: Order): Promise<boolean> {
		const wasMarked = (await this.marks?.set(key)) ?? false;
		if (wasMarked && !order.isAgain && this.find(key) === undefined) return true;
		this.hasEntered = true;
		this.put(key, {
			sentAt: Date.now(),
			execution: this.context.getExecutionId() || undefined,
			sum: order.sum,
			terms: hash(order.terms),
			...(order.isAgain && { again: this.lineage ?? '' }),
		});
		return false;
	}

	/** Notes the results of an order that was sent, which this run has in hand. */
	async settle(key: string, results: IDataObject[]): Promise<void> {
		const entry = this.find(key);
		if (!entry) return;
		entry.results = JSON.stringify(results);
		this.hold(key, entry);
		await this.confirm(key);
	}

	/** Sets the mark again after an answer: another worker may have written the row meanwhile. */
	async confirm(key: string): Promise<void> {
		// It was set before; a store that fails now has lost nothing yet.
		await this.marks?.set(key).catch(() => {});
	}

	/**
	 * Takes back that an order was sent, since it was not, or was refused.
	 *
	 * @param before what was known of it before this run
	 * @returns false where the mark could not be taken back
	 */
	async takeBack(key: string, before: Entry | undefined): Promise<boolean> {
		if (before) {
			this.put(key, before);
			return true;
		}
		forget(key);
		delete this.flow.orders[key];
		const removed = await this.marks?.remove(key).then(
			() => true,
			() => false,
		);
		return removed ?? true;
	}

	/** How known results are given by this run; those that nobody has handed on are its own from now on. */
	give(key: string, entry: Entry): Giving {
		this.given += 1;
		const holder = recall(key)?.holder;
		if (entry.handedOn || (holder && !holder.ended)) return 'alreadyIssued';
		this.hold(key, entry);
		return 'resumed';
	}

	/**
	 * What this run has made or given, for the failure that ends it: its output is lost from sight.
	 *
	 * @returns '' where there is nothing
	 */
	resultsInWords({ nameOf, made }: BindingOperation): string {
		const names = [...this.held]
			.flatMap((key) => JSON.parse(this.find(key)?.results ?? '[]') as IDataObject[])
			.map(nameOf);
		if (names.length === 0) return '';
		return `Already ${made.done} in this run: ${names.join('; ')}. Retry this execution: it gives these again without sending them, and goes on with the rest.`;
	}

	/** What a person should know of the run as a whole. */
	hints({ made }: BindingOperation): string[] {
		const hints: string[] = [];
		if (this.given > 0) {
			hints.push(
				`${this.given} ${this.given === 1 ? 'item asks' : 'items ask'} for what was ${made.done} before: nothing was sent for ${this.given === 1 ? 'it' : 'them'}, and the output is the ${made.result} as it was (resumed: nobody has seen it yet; alreadyIssued: handed on before). Put a Filter on alreadyIssued before whatever mails or files.`,
			);
		}
		if (!this.marks && this.hasEntered) {
			hints.push(
				`This execution has no store of n8n in which to mark what was sent (it has no saved workflow, or n8n is too old). Against a second ${made.result} after a crash of n8n only the status at the API helps.`,
			);
		}
		return hints;
	}

	/**
	 * Ends the run.
	 *
	 * @param isHandedOn whether the nodes behind this one see its output
	 */
	close(isHandedOn: boolean): void {
		this.holder.ended = true;
		if (!isHandedOn) return;
		for (const key of this.held) {
			const entry = this.find(key);
			if (entry) entry.handedOn = true;
		}
	}

	private hold(key: string, entry: Entry): void {
		this.held.add(key);
		remember(key, { entry, holder: this.holder });
		this.flow.orders[key] = entry;
	}

	private put(key: string, entry: Entry): void {
		remember(key, { entry, holder: recall(key)?.holder });
		this.flow.orders[key] = entry;
	}
}
