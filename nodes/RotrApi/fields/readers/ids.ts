import type { INodeProperties } from 'n8n-workflow';
import { InvalidInput } from './invalid';

/**
 * Numbers that RotrApi gives out. A text field, so that an expression can be its value, by default the number in the
 * item; `source` says where that comes from.
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

/**
 * An id as a whole number above zero.
 *
 * @param label the field's display name, for the message
 * @param whatToWrite where an expression finds nothing, e.g. `write {{ ... }}`
 * @throws InvalidInput when it is missing or no whole number
 */
export function readId(value: unknown, label: string, whatToWrite?: () => string): number {
	const text = String(value ?? '').trim();
	if (text === '') {
		throw new InvalidInput(
			`${label} is missing`,
			`Enter the number in the field ${label}. If it is an expression, the item has no such value${whatToWrite ? `: ${whatToWrite()}` : ''}.`,
		);
	}
	const id = Number(text);
	if (!/^\d+$/.test(text) || id < 1 || !Number.isSafeInteger(id)) {
		throw new InvalidInput(
			`${label} must be a whole number above zero, not "${text.slice(0, 60)}"`,
			`RotrApi gives each offer and policy a number, e.g. 12. An offer number such as ROT110104 is something else.`,
		);
	}
	return id;
}

/**
 * A text that must not be empty.
 *
 * @throws InvalidInput when it is
 */
export function readText(value: unknown, label: string): string {
	const text = String(value ?? '').trim();
	if (text === '') {
		throw new InvalidInput(
			`${label} is missing`,
			`Fill in the field ${label}. If it is an expression, the item has no such value.`,
		);
	}
	return text;
}
