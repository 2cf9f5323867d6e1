import { keyOf } from './names';
import { describePlace, type Place, type Register } from './register';

/** How well a name fits what was typed: the lower the better, `undefined` not at all. */
function rank(key: string, query: string): number | undefined {
	if (key === query) return 0;
	if (key.startsWith(query)) return 1;
	if (key.includes(` ${query}`)) return 2;
	return key.includes(query) ? 3 : undefined;
}

/**
 * Places whose name holds a text, the best first, and of those that fit equally well the larger first,
 * so that "cluj" finds Cluj-Napoca first.
 *
 * @param text what was typed, diacritics and case optional; '' gives all places
 * @param county plate code, to look in one county only
 */
export function searchPlaces(register: Register, text: string, county?: string): Place[] {
	const query = keyOf(text);
	const byRank: Place[][] = [[], [], [], []];
	for (const place of register.places) {
		if (county && place.county !== county) continue;
		const fit = rank(place.key, query);
		if (fit !== undefined) byRank[fit].push(place);
	}
	return byRank.flat();
}

/** Words before a name that say what kind of place it is; some names begin with them (Satu Mare). */
const KIND = /^(municipiul|mun|orasul|oras|comuna|com|satul|sat) /;

/**
 * The places that a text names exactly: by name, or by name with unit and county as `describePlace`
 * writes it, which tells namesakes apart.
 */
export function placesNamed(register: Register, text: string, county?: string): Place[] {
	const named = (query: string) =>
		register.places.filter((place) => {
			if (county && place.county !== county) return false;
			if (place.key === query) return true;
			if (!query.startsWith(place.key)) return false;
			const unit = keyOf(place.unit);
			return (
				query === `${place.key} ${unit}` ||
				query === `${place.key} ${unit} ${place.county.toLowerCase()}` ||
				query === keyOf(describePlace(place))
			);
		});
	const query = keyOf(text).replace(/\bsector (\d)$/, 'sectorul $1');
	const exact = named(query);
	if (exact.length > 0) return exact;
	if (/^sectorul \d$/.test(query)) return named(`bucuresti ${query}`);
	return KIND.test(query) ? named(query.replace(KIND, '')) : [];
}
