import { shown } from '../readers/values';
import { COUNTIES } from './counties';
import { meaningOf, type Meaning } from './match';
import { describePlace, type Place, type Register } from './register';
import { joined, nameWords, wordsOf } from './words';

const MOST_CANDIDATES = 20;

/** Places in words, the first of them; `detail` gives what follows each. */
export function listed(places: Place[], detail: (place: Place) => string = () => ''): string {
	const names = places
		.slice(0, MOST_CANDIDATES)
		.map((place) => describePlace(place) + detail(place));
	const more =
		places.length > MOST_CANDIDATES ? ` and ${places.length - MOST_CANDIDATES} more` : '';
	return names.join('; ') + more;
}

function whereOf(county: string | undefined): string {
	return county ? `in the county ${county}` : 'in Romania';
}

/** What to say of a county that is none. */
export function noCounty(given: unknown): string {
	const names = COUNTIES.map(([code, name]) => `${code} ${name}`).join(', ');
	return `no county is called ${shown(given)}. Use one of: ${names}`;
}

/** What to say of a name that means several places. */
export function severalPlaces(
	{ places, units }: Meaning,
	city: string,
	county: string | undefined,
): string {
	const [unit] = units;
	const candidates = `Write one of them in full, or its SIRUTA code in City Code: ${listed(places)}`;
	if (units.length === 1 && places.every((place) => unit.places.includes(place))) {
		const [kind, parts] = unit.isTown ? ['town', 'places'] : ['commune', 'villages'];
		return `${shown(city)} is the ${kind} ${unit.name} (${unit.county}), none of whose ${parts} is called so. ${candidates}`;
	}
	const called = units.length > 0 ? 'are called so or belong to' : 'are called';
	return `${places.length} places ${whereOf(county)} ${called} ${shown(city)}. ${candidates}`;
}

/** Places whose names are nearest to one that is unknown: those that begin like it, or where a word does. */
function nearest(register: Register, city: string, county: string | undefined): Place[] {
	const key = joined(nameWords(wordsOf(city)));
	const places = register.places.filter((place) => !county || place.county === county);
	for (let length = key.length; length >= 3; length--) {
		const start = ` ${key.slice(0, length)}`;
		const found = places.filter((place) =>
			register.keys.get(place)?.some((name) => ` ${name}`.includes(start)),
		);
		if (found.length > 0) return found;
	}
	return [];
}

/** What to say of a name that means no place: the places of that name in other counties, or else those of a similar name. */
export function noPlace(register: Register, city: string, county: string | undefined): string {
	const elsewhere = county ? meaningOf(register, city).places : [];
	const others = elsewhere.length > 0 ? elsewhere : nearest(register, city, county);
	const hint = others.length > 0 ? ` Perhaps: ${listed(others)}` : '';
	return `no place ${whereOf(county)} is called ${shown(city)}.${hint}`;
}
