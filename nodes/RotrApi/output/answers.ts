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

/** `provider.organization.businessName` and `product.name`, which most answers carry. */
export function insurerAndProduct(data: unknown): { insurer: unknown; product: unknown } {
	return {
		insurer: at(data, 'provider', 'organization', 'businessName'),
		product: at(data, 'product', 'name'),
	};
}
