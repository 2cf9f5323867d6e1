const { setTimeout: sleep } = require('node:timers/promises');
const { node, readExample, rotr } = require('../../scripts/lib/workflows');

/** @typedef {{name: string, parameters: Record<string, any>}} FormNode */

/** @returns {Record<string, any>} what the form of the example's offer holds */
function offerForm() {
	const nodes = /** @type {FormNode[]} */ (readExample('issue-policy-and-email.json').nodes);
	return nodes.find(({ name }) => name === 'Create Offer')?.parameters ?? {};
}

/** Parameters of `policy/issue`. @param {import('../../sandbox').Offer} offer */
const issueForm = ({ offerId, payment }) => ({
	offerId: String(offerId),
	paymentMethod: 'receipt',
	paymentAmount: String(payment.amount),
	paymentCurrency: payment.currency,
	paymentDate: '={{ $now }}',
	paymentDocumentNumber: 'XY32344',
});

/** Parameters of `offer/getStatus`. @param {number} offerId */
const waitForActive = (offerId) => ({
	offerId: String(offerId),
	waitForStatus: true,
	statuses: 'active',
	options: { pollInterval: 1 },
});

/** A workflow that answers POST /webhook/compat with the status of the offer that the body names. */
function behindWebhook() {
	const parameters = { httpMethod: 'POST', path: 'compat', responseMode: 'lastNode' };
	const settings = { webhookId: 'compat', typeVersion: 2 };
	return {
		name: 'Behind a webhook',
		nodes: [
			node('Hook', 'n8n-nodes-base.webhook', parameters, settings),
			rotr('Rotr', 'offer/getStatus', { offerId: '={{ $json.body.offerId }}' }),
		],
		connections: { Hook: { main: [[{ node: 'Rotr', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}

/** @param {import('../../scripts/lib/editor').Editor} editor @param {string} id */
async function activate(editor, id) {
	const path = `/workflows/${id}`;
	const { versionId } = await editor.call('GET', path);
	// n8n 1.100 has no such path, and activates a workflow by saving it.
	await editor
		.call('POST', `${path}/activate`, { versionId })
		.catch(() => editor.call('PATCH', path, { versionId, active: true }));
}

/**
 * Calls the webhook of that workflow.
 * @param {string} url of n8n
 * @param {object} body
 * @returns {Promise<string>} what it answered
 */
async function callWebhook(url, body) {
	for (let tries = 0; ; tries++) {
		const answer = await fetch(`${url}/webhook/compat`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		// n8n 2.41 registers the webhook some time after it has answered the activation.
		if (answer.status !== 404 || tries === 50) return await answer.text();
		await sleep(200);
	}
}

module.exports = { activate, behindWebhook, callWebhook, issueForm, offerForm, waitForActive };
