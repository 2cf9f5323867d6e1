/**
 * What is wrong with one part of the input. `text` is the end of a sentence about the field where there is a
 * `field`, in the form's own words, else a sentence.
 */
export interface Problem {
	field?: string;
	text: string;
	/** What to do, where the text alone does not say it. */
	advice?: string;
}

/** A problem as a line of its own. */
export function lineOf({ field, text, advice }: Problem): string {
	return [field, text, advice].filter(Boolean).join(': ');
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

/**
 * Reads several parts of an item's input, so that all that is wrong is reported at once.
 *
 * @throws InvalidInput the one that there is, or one that names all of them
 */
export async function readTogether<T extends unknown[]>(
	...reads: { [Index in keyof T]: () => T[Index] | Promise<T[Index]> }
): Promise<T> {
	const outcomes = await Promise.allSettled(reads.map(async (read) => await read()));
	const errors = outcomes.flatMap((outcome) =>
		outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
	);
	const invalid = errors.filter((error) => error instanceof InvalidInput);
	if (invalid.length < errors.length)
		throw errors.find((error) => !(error instanceof InvalidInput));
	if (invalid.length === 1) throw invalid[0];
	if (invalid.length > 1) {
		const problems = invalid.flatMap(({ message, description, problems: own }) =>
			own.length > 0 ? own : [{ text: message, advice: description }],
		);
		throw new InvalidInput(
			`The input has ${problems.length} things to correct`,
			undefined,
			problems,
		);
	}
	return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as T;
}
