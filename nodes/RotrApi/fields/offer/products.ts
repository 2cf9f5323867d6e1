import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { choiceReader } from '../readers/choices';

const PRODUCTS: INodePropertyOptions[] = [
	{
		name: 'ABC - ROTR',
		value: 'abc/rotr',
		description: 'Financial standing of a road transport operator, from ABC',
	},
	{
		name: 'Phoenix - CMR',
		value: 'phoenix/cmr',
		description: 'Goods carried by road (CMR), from Phoenix',
	},
	{
		name: 'Phoenix - ROT',
		value: 'phoenix/rot',
		description: 'Financial standing of a road transport operator, from Phoenix',
	},
	{ name: 'Other', value: 'other', description: 'Another insurer or product of RotrApi' },
];

/** The product: one choice for the insurer and what it sells, or Other. */
export const productProperty: INodeProperties = {
	displayName: 'Product',
	name: 'product',
	type: 'options',
	required: true,
	options: PRODUCTS,
	default: 'phoenix/rot',
	description: 'The insurer and its product',
};

/** One half of each known pair, as a list of choices. */
function halves(index: 0 | 1): INodePropertyOptions[] {
	const pairs = PRODUCTS.map(({ value }) => String(value).split('/'));
	const names = pairs.flatMap((pair) => (pair.length === 2 ? [pair[index]] : []));
	return [...new Set(names)].map((name) => ({ name, value: name }));
}

/** A product of the list, by its value or its label; an expression may give a pair that the list lacks. */
export const readProduct = choiceReader(PRODUCTS, { isOpen: true });

/** An insurer, and the name of a product; RotrApi may know more of both. */
export const readInsurer = choiceReader(halves(0), { isOpen: true });
export const readProductName = choiceReader(halves(1), { isOpen: true });
