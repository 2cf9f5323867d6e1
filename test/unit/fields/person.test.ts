import fc from 'fast-check';
import { personFrom, withoutBlanks } from '../../../nodes/RotrApi/fields/person/person';
import { PERSON_GROUPS } from '../../../nodes/RotrApi/fields/person/personGroups';
import { hasRightCheckDigit } from '../../../nodes/RotrApi/fields/readers/taxId';

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
	const parameter = { person: { taxId: '18754325', email: '' }, address: { county: 'CJ' } };
	expect(personFrom(parameter)).toEqual({ taxId: '18754325', address: { county: 'CJ' } });
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

test('a person who is empty, or who has nothing but what the form begins with, is none', () => {
	const locator = { __rl: true, mode: 'list', value: '' };
	for (const parameter of [
		undefined,
		{},
		{ person: { taxId: '', isForeignPerson: false } },
		{ address: { country: 'RO', city: locator }, correspondenceAddress: { country: 'RO' } },
	]) {
		expect(withoutBlanks(personFrom(parameter))).toBeUndefined();
	}
});

test('a group that was added and left empty is left out, one that says something stays', () => {
	const person = { taxId: '1', address: { country: 'RO', street: 'x' } };
	const blank = { country: 'RO', county: '', city: { mode: 'name', value: ' ' } };
	expect(withoutBlanks({ ...person, correspondenceAddress: blank })).toEqual(person);
	const abroad = { ...person, correspondenceAddress: { country: 'BG' } };
	expect(withoutBlanks(abroad)).toEqual(abroad);
});

test('the check digits of CNP and CUI', () => {
	for (const right of ['1800101221144', 'RO 18547290', '14399840', '361757']) {
		expect([right, hasRightCheckDigit(right)]).toEqual([right, true]);
	}
	// The documented example.
	expect(hasRightCheckDigit('1910716000000')).toBe(false);
	expect(hasRightCheckDigit('18547291')).toBe(false);
});
