import type { PlainOperation } from '../operation';
import { sessionPerRun } from './sessionPerRun';

/** `PATCH /auth`: a renewed session, or a login where the API does not renew. */
export const renewToken: PlainOperation = {
	option: {
		name: 'Renew Token',
		value: 'renewToken',
		action: 'Renew token of account',
		description:
			'Renew the stored session and store the new one. Not needed before other operations, which renew by themselves.',
	},
	properties: [],
	concurrency: 1,
	start: (run) => sessionPerRun(run, 'renewToken', 'renew the session with RotrApi'),
};
