const {
	both,
	LOGIN_PASSES,
	NO_LOGIN,
	NOT_THE_TOKEN,
	ONCE,
	PASSING,
	refuses,
	relents,
} = require('./faultPresets');

/** @typedef {import('./faultPresets').FaultRow} FaultRow */

const ADDRESS = 'RotrApi admits only allow-listed IP addresses';
const NO_SESSION = 'RotrApi accepted no session of this account';
const LOGIN_REFUSED = 'RotrApi at {url} refused the login of account "broker"';
const NOT_ALLOWED = 'RotrApi at {url} does not allow this account or this address (403)';

/** @type {FaultRow[]} Answers that turn a call down. */
const REFUSALS = [
	{
		title: 'HTTP 400 with a text on a field',
		order: {
			fault: 'status',
			status: 400,
			message: 'VALIDATION_ERROR',
			data: { offerId: ['Câmpul este obligatoriu.'] },
		},
		...refuses(1),
		...NO_LOGIN,
		cause: 'RotrApi refused 1 field: Offer ID: Câmpul este obligatoriu',
		loginCause: LOGIN_REFUSED,
		advice: 'Offer ID: Câmpul este obligatoriu.',
	},
	{
		title: 'HTTP 404 in the API’s envelope',
		order: { fault: 'status', status: 404, message: 'Oferta nu există.' },
		...refuses(1),
		...NO_LOGIN,
		cause: 'RotrApi says "Oferta nu există." (404)',
		loginCause: LOGIN_REFUSED,
	},
	{
		title: 'HTTP 200 with error 400 in the envelope',
		order: { fault: 'envelope200', status: 400, message: 'Cerere refuzată.' },
		...refuses(1),
		...NO_LOGIN,
		cause: 'RotrApi says "Cerere refuzată." (400)',
		loginCause: LOGIN_REFUSED,
	},
	{
		title: 'Token rejected once (401)',
		order: { fault: 'status', status: 401, times: 1 },
		...relents(2),
		...NOT_THE_TOKEN,
	},
	{
		title: 'Token rejected twice, inside HTTP 200',
		order: { fault: 'envelope200', status: 401, times: 2 },
		...relents(3),
		...NOT_THE_TOKEN,
	},
	{
		title: 'Every token rejected (401)',
		order: { fault: 'status', status: 401 },
		...refuses(3),
		...NOT_THE_TOKEN,
		...NO_LOGIN,
		cause: NO_SESSION,
		loginCause: LOGIN_REFUSED,
		advice: 'Check with Life is Hard',
	},
	{
		title: 'Login refused',
		order: { fault: 'refusedLogin' },
		...refuses(3),
		...NOT_THE_TOKEN,
		...NO_LOGIN,
		cause: NO_SESSION,
		loginCause: LOGIN_REFUSED,
	},
	{
		title: 'HTTP 403 once, in the API’s envelope',
		order: { fault: 'status', status: 403, times: 1 },
		...relents(2),
		issueCause: NOT_ALLOWED,
	},
	{
		title: 'HTTP 403 always, in the API’s envelope',
		order: { fault: 'status', status: 403 },
		...refuses(2),
		...NO_LOGIN,
		...both(NOT_ALLOWED),
		advice: ADDRESS,
	},
	{
		title: 'HTTP 403 as a web page, as of a firewall',
		order: { fault: 'html', status: 403 },
		when: ['before'],
		read: ['fails', 2],
		create: ['unknown', 2],
		issue: ['unknown', 1],
		login: ['notSent', 1],
		renewal: ['notSent', 1],
		...both(NOT_ALLOWED),
		advice: ADDRESS,
	},
	{
		title: 'HTTP 403 as a web page, on the way back',
		order: { fault: 'html', status: 403 },
		when: ['after'],
		only: ['issue'],
		...ONCE,
		cause: NOT_ALLOWED,
	},
	{
		title: 'HTTP 429 once, with Retry-After',
		order: { fault: 'status', status: 429, headers: { 'retry-after': '1' }, times: 1 },
		...refuses(1),
		read: ['recovers', 2],
		...LOGIN_PASSES,
		cause: 'RotrApi asks for fewer requests (429)',
		advice: PASSING,
	},
	{
		title: 'HTTP 429 with a Retry-After that is too long',
		order: { fault: 'status', status: 429, headers: { 'retry-after': '3600' } },
		...refuses(1),
		login: ['notSent', 1],
		renewal: ['logsIn', 1],
		...both('RotrApi asks for fewer requests (429)'),
		advice: PASSING,
	},
];

module.exports = { REFUSALS };
