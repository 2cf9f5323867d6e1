const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { exampleFiles } = require('../../scripts/lib/workflows');
const { openStage } = require('./lib/stage');

/** A workflow that has to change: version 3 of n8n runs this node no more. */
const OF_THE_PAST = {
	name: 'Of the past',
	connections: {},
	nodes: [
		{
			id: 'old',
			name: 'AI Transform',
			type: 'n8n-nodes-base.aiTransform',
			typeVersion: 1,
			position: [0, 0],
			parameters: {},
		},
	],
};

describe('the report that n8n makes before its version 3', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	before(async () => {
		stage = await openStage();
	});
	after(async () => await stage?.stop());

	/** @returns {Promise<{id: string, rule: string}[]>} the workflows in which n8n finds something */
	async function affected() {
		const path = '/breaking-changes/report';
		const { report } = await stage.editor.call('POST', `${path}/refresh?version=v3`, {});
		const found = [];
		for (const { ruleId } of report.workflowResults) {
			const { affectedWorkflows } = await stage.editor.call('GET', `${path}/${ruleId}`);
			for (const { id } of affectedWorkflows) found.push({ id, rule: ruleId });
		}
		return found;
	}

	it('finds nothing in the examples, and something in a workflow that has to change', async () => {
		/** @type {string[]} */
		const examples = [];
		for (const file of exampleFiles()) examples.push(await stage.add(file));
		const old = await stage.addWorkflow(OF_THE_PAST);
		const found = await affected();
		assert.ok(found.some(({ id }) => id === old));
		assert.deepEqual(
			found.filter(({ id }) => examples.includes(id)),
			[],
		);
	});
});
