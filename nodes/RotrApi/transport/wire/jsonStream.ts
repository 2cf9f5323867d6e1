import { randomUUID } from 'crypto';

/** Takes a long text of an answer piece by piece, so that it is never in memory whole. */
export interface TextSink {
	push(piece: string): void;
	/** What the answer's data hold in place of the text. */
	end(): unknown;
}

/** Texts up to here stay what they are; longer ones can only be files. */
const LONG = 16_384;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How many backslashes stand right before `end`, not looking back beyond `start`. */
function backslashesBefore(bytes: Buffer, start: number, end: number): number {
	let first = end;
	while (first > start && bytes[first - 1] === BACKSLASH) first--;
	return end - first;
}

/** Where a text ends so that no escape is cut in two; it begins with none. */
function endOfWhole(text: string): number {
	const last = text.lastIndexOf('\\');
	if (last < 0 || last < text.length - 6) return text.length;
	let first = last;
	while (text[first - 1] === '\\') first--;
	const isEscaped = (last - first) % 2 === 1;
	const needed = text[last + 1] === 'u' ? 6 : 2;
	return isEscaped || last + needed <= text.length ? text.length : last;
}

/** Hands the bytes of one string to a sink as `JSON.parse` would read them. */
function openString(sink: TextSink) {
	let rest = '';
	return {
		push(bytes: Buffer) {
			// The text of a file is ASCII. What is not stays something that no file's text holds.
			const text = rest + bytes.toString('latin1');
			const whole = text.slice(0, endOfWhole(text));
			rest = text.slice(whole.length);
			sink.push(whole.includes('\\') ? (JSON.parse(`"${whole}"`) as string) : whole);
		},
		end(): unknown {
			if (rest !== '') throw new SyntaxError('A string ends in half an escape');
			return sink.end();
		},
	};
}

/**
 * Reads JSON as it arrives, like `JSON.parse`, but gives each long string to a sink of its own: a document of
 * 20 MB as base64 would else be in memory four times, as bytes, as text, as parsed text and as file.
 *
 * @param sinkFor makes the sink of the next long string
 */
export function createReader(sinkFor: () => TextSink) {
	/** Stands for a long string in what is left of the answer; nobody else can know it. */
	const mark = randomUUID();
	const ends: unknown[] = [];
	const skeleton: Buffer[] = [];
	let string: { parts: Buffer[]; length: number; long?: ReturnType<typeof openString> } | undefined;
	let isEscaped = false;
	/** Set by an escape in a long string that JSON doesn't know. */
	let isBroken = false;

	const grow = (current: NonNullable<typeof string>, bytes: Buffer) => {
		current.length += bytes.length;
		if (current.long) return current.long.push(bytes);
		current.parts.push(bytes);
		if (current.length <= LONG) return;
		current.long = openString(sinkFor());
		current.long.push(Buffer.concat(current.parts));
	};
	const close = ({ long, parts }: NonNullable<typeof string>) => {
		if (!long) return skeleton.push(...parts);
		return skeleton.push(Buffer.from(mark + (ends.push(long.end()) - 1)));
	};
	/** The quote that ends the string which `bytes` goes on with. */
	const endOfString = (bytes: Buffer, start: number) => {
		let quote = bytes.indexOf(QUOTE, start);
		while (quote >= 0) {
			const count = backslashesBefore(bytes, start, quote);
			if ((count + (count === quote - start && isEscaped ? 1 : 0)) % 2 === 0) return quote;
			quote = bytes.indexOf(QUOTE, quote + 1);
		}
		return -1;
	};

	const read = (bytes: Buffer) => {
		for (let at = 0; at < bytes.length; ) {
			if (!string) {
				const quote = bytes.indexOf(QUOTE, at);
				const next = quote < 0 ? bytes.length : quote + 1;
				skeleton.push(bytes.subarray(at, next));
				if (quote >= 0) string = { parts: [], length: 0 };
				isEscaped = false;
				at = next;
				continue;
			}
			const quote = endOfString(bytes, at);
			const part = bytes.subarray(at, quote < 0 ? bytes.length : quote);
			grow(string, part);
			if (quote < 0) {
				const count = backslashesBefore(part, 0, part.length);
				isEscaped = (count + (count === part.length && isEscaped ? 1 : 0)) % 2 === 1;
				return;
			}
			close(string);
			skeleton.push(bytes.subarray(quote, quote + 1));
			string = undefined;
			at = quote + 1;
		}
	};
	const put = (_key: string, value: unknown) =>
		typeof value === 'string' && value.startsWith(mark)
			? ends[Number(value.slice(mark.length))]
			: value;

	return {
		push(bytes: Buffer) {
			if (isBroken) return;
			try {
				read(bytes);
			} catch {
				isBroken = true;
			}
		},
		/** @returns the answer, or what is left of its text where it is no JSON */
		end(): unknown {
			if (isBroken) return '';
			const text = Buffer.concat([...skeleton, ...(string?.parts ?? [])]).toString('utf8');
			try {
				return JSON.parse(text.replace(/^\uFEFF/, ''), put) as unknown;
			} catch {
				return text;
			}
		},
	};
}
