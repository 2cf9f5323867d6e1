const {
	addStrangers,
	drip,
	endless,
	envelope,
	eachFile,
	raw,
	setPath,
	truncate,
	wait,
	wrong,
} = require('./spoil');

/**
 * @typedef {import('./spoil').Exchange} Exchange
 * @typedef {import('./spoil').FaultParams} FaultParams
 *
 * @typedef {object} FaultKind
 * @property {string} name
 * @property {string} description
 * @property {{ [param: string]: string }} params
 * @property {('before' | 'after')[]} when When it can strike; the first is the default.
 * @property {(exchange: Exchange) => boolean | Promise<boolean>} strike True: the call has got its answer (or none, for
 * good). False: the call goes on.
 */

const STATUS_PARAMS = {
	status: 'HTTP status',
	message: 'message of the envelope',
	data: 'data of the envelope',
	correlation_id: 'correlation_id of the envelope, made up for 5xx',
	headers: 'further headers, e.g. Retry-After',
};
/** @type {('before' | 'after')[]} */
const ANY_TIME = ['before', 'after'];
/** @type {('before' | 'after')[]} An answer can only be spoiled when there is one. */
const AFTER = ['after'];

/** @type {FaultKind[]} Everything that can be made to go wrong, for tests and documents to go through. */
const FAULTS = [
	{
		name: 'status',
		description: 'Answers a failure with any HTTP status in the envelope of the API.',
		params: STATUS_PARAMS,
		when: ANY_TIME,
		strike: ({ response, params }) => {
			const status = params.status ?? 500;
			return raw(response, status, envelope(status, params), { headers: params.headers });
		},
	},
	{
		name: 'envelope200',
		description: 'Answers a failure inside HTTP 200.',
		params: STATUS_PARAMS,
		when: ANY_TIME,
		strike: ({ response, params }) =>
			raw(response, 200, envelope(params.status ?? 400, params), { headers: params.headers }),
	},
	{
		name: 'refusedLogin',
		description: 'Refuses the login as if account or password were wrong.',
		params: {},
		when: ANY_TIME,
		strike: ({ response }) =>
			raw(response, 401, envelope(401, { message: 'Cont sau parolă incorecte.' })),
	},
	{
		name: 'html',
		description: 'Answers a page of HTML, as a proxy or a firewall does.',
		params: { status: 'HTTP status, 502 unless told', headers: 'further headers' },
		when: ANY_TIME,
		strike: ({ response, params }) => {
			const status = params.status ?? 502;
			const page = `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Error ${status}</h1></body></html>`;
			return raw(response, status, page, { contentType: 'text/html', headers: params.headers });
		},
	},
	{
		name: 'body',
		description: 'Answers exactly this: a text as it is, anything else as JSON.',
		params: { body: 'the answer', status: '200 unless told', contentType: '', headers: '' },
		when: ANY_TIME,
		strike: ({ response, params }) => raw(response, params.status ?? 200, params.body, params),
	},
	{
		name: 'redirect',
		description: 'Sends the caller elsewhere.',
		params: { to: 'the URL', status: '302 unless told' },
		when: ANY_TIME,
		strike: ({ response, params }) =>
			raw(response, params.status ?? 302, '', { headers: { location: params.to ?? '/' } }),
	},
	{
		name: 'delay',
		description: 'Waits, then goes on as if nothing had happened.',
		params: { ms: 'milliseconds, 1000 unless told' },
		when: ANY_TIME,
		strike: async ({ params }) => {
			await wait(params.ms ?? 1000);
			return false;
		},
	},
	{
		name: 'hang',
		description:
			'Never answers; the connection stays open until the caller or the sandbox ends it.',
		params: {},
		when: ANY_TIME,
		strike: () => true,
	},
	{
		name: 'drop',
		description: 'Cuts the connection without an answer.',
		params: {},
		when: ANY_TIME,
		strike: ({ response }) => Boolean(response.socket?.destroy()),
	},
	{
		name: 'truncate',
		description: 'Answers the beginning of the JSON only.',
		params: {
			bytes: 'how many bytes come, half unless told',
			length:
				'`right`: Content-Length of what comes; `wrong`: of the whole, then the connection is cut',
		},
		when: AFTER,
		strike: truncate,
	},
	{
		name: 'drip',
		description: 'Answers byte by byte.',
		params: { everyMs: 'milliseconds between bytes, 50 unless told', bytes: 'bytes at a time' },
		when: AFTER,
		strike: drip,
	},
	{
		name: 'wrongType',
		description:
			'Answers other types than documented: every field of data, or the one at the path.',
		params: { path: 'e.g. data.offer.offerId', value: 'what to put there' },
		when: AFTER,
		strike: ({ body, params }) => {
			if (params.path) setPath(body, params.path, params.value);
			else body.data = Object.fromEntries(Object.entries(body.data ?? {}).map(wrong));
			return false;
		},
	},
	{
		name: 'emptyFiles',
		description: 'Answers a document without files.',
		params: {},
		when: AFTER,
		strike: ({ body }) => setPath(body, 'data.files', []),
	},
	{
		name: 'emptyPolicies',
		description: 'Issues the policy and answers none.',
		params: {},
		when: AFTER,
		strike: ({ body }) => setPath(body, 'data.policies', []),
	},
	{
		name: 'notBase64',
		description: 'Answers files whose content is not base64.',
		params: { value: 'the content' },
		when: AFTER,
		strike: ({ body, params }) => eachFile(body, String(params.value ?? '*** not base64 ***')),
	},
	{
		name: 'notPdf',
		description: 'Answers files that are base64, but no PDF.',
		params: { value: 'the text in the files' },
		when: AFTER,
		strike: ({ body, params }) =>
			eachFile(body, Buffer.from(String(params.value ?? 'GIF89a is no PDF')).toString('base64')),
	},
	{
		name: 'deepJson',
		description: 'Answers JSON that is nested very deeply.',
		params: { depth: 'levels, 100000 unless told' },
		when: ANY_TIME,
		strike: endless,
	},
	{
		name: 'hugeFields',
		description: 'Adds a very long text to data.',
		params: { bytes: 'its length, 5 million unless told' },
		when: AFTER,
		strike: ({ body, params }) => setPath(body, 'data.huge', 'x'.repeat(params.bytes ?? 5_000_000)),
	},
	{
		name: 'extraFields',
		description: 'Adds fields that nobody has documented, with names that JavaScript trips over.',
		params: {},
		when: AFTER,
		strike: addStrangers,
	},
];

module.exports = { FAULTS };
