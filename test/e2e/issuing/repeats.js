const assert = require('node:assert/strict');
const { node } = require('../../../scripts/lib/workflows');
const { itemOf } = require('./bench');
const { assertSucceeded } = require('./retries');
const { isNew, issue, mail, mailed, split, webhook, workflow } = require('./workflows');

/**
 * @typedef {import('./retries').Row} Row
 * @typedef {import('./bench').Bench} Bench
 */

/** The sum that came with the offer, read behind another node that issues. */
const fromOffers = {
	paymentAmount: "={{ $('Offers').item.json.amount }}",
	paymentCurrency: "={{ $('Offers').item.json.currency }}",
};

/**
 * @param {string} name
 * @param {import('./bench').Offer} offer
 */
const manualIssue = (name, offer) => ({
	...workflow(
		name,
		[node('Start', 'n8n-nodes-base.manualTrigger', {}), issue('Issue'), isNew(), mail()],
		[
			['Start', 'Issue'],
			['Issue', 'Is New?'],
			['Is New?', 'Mail'],
		],
	),
	pinData: { Start: [{ json: itemOf(offer) }] },
});

/** @type {Row[]} */
const REPEATS = [
	{
		title: 'a webhook delivered twice',
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			const offers = bench.offers(2);
			const id = await bench.publish(mailed(name));
			assertSucceeded(await bench.deliver(id, name, offers));
			assertSucceeded(await bench.deliver(id, name, offers));
		},
	},
	{
		title: 'a webhook delivered twice at the same moment',
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			bench.rig.sandbox.settings.latencyMs = 200;
			const offers = bench.offers(2);
			const id = await bench.publish(mailed(name));
			await Promise.all([bench.deliver(id, name, offers), bench.deliver(id, name, offers)]);
		},
	},
	{
		title: 'three executions at once with Issue Only If Status',
		policies: [1],
		mails: [1],
		async run(bench, name) {
			// Long enough for each to read the status before any has issued.
			bench.rig.sandbox.settings.latencyMs = 1500;
			const offers = bench.offers(1);
			const options = { issueOnlyIfStatus: 'initialized' };
			const id = await bench.publish(mailed(name, { issue: issue('Issue', { options }) }));
			await Promise.all([1, 2, 3].map(() => bench.deliver(id, name, offers)));
		},
	},
	{
		title: 'the same offer in two rows of one run',
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			const [one, other] = bench.offers(2);
			const id = await bench.publish(mailed(name));
			assertSucceeded(await bench.deliver(id, name, [one, other, one]));
		},
	},
	{
		title: 'the same offer twice in Loop Over Items',
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			const [one, other] = bench.offers(2);
			const loop = node(
				'Loop',
				'n8n-nodes-base.splitInBatches',
				{ batchSize: 1, options: {} },
				{ typeVersion: 3 },
			);
			const id = await bench.publish(
				workflow(
					name,
					[webhook(name), split(), loop, issue('Issue'), isNew(), mail()],
					[
						['Webhook', 'Offers'],
						['Offers', 'Loop'],
						['Loop', 'Issue', 1],
						['Issue', 'Is New?'],
						['Is New?', 'Mail'],
						['Issue', 'Loop'],
					],
				),
			);
			assertSucceeded(await bench.deliver(id, name, [one, one, other]));
		},
	},
	{
		title: 'two Issue nodes in a row',
		policies: [1, 1],
		async run(bench, name) {
			const offers = bench.offers(2);
			const second = issue('Issue Again', { parameters: fromOffers });
			const id = await bench.publish(
				workflow(
					name,
					[webhook(name), split(), issue('Issue'), second],
					[
						['Webhook', 'Offers'],
						['Offers', 'Issue'],
						['Issue', 'Issue Again'],
					],
				),
			);
			assertSucceeded(await bench.deliver(id, name, offers));
		},
	},
	{
		title: 'two branches into one Issue',
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			const offers = bench.offers(2);
			const { nodes, connections, ...rest } = mailed(name);
			const both = ['Left', 'Right'].map((branch) => node(branch, 'n8n-nodes-base.noOp', {}));
			const { connections: branches } = workflow(
				name,
				[],
				[
					['Offers', 'Left'],
					['Offers', 'Right'],
					['Left', 'Issue'],
					['Right', 'Issue'],
				],
			);
			const id = await bench.publish({
				...rest,
				nodes: [...nodes, ...both],
				connections: { ...connections, ...branches },
			});
			const { data } = await bench.deliver(id, name, offers);
			assert.equal(data.resultData.runData.Issue.length, 2);
		},
	},
	{
		title: 'a sub-workflow per item, the same offer twice',
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			const [one, other] = bench.offers(2);
			const sub = workflow(
				`${name}-sub`,
				[
					node(
						'Called',
						'n8n-nodes-base.executeWorkflowTrigger',
						{ inputSource: 'passthrough' },
						{ typeVersion: 1.1 },
					),
					issue('Issue'),
					isNew(),
					mail(),
				],
				[
					['Called', 'Issue'],
					['Issue', 'Is New?'],
					['Is New?', 'Mail'],
				],
			);
			const workflowId = { __rl: true, mode: 'id', value: await bench.publish(sub) };
			const call = node(
				'Call',
				'n8n-nodes-base.executeWorkflow',
				{ source: 'database', workflowId, mode: 'each', options: {} },
				{ typeVersion: 1.2 },
			);
			const id = await bench.publish(
				workflow(
					name,
					[webhook(name), split(), call],
					[
						['Webhook', 'Offers'],
						['Offers', 'Call'],
					],
				),
			);
			assertSucceeded(await bench.deliver(id, name, [one, other, one]));
		},
	},
	{
		title: 'a lost answer, and an Error Workflow that issues',
		policies: [1],
		async run(bench, name) {
			const [offer] = bench.offers(1);
			const { offerId, amount, currency } = itemOf(offer);
			const parameters = { offerId, paymentAmount: amount, paymentCurrency: currency };
			const rescue = workflow(
				`${name}-rescue`,
				[node('On Error', 'n8n-nodes-base.errorTrigger', {}), issue('Issue', { parameters })],
				[['On Error', 'Issue']],
			);
			const errorWorkflow = await bench.publish(rescue);
			const id = await bench.publish(mailed(name, { settings: { errorWorkflow } }));
			bench.fault({ fault: 'drop', when: 'after' });
			await bench.deliver(id, name, [offer]);
			await bench.ended(errorWorkflow);
		},
	},
	{
		title: 'Execute step twice',
		policies: [1],
		mails: [1],
		async run(bench, name) {
			const offers = bench.offers(1);
			const id = await bench.rig.add(manualIssue(name, offers[0]));
			const first = await bench.rig.editor.execute(id, 'Start');
			assertSucceeded(first);
			assertSucceeded(await bench.rig.editor.executeStep(id, 'Issue', first));
			assertSucceeded(await bench.rig.editor.executeStep(id, 'Issue', first));
		},
	},
	{
		title: 'Execute workflow twice',
		policies: [1],
		mails: [1],
		async run(bench, name) {
			const offers = bench.offers(1);
			const id = await bench.rig.add(manualIssue(name, offers[0]));
			assertSucceeded(await bench.rig.editor.execute(id, 'Start'));
			assertSucceeded(await bench.rig.editor.execute(id, 'Start'));
		},
	},
	{
		title: 'the node deleted and made anew',
		policies: [1],
		mails: [1],
		async run(bench, name) {
			const offers = bench.offers(1);
			const id = await bench.rig.add(manualIssue(name, offers[0]));
			assertSucceeded(await bench.rig.editor.execute(id, 'Start'));
			await bench.replaceNode(id, 'Issue');
			assertSucceeded(await bench.rig.editor.execute(id, 'Start'));
		},
	},
	{
		title: 'a copy of the workflow',
		policies: [1],
		mails: [1],
		async run(bench, name) {
			const offers = bench.offers(1);
			for (const copy of [name, `${name}-copy`]) {
				const id = await bench.rig.add(manualIssue(copy, offers[0]));
				assertSucceeded(await bench.rig.editor.execute(id, 'Start'));
			}
		},
	},
	{
		title: 'Issue Again for offer 1, item 2 refused, Retry, Retry',
		// The one that was asked for, and no more of it.
		policies: [2, 1],
		async run(bench, name) {
			const [one, other] = bench.offers(2);
			const before = await bench.publish(mailed(`${name}-before`));
			assertSucceeded(await bench.deliver(before, `${name}-before`, [one]));
			const options = { issueAgain: String(one.offerId) };
			const id = await bench.publish(mailed(name, { issue: issue('Issue', { options }) }));
			bench.fault({ fault: 'status', status: 400, message: 'VALIDATION_ERROR', skip: 1 });
			const first = await bench.deliver(id, name, [one, other]);
			assert.equal(first.status, 'error');
			assertSucceeded(await bench.retry(first.id));
			assertSucceeded(await bench.retry(first.id));
		},
	},
];

module.exports = { manualIssue, REPEATS };
