import type { INodePropertyOptions } from 'n8n-workflow';
import { readAmount, readCount } from '../readers/amounts';
import { choiceReader } from '../readers/choices';
import { CURRENCIES, readCurrency } from '../readers/currency';
import { readStartDate } from '../readers/dates';
import type { Field } from '../readers/field';
import type { Reader } from '../readers/values';

const INSTALMENTS: INodePropertyOptions[] = [
	{ name: '1 (Paid at Once)', value: 1 },
	{ name: '2', value: 2 },
	{ name: '4', value: 4 },
	{ name: '12', value: 12 },
];

const readKnownCount = choiceReader(INSTALMENTS, { isOpen: true });

/** One of the known counts of instalments, or with a doubt any other count. */
const readInstalments: Reader = (value) => {
	const known = readKnownCount(value);
	if ('problem' in known || !known.doubt) return known;
	const count = readCount(value);
	return 'problem' in count ? count : { value: count.value, doubt: known.doubt };
};

/** What every product needs, in the order in which a broker asks for it. */
export const TRANSPORT_FIELDS: Field[] = [
	{
		path: 'product.transport.startDate',
		property: {
			displayName: 'Start Date',
			name: 'startDate',
			type: 'dateTime',
			typeOptions: { dateOnly: true },
			required: true,
			default: '',
			placeholder: 'e.g. 2026-11-24',
			description:
				'First day of the insurance: choose it, or type it as 2026-11-24. An expression may also give 24.11.2026; a time with a zone counts as the day in Romania.',
		},
		read: readStartDate,
	},
	{
		path: 'product.transport.termTime',
		property: {
			displayName: 'Term in Months',
			name: 'termTime',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			required: true,
			default: 12,
			placeholder: 'e.g. 12',
			description: 'How many months the insurance lasts',
		},
		read: readCount,
	},
	{
		path: 'product.transport.sumInsured',
		property: {
			displayName: 'Sum Insured',
			name: 'sumInsured',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 27000',
			description:
				'Sum insured, in the currency below, above zero: 27000, 27000.50, 27000,50 or 27.000,50',
		},
		read: readAmount,
	},
	{
		path: 'product.currency',
		property: {
			displayName: 'Currency',
			name: 'currency',
			type: 'options',
			required: true,
			options: CURRENCIES,
			default: 'RON',
			description: 'Currency of the sum insured and the premium',
		},
		read: readCurrency,
	},
	{
		path: 'product.transport.numberOfVehicles',
		property: {
			displayName: 'Number of Vehicles',
			name: 'numberOfVehicles',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			required: true,
			default: 1,
			placeholder: 'e.g. 1',
			description: 'How many vehicles the insurance is for',
		},
		read: readCount,
	},
	{
		path: 'product.transport.installmentCount',
		property: {
			displayName: 'Instalments',
			name: 'installmentCount',
			type: 'options',
			required: true,
			options: INSTALMENTS,
			default: 1,
			description: 'In how many instalments the premium is paid: 1, 2, 4 or 12',
		},
		read: readInstalments,
	},
];
