import type { Findings } from './findings';
import { isEmpty, isRecord, type Reader } from './values';

const NO_OBJECT = 'must be an object in braces';

/** A known place in a request, or one on the way to it. */
function isOnTheWay(path: string, readers: ReadonlyMap<string, Reader>): boolean {
	return [...readers.keys()].some((known) => known.startsWith(`${path}.`));
}

/**
 * A request with every known value read. What is known and empty is left out, and so is a group of which
 * nothing is left; what nobody knows stays as it is.
 *
 * @param readers place in the request -> how the value there is read
 */
export function readValues(
	raw: Record<string, unknown>,
	readers: ReadonlyMap<string, Reader>,
	findings: Findings,
	path = '',
): Record<string, unknown> {
	const entries = Object.entries(raw).flatMap(([key, value]): Array<[string, unknown]> => {
		const here = path ? `${path}.${key}` : key;
		const read = readers.get(here);
		if (read) return isEmpty(value) ? [] : [[key, findings.read(here, read, value)]];
		if (!isOnTheWay(here, readers)) return [[key, value]];
		if (isEmpty(value)) return [];
		if (!isRecord(value)) {
			findings.add(here, NO_OBJECT, value);
			return [[key, value]];
		}
		const group = readValues(value, readers, findings, here);
		return Object.keys(group).length > 0 ? [[key, group]] : [];
	});
	return Object.fromEntries(entries);
}
