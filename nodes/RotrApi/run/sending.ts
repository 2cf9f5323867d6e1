import type { BindingCall, BindingOperation, Order, Verdict } from '../operations/order';
import { Concluded } from '../operations/order';
import type { Run } from '../operations/operation';
import type { Sent } from '../transport/client/attempt';
import type { Entry, Ledger } from './ledger';

/** What the items of a run that binds share. */
export interface BindingRun {
	run: Run;
	ledger: Ledger;
	operation: BindingOperation;
	/** Sends once; see client/send.ts. */
	sendOnce(call: BindingCall, itemIndex: number): Promise<Sent>;
	/** Which session the run has at the moment. */
	token(): string;
	cancelSignal?: AbortSignal;
}

/** The order of one item that nobody else of this process works on. */
export interface Sending extends BindingRun {
	order: Order;
	/** The order's key in the ledger. */
	key: string;
	/** What was known of it before this item. */
	known?: Entry;
	itemIndex: number;
}

/** A failure with what became of its order, unless that has been found already. */
export function conclude(verdict: Verdict, error: unknown): Concluded {
	return error instanceof Concluded ? error : new Concluded(verdict, error);
}
