import fc from 'fast-check';
import { readObject } from '../../../nodes/RotrApi/fields/offer/offerJson';
import { readEan13 } from '../../../nodes/RotrApi/fields/readers/ean13';
import { Findings, readRequired } from '../../../nodes/RotrApi/fields/readers/findings';
import { readId } from '../../../nodes/RotrApi/fields/readers/ids';
import { InvalidInput } from '../../../nodes/RotrApi/fields/readers/invalid';
import { readText, type Reader } from '../../../nodes/RotrApi/fields/readers/values';
import { readStatuses } from '../../../nodes/RotrApi/output/statuses';

/** Readers of what an operation can't do without: a value of each, and what is none. */
const NEEDED: Array<
	[name: string, read: Reader, good: [given: unknown, sent: unknown], bad: unknown]
> = [
	['an id', readId, [' 0012 ', 12], 'ROT110104'],
	['a code', readEan13, ['3876 8668 26729', 3876866826729], '3876866826728'],
	['a text', readText, [7, '7'], {}],
	['statuses', readStatuses, ['Active, Group: Open', ['Active', 'group:open']], 'group:x'],
	['an object', readObject, ['{"a": 1}', { a: 1 }], '[1]'],
];

function refusalOf(work: () => unknown): InvalidInput {
	let refusal: unknown;
	try {
		work();
	} catch (error) {
		refusal = error;
	}
	expect(refusal).toBeInstanceOf(InvalidInput);
	return refusal as InvalidInput;
}

describe.each(NEEDED)('%s that an operation needs', (_name, read, [given, sent], bad) => {
	it('is read', () => {
		expect(readRequired('Field', read, given)).toEqual(sent);
	});

	it.each([undefined, null, '', ' \n'])('is missed where it is %j', (empty) => {
		const { message, description } = refusalOf(() => readRequired('Field', read, empty));
		expect(message).toBe('Field is missing');
		expect(description).toBe(
			'Fill in the field Field. If it is an expression, the item has no such value.',
		);
	});

	it('is refused in one sentence that begins with its name, together with others in a line each', () => {
		expect(refusalOf(() => readRequired('Field', read, bad)).message).toMatch(
			/^(The input|Field) /,
		);
		const findings = new Findings();
		findings.need('Field', read, bad);
		findings.need('Other', read, '');
		const { message, problems } = refusalOf(() => findings.complete('input', {}));
		expect(message).toBe('The input has 2 fields to correct');
		expect(problems.map(({ field }) => field)).toEqual(['Field', 'Other']);
	});

	it('is read or refused in few words, whatever an expression gives', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const reading = read(value);
				if ('problem' in reading) expect(reading.problem.length).toBeLessThan(200);
			}),
		);
	});
});
