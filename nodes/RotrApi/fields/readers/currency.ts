import type { INodePropertyOptions } from 'n8n-workflow';
import { choiceReader } from './choices';

/** The currencies that the form offers; the API may know more. */
export const CURRENCIES: INodePropertyOptions[] = [
	{ name: 'EUR', value: 'EUR' },
	{ name: 'RON', value: 'RON' },
];

/** A currency, also by the words that people use for it. */
export const readCurrency = choiceReader(CURRENCIES, {
	words: { EUR: ['euro', 'euros'], RON: ['lei', 'leu', 'lei noi'] },
	isOpen: true,
});
