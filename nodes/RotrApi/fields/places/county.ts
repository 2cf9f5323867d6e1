import { COUNTIES } from './counties';
import { keysOf } from './names';
import { isFiller, joined, kindOf, wordsOf } from './words';

/** County code -> the keys of its name. */
const NAMES = new Map(COUNTIES.map(([code, name]) => [code, keysOf(name)]));

/** Code or name, also written in one word -> county code. */
const CODES = new Map(
	COUNTIES.flatMap(([code, name]) =>
		[
			code.toLowerCase(),
			...keysOf(name),
			...keysOf(name).map((key) => key.replaceAll(' ', '')),
		].map((key) => [key, code] as const),
	),
);

/** The keys by which a text may name a county. */
export function countyKeys(code: string): string[] {
	return [code.toLowerCase(), ...(NAMES.get(code) ?? [])];
}

/** `CJ Cluj`, `Cluj (CJ)`: code and name of one county. */
function namedTwice(key: string): string | undefined {
	const [first, ...others] = key.split(' ');
	const last = others.at(-1) ?? '';
	const pairs = [
		[first, others.join(' ')],
		[last, key.slice(0, -last.length - 1)],
	];
	const pair = pairs.find(([code, name]) => CODES.has(code) && CODES.get(code) === CODES.get(name));
	return pair && CODES.get(pair[0]);
}

/** A county as it was read. */
export interface County {
	/** The plate code. */
	code: string;
	/** The sector of Bucharest, where the text named one, as `keyOf` gives it. */
	sector?: string;
}

/**
 * A county given by its code or its name: with or without diacritics, in the spelling of today or of
 * before 1993, with "Județul" or "Jud." before it, as tax office, spreadsheets and ISO 3166 (`RO-CJ`) write it.
 */
export function countyOf(text: string): County | undefined {
	const words = wordsOf(text).filter(
		(word) => !kindOf(word) && !isFiller(word) && word.text !== 'county',
	);
	const at = words.findIndex((word, index) => word.text === 'sectorul' && words[index + 1]);
	const sector = at < 0 ? undefined : joined(words.splice(at, 2));
	const key = joined(words);
	const code = CODES.get(sector && !key ? 'b' : key) ?? namedTwice(key);
	if (!code || (sector && code !== 'B')) return undefined;
	return { code, ...(sector && { sector }) };
}

/** The plate code of a county, however it is written; see `countyOf`. */
export function countyCodeOf(text: string): string | undefined {
	return countyOf(text)?.code;
}
