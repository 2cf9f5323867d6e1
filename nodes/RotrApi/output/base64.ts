const LARGEST = 100 * 1024 * 1024;

/**
 * The bytes of a base64 text, strictly: Node skips what it can't decode, which would pass off a
 * damaged file as a whole one. A `data:` prefix and line breaks are fine.
 *
 * @returns the bytes, or what is wrong with the text as the second half of a sentence
 */
export function decodeBase64(content: unknown): Buffer | string {
	if (typeof content !== 'string') return 'has no content';
	if (content.length > (LARGEST * 4) / 3 + LARGEST / 16) return 'is larger than 100 MB';
	let text = content;
	if (text.startsWith('data:')) {
		const comma = text.indexOf(',');
		if (comma < 0 || comma > 200) return 'is not valid base64';
		text = text.slice(comma + 1);
	}
	// Looked for before it is replaced, since a regular expression over megabytes is slow.
	if (text.includes('\n') || text.includes('\r') || text.includes(' ')) {
		text = text.replace(/[\r\n\t ]+/g, '');
	}
	if (text === '') return 'is empty';
	// Node reads a character beyond ASCII by its lower byte: "Ł" would pass for "A".
	if (Buffer.byteLength(text) !== text.length) return 'is not valid base64';
	const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
	const digits = text.length - padding;
	// Without padding the last group may be 2 or 3 digits long, never 1.
	if (digits % 4 === 1 || (padding > 0 && text.length % 4 !== 0)) return 'is not valid base64';
	if (text.includes('-') || text.includes('_')) return 'is not valid base64';
	const bytes = Buffer.from(text, 'base64');
	if (bytes.length !== Math.floor((digits * 3) / 4)) return 'is not valid base64';
	if (bytes.length > LARGEST) return 'is larger than 100 MB';
	return bytes;
}

/** Whether bytes are a PDF; the mark may stand within the first 1024 bytes (ISO 32000, implementation notes). */
export function isPdf(bytes: Buffer): boolean {
	return bytes.subarray(0, 1024).includes('%PDF-');
}
