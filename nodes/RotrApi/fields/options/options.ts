import type { INodeProperties } from 'n8n-workflow';

/** Whether the output is simplified; the same switch on every operation that has one. */
export const simpleProperty: INodeProperties = {
	displayName: 'Simplify',
	name: 'simple',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

/** How many items are in work at the same time. */
export function concurrencyOption(byDefault: number): INodeProperties {
	return {
		displayName: 'Concurrency',
		name: 'concurrency',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 50 },
		default: byDefault,
		placeholder: `e.g. ${byDefault}`,
		description: 'How many requests may be under way at the same time',
	};
}

/** How long one try of a call may take, in seconds. */
export const timeoutOption: INodeProperties = {
	displayName: 'Timeout (Seconds)',
	name: 'timeout',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 120,
	placeholder: 'e.g. 120',
	description:
		'How many seconds to wait for one answer. Insurers may take tens of seconds for an offer.',
};

/**
 * The Options collection of an operation; n8n wants five or more members in alphabetical order, so
 * that they are sorted here once and for all.
 */
export function optionsProperty(...options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [...options].sort((a, b) => a.displayName.localeCompare(b.displayName)),
	};
}
