import fc from 'fast-check';
import { createDecoder, decodeBase64 } from '../../../nodes/RotrApi/output/base64';
import { decoderFor } from '../../../nodes/RotrApi/transport/wire/charset';
import { parseExactly } from '../../../nodes/RotrApi/transport/wire/exactJson';
import { JsonStream, SINK_FAULT } from '../../../nodes/RotrApi/transport/wire/jsonStream';
import { readBody } from '../../../nodes/RotrApi/transport/wire/body';
import { readAnswer } from '../../../nodes/RotrApi/transport/wire/envelope';
import { arriving, keep, responseOf } from './answers';

const RUNS = { numRuns: 1000 };
/** As long as a text is that only a file can be. */
const LONG = 20_000;

const never = new AbortController().signal;

const UTF_8 = decoderFor({});

/** Reads an answer as a large one is read, whatever its size. */
const read = async (
	bytes: Buffer,
	cuts: number[],
	sinkFor: ConstructorParameters<typeof JsonStream>[0] = keep,
) => {
	const reader = new JsonStream(sinkFor);
	for await (const piece of arriving(bytes, cuts)) reader.push(piece);
	return reader.end(UTF_8);
};

const piece = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('"', '\\', '\\"', '\\\\', '\n', '\u2028', '{', ':', 'A'.repeat(99)),
);
/** Also a text of a file, some of whose letters are escaped; it is ASCII, or it would be no file's. */
const longText = fc
	.array(fc.oneof(fc.constantFrom('"', '\\', '/', '\n', '\t', '='), fc.string()), { maxLength: 20 })
	.map((parts) =>
		parts
			.join('')
			.replace(/[^ -~\n\t]/g, '')
			.padEnd(LONG, 'JVBERi0xLj'),
	);
const text = fc.oneof(
	fc.array(piece).map((parts) => parts.join('')),
	longText,
);
const { value } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		text,
		fc.double(),
		fc.boolean(),
		fc.constant(null),
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(piece, tie('value'), { maxKeys: 4 }),
	),
}));
const cuts = fc.array(fc.nat(200_000), { maxLength: 30 });

describe('an answer with files', () => {
	it('is read as one that is whole, wherever the network cuts it', async () => {
		await fc.assert(
			fc.asyncProperty(value, cuts, fc.constantFrom(undefined, 1), async (data, at, indent) => {
				const json = JSON.stringify(data, null, indent);
				expect(await read(Buffer.from(json), at)).toEqual(parseExactly(json));
			}),
			RUNS,
		);
	});

	it('is read byte by byte as well, with every letter of a long text escaped', async () => {
		const content = 'ab"\\/'.padEnd(LONG, 'JVBERi0xLj');
		const escaped = [...content]
			.map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
			.join('');
		const json = Buffer.from(`{"b":"ș","content":"${escaped}","a":"\\\\"}`);
		const everywhere = Array.from(json, (_, index) => index);
		expect(await read(json, everywhere)).toEqual({ b: 'ș', content, a: '\\' });
	});

	it('gives its files decoded, or says that they are damaged', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ minLength: 1, maxLength: 99 }),
				fc.nat(9),
				cuts,
				fc.option(fc.tuple(fc.nat(), fc.constantFrom('-', '_', '*', '=', 'ș', '\u0000'))),
				async (bytes, more, at, damage) => {
					const whole = Buffer.alloc(LONG + more, bytes);
					let content = whole.toString('base64');
					if (damage) {
						const place = damage[0] % (content.length - 3);
						content = content.slice(0, place) + damage[1] + content.slice(place + 1);
					}
					const json = Buffer.from(JSON.stringify({ content }));
					const answer = (await read(json, at, createDecoder)) as { content: unknown };
					const file = decodeBase64(answer.content);
					// Compared by hand: jest takes a second to compare so many bytes.
					if (damage) expect(file).toBe('is not valid base64');
					else expect(Buffer.isBuffer(file) && file.equals(whole)).toBe(true);
				},
			),
			RUNS,
		);
	});

	it.each([
		['is cut off', `{"error":false,"data":{"a":"${'x'.repeat(LONG)}`],
		['is cut off in an escape', `{"error":false,"data":{"a":"${'x'.repeat(LONG)}\\u00`],
		['knows an escape that JSON does not', `{"error":false,"data":{"a":"${'x'.repeat(LONG)}\\q"}}`],
		['is a web page', `<p class="${'x'.repeat(LONG)}">`],
	])('is no data where it %s', async (_, json) => {
		const body = await read(Buffer.from(json), [LONG / 2]);
		expect(readAnswer({ statusCode: 200, body }).failure?.reason).toBe('unreadable');
	});

	it('has nothing large to walk through where a long text is no file’s', async () => {
		const json = Buffer.from(JSON.stringify({ error: true, data: 'A'.repeat(LONG) }));
		const body = (await read(json, [], createDecoder)) as { data: unknown };
		expect(Object.values(body.data as object)).toEqual([expect.any(Function)]);
		expect(readAnswer({ statusCode: 400, body }).failure?.fields).toBeUndefined();
		expect(readAnswer({ statusCode: 200, body: { ...body, error: false } }).failure).toBeDefined();
	});

	it('is given up when it is too large, read or not', async () => {
		const tooLarge = { code: 'ERR_STRING_TOO_LONG' };
		const stream = arriving(Buffer.alloc(200_000_001));
		await expect(readBody(responseOf(stream), never, keep)).rejects.toMatchObject(tooLarge);
		expect(stream.destroy).toHaveBeenCalled();
		const long = 'x'.repeat(200_000_001);
		for (const body of [long, Buffer.alloc(200_000_001)]) {
			await expect(readBody(responseOf(body), never)).rejects.toMatchObject(tooLarge);
		}
	});

	it('is as it came where nobody wants its files, or n8n has read it', async () => {
		const stream = arriving(Buffer.from('{}'));
		expect(await readBody(responseOf(stream), never)).toBe(stream);
		expect(await readBody(responseOf('{}'), never, keep)).toBe('{}');
	});

	it('is closed at once when nobody waits for it any more', async () => {
		const stream = arriving(Buffer.from('{}'));
		await readBody(responseOf(stream), AbortSignal.abort(), keep);
		expect(stream.destroy).toHaveBeenCalled();
	});

	it('is read at once up to a million bytes, with its files as text, and beyond as it arrives', async () => {
		const sinkFor = jest.fn(keep);
		const at = async (length: number) => {
			const json = JSON.stringify({ content: 'A'.repeat(length) });
			const stream = arriving(Buffer.from(json), [70_000, 500_000]);
			const body = await readBody(responseOf(stream), never, sinkFor);
			return typeof body === 'string' ? (JSON.parse(body) as unknown) : body;
		};
		expect(await at(900_000)).toEqual({ content: 'A'.repeat(900_000) });
		expect(sinkFor).not.toHaveBeenCalled();
		expect(await at(1_100_000)).toEqual({ content: 'A'.repeat(1_100_000) });
		expect(sinkFor).toHaveBeenCalledTimes(1);
	});

	it.each(['push', 'end'])('names a fault of a sink as what it is (%s)', async (method) => {
		const sinkFor = () => ({
			...keep(),
			[method]: () => {
				throw new TypeError('a bug');
			},
		});
		const json = Buffer.from(JSON.stringify({ content: 'A'.repeat(LONG) }));
		await expect(read(json, [LONG / 2], sinkFor as never)).rejects.toMatchObject({
			code: SINK_FAULT,
		});
	});
});
