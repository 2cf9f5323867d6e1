/** Secrets as texts may spell them: as they are, and as addresses, web pages, JSON and base64 write them. */

/** A few letters of base64 stand in any text by chance. */
const SHORTEST_BASE64 = 6;
/** Nobody encodes letters and digits of what is longer, which are tokens; their patterns would be huge. */
const LONGEST_SPELT = 100;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** `%c8`, `%C8`, and `%25c8` where an address stands inside another one. */
function percent(bytes: Buffer): string {
	return [...bytes]
		.map((byte) => {
			const hex = byte.toString(16).padStart(2, '0');
			return `%(?:25)*${hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)}`;
		})
		.join('');
}

/** A hexadecimal number in any of its forms, e.g. `1f6` as `0*1[fF]6`. */
function hexadecimal(value: number): string {
	const hex = value.toString(16);
	return `0*${hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)}`;
}

/**
 * One character in each of its spellings. Each one stands for itself, so that a text may mix them: what has to be
 * encoded in an address differs from one library to the next.
 */
function spellingsOf(character: string): string {
	const spellings = [percent(Buffer.from(character))];
	const code = character.codePointAt(0) ?? 0;
	spellings.push(`&#0*${code};`, `&#[xX]${hexadecimal(code)};`);
	const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
	spellings.push(units.map((unit) => `\\\\u${hexadecimal(unit)}`).join(''));
	// Of names of characters there are more than two thousand; letters and digits have none.
	if (!/[A-Za-z0-9]/.test(character)) spellings.push('&[A-Za-z]{2,8}\\d?;');
	if (character === ' ') spellings.push('\\+');
	if (/["\\/]/.test(character)) spellings.push(`\\\\${escape(character)}`);
	// Last, since "%" and "&" are also how the spelling of any character begins.
	spellings.push(escape(character));
	return `(?:${spellings.join('|')})`;
}

/** The pattern of each of a secret's characters. */
function stepsOf(secret: string): string[] {
	const isLong = secret.length > LONGEST_SPELT;
	return [...secret].map((character) =>
		isLong && /[\w.~-]/.test(character) ? escape(character) : spellingsOf(character),
	);
}

/**
 * The part of a text's base64 that is the same whatever stands before and behind it, for each of the three places
 * at which it can begin, e.g. inside the login of `Authorization: Basic`.
 */
function base64Of(secret: string): string[] {
	const bytes = Buffer.from(secret);
	return [0, 1, 2]
		.map((before) => {
			const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
			const whole = Math.floor(((before + bytes.length) * 8) / 6);
			return encoded.slice(Math.ceil((before * 8) / 6), whole);
		})
		.filter((core) => core.length >= SHORTEST_BASE64);
}

/** The pattern of each letter of a base64, which base64url and addresses write otherwise. */
function lettersOf(core: string): string[] {
	return [...core].map((letter) => {
		if (letter === '+') return '(?:[+-]|%2[bB])';
		if (letter === '/') return '(?:[/_]|\\\\/|%2[fF])';
		return letter;
	});
}

/**
 * A pattern for all spellings of a secret.
 *
 * @param alone only where it is no part of a longer word or number
 */
export function patternOf(secret: string, alone = false): string {
	const characters = stepsOf(secret).join('');
	const plain = alone ? `(?<![\\p{L}\\p{N}])${characters}(?![\\p{L}\\p{N}])` : characters;
	// With what belongs to the neighbours in part.
	const encoded = base64Of(secret).map(
		(core) => `[\\w+/-]?${lettersOf(core).join('')}[\\w+/-]?={0,2}`,
	);
	return [plain, ...encoded].join('|');
}

/** What is left of the spelling of one character that was cut in the middle. */
const CUT_SPELLING = '(?:%[\\dA-Fa-f%]*|&#?\\w*|\\\\(?:u[\\dA-Fa-f\\\\u]*)?|[\\uD800-\\uDBFF])?';
const LEAST_CUT = 3;

/** A pattern for texts that end in the beginning of something, of which at least so many steps are there. */
function beginning(steps: string[], least: number): string {
	const rest = steps.slice(least).reduceRight((behind, step) => `(?:${step}${behind})?`, '');
	return `${steps.slice(0, least).join('')}${rest}${CUT_SPELLING}$`;
}

/** A pattern for texts that were cut off in the middle of a secret, and so end in its beginning. */
export function cutPatternOf(secret: string): string {
	const encoded = base64Of(secret).map((core) => beginning(lettersOf(core), SHORTEST_BASE64));
	return [beginning(stepsOf(secret), LEAST_CUT), ...encoded].join('|');
}
