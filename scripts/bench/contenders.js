const { chain, node, rotr } = require('../lib/workflows');

/** @typedef {import('./sandbox-process').Job} Job */
/** @typedef {import('./sandbox-process').Service} Service */
/** @typedef {{name: string}[]} Nodes */

/**
 * Split Out makes one item of each number that the caller sent.
 * @param {string} field
 */
const idItems = (field) =>
	node('Items', 'n8n-nodes-base.splitOut', {
		fieldToSplitOut: field,
		options: { destinationFieldName: 'id' },
	});

/**
 * A: the node of this package.
 * @param {Job} job
 * @param {number} concurrency
 * @returns {Nodes}
 */
function ourNode(job, concurrency) {
	const options = { concurrency };
	const id = '={{ $json.id }}';
	const ours =
		job === 'download'
			? rotr('RotrApi', 'policy/downloadPdf', { policyId: id, binaryPropertyName: 'data', options })
			: rotr('RotrApi', 'offer/getStatus', { offerId: id, options });
	return [idItems('body.ids'), ours];
}

/**
 * B: what a person wires by hand from n8n's own nodes: a login, a request per item, and for a download the file out of
 * the base64.
 * @param {Job} job
 * @param {Service} service
 * @returns {Nodes}
 */
function handWired(job, { url, account }) {
	const http = 'n8n-nodes-base.httpRequest';
	const path = job === 'download' ? '/policy/' : '/offer/status/';
	const token = "={{ $('Login').first().json.data.token }}";
	const nodes = [
		node(
			'Login',
			http,
			{
				method: 'POST',
				url: `${url}/auth`,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: JSON.stringify(account),
				options: {},
			},
			{ typeVersion: 4.2 },
		),
		node(
			'Numbers',
			'n8n-nodes-base.set',
			{
				mode: 'raw',
				jsonOutput: "={{ { ids: $('Start').first().json.body.ids } }}",
				options: {},
			},
			{ typeVersion: 3.4 },
		),
		idItems('ids'),
		node(
			'Request',
			http,
			{
				url: `=${url}${path}{{ $json.id }}`,
				sendHeaders: true,
				headerParameters: { parameters: [{ name: 'Token', value: token }] },
				options: {},
			},
			{ typeVersion: 4.2 },
		),
	];
	if (job === 'status') return nodes;
	const convert = { operation: 'toBinary', sourceProperty: 'data.files[0].content', options: {} };
	return [...nodes, node('Convert', 'n8n-nodes-base.convertToFile', convert, { typeVersion: 1.1 })];
}

/**
 * The floor: a node that does the least, from a package that only the benchmark loads.
 * @param {Job} job
 * @param {Service} service
 * @param {number} concurrency
 * @returns {Nodes}
 */
const floor = (job, { url, account }, concurrency) => [
	idItems('body.ids'),
	node('Floor', 'CUSTOM.floor', { work: JSON.stringify({ url, account, job, concurrency }) }),
];

/** No contender: n8n collects its garbage. @type {Nodes} */
const tidying = [node('Tidy', 'CUSTOM.floor', { work: JSON.stringify({ job: 'tidy' }) })];

/** The nodes whose time counts; the others only make items of the numbers. */
const TIMED = ['RotrApi', 'Floor', 'Login', 'Request', 'Convert'];

/**
 * A workflow that runs when its webhook is called, as in production, and answers when it has ended.
 * @param {Nodes} nodes
 * @param {string} path
 * @param {boolean} saved whether n8n keeps the data of the execution
 */
function workflowOf(nodes, path, saved) {
	const workflow = chain(nodes);
	const webhook = node(
		'Start',
		'n8n-nodes-base.webhook',
		{
			httpMethod: 'POST',
			path,
			responseMode: 'lastNode',
			responseData: 'noData',
			options: {},
		},
		{ typeVersion: 2, webhookId: path },
	);
	return {
		...workflow,
		nodes: [webhook, ...nodes],
		settings: {
			...workflow.settings,
			saveDataSuccessExecution: saved ? 'all' : 'none',
			saveDataErrorExecution: saved ? 'all' : 'none',
		},
	};
}

module.exports = { floor, handWired, ourNode, tidying, TIMED, workflowOf };
