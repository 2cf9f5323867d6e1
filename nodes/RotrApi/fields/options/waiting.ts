import type { INodeProperties } from 'n8n-workflow';

/** Parameters of the operation that can wait for a status. */
export const waitProperties: INodeProperties[] = [
	{
		displayName: 'Wait for Status',
		name: 'waitForStatus',
		type: 'boolean',
		default: false,
		description:
			'Whether to look again and again until the offer has one of the statuses below, or the time is up',
	},
	{
		displayName: 'Statuses',
		name: 'statuses',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. group:approved, group:ended',
		displayOptions: { show: { waitForStatus: [true] } },
		description:
			'Statuses to wait for, separated by commas: words of RotrApi such as active, or all words of a group by group:open, group:approved, group:ended, group:policy or group:unknown. Capitals make no difference. Add those that end the matter (group:ended), or the wait goes on until the time is up.',
	},
];

const WHILE_WAITING: INodeProperties['displayOptions'] = { show: { '/waitForStatus': [true] } };

/** How long to wait for a status in all, in seconds. */
export const waitTimeoutOption: INodeProperties = {
	displayName: 'Wait Timeout (Seconds)',
	name: 'waitTimeout',
	type: 'number',
	displayOptions: WHILE_WAITING,
	typeOptions: { minValue: 1 },
	default: 300,
	placeholder: 'e.g. 300',
	description: 'How many seconds to wait for the status at most',
};

/** How long to leave between two looks, in seconds. */
export const pollIntervalOption: INodeProperties = {
	displayName: 'Poll Interval (Seconds)',
	name: 'pollInterval',
	type: 'number',
	displayOptions: WHILE_WAITING,
	typeOptions: { minValue: 1 },
	default: 10,
	placeholder: 'e.g. 10',
	description: 'How many seconds to leave between two looks at the same offer',
};

/** What becomes of an offer for which the wait was in vain. */
export const onWaitTimeoutOption: INodeProperties = {
	displayName: 'On Wait Timeout',
	name: 'onWaitTimeout',
	type: 'options',
	displayOptions: WHILE_WAITING,
	options: [
		{
			name: 'Fail',
			value: 'fail',
			description: 'Stop with a message, or use the error output of the node',
		},
		{
			name: 'Output Last Status',
			value: 'output',
			description: 'Go on with the last status and waitTimedOut set to true',
		},
	],
	default: 'output',
	description: 'What to do with an offer that has none of the statuses when the time is up',
};
