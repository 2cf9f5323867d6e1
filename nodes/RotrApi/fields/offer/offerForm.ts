import type { INodeProperties } from 'n8n-workflow';
import { updateDisplayOptions } from 'n8n-workflow';
import { personProperty } from '../person/person';
import { TRANSPORT_FIELDS } from './coverFields';
import {
	ADDITIONAL_DATA,
	ADDITIONAL_FIELDS,
	CONSENT_FIELDS,
	CUSTOMER,
	POLICYHOLDER,
	PRODUCT_FIELDS,
} from './offerFields';
import { offerJsonProperty } from './offerJson';
import { productProperty } from './products';

const specifyOfferProperty: INodeProperties = {
	displayName: 'Specify Offer',
	name: 'specifyOffer',
	type: 'options',
	options: [
		{ name: 'Using Fields Below', value: 'fields', description: 'Fill in the form' },
		{
			name: 'Using JSON',
			value: 'json',
			description: 'Give the whole request at once; best for AI agents and mapped data',
		},
	],
	default: 'fields',
	description: 'How to give the details of the offer. AI agents do best with JSON.',
};

export const customerIsPolicyholderProperty: INodeProperties = {
	displayName: 'Customer Is Policyholder',
	name: 'customerIsPolicyholder',
	type: 'boolean',
	default: true,
	description:
		'Whether the policyholder is also the customer, so that a copy of the policyholder goes out as the customer',
};

/** n8n opens an empty person with "Currently no items exist", and can't mark a part of it as missing. */
const policyholderNotice: INodeProperties = {
	displayName: 'Under Policyholder add Person and Address: both are needed.',
	name: 'policyholderNotice',
	type: 'notice',
	default: '',
};

/** Said where two persons can be entered: nobody knows yet whom the insurance then covers. */
const twoPersonsNotice: INodeProperties = {
	displayName:
		'It is not documented which of two different persons RotrApi takes for the insured. Check the PDF of the offer before you issue it. Under Customer, too, add Person and Address.',
	name: 'twoPersonsNotice',
	type: 'notice',
	default: '',
	displayOptions: { show: { customerIsPolicyholder: [false] } },
};

const additionalFieldsProperty: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add field',
	default: {},
	options: [ADDITIONAL_DATA, ...ADDITIONAL_FIELDS].map(({ property }) => property),
};

const properties = (fields: Array<{ property: INodeProperties }>) =>
	fields.map(({ property }) => property);

/** The form of an offer in a broker's order: the product, what it needs, the people, the consents, the rest. */
export const offerProperties: INodeProperties[] = [
	productProperty,
	...properties(PRODUCT_FIELDS),
	specifyOfferProperty,
	...updateDisplayOptions({ show: { specifyOffer: ['json'] } }, [offerJsonProperty]),
	...updateDisplayOptions({ show: { specifyOffer: ['fields'] } }, [
		...properties(TRANSPORT_FIELDS),
		policyholderNotice,
		personProperty(POLICYHOLDER),
		customerIsPolicyholderProperty,
		twoPersonsNotice,
		personProperty(CUSTOMER),
		...properties(CONSENT_FIELDS),
		additionalFieldsProperty,
	]),
];
