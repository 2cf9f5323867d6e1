import fc from 'fast-check';
import { personFrom, readPerson, type Owner } from '../../../nodes/RotrApi/fields/person/person';
import { PERSON_GROUPS } from '../../../nodes/RotrApi/fields/person/personGroups';
import { Problems } from '../../../nodes/RotrApi/fields/readers/problems';
import { hasRightCheckDigit } from '../../../nodes/RotrApi/fields/readers/taxId';

const OWNER: Owner = {
	name: 'payer',
	label: 'Payer',
	prefix: 'Payer ',
	path: 'payer',
	description: '',
};

/** Any part of a person, empty fields and all three types included. */
const parameters = fc.record(
	Object.fromEntries(
		PERSON_GROUPS.map(({ name, fields }) => [
			name,
			fc.record(
				Object.fromEntries(
					['personType', ...fields.map((field) => field.name)].map((field) => [
						field,
						fc.oneof(fc.constantFrom('', ' ', undefined, null), fc.string({ minLength: 1 })),
					]),
				),
				{ requiredKeys: [] },
			),
		]),
	),
	{ requiredKeys: [] },
);

const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== '';

test('groups become the request, empty fields are left out', () => {
	const parameter = { person: { taxId: '18754321', email: '' }, address: { county: 'CJ' } };
	expect(personFrom(parameter)).toEqual({ taxId: '18754321', address: { county: 'CJ' } });
});

test('every filled field arrives at its place, and nothing else does', () => {
	fc.assert(
		fc.property(parameters, (parameter) => {
			const person = personFrom(parameter);
			const expected: Record<string, unknown> = {};
			for (const [group, values] of Object.entries(parameter)) {
				const filled = Object.entries(values as object).filter(
					([name, value]) => name !== 'personType' && isFilled(value),
				);
				if (group === 'person') Object.assign(expected, Object.fromEntries(filled));
				else if (filled.length > 0) expected[group] = Object.fromEntries(filled);
			}
			expect(person).toEqual(expected);
		}),
		{ numRuns: 1000 },
	);
});

test('no parameter makes the mapping throw', () => {
	fc.assert(
		fc.property(fc.anything(), (parameter) => {
			expect(typeof personFrom(parameter)).toBe('object');
		}),
		{ numRuns: 1000 },
	);
});

test('an optional person that is empty is none', async () => {
	const problems = new Problems((path) => path, []);
	for (const parameter of [undefined, {}, { person: { taxId: '' } }, { address: { city: '' } }]) {
		expect(await readPerson(parameter, OWNER, problems)).toBeUndefined();
	}
	const locator = { __rl: true, mode: 'list', value: '' };
	expect(await readPerson({ address: { city: locator } }, OWNER, problems)).toBeUndefined();
	expect(() => problems.report('payment')).not.toThrow();
});

test('the check digits of CNP and CUI', () => {
	for (const right of ['1800101221144', 'RO 18547290', '14399840', '361757']) {
		expect([right, hasRightCheckDigit(right)]).toEqual([right, true]);
	}
	// The documented example.
	expect(hasRightCheckDigit('1910716000000')).toBe(false);
	expect(hasRightCheckDigit('18547291')).toBe(false);
});
