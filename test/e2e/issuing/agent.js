const { startModel } = require('../../../scripts/lib/model');
const { node } = require('../../../scripts/lib/workflows');

/** @typedef {import('../../../scripts/lib/rig').Rig} Rig */
/** @typedef {{name: string, type: string, credentials?: object}} Node */

/**
 * A workflow of an agent with one tool.
 * @param {string} name
 * @param {{version: number, tool: Node, review?: Node, openAiApi: object}} parts `version`: of the agent's node; `review`: n8n's human review, to stand before the tool
 */
function workflowOf(name, { version, tool, review, openAiApi }) {
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
		...(review ? [review] : []),
	];
	/** @param {string} to @param {string} type */
	const leadTo = (to, type) => ({ [type]: [[{ node: to, type, index: 0 }]] });
	return {
		name,
		nodes,
		connections: {
			Start: leadTo('Agent', 'main'),
			Model: leadTo('Agent', 'ai_languageModel'),
			[tool.name]: leadTo(review?.name ?? 'Agent', 'ai_tool'),
			...(review && { [review.name]: leadTo('Agent', 'ai_tool') }),
		},
		settings: { executionOrder: 'v1' },
	};
}

/**
 * Lets an agent call its one tool.
 * @param {Rig} rig
 * @param {string} name of the workflow
 * @param {{version: number, tool: Node, review?: Node, args: object, calls: number, meanwhile?: () => Promise<unknown>}} what `args`: what the model calls the tool with; `meanwhile`: what a person does
 * @returns the execution, and what the tool has answered the model
 */
async function runAgent(rig, name, { version, tool, review, args, calls, meanwhile }) {
	const model = await startModel(({ tools: [own], results }) =>
		results.length < calls ? { tool: own, args } : 'Done.',
	);
	try {
		const openAiApi = await rig.editor.addCredential(model.credential);
		const own = { ...tool, credentials: { rotrApi: rig.saved.rotrApi } };
		const parts = { version, tool: own, review, openAiApi };
		const id = await rig.editor.addWorkflow(workflowOf(name, parts));
		const [execution] = await Promise.all([rig.editor.execute(id, 'Start'), meanwhile?.()]);
		return { execution, results: model.turns.at(-1)?.results ?? [] };
	} finally {
		model.stop();
	}
}

module.exports = { runAgent };
