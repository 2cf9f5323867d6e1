import type { INodePropertyOptions } from 'n8n-workflow';
import type { Owner } from '../person/person';
import { readAmount } from '../readers/amounts';
import { choiceReader } from '../readers/choices';
import { readDocumentNumber } from '../readers/codes';
import { readCurrency } from '../readers/currency';
import { readDate } from '../readers/dates';
import type { Field } from '../readers/field';

const METHODS: INodePropertyOptions[] = [
	{ name: 'Broker Payment Order', value: 'broker payment order' },
	{ name: 'Broker Receipt', value: 'broker receipt' },
	{ name: 'Card Terminal (POS)', value: 'pos' },
	{ name: 'Payment Order', value: 'payment order' },
	{ name: 'Receipt', value: 'receipt' },
];

const METHOD_WORDS = {
	'broker payment order': ['ordin de plata broker'],
	'broker receipt': ['chitanta broker'],
	pos: ['card'],
	'payment order': ['ordin de plata', 'op'],
	receipt: ['chitanta'],
};

/** The payment that `policy/issue` reports to the insurer, in a broker's order. */
export const PAYMENT_FIELDS: Field[] = [
	{
		path: 'payment.method',
		property: {
			displayName: 'Payment Method',
			name: 'paymentMethod',
			type: 'options',
			required: true,
			options: METHODS,
			default: 'receipt',
			description:
				'How the premium was paid: receipt, broker receipt, payment order, broker payment order or pos',
		},
		read: choiceReader(METHODS, { words: METHOD_WORDS, isOpen: true }),
	},
	{
		path: 'payment.amount',
		property: {
			displayName: 'Payment Amount',
			name: 'paymentAmount',
			type: 'string',
			required: true,
			default: '={{ $json.paymentAmount }}',
			placeholder: 'e.g. 89.76',
			description:
				'The sum due: the field paymentAmount in the output of Create Offer. It is not the premium, which differs with instalments.',
		},
		read: readAmount,
	},
	{
		path: 'payment.currency',
		property: {
			displayName: 'Payment Currency',
			name: 'paymentCurrency',
			type: 'string',
			required: true,
			default: '={{ $json.paymentCurrency }}',
			placeholder: 'e.g. RON',
			description: 'The field paymentCurrency in the output of Create Offer, such as RON',
		},
		read: readCurrency,
	},
	{
		path: 'payment.date',
		property: {
			displayName: 'Payment Date',
			name: 'paymentDate',
			type: 'dateTime',
			typeOptions: { dateOnly: true },
			required: true,
			default: '={{ $now }}',
			placeholder: 'e.g. 2026-11-24',
			description: 'Day of the payment, such as 2026-11-24; by default today, as it is in Romania',
		},
		read: readDate,
	},
	{
		path: 'payment.documentNumber',
		property: {
			displayName: 'Payment Document Number',
			name: 'paymentDocumentNumber',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. XY32344',
			description: 'Series and number of the receipt, or number of the payment order',
		},
		read: readDocumentNumber,
	},
];

/** Who paid, where it is somebody else. */
export const PAYER: Owner = {
	name: 'payer',
	label: 'Payer',
	prefix: 'Payer ',
	path: 'payer',
	description: 'The company or individual who paid, where it is not the policyholder',
};
