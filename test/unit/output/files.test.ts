import fc from 'fast-check';
import { decodeBase64 } from '../../../nodes/RotrApi/output/base64';
import { extensionOf, numberedName, safeFileName } from '../../../nodes/RotrApi/output/fileName';

const RUNS = { numRuns: 2000 };
const FALLBACK = 'document.pdf';

/** Names as people and insurers give them, and as somebody would who means harm. */
const name = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc
		.array(
			fc.constantFrom(
				'../',
				'..\\',
				'C:',
				'/etc/passwd',
				'con',
				'COM1',
				'aux.tar',
				'.',
				'..',
				' ',
				'\u202e',
				'\u0000',
				'\r\n',
				'polița',
				'RO/05/M3',
				'😀',
				'😀'.repeat(90),
				'ă'.repeat(110),
				'.pdf',
				'.exe',
				'x'.repeat(60),
				'-',
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join('')),
);

describe('file names', () => {
	it('are safe on every file system, whatever is asked for', () => {
		fc.assert(
			fc.property(name, fc.nat(99), (wanted, index) => {
				const safe = numberedName(safeFileName(wanted, FALLBACK), index);
				expect(safe).toMatch(/^[^\\/:*?"<>|]+$/);
				expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
				expect(safe).not.toMatch(/^[\s.-]|[\s.]$|\.\./);
				expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i);
				expect([...safeFileName(wanted, FALLBACK)].length).toBeLessThanOrEqual(120);
				expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
			}),
			RUNS,
		);
	});

	it('stay as they are once they are safe, and keep their ending', () => {
		const cutAtADot = `${'ă'.repeat(115)}../..COM1aux.tar../`;
		const once = safeFileName(cutAtADot, FALLBACK);
		expect(safeFileName(once, FALLBACK)).toBe(once);
		fc.assert(
			fc.property(name, (wanted) => {
				const safe = safeFileName(wanted, FALLBACK);
				expect(safeFileName(safe, FALLBACK)).toBe(safe);
				expect(extensionOf(safeFileName(`a${wanted}.pdf`, FALLBACK))).toBe('pdf');
			}),
			RUNS,
		);
	});

	it('differ from file to file of one document', () => {
		fc.assert(
			fc.property(name, (wanted) => {
				const safe = safeFileName(wanted, FALLBACK);
				const names = Array.from({ length: 100 }, (_, index) => numberedName(safe, index));
				expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(100);
				expect(new Set(names.map(extensionOf)).size).toBe(1);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('base64', () => {
	const bytes = fc.uint8Array({ minLength: 1, maxLength: 500 }).map((array) => Buffer.from(array));

	it('gives back the bytes, with or without padding, line breaks and a data: prefix', () => {
		fc.assert(
			fc.property(
				bytes,
				fc.boolean(),
				fc.boolean(),
				fc.constantFrom('', '\n', '\r\n'),
				(whole, isPadded, hasPrefix, lineBreak) => {
					const text = whole.toString('base64');
					const lines = text.replace(/(.{76})/g, `$1${lineBreak}`);
					const content = isPadded ? lines : lines.replace(/=+$/, '');
					const prefix = hasPrefix ? 'data:application/pdf;base64,' : '';
					expect(decodeBase64(prefix + content)).toEqual(whole);
				},
			),
			RUNS,
		);
	});

	it('never passes off a damaged text as a whole one', () => {
		const stranger = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
			// By its lower byte each of these is a letter of base64.
			fc.constantFrom('Ł', 'ł', 'с', '\uff21', '*', '-', '_', '\u0000', '%'),
		);
		fc.assert(
			fc.property(bytes, fc.nat(), stranger, (whole, at, char) => {
				fc.pre(!/[A-Za-z0-9+/=\s]/.test(char));
				const text = whole.toString('base64');
				const place = at % text.length;
				for (const damaged of [
					text.slice(0, place) + char + text.slice(place + 1),
					text.slice(0, place) + char + text.slice(place),
				]) {
					expect(typeof decodeBase64(damaged)).toBe('string');
				}
			}),
			RUNS,
		);
	});

	it('notices a text that was cut off or has padding in its middle', () => {
		fc.assert(
			fc.property(bytes, bytes, (one, other) => {
				fc.pre(one.length % 3 !== 0);
				const [start, end] = [one.toString('base64'), other.toString('base64')];
				expect(typeof decodeBase64(start + end)).toBe('string');
				expect(typeof decodeBase64(start.slice(0, -1) + '=')).toBe('object');
				expect(typeof decodeBase64(`${end.replace(/=+$/, '')}AAAA`.slice(0, 4) + 'A')).toBe(
					'string',
				);
			}),
			RUNS,
		);
	});

	it.each([[undefined], [null], [42], [{}], [['JVBERi0=']], [''], ['data:'], ['====']])(
		'refuses %p',
		(content) => {
			expect(typeof decodeBase64(content)).toBe('string');
		},
	);
});
