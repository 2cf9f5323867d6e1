import { DOUBTS, type Doubt } from './doubts';
import { isSame, scalarOf, type Scalar } from './given';
import { InvalidInput, sentenceOf } from './invalid';
import { isEmpty, shown, type Reader } from './values';

/** What is wrong with a field, in the form's own words for it. */
type FieldProblem = {
	field: string;
	given: Scalar;
	problem: string;
};

/** A value that goes out as another one than was given: padded, expanded, completed. */
type FieldChange = {
	field: string;
	given: Scalar;
	sent: Scalar;
};

/** What collects the notes of all items of a run, and shows one hint for each kind. */
export interface NoteTaker {
	/** @param kind what begins the hint, the same for all items */
	note(kind: string, text: string, itemIndex: number): void;
}

const CHANGES = 'Values that went out in another form than they came in';

/** What is wrong with a field, and what to do where the text alone does not say it. */
interface Found {
	given: Scalar;
	text: string;
	advice?: string;
}

/** All that is found in an item's input, so that it can be reported at once: problems, doubts and changes. */
export class Findings {
	private readonly problemsByPath = new Map<string, Found>();

	private readonly doubtsByPath = new Map<string, Doubt[]>();

	/** What was given at first, where a field is read in several steps. */
	private readonly givenByPath = new Map<string, Scalar>();

	private readonly sentByPath = new Map<string, Scalar>();

	/**
	 * @param label words for a field's place in the request, e.g. `Policyholder > Address > Floor`
	 * @param order the places in the order of the form, in which all is reported; others come first
	 */
	constructor(
		readonly label = (path: string) => path,
		private readonly order: readonly string[] = [],
	) {}

	/** Notes what is wrong with a field, as the end of a sentence; its first problem counts. */
	add(path: string, problem: string, given: unknown = '', advice?: string): void {
		if (this.problemsByPath.has(path)) return;
		this.problemsByPath.set(path, { given: this.firstGiven(path, given), text: problem, advice });
	}

	/** Whether something is wrong with that very field. */
	has(path: string): boolean {
		return this.problemsByPath.has(path);
	}

	/** Notes a reason to look at a field again. */
	doubt(path: string, doubt: Doubt): void {
		const doubts = this.doubtsByPath.get(path) ?? [];
		this.doubtsByPath.set(path, [...doubts, doubt]);
	}

	/** Notes what a field's value goes out as; it is a change only where that is another value. */
	change(path: string, given: unknown, sent: unknown): void {
		this.firstGiven(path, given);
		this.sentByPath.set(path, scalarOf(sent));
	}

	/** The value as it goes on the wire; where it can't be read, notes why and gives it back as it is. */
	read(path: string, read: Reader, value: unknown): unknown {
		const reading = read(value);
		if ('problem' in reading) {
			this.add(path, reading.problem, value, reading.advice);
			return value;
		}
		if (reading.doubt) this.doubt(path, reading.doubt);
		this.change(path, value, reading.value);
		return reading.value;
	}

	/**
	 * A parameter that an operation can't do without. Nothing is noted of the form in which it goes out.
	 *
	 * @param label its display name
	 * @param whenMissing what to do where it is empty
	 * @returns undefined where it can't be read; `complete` throws then
	 */
	need<T>(
		label: string,
		read: Reader<T>,
		value: unknown,
		whenMissing = () =>
			`Fill in the field ${label}. If it is an expression, the item has no such value.`,
	): T | undefined {
		const reading = isEmpty(value) ? { problem: 'is missing', advice: whenMissing() } : read(value);
		if ('value' in reading) return reading.value;
		this.add(label, reading.problem, '', reading.advice);
		return undefined;
	}

	/** What is wrong, in the order of the form. */
	get problems(): FieldProblem[] {
		return this.sorted(this.problemsByPath).map(([path, { given, text, advice }]) => ({
			field: this.label(path),
			given,
			problem: advice ? `${text}. ${advice}` : text,
		}));
	}

	/** What may be wrong, a sentence each. */
	get doubts(): string[] {
		return this.doubtsWithKind().map(({ text }) => text);
	}

	/** What goes out in another form than it came in. */
	get changes(): FieldChange[] {
		return this.sorted(this.sentByPath).flatMap(([path, sent]) => {
			const given = this.firstGiven(path, '');
			return isSame(given, sent) ? [] : [{ field: this.label(path), given, sent }];
		});
	}

	/**
	 * Ends the item if anything is wrong.
	 *
	 * @param thing what the fields belong to, e.g. `offer`
	 * @throws InvalidInput with a problem for each field; one with advice alone is the message itself
	 */
	report(thing: string): void {
		const problems = this.sorted(this.problemsByPath).map(([path, { text, advice }]) => ({
			field: this.label(path),
			text,
			advice,
		}));
		const count = problems.length;
		if (count === 0) return;
		const [{ advice }] = problems;
		if (count === 1 && advice) throw new InvalidInput(sentenceOf(problems[0]), advice);
		throw new InvalidInput(
			`The ${thing} has ${count} ${count === 1 ? 'field' : 'fields'} to correct`,
			undefined,
			problems,
		);
	}

	/**
	 * Values that `need` gave, once all of them are there.
	 *
	 * @throws InvalidInput as `report` does
	 */
	complete<T extends object>(
		thing: string,
		needed: T,
	): { [Name in keyof T]: Exclude<T[Name], undefined> } {
		this.report(thing);
		return needed as { [Name in keyof T]: Exclude<T[Name], undefined> };
	}

	/** Tells the run of doubts and changes, for the hints beside its output. */
	tell(run: NoteTaker, itemIndex: number): void {
		for (const { kind, text } of this.doubtsWithKind()) run.note(DOUBTS[kind], text, itemIndex);
		for (const { field, given, sent } of this.changes) {
			const before = given === '' ? 'empty' : shown(given);
			run.note(CHANGES, `${field}: ${before} -> ${shown(sent)}`, itemIndex);
		}
	}

	private doubtsWithKind(): Doubt[] {
		return this.sorted(this.doubtsByPath).flatMap(([path, doubts]) =>
			doubts.map(({ kind, text }) => ({ kind, text: `${this.label(path)}: ${text}` })),
		);
	}

	private firstGiven(path: string, given: unknown): Scalar {
		const first = this.givenByPath.get(path) ?? scalarOf(given);
		this.givenByPath.set(path, first);
		return first;
	}

	private sorted<T>(found: Map<string, T>): Array<[string, T]> {
		return [...found].sort(([a], [b]) => this.order.indexOf(a) - this.order.indexOf(b));
	}
}

/**
 * One parameter that an operation can't do without; see `Findings.need`.
 *
 * @throws InvalidInput that says what is wrong with it, and what to do
 */
export function readRequired<T>(...field: Parameters<typeof Findings.prototype.need<T>>): T {
	const findings = new Findings();
	return findings.complete('input', { value: findings.need(...field) }).value;
}
