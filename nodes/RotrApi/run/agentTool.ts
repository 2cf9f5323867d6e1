import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * Whether an AI agent runs the node as its tool: n8n gives the tool's node a type of its own that ends in `Tool`;
 * n8n's Agents module runs it without a workflow that has an id, or in the mode `internal`. A sub-workflow that an
 * agent calls can't be told from any other.
 */
export function isAgentTool(context: IExecuteFunctions): boolean {
	return (
		context.getNode().type.endsWith('Tool') ||
		!context.getWorkflow().id ||
		context.getMode() === 'internal'
	);
}

/**
 * Whether nobody reads what the node throws: an agent up to version 2 runs its tools within its own node, and LangChain
 * gives the model an empty text for whatever a tool throws there (tried on n8n 2.41). That context alone counts runs.
 */
export function losesErrors(context: IExecuteFunctions): boolean {
	return isAgentTool(context) && 'getNextRunIndex' in context;
}
