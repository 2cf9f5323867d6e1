import type { PlainOperation } from '../operation';
import { sessionPerRun } from './sessionPerRun';

/** `POST /auth`: a fresh login, whatever token is stored. */
export const authenticate: PlainOperation = {
	option: {
		name: 'Authenticate',
		value: 'authenticate',
		action: 'Authenticate account',
		description:
			'Log in anew with the account of the credential and store the session in it. Not needed before other operations, which log in by themselves.',
	},
	properties: [],
	concurrency: 1,
	start: (run) => sessionPerRun(run, 'login', 'log in to RotrApi'),
};
