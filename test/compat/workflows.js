const { node, rotr } = require('../../scripts/lib/workflows');

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

module.exports = { behindWebhook, waitForActive };
