import type { IDataObject } from 'n8n-workflow';
import { asRecord } from '../transport/wire/envelope';

/** A part of the API's answer, whatever types the answer really has: `at(data, 'offer', 'offerId')`. */
export function at(data: unknown, ...path: string[]): unknown {
	return path.reduce<unknown>((value, key) => asRecord(value)?.[key], data);
}

/** Only what the API gave: n8n shows a column for every key, even if it holds nothing. */
export function given(fields: Record<string, unknown>): IDataObject {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
	) as IDataObject;
}

/** More digits than a double holds exactly. */
const MOST_DIGITS = 15;

const isAbsent = (value: unknown) =>
	value === null || (typeof value === 'string' && value.trim() === '');

/**
 * A sum as one type, however the API prints it: a number wherever its decimal value survives that, which it does up to 15
 * digits (zeros around them don't count), otherwise the text that stood there.
 */
export function sumOf(value: unknown): unknown {
	if (isAbsent(value)) return undefined;
	if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value.trim())) return value;
	const digits = value.replace(/[^\d.]/g, '').replace(/^0+/, '');
	const significant = digits.includes('.')
		? digits.replace(/\.?0*$/, '')
		: digits.replace(/0+$/, '');
	const count = significant.replace('.', '').replace(/^0+/, '').length;
	return count <= MOST_DIGITS ? Number(value) : value;
}

/** An id as one type: a number where that is a safe integer without a leading zero, otherwise a text. */
export function idOf(value: unknown): unknown {
	if (isAbsent(value)) return undefined;
	const text = asText(value);
	if (typeof text !== 'string') return value;
	const isPlain = /^(0|[1-9]\d*)$/.test(text.trim()) && Number.isSafeInteger(Number(text));
	return isPlain ? Number(text) : text;
}

/** A code such as a policy's number as a text, since a number would lose a leading zero. */
export function asText(value: unknown): unknown {
	return typeof value === 'number' ? String(value) : value;
}

/** `provider.organization.businessName` and `product.name`, which most answers carry. */
export function insurerAndProduct(data: unknown): { insurer: unknown; product: unknown } {
	return {
		insurer: at(data, 'provider', 'organization', 'businessName'),
		product: at(data, 'product', 'name'),
	};
}
