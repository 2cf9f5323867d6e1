import fc from 'fast-check';
import { decoderFor } from '../../../nodes/RotrApi/transport/wire/charset';
import { readAnswer } from '../../../nodes/RotrApi/transport/wire/envelope';
import { parseExactly } from '../../../nodes/RotrApi/transport/wire/exactJson';
import { JsonStream } from '../../../nodes/RotrApi/transport/wire/jsonStream';

const RUNS = { numRuns: 1000 };

/** The decimal value of a number's text, exactly: digits without zeros around them, and the place of the point. */
function valueOf(literal: string) {
	const [, sign, whole, fraction = '', exponent = '0'] =
		/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
	const digits = (whole + fraction).replace(/^0+/, '');
	const bare = digits.replace(/0+$/, '');
	return (
		bare && `${sign}${bare}e${Number(exponent) - fraction.length + digits.length - bare.length}`
	);
}

const digits = (min: number, max: number) =>
	fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max })
		.map((list) => list.join(''));
/** Numbers as JSON may hold them, long and short. */
const literal = fc
	.tuple(
		fc.constantFrom('', '-'),
		digits(1, 25),
		fc.option(digits(1, 25)),
		fc.constantFrom('', 'e5'),
	)
	.map(
		([sign, whole, fraction, exponent]) =>
			sign + whole.replace(/^0+(?=\d)/, '') + (fraction === null ? '' : `.${fraction}`) + exponent,
	);
const inWhole = (json: string) => parseExactly(json);
const inPieces = (json: string) => {
	const reader = new JsonStream(() => ({ push() {}, end: () => 'file' }));
	for (const byte of Buffer.from(json)) reader.push(Buffer.from([byte]));
	return reader.end(decoderFor({}));
};

describe.each([
	['read at once', inWhole],
	['read as it arrives', inPieces],
])('a number, %s', (_, read) => {
	it.each([
		['9007199254740993', '9007199254740993'],
		['9007199254740991', 9007199254740991],
		['-9007199254740993', '-9007199254740993'],
		['12345678901234567890', '12345678901234567890'],
		['10000000000000000000', '10000000000000000000'],
		['89.76', 89.76],
		['89.7600000000000000000', 89.76],
		['0.000000000000000000089', 8.9e-20],
		['1234567890123.45', 1234567890123.45],
		['12345678901234.567', '12345678901234.567'],
		['0.30000000000000004', '0.30000000000000004'],
		['1e400', '1e400'],
		['1e-400', '1e-400'],
		['0e-400', 0],
		['-0', -0],
	])('%s is %j', (text, value) => {
		expect(read(text)).toBe(value);
		expect(read(`{"a":[${text}, {"b" : ${text}\n}],"c":"${text}"}`)).toEqual({
			a: [value, { b: value }],
			c: text,
		});
	});

	it('keeps its decimal value, as a number or as the text that stood there', () => {
		fc.assert(
			fc.property(literal, (text) => {
				const value = read(`[${text}]`) as [unknown];
				if (typeof value[0] === 'string') expect(value[0]).toBe(text);
				else expect(valueOf(String(value[0]))).toBe(valueOf(text));
			}),
			RUNS,
		);
	});

	it('changes nothing else of what JSON.parse reads', () => {
		const value = fc.jsonValue({ depthSize: 'small' });
		const long = fc.constantFrom('12345678901234567890', '"], 12345678901234567890 ,["', '\\');
		fc.assert(
			fc.property(value, long, fc.constantFrom(undefined, 1), (inner, text, indent) => {
				const json = JSON.stringify({ text, inner: { text, list: [text] } }, null, indent);
				expect(read(json)).toEqual(JSON.parse(json));
				const all = JSON.stringify([text, inner], null, indent);
				const isExact = !/\d(?:\.?\d){15}|e[+-]?\d{3}/.test(JSON.stringify(inner));
				if (isExact) expect(read(all)).toEqual(JSON.parse(all));
			}),
			RUNS,
		);
	});
});

test.each([
	'{12345678901234567890:1}',
	'[1 12345678901234567890]',
	'{"a":012345678901234567890}',
	'',
])('what is no JSON stays none: %s', (json) => {
	expect(() => parseExactly(json)).toThrow(SyntaxError);
	expect(readAnswer({ statusCode: 200, body: json }).failure?.reason).toBe('unreadable');
});
