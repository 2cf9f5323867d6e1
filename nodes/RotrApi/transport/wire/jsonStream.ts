import { randomUUID } from 'crypto';
import { parseExactly } from './exactJson';

/** What a sink has made of a long text. It stands in the data of an answer, and is no record to walk through. */
export abstract class LongText {}

/** Takes a long text of an answer piece by piece, so that it is never in memory whole. */
export interface TextSink {
	push(piece: string): void;
	/** What the answer's data hold in place of the text. */
	end(): LongText | string;
}

/** Said by a sink's own fault, as the code of what is thrown: the answer is not to blame. */
export const SINK_FAULT = 'ERR_SINK';

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

/** The text of a JSON string's inside; `undefined` where an escape is none. */
function unescaped(inside: string): string | undefined {
	if (!inside.includes('\\')) return inside;
	try {
		return JSON.parse(`"${inside}"`) as string;
	} catch {
		return undefined;
	}
}

function ofSink<T>(work: () => T): T {
	try {
		return work();
	} catch (cause) {
		throw Object.assign(new Error('A long text could not be taken', { cause }), {
			code: SINK_FAULT,
		});
	}
}

/**
 * Reads JSON as it arrives, like `parseExactly`, but gives each long string to a sink of its own: a document of
 * 20 MB as base64 would otherwise be in memory four times, as bytes, as text, as parsed text and as file (measured: 47 MB
 * instead of 120; at 1 MB and below it saves nothing).
 */
export class JsonStream {
	private state: 'betweenStrings' | 'inShortString' | 'inLongString' | 'broken' = 'betweenStrings';
	/** Stands for a long string in what is left of the answer; nobody else can know it. */
	private readonly mark = randomUUID();
	private readonly longTexts: Array<LongText | string> = [];
	private readonly skeleton: Buffer[] = [];
	/** The beginning of a string that may yet become long. */
	private parts: Buffer[] = [];
	private length = 0;
	private sink?: TextSink;
	/** The beginning of an escape that the last piece of a long string ended in. */
	private rest = '';
	/** Whether the next byte of the string is escaped by what came before. */
	private isEscaped = false;

	/** @param sinkFor makes the sink of the next long string */
	constructor(private readonly sinkFor: () => TextSink) {}

	/** @throws an error of code `SINK_FAULT` where a sink throws */
	push(bytes: Buffer): void {
		for (let at = 0; at < bytes.length && this.state !== 'broken'; ) {
			at =
				this.state === 'betweenStrings'
					? this.readUpToString(bytes, at)
					: this.readString(bytes, at);
		}
	}

	/** @returns the answer, or what is left of its text where it is no JSON */
	end(decoder: TextDecoder): unknown {
		if (this.state === 'broken') return '';
		const text = decoder.decode(Buffer.concat([...this.skeleton, ...this.parts]));
		try {
			return parseExactly(text, (_key, value) => this.longTextFor(value) ?? value);
		} catch {
			return text;
		}
	}

	private longTextFor(value: unknown): LongText | string | undefined {
		return typeof value === 'string' && value.startsWith(this.mark)
			? this.longTexts[Number(value.slice(this.mark.length))]
			: undefined;
	}

	private readUpToString(bytes: Buffer, at: number): number {
		const quote = bytes.indexOf(QUOTE, at);
		const next = quote < 0 ? bytes.length : quote + 1;
		this.skeleton.push(bytes.subarray(at, next));
		if (quote >= 0) this.openString();
		return next;
	}

	private openString(): void {
		this.state = 'inShortString';
		this.parts = [];
		this.length = 0;
		this.isEscaped = false;
	}

	private readString(bytes: Buffer, at: number): number {
		const quote = this.endOfString(bytes, at);
		const part = bytes.subarray(at, quote < 0 ? bytes.length : quote);
		if (this.state === 'inLongString') this.pushLong(part);
		else this.pushShort(part);
		if (quote < 0) {
			const count = backslashesBefore(part, 0, part.length);
			this.isEscaped = (count + (count === part.length && this.isEscaped ? 1 : 0)) % 2 === 1;
			return bytes.length;
		}
		this.closeString();
		return quote + 1;
	}

	/** The quote that ends the string which `bytes` goes on with; -1 where it goes on beyond them. */
	private endOfString(bytes: Buffer, start: number): number {
		let quote = bytes.indexOf(QUOTE, start);
		for (; quote >= 0; quote = bytes.indexOf(QUOTE, quote + 1)) {
			const count = backslashesBefore(bytes, start, quote);
			if ((count + (count === quote - start && this.isEscaped ? 1 : 0)) % 2 === 0) break;
		}
		return quote;
	}

	private pushShort(part: Buffer): void {
		this.parts.push(part);
		this.length += part.length;
		if (this.length <= LONG) return;
		const begun = Buffer.concat(this.parts);
		this.parts = [];
		this.rest = '';
		this.sink = ofSink(this.sinkFor);
		this.state = 'inLongString';
		this.pushLong(begun);
	}

	private pushLong(part: Buffer): void {
		// The text of a file is ASCII. What is not stays something that no file's text holds.
		const text = this.rest + part.toString('latin1');
		const whole = text.slice(0, endOfWhole(text));
		this.rest = text.slice(whole.length);
		const piece = unescaped(whole);
		if (piece === undefined) this.state = 'broken';
		else ofSink(() => this.sink?.push(piece));
	}

	private closeString(): void {
		if (this.state === 'inLongString') this.closeLong();
		else this.skeleton.push(...this.parts);
		if (this.state === 'broken') return;
		this.parts = [];
		this.skeleton.push(Buffer.from('"'));
		this.state = 'betweenStrings';
	}

	private closeLong(): void {
		const { sink } = this;
		if (this.rest !== '' || !sink) {
			this.state = 'broken';
			return;
		}
		const index = this.longTexts.push(ofSink(() => sink.end())) - 1;
		this.skeleton.push(Buffer.from(this.mark + index));
	}
}
