/**
 * One order that was sent, or is about to be. It is JSON, since n8n saves it with an execution that
 * failed, and small (about 400 bytes), since the process remembers ten thousand of them.
 */
export interface Entry {
	/** When it was sent, in milliseconds since the epoch. */
	sentAt: number;
	/** The execution in which it was sent; n8n gives none to some of them. */
	execution?: string;
	/** The sum that was ordered, for people. */
	sum: string;
	/** A hash of what else was ordered. */
	terms: string;
	/** The items that were output for it, as JSON; absent as long as it is open what became of it. */
	results?: string;
	/** Whether a run that had the results has returned, so that the nodes behind it have seen them. */
	handedOn?: boolean;
	/** The execution, Retries included, in which the person's word sent it a second time. */
	again?: string;
}

/** What is known of one order from two places: the later sending, and of one sending whoever knows more. */
export function newerOf(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
	if (!one || !other) return one ?? other;
	if (one.sentAt !== other.sentAt) return one.sentAt > other.sentAt ? one : other;
	const more = other.results !== undefined && one.results === undefined ? other : one;
	more.handedOn = (one.handedOn ?? false) || (other.handedOn ?? false);
	return more;
}
