import { isRomanian, resolvePlace } from '../places/resolve';
import { readPostcode } from '../readers/codes';
import type { Findings } from '../readers/findings';
import { plainValue } from '../readers/given';
import { isEmpty, isRecord } from '../readers/values';

type Address = Record<string, unknown>;

/** What the register of places makes of an address, with the postcode of a village where there is none. */
async function withPlace(address: Address, path: string, findings: Findings): Promise<Address> {
	const { values, problems, doubts } = await resolvePlace(address);
	for (const { field, text } of problems) findings.add(`${path}.${field}`, text, address[field]);
	for (const { field, text } of doubts) findings.doubt(`${path}.${field}`, { kind: 'place', text });
	const { postcode, ...place } = values;
	return { ...address, ...place, ...(postcode && isEmpty(address.postcode) && { postcode }) };
}

/** Fields whose completion is no news, because the city was chosen from the list. */
function pickedFields(raw: unknown): string[] {
	const isPicked = isRecord(raw) && isRecord(raw.city) && raw.city.mode === 'list';
	return isPicked ? ['city', 'cityCode'] : [];
}

/**
 * Reads what depends on a whole address. In Romania the postcode gets its six digits, and the register of places gives
 * county, city and code, and a village's postcode. An address abroad stays as it is.
 *
 * @param address its fields have been read one by one
 * @param raw the same address as it was given
 * @param path where it stands in the request
 */
export async function completeAddress(
	address: Address,
	raw: unknown,
	path: string,
	findings: Findings,
): Promise<Address> {
	const written: Address = { ...address };
	if ('city' in written) written.city = plainValue(written.city);
	if (findings.has(`${path}.country`) || !isRomanian(address)) return written;
	if (!isEmpty(address.postcode)) {
		written.postcode = findings.read(`${path}.postcode`, readPostcode, address.postcode);
	}
	const completed = await withPlace(written, path, findings);
	const silent = pickedFields(raw);
	for (const [name, value] of Object.entries(completed)) {
		if (value === written[name] || silent.includes(name)) continue;
		findings.change(`${path}.${name}`, written[name], value);
	}
	return completed;
}
