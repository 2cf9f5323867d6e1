/** Input that can't be right, found before any call: one plain sentence, and what to do about it. */
export class InvalidInput extends Error {
	constructor(
		message: string,
		readonly description?: string,
	) {
		super(message);
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
		outcome.status === 'rejected' ? [outcome.reason as Error] : [],
	);
	const other = errors.find((error) => !(error instanceof InvalidInput));
	if (other) throw other;
	if (errors.length === 1) throw errors[0];
	if (errors.length > 1) {
		const lines = (errors as InvalidInput[]).map(({ message, description }) =>
			[message, description].filter(Boolean).join(': '),
		);
		throw new InvalidInput(`The input has ${errors.length} things to correct`, lines.join('\n'));
	}
	return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as T;
}
