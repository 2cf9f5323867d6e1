/**
 * Secrets in texts, however they are spelled: as they are, or as addresses, web pages, JSON and base64 write them.
 * Text and secret are both decoded until nothing is left to decode, so that a text may mix all of these: what has to
 * be encoded in an address differs from one library to the next.
 */

import { decode, type Range } from './decoded';

/** Where none of these stands, there is nothing to decode. */
const ENCODED_SIGN = /[%&\\]/;
/** A few letters of base64 stand in any text by chance. */
const SHORTEST_BASE64 = 6;

/** A blank is a plus in the query of an address. */
const withBlanks = (text: string) => (text.includes('+') ? text.replaceAll('+', ' ') : text);
/** base64url has letters of its own, and a plus may have been taken for a blank. */
const asBase64 = (text: string) => text.replace(/[-_ ]/g, (letter) => (letter === '_' ? '/' : '+'));

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

/** A secret, ready to be looked for. */
export interface Spelled {
	decoded: string;
	base64: string[];
}

/** Makes a secret ready to be looked for. */
export function spell(secret: string): Spelled {
	return { decoded: withBlanks(decode(secret).text), base64: base64Of(secret) };
}

/** Where `part` stands in `text`, each place that `isWanted`. */
function placesOf(
	text: string,
	part: string,
	isWanted: (place: Range) => boolean = () => true,
): Range[] {
	const places: Range[] = [];
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
		const place: Range = [at, at + part.length];
		if (isWanted(place)) places.push(place);
	}
	return places;
}

const isPartOfWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
/** The letter of a base64 that a neighbour shares, and the signs at its end. */
const SHARED = /^[\w+/-]?={0,2}/;

/**
 * Where secrets stand in a text, in any spelling.
 *
 * @param isAlone whether a secret counts only where it is no part of a longer word or number
 */
export function findSecrets(
	text: string,
	secrets: Spelled[],
	isAlone: (secret: Spelled) => boolean,
): Range[] {
	// Most texts of an answer hold nothing to decode.
	const decoded = ENCODED_SIGN.test(text) ? decode(text) : { text, ranges: undefined };
	const plain = withBlanks(decoded.text);
	const letters = asBase64(decoded.text);
	const fits = (part: string, whole: string) => part.length <= whole.length && whole.includes(part);
	const isIn = (secret: Spelled) =>
		fits(secret.decoded, plain) || secret.base64.some((core) => fits(core, letters));
	const found = secrets.filter(isIn).flatMap((secret) => {
		const standsAlone = ([start, end]: Range) =>
			!isPartOfWord(plain[start - 1]) && !isPartOfWord(plain[end]);
		const wanted = isAlone(secret) ? standsAlone : undefined;
		const encoded = secret.base64.flatMap((core) => placesOf(letters, core));
		return [
			...placesOf(plain, secret.decoded, wanted),
			...encoded.map(([start, end]): Range => {
				const before = /[\w+/-]/.test(decoded.text[start - 1] ?? '') ? 1 : 0;
				const behind = SHARED.exec(decoded.text.slice(end))?.[0].length ?? 0;
				return [start - before, end + behind];
			}),
		];
	});
	const { ranges } = decoded;
	return ranges ? found.map(([start, end]) => [ranges[start][0], ranges[end - 1][1]]) : found;
}

/** What may be left of the spelling of one character that was cut in the middle, from each place on. */
const CUT_SPELLING = /^(?:%[\da-f%]*|&#?\w*|\\(?:u[\da-f\\u]*)?|[\uD800-\uDBFF])*$/i;
const LONGEST_SPELLING = 12;
const LEAST_CUT = 3;

/** How much of the beginning of `part` stands at the end of `text`, at least `least` units; 0 where it does not. */
function beginningAtEnd(text: string, part: string, least: number): number {
	for (let length = Math.min(part.length, text.length); length >= least; length--) {
		if (text.endsWith(part.slice(0, length))) return length;
	}
	return 0;
}

/** Where the beginning of a secret stands at the end of a text that was cut off in the middle of it; or -1. */
export function findCutSecret(text: string, secrets: Spelled[]): number {
	const decoded = decode(text);
	const { length } = decoded.text;
	for (let end = length; end >= Math.max(0, length - LONGEST_SPELLING); end--) {
		if (!CUT_SPELLING.test(decoded.text.slice(end))) continue;
		const whole = decoded.text.slice(0, end);
		const lengths = secrets.flatMap((secret) => [
			beginningAtEnd(withBlanks(whole), secret.decoded, LEAST_CUT),
			...secret.base64.map((core) => beginningAtEnd(asBase64(whole), core, SHORTEST_BASE64)),
		]);
		const longest = Math.max(0, ...lengths);
		if (longest > 0) return decoded.ranges[end - longest][0];
	}
	return -1;
}
