const {
	HARMLESS,
	LATE,
	NO_DOCUMENT,
	NO_LOGIN,
	ONCE,
	PASSING,
	PATHS,
	passes,
	persists,
	stops,
	WORKS,
} = require('./faultPresets');
const { REFUSALS } = require('./faultRefusals');

/** @typedef {import('./faultPresets').FaultRow} FaultRow */

const BROKEN = 'the connection to RotrApi at {url} broke before the answer was complete';
const NO_CONNECTION = 'there is no connection to RotrApi at {url}';
const CUT = 'the answer was cut off or is not what the API documents (200)';

/** @type {FaultRow[]} What the node does about each fault of the sandbox. */
const FAULT_TABLE = [
	...REFUSALS,
	{
		title: 'HTTP 500',
		order: { fault: 'status', status: 500, correlation_id: 'c0ffee-500' },
		...stops('the call to RotrApi went wrong there (500): Eroare internă.'),
		advice: 'Correlation ID: c0ffee-500',
	},
	{
		title: 'HTTP 200 with error 500 in the envelope',
		order: { fault: 'envelope200', status: 500, message: 'Eroare internă.' },
		...stops('the call to RotrApi went wrong there (500): Eroare internă.'),
	},
	{
		title: 'HTTP 503 once',
		order: { fault: 'status', status: 503, times: 1 },
		...passes('RotrApi is not available at the moment (503)'),
	},
	{
		title: 'HTTP 504 always',
		order: { fault: 'status', status: 504 },
		...persists('RotrApi is not available at the moment (504)'),
	},
	{
		title: 'HTTP 502 as a web page',
		order: { fault: 'html' },
		...persists('RotrApi is not available at the moment (502)'),
		advice: PASSING,
	},
	{
		title: 'HTTP 404 as a web page, as at a wrong path',
		order: { fault: 'html', status: 404 },
		...stops('the call to RotrApi went wrong there (404)'),
		advice: PATHS,
	},
	{
		title: 'HTTP 200 with a web page',
		order: { fault: 'html', status: 200 },
		...stops('the answer was a web page, not data (200)'),
		advice: PATHS,
	},
	{
		title: 'HTTP 200 without a body',
		order: { fault: 'body', body: '' },
		...stops(CUT),
		advice: PATHS,
	},
	{
		title: 'A redirect to another address',
		order: { fault: 'redirect', to: 'http://127.0.0.1:9/elsewhere' },
		...stops('the address {url} points to another one, which is not followed (302)'),
		advice: 'Check the Base URL in the RotrApi credential.',
	},
	{ title: 'A slow answer', order: { fault: 'delay', ms: 200 }, ...HARMLESS },
	{
		title: 'No answer at all',
		order: { fault: 'hang' },
		...LATE,
	},
	{
		title: 'An answer byte by byte',
		order: { fault: 'drip', everyMs: 100 },
		...LATE,
	},
	{
		title: 'Connection dropped once',
		order: { fault: 'drop', times: 1 },
		...passes(BROKEN),
	},
	{
		title: 'Connection dropped always',
		order: { fault: 'drop' },
		...persists(BROKEN, NO_CONNECTION),
		advice: PASSING,
	},
	{
		title: 'Answer cut off, connection broken',
		order: { fault: 'truncate', length: 'wrong' },
		...persists(BROKEN, NO_CONNECTION),
		advice: PASSING,
	},
	{
		title: 'Answer cut off, connection whole',
		order: { fault: 'truncate' },
		...stops(CUT),
		advice: PATHS,
	},
	{
		title: 'JSON 100,000 levels deep',
		order: { fault: 'deepJson' },
		...stops(CUT),
		advice: PATHS,
	},
	{
		title: 'Wrong types in every field',
		order: { fault: 'wrongType' },
		only: ['create', 'issue'],
		...ONCE,
		...NO_LOGIN,
		cause: "RotrApi's answer holds no {thing}",
		loginCause: 'the answer can not be read',
	},
	{
		title: 'Wrong types in every field of a status',
		order: { fault: 'wrongType' },
		...WORKS,
		only: ['lookup'],
	},
	{
		title: 'Wrong types in every field of a document',
		order: { fault: 'wrongType' },
		...NO_DOCUMENT,
		cause: "RotrApi's answer holds no list of files",
		advice: 'Check the address in the RotrApi credential.',
	},
	{
		title: 'A document without files',
		order: { fault: 'emptyFiles' },
		...NO_DOCUMENT,
		cause: 'There is no document for {document} yet',
		advice: 'RotrApi knows it but has no file for it.',
	},
	{
		title: 'A document that is not base64',
		order: { fault: 'notBase64' },
		...NO_DOCUMENT,
		cause: "the file in RotrApi's answer is not valid base64",
		advice: 'The document was not saved, since it would be damaged.',
	},
	{
		title: 'A document that is no PDF',
		order: { fault: 'notPdf' },
		...NO_DOCUMENT,
		cause: "the file in RotrApi's answer is not a PDF",
		advice: 'The document was not saved, since no PDF reader would open it.',
	},
	{
		title: 'No policy in the answer to Issue Policy',
		order: { fault: 'emptyPolicies' },
		...ONCE,
		only: ['issue'],
		cause: "RotrApi's answer holds no policy",
	},
	{ title: '5 MB of text in a field', order: { fault: 'hugeFields' }, ...HARMLESS },
	{ title: 'Fields that nobody documented', order: { fault: 'extraFields' }, ...HARMLESS },
];

module.exports = { FAULT_TABLE };
