import type { Field } from './field';
import { isRecord, type Reader } from './values';

/** One known place in a request: the form's own words for it and, for a value, how it is read. */
export interface Entry {
	path: string;
	label: string;
	read?: Reader;
}

/** The places that parameters fill. */
export function entriesOf(fields: Field[], prefix = ''): Entry[] {
	return fields.map(({ path, property, read }) => ({
		path,
		label: prefix + property.displayName,
		read,
	}));
}

/** Place in the request -> how the value there is read. */
export function readersOf(entries: Entry[]): ReadonlyMap<string, Reader> {
	return new Map(entries.flatMap(({ path, read }) => (read ? [[path, read] as const] : [])));
}

/** The value at a place of a request, e.g. `product.name`. */
export function valueAt(request: Record<string, unknown>, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), request);
}

/** Puts a value at a place of a request; what lies between is made where it is missing. */
export function setAt(request: Record<string, unknown>, path: string, value: unknown): void {
	const [name, ...rest] = path.split('.');
	if (rest.length === 0) {
		request[name] = value;
		return;
	}
	const inner = request[name];
	const part = isRecord(inner) ? inner : {};
	request[name] = part;
	setAt(part, rest.join('.'), value);
}
