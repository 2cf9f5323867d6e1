const UTF_8 = 'utf-8';

/** Encodings in which the bytes of ASCII mean nothing else, so that JSON can be read by its bytes. */
const BYTE_BY_BYTE = /^(utf-8|iso-8859-\d+|windows-125\d|koi8-[ru]|macintosh)$/;

function decoderFor(label: string): TextDecoder {
	try {
		return new TextDecoder(label);
	} catch {
		return new TextDecoder(UTF_8);
	}
}

/** How the text of an answer is written, by its Content-Type; UTF-8 where that says nothing known. */
export interface Charset {
	decode(bytes: Uint8Array): string;
	/** Whether quotes and backslashes can be told by their bytes. */
	isByteByByte: boolean;
}

/** @param headers of an answer, names in small letters */
export function charsetOf(headers: Record<string, unknown> | undefined): Charset {
	const type = String(headers?.['content-type'] ?? '');
	const label = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ?? UTF_8;
	const decoder = decoderFor(label);
	return {
		// Drops a byte order mark, too.
		decode: (bytes) => decoder.decode(bytes),
		isByteByByte: BYTE_BY_BYTE.test(decoder.encoding),
	};
}
