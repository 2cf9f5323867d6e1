import { readAmount, readCount } from '../readers/amounts';
import { readDate } from '../readers/dates';
import type { Field } from '../readers/field';
import { readText } from '../readers/values';

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
				'First day of the insurance, such as 2026-11-24 or 24.11.2026. A time with a zone counts as the day in Romania.',
		},
		read: readDate,
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
			type: 'number',
			typeOptions: { minValue: 0 },
			required: true,
			default: 0,
			placeholder: 'e.g. 27000',
			description: 'Sum insured, in the currency below; must be above zero',
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
			options: [
				{ name: 'EUR', value: 'EUR' },
				{ name: 'RON', value: 'RON' },
			],
			default: 'RON',
			description: 'Currency of the sum insured and the premium',
		},
		read: readText,
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
			options: [
				{ name: '1 (Paid at Once)', value: 1 },
				{ name: '2', value: 2 },
				{ name: '4', value: 4 },
				{ name: '12', value: 12 },
			],
			default: 1,
			description: 'In how many instalments the premium is paid: 1, 2, 4 or 12',
		},
		read: readCount,
	},
];
