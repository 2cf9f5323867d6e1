import type { INodeProperties } from 'n8n-workflow';
import { plainText, shown, type Reader } from './values';

/**
 * The parameter for a number that RotrApi gave out: a text field, so that an expression can be its value. By default that is
 * the number in the item; `source` says which node puts it there.
 */
function idProperty(displayName: string, name: string, source: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'string',
		required: true,
		default: `={{ $json.${name} }}`,
		placeholder: 'e.g. 12',
		description: `Identification number of the ${displayName.split(' ')[0].toLowerCase()}, a whole number: ${source}`,
	};
}

/** The offer that an operation is about. */
export const offerIdProperty = idProperty(
	'Offer ID',
	'offerId',
	'the field offerId in the output of Create Offer',
);

/** The policy that an operation is about. */
export const policyIdProperty = idProperty(
	'Policy ID',
	'policyId',
	'the field policyId in the output of Issue Policy',
);

/** The number of an offer or a policy. */
export const readId: Reader<number> = (value) => {
	const text = plainText(value);
	const id = Number(text);
	if (/^\d+$/.test(text) && id > 0 && Number.isSafeInteger(id)) return { value: id };
	return {
		problem: `must be a whole number above zero, not ${shown(value)}`,
		advice:
			'RotrApi gives each offer and policy a number, e.g. 12. An offer number such as ROT110104 is something else.',
	};
};
