import type { Problems } from '../readers/problems';
import { isEmpty, isRecord, plainText, shown } from '../readers/values';
import { COUNTIES } from './counties';
import { countyCodeOf } from './county';
import { describePlace, loadRegister, type Place, type Register } from './register';
import { placesNamed, searchPlaces } from './search';

const MOST_CANDIDATES = 10;

/** An address as the form gives it: the city may be a resource locator. */
export type RawAddress = Record<string, unknown>;

/** What the City field holds: a plain value, or the object of n8n's resource locator. */
function plainCity(city: unknown): unknown {
	return isRecord(city) && 'mode' in city ? city.value : city;
}

/** Whether an address is in Romania; an empty country counts as Romania. */
export function isRomanian(address: Record<string, unknown> | undefined): boolean {
	const country = plainText(address?.country).toUpperCase();
	return ['', 'RO', 'ROU', 'ROMANIA', 'ROMÂNIA'].includes(country);
}

function listed(places: Place[]): string {
	const names = places.slice(0, MOST_CANDIDATES).map(describePlace);
	const more =
		places.length > MOST_CANDIDATES ? ` and ${places.length - MOST_CANDIDATES} more` : '';
	return names.join('; ') + more;
}

/** Places whose names are nearest to one that is unknown: those that hold its beginning. */
function nearest(register: Register, name: string, county: string | undefined): Place[] {
	for (let length = name.length; length >= 3; length--) {
		const found = searchPlaces(register, name.slice(0, length), county);
		if (found.length > 0) return found;
	}
	return [];
}

/** The place that a name or a SIRUTA code stands for, or what is wrong with it. */
function findPlace(
	register: Register,
	city: string,
	county: string | undefined,
): { place: Place } | { problem: string } {
	if (/^\d+$/.test(city)) {
		const place = register.bySiruta.get(String(Number(city)));
		return place ? { place } : { problem: `no locality has the SIRUTA code ${shown(city)}` };
	}
	const found = placesNamed(register, city, county);
	if (found.length === 1) return { place: found[0] };
	const where = county ? `in the county ${county}` : 'in Romania';
	if (found.length > 1) {
		return {
			problem: `${found.length} places ${where} are called ${shown(city)}. Write one of them in full, or its SIRUTA code in City Code: ${listed(found)}`,
		};
	}
	const others = nearest(register, city, county);
	const hint = others.length > 0 ? ` Perhaps: ${listed(others)}` : '';
	return { problem: `no place ${where} is called ${shown(city)}.${hint}` };
}

function readCounty(raw: unknown, path: string, problems: Problems): string | undefined {
	if (isEmpty(raw)) return undefined;
	const county = countyCodeOf(plainText(raw));
	if (!county) {
		const names = COUNTIES.map(([code, name]) => `${code} ${name}`).join(', ');
		problems.add(path, `no county is called ${shown(raw)}. Use one of: ${names}`);
	}
	return county;
}

/**
 * Completes a Romanian address from the register: county as plate code, `city` in Romanian title case,
 * `cityCode`, and for villages the postcode if there is none. A city that comes with its code, both as
 * plain texts, stays as it is, and so does every address abroad.
 *
 * @param path where the address stands in the request, for problems
 */
export async function completeAddress(
	raw: RawAddress,
	path: string,
	problems: Problems,
): Promise<RawAddress> {
	const city = plainCity(raw.city);
	const address = { ...raw, ...('city' in raw && { city }) };
	if (!isRomanian(raw)) return address;

	const county = readCounty(raw.county, `${path}.county`, problems);
	if (county) Object.assign(address, { county });
	const code = isEmpty(raw.cityCode) ? undefined : plainText(raw.cityCode);
	const wanted = isEmpty(city) ? code : plainText(city);
	const isCode = wanted !== undefined && /^\d+$/.test(wanted);
	const isComplete = code !== undefined && !isEmpty(city) && !isCode;
	if (!wanted || isComplete || problems.has(`${path}.county`)) return address;

	const found = findPlace(await loadRegister(), wanted, county);
	if ('problem' in found) {
		// A code without a name may be newer than the register: that is for the API to judge.
		if (!isEmpty(city)) problems.add(`${path}.city`, found.problem);
		return address;
	}
	const { place } = found;
	if (county && county !== place.county) {
		problems.add(`${path}.city`, `${describePlace(place)} is not in the county ${county}`);
	}
	if (code && code !== place.siruta) {
		problems.add(
			`${path}.cityCode`,
			`must be ${place.siruta}, the code of ${describePlace(place)}`,
		);
	}
	return {
		...address,
		county: place.county,
		city: place.name,
		cityCode: place.siruta,
		...(place.postcode && isEmpty(raw.postcode) && { postcode: place.postcode }),
	};
}
