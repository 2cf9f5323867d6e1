const { node } = require('../../../scripts/lib/workflows');
const { startModel } = require('./model');

/** @typedef {import('../../../scripts/lib/rig').Rig} Rig */
/** @typedef {{name: string, type: string}} Node */

/**
 * A workflow of an agent with one tool.
 * @param {string} name
 * @param {{version: number, tool: Node, openAiApi: object}} parts `version`: of the agent's node
 */
function workflowOf(name, { version, tool, openAiApi }) {
	const nodes = [
		node('Start', 'n8n-nodes-base.manualTrigger', {}),
		node(
			'Agent',
			'@n8n/n8n-nodes-langchain.agent',
			{ promptType: 'define', text: 'Do it.', options: {} },
			{ typeVersion: version },
		),
		node(
			'Model',
			'@n8n/n8n-nodes-langchain.lmChatOpenAi',
			{ model: { __rl: true, mode: 'id', value: 'stub' }, options: {} },
			{ typeVersion: 1.2, credentials: { openAiApi } },
		),
		{ ...tool, type: 'n8n-nodes-rotr.rotrApiTool' },
	];
	/** @param {string} to @param {string} type */
	const leadTo = (to, type) => ({ [type]: [[{ node: to, type, index: 0 }]] });
	return {
		name,
		nodes,
		connections: {
			Start: leadTo('Agent', 'main'),
			Model: leadTo('Agent', 'ai_languageModel'),
			[tool.name]: leadTo('Agent', 'ai_tool'),
		},
		settings: { executionOrder: 'v1' },
	};
}

/**
 * Lets an agent call its one tool.
 * @param {Rig} rig
 * @param {string} name of the workflow
 * @param {{version: number, tool: Node, args: object, calls: number}} what `args`: what the model calls the tool with
 * @returns the execution, and what the tool has answered the model
 */
async function runAgent(rig, name, { version, tool, args, calls }) {
	const model = await startModel(calls);
	try {
		model.callWith(args);
		const openAiApi = await rig.editor.addCredential({
			name: `Model of ${name}`,
			type: 'openAiApi',
			data: { apiKey: 'none', url: model.url },
		});
		const own = { ...tool, credentials: { rotrApi: rig.saved.rotrApi } };
		const id = await rig.editor.addWorkflow(workflowOf(name, { version, tool: own, openAiApi }));
		return { execution: await rig.editor.execute(id, 'Start'), results: model.results };
	} finally {
		model.stop();
	}
}

module.exports = { runAgent };
