/** Also drops a byte order mark. Made once, since most answers are read by it. */
const UTF_8 = new TextDecoder();

/** Encodings in which the bytes of ASCII mean nothing else, so that JSON can be read by its bytes. */
const BYTE_BY_BYTE = /^(utf-8|iso-8859-\d+|windows-125\d|koi8-[ru]|macintosh)$/;

/**
 * Reads the text of an answer as its Content-Type says; as UTF-8 where that says nothing known.
 *
 * @param headers of an answer, names in small letters
 */
export function decoderFor(headers: Record<string, unknown> | undefined): TextDecoder {
	const type = String(headers?.['content-type'] ?? '');
	const label = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
	if (label === undefined || /^utf-?8$/i.test(label)) return UTF_8;
	try {
		return new TextDecoder(label);
	} catch {
		return UTF_8;
	}
}

/** Whether quotes and backslashes can be told by their bytes. */
export function isByteByByte({ encoding }: TextDecoder): boolean {
	return BYTE_BY_BYTE.test(encoding);
}
