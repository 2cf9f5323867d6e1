/**
 * What is wrong with one part of the input. With a `field`, in the form's own words, `text` is the end of a sentence about
 * it; without, `text` is the whole sentence.
 */
export interface Problem {
	field?: string;
	text: string;
	/** What to do, where the text alone does not say it. */
	advice?: string;
}

/** A problem as a sentence, which goes on with the field's name where the text begins with a verb, e.g. `must be a date`. */
export function sentenceOf({ field, text }: Problem): string {
	if (!field) return text;
	return /^(is|must|has|can|may|names?) /.test(text) ? `${field} ${text}` : `${field}: ${text}`;
}

/** A problem as a line of its own. */
export function lineOf({ field, text, advice }: Problem): string {
	const line = field ? `${field}: ${text}` : text;
	return advice ? `${line}. ${advice}` : line;
}

/**
 * Input that can't be right, found before any call: one plain sentence, and what to do about it. Where there is a
 * list of problems, the description is a line for each of them.
 */
export class InvalidInput extends Error {
	readonly description?: string;

	constructor(
		message: string,
		description?: string,
		readonly problems: readonly Problem[] = [],
	) {
		super(message);
		this.description = problems.length > 0 ? problems.map(lineOf).join('\n') : description;
	}
}
