import { LongText, type TextSink } from '../transport/wire/jsonStream';

const LARGEST = 100 * 1024 * 1024;

const TOO_LARGE = 'is larger than 100 MB';
const INVALID = 'is not valid base64';
const EMPTY = 'is empty';

/** Line breaks are fine. Looked for before they are replaced, since a regular expression over megabytes is slow. */
function withoutBreaks(text: string): string {
	const hasBreaks = ['\n', '\r', ' ', '\t'].some((space) => text.includes(space));
	return hasBreaks ? text.replace(/[\r\n\t ]+/g, '') : text;
}

/** The text behind a `data:` prefix, `undefined` where there is none. */
function withoutPrefix(text: string): string | undefined {
	if (!text.startsWith('data:')) return text;
	const comma = text.indexOf(',');
	return comma < 0 || comma > 200 ? undefined : text.slice(comma + 1);
}

/** The bytes of groups of four digits, of which only the last of all may be padded; `undefined` where they are none. */
function bytesOf(groups: string, isLast: boolean): Buffer | undefined {
	// Node reads a character beyond ASCII by its lower byte: "Ł" would pass for "A".
	if (Buffer.byteLength(groups) !== groups.length) return undefined;
	if (groups.includes('-') || groups.includes('_')) return undefined;
	const padding = groups.endsWith('==') ? 2 : groups.endsWith('=') ? 1 : 0;
	if (padding > 0 && !isLast) return undefined;
	const digits = groups.length - padding;
	// Without padding the last group may be 2 or 3 digits long, never 1.
	if (digits % 4 === 1 || (padding > 0 && groups.length % 4 !== 0)) return undefined;
	const bytes = Buffer.from(groups, 'base64');
	return bytes.length === Math.floor((digits * 3) / 4) ? bytes : undefined;
}

/** A file's content that was decoded as it arrived. */
class DecodedFile extends LongText {
	/**
	 * @param read gives the bytes, or what is wrong with the text as the second half of a sentence; a function, since
	 * whoever walks the data of an answer must not walk millions of bytes
	 */
	constructor(readonly read: () => Buffer | string) {
		super();
	}
}

/** Takes the base64 of a file. */
interface Decoder extends TextSink {
	end(): DecodedFile;
}

/**
 * Decodes base64 piece by piece, strictly: Node skips what it can't decode, which would pass off a damaged file as a
 * whole one. A `data:` prefix in the first piece and line breaks are fine.
 */
export function createDecoder(): Decoder {
	const parts: Buffer[] = [];
	let rest: string | undefined;
	let size = 0;
	let problem: string | undefined;

	const decode = (groups: string, isLast: boolean) => {
		const bytes = bytesOf(groups, isLast);
		size += bytes?.length ?? 0;
		if (!bytes) problem = INVALID;
		else if (size > LARGEST) problem = TOO_LARGE;
		else parts.push(bytes);
		if (problem) parts.length = 0;
	};
	return {
		push(piece: string) {
			if (problem) return;
			const opened = rest === undefined ? withoutPrefix(piece) : piece;
			if (opened === undefined) problem = INVALID;
			const text = (rest ?? '') + withoutBreaks(opened ?? '');
			// The last group may be padded, which only the end tells.
			const whole = Math.max(0, text.length - 1 - ((text.length - 1) % 4));
			rest = text.slice(whole);
			if (whole > 0) decode(text.slice(0, whole), false);
		},
		end() {
			if (!problem && rest) decode(rest, true);
			if (!problem && size === 0) problem = EMPTY;
			return new DecodedFile(() => problem ?? Buffer.concat(parts));
		},
	};
}

/**
 * The bytes of a file's content: base64 text, or what a decoder has made of it as it arrived.
 *
 * @returns the bytes, or what is wrong with the content as the second half of a sentence
 */
export function decodeBase64(content: unknown): Buffer | string {
	if (content instanceof DecodedFile) return content.read();
	if (typeof content !== 'string') return 'has no content';
	const text = withoutPrefix(content);
	const bytes = text === undefined ? undefined : bytesOf(withoutBreaks(text), true);
	if (!bytes) return INVALID;
	if (bytes.length > LARGEST) return TOO_LARGE;
	return bytes.length > 0 ? bytes : EMPTY;
}

/** Whether bytes are a PDF; the mark may stand within the first 1024 bytes (ISO 32000, implementation notes). */
export function isPdf(bytes: Buffer): boolean {
	return bytes.subarray(0, 1024).includes('%PDF-');
}
