import { COUNTIES } from './counties';
import { keyOf } from './names';

const CODES = new Map(
	COUNTIES.flatMap(([code, name]) => [[keyOf(code), code] as const, [keyOf(name), code] as const]),
);

/** The plate code of a county given by its code or its name, diacritics and case optional. */
export function countyCodeOf(text: string): string | undefined {
	const key = keyOf(text).replace(/^(judetul|jud|municipiul|mun) /, '');
	return CODES.get(key);
}
