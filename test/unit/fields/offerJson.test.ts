import fc from 'fast-check';
import { findJsonFault } from '../../../nodes/RotrApi/fields/offer/jsonText';
import {
	completeOfferJson,
	readObject,
	type RawOffer,
} from '../../../nodes/RotrApi/fields/offer/offerJson';
import { Findings } from '../../../nodes/RotrApi/fields/readers/findings';

const RUNS = { numRuns: 2000 };
const CHOICE = { insurer: 'phoenix', productName: 'rot' };

/** JSON, most of it broken somewhere by one character more, less or another. */
const damaged = fc
	.tuple(
		fc.json({ maxDepth: 4 }),
		fc.nat(),
		fc.constantFrom(
			'',
			',',
			'"',
			'{',
			'}',
			'[',
			']',
			':',
			'\\',
			'0',
			'-',
			'.',
			'e',
			' ',
			'\n',
			'x',
		),
		fc.nat(1),
	)
	.map(([text, at, piece, taken]) => {
		const position = at % (text.length + 1);
		return text.slice(0, position) + piece + text.slice(position + taken);
	});

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

test('a fault is found exactly where JSON.parse refuses', () => {
	fc.assert(
		fc.property(fc.oneof(damaged, fc.string(), fc.json()), (text) => {
			const fault = findJsonFault(text);
			expect(fault === undefined).toBe(isJson(text));
			if (!fault) return;
			// What stands before the fault is the beginning of some JSON, so that it points at the culprit.
			const lines = text.split('\n');
			expect(fault.line).toBeLessThanOrEqual(lines.length);
			expect(fault.column).toBeLessThanOrEqual(lines[fault.line - 1].length + 1);
			expect(fault.expected).not.toBe('');
		}),
		RUNS,
	);
});

test('an object and its text are the same offer, and only insurer, product and login change', () => {
	const body = fc.dictionary(fc.string(), fc.jsonValue()).filter(
		// These three are read; all else is passed on.
		(value) => !['provider', 'product', '__proto__'].some((name) => name in value && value[name]),
	);
	fc.assert(
		fc.property(body, (value) => {
			const parsed = (readObject(JSON.stringify(value)) as { value: RawOffer }).value;
			expect({ value: parsed }).toEqual(readObject(JSON.parse(JSON.stringify(value))));
			const findings = new Findings((path) => path, []);
			const complete = completeOfferJson(parsed, CHOICE, findings);
			expect(complete).toEqual({
				body: {
					...parsed,
					provider: { organization: { businessName: 'phoenix' } },
					product: { name: 'rot' },
				},
				hadLogin: false,
			});
		}),
		RUNS,
	);
});

test('any login in it is dropped, whatever it is', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (authentication) => {
			const findings = new Findings((path) => path, []);
			const { body } = completeOfferJson({ provider: { authentication } }, CHOICE, findings);
			expect(body.provider).toEqual({ organization: { businessName: 'phoenix' } });
		}),
		RUNS,
	);
});
