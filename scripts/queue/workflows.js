const { chain, node, rotr, withCredentials } = require('../lib/workflows');

/** @typedef {'download' | 'status' | 'issue' | 'resume'} Kind */

const offerId = '={{ $json.offerId }}';

const payment = {
	paymentMethod: 'receipt',
	paymentAmount: '={{ $json.amount }}',
	paymentCurrency: '={{ $json.currency }}',
	paymentDate: '={{ $now }}',
	paymentDocumentNumber: 'XY32344',
};

/** The RotrApi node of each kind of execution. @type {Record<Kind, {name: string}>} */
const WORK = {
	download: rotr('Rotr', 'policy/downloadPdf', { policyId: '={{ $json.policyId }}' }),
	status: rotr('Rotr', 'offer/getStatus', { offerId }),
	issue: rotr('Rotr', 'policy/issue', { offerId, ...payment }),
	// What docs/queue-mode.md advises after a crash: only what is not issued yet, and each item by itself.
	resume: rotr(
		'Rotr',
		'policy/issue',
		{ offerId, ...payment, options: { issueOnlyIfStatus: 'initialized' } },
		{ onError: 'continueRegularOutput' },
	),
};

/**
 * A workflow that takes a list of items by its production webhook, works on it, and answers with the results.
 * @param {Kind} kind
 */
function workflowOf(kind) {
	const settings = { webhookId: kind, typeVersion: 2 };
	const webhook = node(
		'Webhook',
		'n8n-nodes-base.webhook',
		{ path: kind, httpMethod: 'POST', responseMode: 'lastNode', responseData: 'allEntries' },
		settings,
	);
	const split = node('Split', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'body.items' });
	const { connections, nodes, ...rest } = chain([webhook, split, WORK[kind]]);
	const [start, ...others] = /** @type {{name: string}[]} */ (nodes);
	const { [start.name]: _, ...links } = /** @type {Record<string, object>} */ (connections);
	return { ...rest, name: kind, nodes: others, connections: links };
}

/**
 * Publishes the four workflows.
 * @param {import('./cluster').Cluster} cluster
 * @returns {Promise<Record<Kind, string>>} their ids
 */
async function publishWorkflows({ editor, credential }) {
	/** @type {Record<string, string>} */
	const ids = {};
	for (const kind of /** @type {Kind[]} */ (Object.keys(WORK))) {
		const workflow = withCredentials(workflowOf(kind), { rotrApi: credential });
		ids[kind] = await editor.addWorkflow(workflow);
		await editor.publish(ids[kind]);
	}
	return ids;
}

module.exports = { publishWorkflows };
