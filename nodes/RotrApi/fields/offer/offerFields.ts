import type { INodeProperties } from 'n8n-workflow';
import { readAmountFromZero } from '../readers/amounts';
import type { Field } from '../readers/field';
import type { Owner } from '../person/person';
import { readBoolean, readText } from '../readers/values';

const ONLY_OTHER: INodeProperties['displayOptions'] = { show: { product: ['other'] } };

/** Which insurer and product; shown for Other, and read from the pair of a known product else. */
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
		read: readText,
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
		read: readText,
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

/** Members of Additional Fields. */
export const ADDITIONAL_FIELDS: Field[] = [
	{
		path: 'product.transport.discount',
		property: {
			displayName: 'Discount',
			name: 'discount',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			placeholder: 'e.g. 5',
			description: 'Discount on the premium, from zero up; what it may be is up to the insurer',
		},
		read: readAmountFromZero,
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
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			placeholder: 'e.g. 1500',
			description: 'Further sum insured (sumInsuredRRA) of products that have one, from zero up',
		},
		read: readAmountFromZero,
	},
];

/** Who takes out the insurance. */
export const POLICYHOLDER: Owner = {
	name: 'policyholder',
	label: 'Policyholder',
	prefix: '',
	path: 'product.policyholder',
	description: 'The company or individual who takes out the insurance',
	required: true,
};

/** Who is insured, where it is not the policyholder. */
export const CUSTOMER: Owner = {
	name: 'customer',
	label: 'Customer',
	prefix: 'Customer ',
	path: 'product.customer',
	description: 'The company or individual who is insured, where it is not the policyholder',
	displayOptions: { show: { customerIsPolicyholder: [false] } },
	required: true,
};
