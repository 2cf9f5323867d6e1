import { InvalidInput } from './invalid';
import { isEmpty, isRecord, type Reader } from './values';

/** All that is wrong with an item's input, so that it can be reported at once. */
export class Problems {
	private readonly texts = new Map<string, string>();

	/**
	 * @param label words for a field's place in the request, e.g. `Policyholder > Address > Floor`
	 * @param order the places in the order of the form, in which problems are reported
	 */
	constructor(
		private readonly label: (path: string) => string,
		private readonly order: readonly string[],
	) {}

	/** Notes what is wrong with a field, as the end of a sentence; its first problem counts. */
	add(path: string, problem: string): void {
		if (!this.texts.has(path)) this.texts.set(path, problem);
	}

	/** Whether something is wrong with that very field. */
	has(path: string): boolean {
		return this.texts.has(path);
	}

	/** The value as it goes on the wire; where it can't be read, notes why and gives it back as it is. */
	read(path: string, read: Reader, value: unknown): unknown {
		const reading = read(value);
		if ('value' in reading) return reading.value;
		this.add(path, reading.problem);
		return value;
	}

	/**
	 * Ends the item if anything is wrong.
	 *
	 * @param thing what the fields belong to, e.g. `offer`
	 * @throws InvalidInput with a problem for each field
	 */
	report(thing: string): void {
		const count = this.texts.size;
		if (count === 0) return;
		const problems = [...this.texts]
			.sort(([a], [b]) => this.order.indexOf(a) - this.order.indexOf(b))
			.map(([path, text]) => ({ field: this.label(path), text }));
		throw new InvalidInput(
			`The ${thing} has ${count} ${count === 1 ? 'field' : 'fields'} to correct`,
			undefined,
			problems,
		);
	}
}

/**
 * A request with every known value read; all else, and what is empty, stays as it is.
 *
 * @param readers place in the request -> how the value there is read
 */
export function readValues(
	raw: Record<string, unknown>,
	readers: ReadonlyMap<string, Reader>,
	problems: Problems,
	path = '',
): Record<string, unknown> {
	const entries = Object.entries(raw).map(([key, value]): [string, unknown] => {
		const here = path ? `${path}.${key}` : key;
		const read = readers.get(here);
		if (read) return [key, isEmpty(value) ? value : problems.read(here, read, value)];
		return [key, isRecord(value) ? readValues(value, readers, problems, here) : value];
	});
	return Object.fromEntries(entries);
}
