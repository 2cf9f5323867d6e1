const MOST_CHARACTERS = 120;

/** File systems count bytes: 255 at most, of which the numbers of further files take some. */
const MOST_BYTES = 240;

/** Names that Windows keeps for devices, whatever follows after a dot. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(\.|$))/i;

/** The end of a name may be no dot and no space, which Windows would drop. */
const trimEnd = (text: string) => text.replace(/[\s.]+$/, '');

/** As many characters as there is room for. */
function cut(text: string, room: number, bytes: number): string {
	const characters = [...text].slice(0, room);
	while (Buffer.byteLength(characters.join('')) > bytes) characters.pop();
	return characters.join('');
}

/** The ending of a file name in lower case without the dot; '' where there is none. */
export function extensionOf(name: string): string {
	return (/\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1] ?? '').toLowerCase();
}

function tidy(name: string, fallback: string): string {
	const clean = name
		.normalize('NFC')
		// Control characters, and the marks that make "fdp.exe" read as "exe.pdf".
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
		.replace(/[\\/:*?"<>|]+/g, '-')
		.replace(/\s+/g, ' ')
		.replace(/\.{2,}/g, '.')
		.replace(/^[\s.-]+|[\s.]+$/g, '');
	const extension = extensionOf(clean);
	const stem = trimEnd(extension ? clean.slice(0, -extension.length - 1) : clean);
	if (stem === '') return fallback;
	const ending = extension ? `.${extension}` : '';
	const named = stem.replace(RESERVED, '$1_');
	const room = { characters: MOST_CHARACTERS - ending.length, bytes: MOST_BYTES - ending.length };
	return trimEnd(cut(named, room.characters, room.bytes)) + ending;
}

/**
 * A name that is safe on every file system and in every mail: no path parts (policy series contain
 * slashes), no control or direction-changing characters, no reserved names, at most 120 characters
 * with the extension kept.
 *
 * @param name what the user or the API wants
 * @param fallback what to take when nothing is left of it
 */
export function safeFileName(name: string, fallback: string): string {
	const safe = tidy(name, fallback);
	// A cut may lay bare what looks like an ending, so that it is done until nothing changes.
	return safe === name ? safe : safeFileName(safe, fallback);
}

/** `policy-12.pdf`, `policy-12-2.pdf`, ...: n8n's ZIP and mail nodes overwrite equal names silently. */
export function numberedName(name: string, index: number): string {
	if (index === 0) return name;
	const extension = extensionOf(name);
	const stem = extension ? name.slice(0, -extension.length - 1) : name;
	return `${stem}-${index + 1}${extension ? `.${extension}` : ''}`;
}
