import { plainValue } from '../readers/given';
import { isEmpty, plainText, shown } from '../readers/values';
import { countyOf, type County } from './county';
import type { Meaning } from './match';
import { listed, noCounty, noPlace, severalPlaces } from './messages';
import { describePlace, loadRegister, type Place, type Register } from './register';
import { findMeaning } from './search';
import { codeDigits, isForeignCode } from './siruta';

/** What an address says of its place; the city may be n8n's resource locator. */
export interface PlaceInput {
	county?: unknown;
	city?: unknown;
	cityCode?: unknown;
}

/** A problem or a doubt about one of the fields, as the end of a sentence. */
export interface PlaceNote {
	field: keyof PlaceInput;
	text: string;
}

/** A place as it was read. */
export interface PlaceReading {
	/** What goes out in place of what was given; what is not in it stays as it is. `postcode` is a village's. */
	values: { county?: string; city?: string; cityCode?: string; postcode?: string };
	problems: PlaceNote[];
	doubts: PlaceNote[];
}

/** The fields once they are texts; empty ones are undefined. */
interface Given {
	county?: County;
	city?: string;
	code?: string;
}

function problem(field: keyof PlaceInput, text: string): PlaceReading {
	return { values: {}, problems: [{ field, text }], doubts: [] };
}

function valuesOf({ county, name, siruta, postcode }: Place): PlaceReading['values'] {
	return { county, city: name, cityCode: siruta, ...(postcode && { postcode }) };
}

/** The places that a city means; a sector of Bucharest may stand in the county's field. */
function meaning(register: Register, city: string, county: County | undefined): Meaning {
	const found = findMeaning(register, city, county?.code);
	const sector = found.places.find((place) => county?.sector && isIn(place, county));
	return sector ? { places: [sector], units: [] } : found;
}

function isIn(place: Place, { code, sector = '' }: County): boolean {
	return place.county === code && place.key.endsWith(sector);
}

function notIn(place: Place, { code, sector }: County): string {
	return `${describePlace(place)} is not in ${sector ?? `the county ${code}`}`;
}

/** A city that is a SIRUTA code, as the list gives it. */
function codeOfCity(city: string): string | undefined {
	return /^\d+([.,]0)?$/.test(city) ? codeDigits(city) : undefined;
}

/** The place that a city alone stands for, by its name or its code. */
function fromCity(register: Register, city: string, { county, code }: Given): PlaceReading {
	const cityCode = codeOfCity(city);
	const known = register.bySiruta.get(cityCode ?? '');
	if (cityCode !== undefined && !known) {
		return problem('city', `no locality has the SIRUTA code ${shown(city)}`);
	}
	const found: Meaning = known ? { places: [known], units: [] } : meaning(register, city, county);
	if (found.places.length === 0) return problem('city', noPlace(register, city, county?.code));
	if (found.places.length > 1) return problem('city', severalPlaces(found, city, county?.code));
	const [place] = found.places;
	if (county && !isIn(place, county)) return problem('city', notIn(place, county));
	if (code && code !== place.siruta) {
		return problem('cityCode', `must be ${place.siruta}, the code of ${describePlace(place)}`);
	}
	const doubts: PlaceNote[] = found.isGuess
		? [
				{
					field: 'city',
					text: `${shown(city)} was taken for ${describePlace(place)}, the only place whose name begins so`,
				},
			]
		: [];
	return { values: valuesOf(place), problems: [], doubts };
}

/** A code that the register knows: county and name must not contradict it. The name goes out as it was given. */
function fromCode(register: Register, place: Place, { city, county }: Given): PlaceReading {
	if (county && !isIn(place, county)) return problem('cityCode', notIn(place, county));
	if (!city) return { values: valuesOf(place), problems: [], doubts: [] };
	const inCounty = meaning(register, city, county);
	const found = inCounty.places.length > 0 ? inCounty : findMeaning(register, city);
	const is = `${place.siruta} is ${describePlace(place)}`;
	if (found.places.includes(place)) {
		return { values: { ...valuesOf(place), city }, problems: [], doubts: [] };
	}
	if (found.places.length > 0) {
		const means = listed(found.places, ({ siruta }) => `, ${siruta}`);
		return problem(
			'cityCode',
			`${is}, but City ${shown(city)} is ${means}. Correct one of the two`,
		);
	}
	return {
		values: { county: place.county, city, cityCode: place.siruta },
		problems: [],
		doubts: [{ field: 'city', text: `no place is called ${shown(city)}, and City Code ${is}` }],
	};
}

/** A code that the register doesn't know goes out as it is: the vendor's list has more rows. */
function unknownCode(register: Register, code: string, { city, county }: Given): PlaceReading {
	const values = { ...(county && { county: county.code }), ...(city && { city }), cityCode: code };
	if (!isForeignCode(code)) return { values, problems: [], doubts: [] };
	const places = city ? meaning(register, city, county).places : [];
	const right =
		places.length === 1 ? `; that of ${describePlace(places[0])} is ${places[0].siruta}` : '';
	const doubt = `${shown(code)} looks like a code of the tax office, not of SIRUTA${right}`;
	return { values, problems: [], doubts: [{ field: 'cityCode', text: doubt }] };
}

function readGiven(input: PlaceInput): Given | PlaceReading {
	const city = plainText(plainValue(input.city));
	const county = isEmpty(input.county) ? undefined : countyOf(plainText(input.county));
	if (!isEmpty(input.county) && !county) return problem('county', noCounty(input.county));
	const code = codeDigits(plainText(input.cityCode));
	if (!isEmpty(input.cityCode) && !code) {
		return problem(
			'cityCode',
			`must be the digits of a SIRUTA code, such as 54984, not ${shown(input.cityCode)}`,
		);
	}
	return { county, city: city || county?.sector, code: code || undefined };
}

/**
 * Reads the place of a Romanian address with the official register: by name, as people, spreadsheets
 * and the tax office write it, or by SIRUTA code.
 *
 * The county goes out as plate code. A place that was found goes out with the register's name and code; a village also with
 * its postcode, for an address that has none. A name that comes with its code goes out as it was given.
 *
 * Never throws.
 */
export async function resolvePlace(input: PlaceInput): Promise<PlaceReading> {
	const given = readGiven(input);
	if ('values' in given) return given;
	const { county, city, code } = given;
	if (!city && !code) {
		return { values: county ? { county: county.code } : {}, problems: [], doubts: [] };
	}
	const register = await loadRegister();
	if (!code || (city && codeOfCity(city) !== undefined)) {
		return fromCity(register, city as string, given);
	}
	const known = register.bySiruta.get(code);
	return known ? fromCode(register, known, given) : unknownCode(register, code, given);
}

/** Whether an address is in Romania; an empty country counts as Romania. */
export function isRomanian(address: Record<string, unknown> | undefined): boolean {
	const country = plainText(address?.country).toUpperCase();
	return ['', 'RO', 'ROU', 'ROMANIA', 'ROMÂNIA'].includes(country);
}
