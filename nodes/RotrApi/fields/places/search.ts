import { countyKeys } from './county';
import { meaningOf, type Meaning } from './match';
import type { Place, Register } from './register';
import { joined, kindOf, nameWords, readingsOf, wordsOf } from './words';

/** A place as the search sees it: its keys, and those with its unit's and its county's, each word after a blank. */
interface Entry {
	place: Place;
	name: string;
	withUnit: string;
	withCounty: string;
}

const ENTRIES = new WeakMap<Register, Entry[]>();

function entriesOf(register: Register): Entry[] {
	const known = ENTRIES.get(register);
	if (known) return known;
	const entries = register.units.flatMap((unit) =>
		unit.places.map((place): Entry => {
			const name = ` ${(register.keys.get(place) ?? []).join(' | ')}`;
			const withUnit = `${name} | ${unit.keys.join(' | ')}`;
			const county = countyKeys(unit.county).join(' | ');
			return { place, name, withUnit, withCounty: `${withUnit} | ${county}` };
		}),
	);
	const order = new Map(register.places.map((place, index) => [place, index]));
	entries.sort((a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0));
	ENTRIES.set(register, entries);
	return entries;
}

/** What was typed: as one key, and each word in all its readings with a blank before it. */
interface Query {
	key: string;
	words: string[][];
}

/** Beyond it are places that hold the text inside a word only, which is enough for a list. */
const LAST_OF_WORDS = 3;
const NO_FIT = 5;

function hasAny(text: string, readings: string[]): boolean {
	for (const reading of readings) if (text.includes(reading)) return true;
	return false;
}

function hasAll(text: string, words: string[][]): boolean {
	for (const readings of words) if (!hasAny(text, readings)) return false;
	return true;
}

/** How well a place fits what was typed: the lower the better. Most fit not at all, which must be found fast. */
function rank({ name, withUnit, withCounty }: Entry, { key, words }: Query): number {
	const isInside = name.includes(key);
	if (isInside && name.startsWith(key, 1)) return 0;
	if (isInside && name.includes(` ${key}`)) return 1;
	if (hasAll(withCounty, words)) {
		if (hasAll(name, words)) return 2;
		if (words.some((readings) => hasAny(withUnit, readings))) return LAST_OF_WORDS;
	}
	return isInside ? LAST_OF_WORDS + 1 : NO_FIT;
}

function queriesOf(text: string): Query[] {
	const words = wordsOf(text);
	const queries = [words, nameWords(words)].map((some) => ({
		key: joined(some),
		words: some.map((word) => readingsOf(word).map((reading) => ` ${reading}`)),
	}));
	return queries[0].key === queries[1].key ? [queries[0]] : queries;
}

/** Places whose SIRUTA codes begin like what was typed, first the one whose code it is. */
function withCode(register: Register, code: string, county: string | undefined): Place[] {
	const found = register.places.filter(
		({ siruta, county: own }) => siruta.startsWith(code) && (!county || own === county),
	);
	return found.sort((a, b) => a.siruta.length - b.siruta.length);
}

/**
 * Places that a text may mean while it is typed, the best first. First comes what `meaningOf` finds. Then come places in
 * whose name, unit and county each word of the text begins some word, in any order. Of those that fit equally well the
 * larger come first, so that "cluj" finds Cluj-Napoca first.
 *
 * @param text what was typed, diacritics and case optional, or a SIRUTA code; '' gives all places
 * @param county plate code, to look in one county only
 */
export function searchPlaces(register: Register, text: string, county?: string): Place[] {
	if (wordsOf(text).length === 0) {
		return register.places.filter((place) => !county || place.county === county);
	}
	// No name is a number of so many digits.
	const code = /^\s*(\d{3,6})\s*$/.exec(text)?.[1];
	if (code) return withCode(register, code, county);
	const found = meaningOf(register, text, county).places;
	const first = new Set(found);
	const others = ranked(register, text, county).flat();
	return [...found, ...others.filter((place) => !first.has(place))];
}

/** The places that fit a text by words or parts of words, the best ranks first. */
function ranked(register: Register, text: string, county: string | undefined): Place[][] {
	const queries = queriesOf(text);
	const ranks = Array.from({ length: NO_FIT * 2 }, (): Place[] => []);
	for (const entry of entriesOf(register)) {
		if (county && entry.place.county !== county) continue;
		let best = ranks.length;
		for (let index = 0; index < queries.length; index++) {
			const fit = rank(entry, queries[index]);
			// The text as it stands goes before the text without its kinds: "Sat Nou" before "Nou".
			if (fit < NO_FIT) best = Math.min(best, fit * 2 + index);
		}
		if (best < ranks.length) ranks[best].push(entry.place);
	}
	return ranks;
}

/**
 * What a text means, as `meaningOf` finds it. Where it finds nothing, and a search for the text ("faget cluj") shows one
 * place only, that place is the guess. A single word is too little for a guess, and a text that says a kind is not guessed.
 */
export function findMeaning(register: Register, text: string, county?: string): Meaning {
	const meaning = meaningOf(register, text, county);
	if (meaning.places.length > 0) return meaning;
	const words = wordsOf(text);
	if (words.length < 2 || words.some((word) => kindOf(word))) return meaning;
	const found = ranked(register, text, county)
		.slice(0, (LAST_OF_WORDS + 1) * 2)
		.flat();
	return found.length === 1 ? { places: found, units: [], isGuess: true } : meaning;
}

/** The places that a text names; see `findMeaning`. */
export function placesNamed(register: Register, text: string, county?: string): Place[] {
	return findMeaning(register, text, county).places;
}
