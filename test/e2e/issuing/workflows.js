const { node, rotr } = require('../../../scripts/lib/workflows');

/** @typedef {import('../../../scripts/lib/editor').Workflow} Workflow */
/** @typedef {{name: string}} Node */

/**
 * Issues the offer of each item, for the sum that comes with it.
 * @param {string} name
 * @param {{options?: object, parameters?: object, settings?: object}} [more]
 */
const issue = (name, { options = {}, parameters, settings } = {}) =>
	rotr(
		name,
		'policy/issue',
		{
			offerId: '={{ $json.offerId }}',
			paymentMethod: 'receipt',
			paymentAmount: '={{ $json.amount }}',
			paymentCurrency: '={{ $json.currency }}',
			paymentDate: '2026-05-25',
			paymentDocumentNumber: 'XY32344',
			options,
			...parameters,
		},
		settings,
	);

/** What the examples put before a node that mails or files. */
const isNew = () =>
	node(
		'Is New?',
		'n8n-nodes-base.filter',
		{
			conditions: {
				options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
				conditions: [
					{
						id: 'new',
						leftValue: '={{ $json.alreadyIssued !== true }}',
						rightValue: '',
						operator: { type: 'boolean', operation: 'true', singleValue: true },
					},
				],
				combinator: 'and',
			},
			options: {},
		},
		{ typeVersion: 2.2 },
	);

/** The subject of the mail of an offer. @param {number | string} offerId */
const subjectOf = (offerId) => `Policy of offer ${offerId}`;

const mail = () =>
	node(
		'Mail',
		'n8n-nodes-base.emailSend',
		{
			fromEmail: 'broker@example.com',
			toEmail: 'client@example.com',
			subject: `=${subjectOf('{{ $json.offerId }}')}`,
			emailFormat: 'text',
			text: '=Policy {{ $json.policyId }}',
			options: { appendAttribution: false },
		},
		{ typeVersion: 2.1, credentials: { smtp: { name: 'SMTP account' } } },
	);

/** @param {string} path */
const webhook = (path) =>
	node(
		'Webhook',
		'n8n-nodes-base.webhook',
		// Answers at once: the row says whether, and for how long, it waits for the execution.
		{ path, httpMethod: 'POST', responseMode: 'onReceived' },
		{ typeVersion: 2, webhookId: path },
	);

/** Makes an item of each offer that came by the webhook. */
const split = () => node('Offers', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'body.items' });

/**
 * @param {string} name
 * @param {Node[]} nodes
 * @param {string[]} ways e.g. `Webhook > Offers > Issue`; behind a name may stand which of its outputs is meant: `Loop:1`
 * @param {object} [settings]
 * @returns {Workflow}
 */
function workflow(name, nodes, ways, settings) {
	/** @type {Record<string, {main: {node: string, type: string, index: number}[][]}>} */
	const connections = {};
	for (const way of ways.map((steps) => steps.split(' > '))) {
		way.slice(1).forEach((to, index) => {
			const [from, output = '0'] = way[index].split(':');
			const { main } = (connections[from] ??= { main: [] });
			while (main.length <= Number(output)) main.push([]);
			main[Number(output)].push({ node: to.split(':')[0], type: 'main', index: 0 });
		});
	}
	return { name, nodes, connections, settings: { executionOrder: 'v1', ...settings } };
}

/**
 * The workflow that most rows run: offers come by a webhook, are issued in one run, and each new policy is mailed.
 * @param {string} name of the workflow and its webhook
 * @param {{issue?: Node, settings?: object}} [more] `issue`: the node that issues, called "Issue"
 */
const mailed = (name, { issue: issuing = issue('Issue'), settings } = {}) =>
	workflow(
		name,
		[webhook(name), split(), issuing, isNew(), mail()],
		['Webhook > Offers > Issue > Is New? > Mail'],
		settings,
	);

module.exports = { isNew, issue, mail, mailed, split, subjectOf, webhook, workflow };
