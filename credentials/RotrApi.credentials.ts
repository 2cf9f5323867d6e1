import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { ASSUMED_PATHS, checkCredential } from '../nodes/RotrApi/transport/session/credential';
import { authorise } from '../nodes/RotrApi/transport/session/authenticate';
import { obtainSession } from '../nodes/RotrApi/transport/session/keeper';

/** The broker's login at one insurer, which goes into `provider.authentication` of requests for it. */
function loginFields(insurer: string): INodeProperties[] {
	return [
		{
			displayName: 'Account',
			name: 'account',
			type: 'string',
			default: '',
			placeholder: 'e.g. 123456',
			description: `Your account at ${insurer}`,
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: `Your password at ${insurer}`,
		},
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. ICJ1345',
			description: `Your agent code at ${insurer}`,
		},
	];
}

/**
 * Corrections of the two assumed paths. They stand in the collection `paths`, by which n8n's API gives them, and below it,
 * because n8n 2.41 shows of a collection in a credential its name alone.
 */
const PATH_FIELDS: INodeProperties[] = [
	{
		displayName: ASSUMED_PATHS.offerStatusPath.label,
		name: 'offerStatusPath',
		type: 'string',
		default: ASSUMED_PATHS.offerStatusPath.path,
		placeholder: 'e.g. /offer/{id}/status',
		description: 'Path of Get Status; {id} stands for the number of the offer',
	},
	{
		displayName: ASSUMED_PATHS.pendingOfferPath.label,
		name: 'pendingOfferPath',
		type: 'string',
		default: ASSUMED_PATHS.pendingOfferPath.path,
		placeholder: 'e.g. /pending',
		description: 'Path of Get Pending',
	},
];

/** Written by `preAuthentication`, never by a person; `password` keeps n8n from showing it to browsers. */
const SESSION_FIELDS = ['token', 'refreshToken', 'tokenOwner', 'tokenExpiresAt'].map(
	(name): INodeProperties => ({
		displayName: name,
		name,
		type: 'hidden',
		typeOptions: { password: true, ...(name === 'token' && { expirable: true }) },
		default: '',
	}),
);

/** The credential `rotrApi`: its fields, its login and its test; what it does is in transport/. */
export class RotrApi implements ICredentialType {
	name = 'rotrApi';

	displayName = 'RotrApi API';

	icon = { light: 'file:../icons/rotr.svg', dark: 'file:../icons/rotr.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-rotr/n8n-nodes-rotr#credential';

	properties: INodeProperties[] = [
		{
			displayName:
				'RotrApi admits only allow-listed IP addresses. Ask Life is Hard to add the public address of this n8n before the first login.',
			name: 'allowListNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			options: [
				{ name: 'Production', value: 'production', description: 'Policies are contracts' },
				{ name: 'Test', value: 'test', description: 'The vendor’s test environment' },
				{ name: 'Custom', value: 'custom', description: 'Another address' },
			],
			default: 'production',
			description: 'Which RotrApi to talk to. Each has accounts of its own.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://rotr.example.ro',
			displayOptions: { show: { environment: ['custom'] } },
			description:
				'Address of the API. Only https is accepted, except for an API on this computer (localhost).',
		},
		{
			displayName: 'Account',
			name: 'account',
			type: 'string',
			default: '',
			required: true,
			description: 'Account that Life is Hard gave you for RotrApi',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Password of this account',
		},
		{
			displayName: 'Send Login In',
			name: 'loginParameters',
			type: 'options',
			options: [
				{ name: 'Body', value: 'body', description: 'As JSON: keeps the password out of logs' },
				{ name: 'Query', value: 'query', description: 'In the address, where the API wants it so' },
			],
			default: 'body',
			description: 'How the login call carries account and password',
		},
		{
			displayName: 'Language',
			name: 'language',
			type: 'options',
			options: [
				{ name: 'English', value: 'en' },
				{ name: 'Romanian', value: 'ro' },
			],
			default: 'ro',
			description:
				'Language of the texts that RotrApi answers with, e.g. on a wrong field. The form and the messages of the node stay in English.',
		},
		{
			displayName: 'Insurer Accounts',
			name: 'insurerAccounts',
			type: 'fixedCollection',
			placeholder: 'Add insurer',
			default: {},
			description:
				'Your logins at the insurers, which are separate from the login to RotrApi. The test environment accepts offers without.',
			options: [
				{ displayName: 'Abc', name: 'abc', values: loginFields('insurer abc') },
				{ displayName: 'Phoenix', name: 'phoenix', values: loginFields('insurer phoenix') },
				{
					displayName: 'Other',
					name: 'other',
					values: [
						{
							displayName: 'Insurer',
							name: 'insurer',
							type: 'string',
							default: '',
							placeholder: 'e.g. omega',
							description: 'Name of the insurer as RotrApi writes it',
						},
						...loginFields('this insurer'),
					],
				},
			],
		},
		{
			displayName: 'Insurer Login',
			name: 'insurerLogin',
			type: 'options',
			options: [
				{
					name: 'Leave Out',
					value: 'leaveOut',
					description: 'For brokers whose logins at insurers are stored with Life is Hard',
				},
				{
					name: 'Send',
					value: 'send',
					description: 'The login of Insurer Accounts, or empty texts where there is none',
				},
			],
			default: 'send',
			description: 'Whether requests carry the login at the insurer (provider.authentication)',
		},
		{
			displayName: 'Paths',
			name: 'paths',
			type: 'collection',
			placeholder: 'Add path',
			default: {},
			description:
				'The two paths below are assumed, since the API documents none. Leave them as they are unless a call answers 404.',
			options: PATH_FIELDS,
		},
		...PATH_FIELDS,
		...SESSION_FIELDS,
	];

	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject) {
		checkCredential(credentials);
		const session = await obtainSession(this, credentials);
		// Up to 0.1.0 n8n could store a record called `attempt` beside it: what is undefined vanishes from the store.
		return { ...session, attempt: undefined };
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		checkCredential(credentials);
		return authorise(credentials, requestOptions);
	};

	/** The login itself; `authorise` fills in address and login from the form. */
	test: ICredentialTestRequest = {
		request: { method: 'POST', url: '/auth' },
		rules: [true, 'true'].map((value) => ({
			type: 'responseSuccessBody',
			properties: { key: 'error', value, message: 'RotrApi refused this login' },
		})),
	};
}
