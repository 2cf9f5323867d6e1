import type { INodeProperties } from 'n8n-workflow';

/** Whether an AI agent may run what makes a contract; a person's decision, so that no expression can stand there. */
export const allowAgentsOption: INodeProperties = {
	displayName: 'Allow AI Agents',
	name: 'allowAgents',
	type: 'boolean',
	noDataExpression: true,
	default: false,
	description:
		'Whether an AI agent may run this as its tool. It makes a contract: put the human review of n8n before the tool first.',
};

/** @param parameters of the node as they are saved, so that nothing an agent says can switch it on */
export function mayAgents(parameters: Record<string, unknown>): boolean {
	const { options } = parameters;
	return (options as { allowAgents?: unknown } | undefined)?.allowAgents === true;
}
