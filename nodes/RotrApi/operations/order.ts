import type { IDataObject } from 'n8n-workflow';
import type { EndpointName } from '../transport/wire/endpoints';
import type { Tried } from '../transport/wire/failure';
import type { Described, Run, Sendable } from './operation';

/**
 * What became of an order that brought no result, as the first words of a failure's details. `not sent`: nothing left in
 * this run and no earlier sending is known, so that anybody may repeat it without looking. `refused`: the API said no, and
 * the state did not change afterwards. `open`: everything else.
 */
export type Verdict = 'not sent' | 'refused' | 'open';

/** Why an order brought no result, and what became of it: the words in which its details begin. */
export class Concluded extends Error {
	constructor(
		readonly verdict: Verdict,
		/** What happened, as whoever found out has it. */
		readonly reason: unknown,
		/** What is to be said with it: at the end of the message, and in lines before and after the details. */
		readonly more: { ending?: string; before?: string[]; after?: string[] } = {},
	) {
		super((reason as Error).message);
	}
}

/** A call that binds; only the router sends it, once, through the ledger. */
export type BindingCall = Sendable<EndpointName<'binds'>>;

/** What the answer to a binding call holds of what was ordered. */
export interface Results {
	/** Surely of this order: is output. */
	certain: IDataObject[];
	/** In an answer that says that the call went wrong: is output only once the state says `done`, too. */
	claimed: IDataObject[];
	/** Something that may be of this order or of another, in words for a quotation. */
	named?: string;
}

/** The words in which a person is told what became of an order. */
export interface OrderWords {
	/** What the order is about, e.g. `offer 12`. */
	subject: string;
	/** Completes "Could not ...", e.g. `issue offer 12`. */
	task: string;
	/** Completes "It is not known ...", e.g. `whether offer 12 was issued`. */
	open: string;
	/** Ends a sentence on a state that says so, e.g. `the policy was probably issued`. */
	probably: string;
	/** What nobody may do before they have looked, e.g. `issue it again`. */
	repeat: string;
	/** Where to look, and how to send again all the same; whole sentences. */
	lookUp: string;
}

/** One binding call as an item orders it: read, checked, and not yet sent. */
export interface Order {
	/** What may be done once, e.g. `issue 12`: the key of the ledger, together with address and account. */
	key: string;
	call: BindingCall;
	words: OrderWords;
	/** The sum that was ordered, for people; another one is another order. */
	sum: string;
	/** What else was ordered; where it differs the second time, the first result is given, with a hint. */
	terms: string;
	/** Whether the person has said that it may be sent although it was sent before. */
	isAgain: boolean;
	/** A field path of the API in the form's words. */
	label: (path: string) => string;
	/** What may be wrong with the input, said if the API refuses it. */
	doubts: string[];
	/**
	 * The state of the subject as the API has it, or undefined where it can't be read. One short try before or after the order
	 * is sent.
	 */
	look(when: 'before' | 'after'): Promise<string | undefined>;
	/** Whether a state says that the contract was made. */
	isDone(state: string): boolean;
	/**
	 * Decides by the state, right before the call, whether the call may leave.
	 *
	 * @returns a hint for the person, if there is something to say
	 * @throws InvalidInput where it may not; `Concluded` where that means more than that nothing was sent
	 */
	admit(state: string | undefined): string | undefined;
	resultsIn(answer: Tried): Results;
	/** One result as the item that is output and remembered. */
	output(result: IDataObject): IDataObject;
}

/** An operation that makes a contract: it orders, and the router sends. */
export interface BindingOperation extends Described {
	/** What is done to the thing, e.g. `issued`, and what comes of it, e.g. `policy`. */
	made: { done: string; result: string };
	/**
	 * The key of an item's order, read without the other fields, which may be wrong; undefined where it can't be told.
	 */
	keyOf(run: Run, itemIndex: number): string | undefined;
	/** One result in words for people, e.g. `ROT 1234 (policy 5, offer 12)`, of what an order's `output` gave. */
	nameOf(output: IDataObject): string;
	/** Reads and checks an item; sends nothing. */
	order(run: Run, itemIndex: number): Promise<Order>;
}
