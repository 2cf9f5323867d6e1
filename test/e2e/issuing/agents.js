const assert = require('node:assert/strict');
const { node } = require('../../../scripts/lib/workflows');
const { itemOf } = require('./bench');
const { startModel } = require('./model');
const { assertSucceeded } = require('./retries');
const { issue, workflow } = require('./workflows');

/** @typedef {import('./retries').Row} Row */

const CALLS = 2;

/**
 * An agent whose only tool is Issue.
 * @param {string} name
 * @param {{agent: number, tool: ReturnType<typeof issue>, model: object}} parts `agent`: the version of its node
 */
const withAgent = (name, { agent, tool, model }) =>
	workflow(
		name,
		[
			node('Start', 'n8n-nodes-base.manualTrigger', {}),
			node(
				'Agent',
				'@n8n/n8n-nodes-langchain.agent',
				{ promptType: 'define', text: 'Issue it.', options: {} },
				{ typeVersion: agent },
			),
			node(
				'Model',
				'@n8n/n8n-nodes-langchain.lmChatOpenAi',
				{ model: { __rl: true, mode: 'id', value: 'stub' }, options: {} },
				{ typeVersion: 1.2, credentials: model },
			),
			{ ...tool, type: 'n8n-nodes-rotr.rotrApiTool' },
		],
		[
			['Start', 'Agent'],
			['Model', 'Agent', 0, 'ai_languageModel'],
			['Issue', 'Agent', 0, 'ai_tool'],
		],
	);

/**
 * An agent that calls Issue twice for one offer.
 * @param {number} agent
 * @param {{allowAgents?: boolean, policies: number[], loses?: boolean}} what `loses`: the answer to the first call is lost
 * @returns {Row}
 */
const agentRow = (agent, { allowAgents = true, policies, loses = false }) => ({
	title:
		`AI agent ${agent} calls the tool twice` +
		(allowAgents ? '' : ', agents not allowed') +
		(loses ? ', the first answer lost' : ''),
	policies,
	async run(bench, name) {
		const { editor, saved } = bench.rig;
		const [offer] = bench.offers(1);
		const { offerId, amount, currency } = itemOf(offer);
		const model = await startModel(CALLS);
		try {
			const openAiApi = await editor.addCredential({
				name: `Model of ${name}`,
				type: 'openAiApi',
				data: { apiKey: 'none', url: model.url },
			});
			const parameters = {
				offerId: "={{ $fromAI('offerId', 'ID of the offer', 'string') }}",
				paymentAmount: amount,
				paymentCurrency: currency,
			};
			const tool = {
				...issue('Issue', { parameters, options: { allowAgents } }),
				credentials: { rotrApi: saved.rotrApi },
			};
			model.callWith({ offerId });
			if (loses) bench.fault({ fault: 'drop', when: 'after' });
			const agentWorkflow = withAgent(name, { agent, tool, model: { openAiApi } });
			const id = await editor.addWorkflow(agentWorkflow);
			const execution = await editor.execute(id, 'Start');
			if (allowAgents && !loses) {
				assertSucceeded(execution);
				assert.equal(model.results.length, CALLS, model.results.join('\n'));
			}
		} finally {
			model.stop();
		}
	},
});

/** @type {Row[]} */
const AGENTS = [2.2, 3.1].flatMap((agent) => [
	agentRow(agent, { policies: [1] }),
	agentRow(agent, { policies: [1], loses: true }),
	agentRow(agent, { policies: [0], allowAgents: false }),
]);

module.exports = { AGENTS };
