const assert = require('node:assert/strict');
const { node } = require('../../../scripts/lib/workflows');
const { itemOf } = require('./bench');
const { assertSucceeded } = require('./retries');
const { isNew, issue, mail, mailed, split, webhook, workflow } = require('./workflows');

/**
 * @typedef {import('./retries').Row} Row
 * @typedef {import('./bench').Bench} Bench
 * @typedef {import('./workflows').Workflow} Workflow
 */

/** The sum that came with the offer, read behind another node that issues. */
const fromOffers = {
	paymentAmount: "={{ $('Offers').item.json.amount }}",
	paymentCurrency: "={{ $('Offers').item.json.currency }}",
};

/** @param {string} name @param {import('./bench').Offer} offer */
const manualIssue = (name, offer) => ({
	...workflow(
		name,
		[node('Start', 'n8n-nodes-base.manualTrigger', {}), issue('Issue'), isNew(), mail()],
		['Start > Issue > Is New? > Mail'],
	),
	pinData: { Start: [{ json: itemOf(offer) }] },
});

/** @param {string} name @param {import('./workflows').Node} call what hands each offer on */
const calling = (name, call) =>
	workflow(name, [webhook(name), split(), call], [`Webhook > Offers > ${call.name}`]);

/** One offer after the other, all in one run. @param {string} name */
function looped(name) {
	const parameters = { batchSize: 1, options: {} };
	const loop = node('Loop', 'n8n-nodes-base.splitInBatches', parameters, { typeVersion: 3 });
	return workflow(
		name,
		[webhook(name), split(), loop, issue('Issue'), isNew(), mail()],
		['Webhook > Offers > Loop:1 > Issue > Is New? > Mail', 'Issue > Loop'],
	);
}

/** @param {string} name */
function inTwoBranches(name) {
	const { nodes, connections, ...rest } = mailed(name);
	const both = ['Left', 'Right'].map((branch) => node(branch, 'n8n-nodes-base.noOp', {}));
	const ways = both.map((branch) => `Offers > ${branch.name} > Issue`);
	const { connections: branches } = workflow(name, [], ways);
	return { ...rest, nodes: [...nodes, ...both], connections: { ...connections, ...branches } };
}

/** @param {string} name @param {Bench} bench */
async function bySubWorkflow(name, bench) {
	const parameters = { inputSource: 'passthrough' };
	const type = 'n8n-nodes-base.executeWorkflowTrigger';
	const called = node('Called', type, parameters, { typeVersion: 1.1 });
	const nodes = [called, issue('Issue'), isNew(), mail()];
	const sub = workflow(`${name}-sub`, nodes, ['Called > Issue > Is New? > Mail']);
	const workflowId = { __rl: true, mode: 'id', value: await bench.publish(sub) };
	const each = { source: 'database', workflowId, mode: 'each', options: {} };
	return calling(name, node('Call', 'n8n-nodes-base.executeWorkflow', each, { typeVersion: 1.2 }));
}

/** @param {string} name */
function issuedTwice(name) {
	const second = issue('Issue Again', { parameters: fromOffers });
	const nodes = [webhook(name), split(), issue('Issue'), second];
	return workflow(name, nodes, ['Webhook > Offers > Issue > Issue Again']);
}

/**
 * Two offers in one run, the first of them perhaps twice.
 * @param {string} title
 * @param {(name: string, bench: Bench) => Workflow | Promise<Workflow>} build
 * @param {number[]} order of the offers, by their index
 * @param {Partial<Row>} [more]
 * @returns {Row}
 */
const delivered = (title, build, order, more) => ({
	title,
	policies: [1, 1],
	mails: [1, 1],
	async run(bench, name) {
		const offers = bench.offers(2);
		const id = await bench.publish(await build(name, bench));
		const items = order.map((index) => offers[index]);
		assertSucceeded(await bench.deliver(id, name, items));
	},
	...more,
});

/**
 * One workflow with one offer, executed by hand, and something more.
 * @param {string} title
 * @param {(editor: Bench['rig']['editor'], id: string, first: import('../../../scripts/lib/editor').Execution, bench: Bench) => Promise<unknown>} then
 * @returns {Row}
 */
const byHand = (title, then) => ({
	title,
	policies: [1],
	mails: [1],
	async run(bench, name) {
		const { editor } = bench.rig;
		const [offer] = bench.offers(1);
		const id = await bench.rig.add(manualIssue(name, offer));
		const first = await editor.execute(id, 'Start');
		assertSucceeded(first);
		await then(editor, id, first, bench);
	},
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
	delivered('the same offer in two rows of one run', (name) => mailed(name), [0, 1, 0]),
	delivered('the same offer twice in Loop Over Items', looped, [0, 0, 1]),
	delivered('two Issue nodes in a row', issuedTwice, [0, 1], { mails: undefined }),
	{
		title: 'two branches into one Issue',
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			const offers = bench.offers(2);
			const id = await bench.publish(inTwoBranches(name));
			const { data } = await bench.deliver(id, name, offers);
			assert.equal(data.resultData.runData.Issue.length, 2);
		},
	},
	delivered('a sub-workflow per item, the same offer twice', bySubWorkflow, [0, 1, 0]),
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
				['On Error > Issue'],
			);
			const errorWorkflow = await bench.publish(rescue);
			const id = await bench.publish(mailed(name, { settings: { errorWorkflow } }));
			bench.fault({ fault: 'drop', when: 'after' });
			await bench.deliver(id, name, [offer]);
			await bench.ended(errorWorkflow);
		},
	},
	byHand('Execute step twice', async (editor, id, first) => {
		assertSucceeded(await editor.executeStep(id, 'Issue', first));
		assertSucceeded(await editor.executeStep(id, 'Issue', first));
	}),
	byHand('Execute workflow twice', async (editor, id) => {
		assertSucceeded(await editor.execute(id, 'Start'));
	}),
	byHand('the node deleted and made anew', async (editor, id, _first, bench) => {
		await bench.replaceNode(id, 'Issue');
		assertSucceeded(await editor.execute(id, 'Start'));
	}),
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
