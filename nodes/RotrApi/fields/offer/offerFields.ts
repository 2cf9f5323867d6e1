import type { INodeProperties } from 'n8n-workflow';
import type { Owner } from '../person/person';
import { readAmountFromZero, readDiscount } from '../readers/amounts';
import type { Field } from '../readers/field';
import { readBoolean, readText } from '../readers/values';
import { readInsurer, readProductName } from './products';

const ONLY_OTHER: INodeProperties['displayOptions'] = { show: { product: ['other'] } };

/** Which insurer and product; shown for Other; otherwise they are read from the pair of a known product. */
export const PRODUCT_FIELDS: Field[] = [
	{
		path: 'provider.organization.businessName',
		property: {
			displayName: 'Insurer',
			name: 'insurer',
			type: 'string',
			default: '',
			displayOptions: ONLY_OTHER,
			placeholder: 'e.g. phoenix',
			description: 'Name of the insurer as RotrApi knows it',
		},
		read: readInsurer,
	},
	{
		path: 'product.name',
		property: {
			displayName: 'Product Name',
			name: 'productName',
			type: 'string',
			default: '',
			displayOptions: ONLY_OTHER,
			placeholder: 'e.g. rot',
			description: 'Name of the product as the insurer calls it in RotrApi',
		},
		read: readProductName,
	},
];

/** What the client has agreed to. */
export const CONSENT_FIELDS: Field[] = [
	{
		path: 'agreements.gdpr',
		property: {
			displayName: 'GDPR Consent',
			name: 'gdprConsent',
			type: 'boolean',
			default: false,
			description:
				'Whether the policyholder agrees to the processing of personal data; insurers may refuse an offer without it',
		},
		read: readBoolean,
	},
	{
		path: 'agreements.marketing',
		property: {
			displayName: 'Marketing Consent',
			name: 'marketingConsent',
			type: 'boolean',
			default: false,
			description: 'Whether the policyholder agrees to receive marketing messages',
		},
		read: readBoolean,
	},
];

/** What insurers add to the request; merged with what Sum Insured RRA says. */
export const ADDITIONAL_DATA = {
	path: 'product.additionalData',
	property: {
		displayName: 'Additional Data',
		name: 'additionalData',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. {"product": {"transport": {}}}',
		description:
			'What an insurer wants besides, as the JSON of product.additionalData; Sum Insured RRA is added to it',
	} satisfies INodeProperties,
};

/** Members of Additional Fields that hold one value. */
export const ADDITIONAL_FIELDS: Field[] = [
	{
		path: 'product.transport.discount',
		property: {
			displayName: 'Discount',
			name: 'discount',
			type: 'string',
			default: '',
			placeholder: 'e.g. 5',
			description: 'Discount on the premium, from zero up; what it may be is up to the insurer',
		},
		read: readDiscount,
	},
	{
		path: 'product.transport.mentions',
		property: {
			displayName: 'Mentions',
			name: 'mentions',
			type: 'string',
			default: '',
			placeholder: 'e.g. Registration number: CJ59LIH',
			description: 'Free text for the insurer, such as the registration number of the vehicle',
		},
		read: readText,
	},
	{
		path: 'product.additionalData.product.transport.sumInsuredRRA',
		property: {
			displayName: 'Sum Insured RRA',
			name: 'sumInsuredRRA',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1500',
			description: 'Further sum insured (sumInsuredRRA) of products that have one, from zero up',
		},
		read: readAmountFromZero,
	},
];

/** The person that RotrApi calls policyholder; which of the two persons is insured is not documented. */
export const POLICYHOLDER: Owner = {
	name: 'policyholder',
	label: 'Policyholder',
	prefix: '',
	path: 'product.policyholder',
	description:
		'The company or individual that RotrApi calls policyholder; one of its texts says “asigurat” there. What each of the two roles means for the insurance is not documented.',
	required: true,
};

/** The person that RotrApi calls customer, where it is not the policyholder. */
export const CUSTOMER: Owner = {
	name: 'customer',
	label: 'Customer',
	prefix: 'Customer ',
	path: 'product.customer',
	description:
		'The company or individual that RotrApi calls customer, perhaps the “contractant”, where it is not the policyholder. What each of the two roles means for the insurance is not documented.',
	displayOptions: { show: { customerIsPolicyholder: [false] } },
	required: true,
};
