import { ExecuteContext } from 'n8n-core';
import type {
	IDataObject,
	IExecuteData,
	INode,
	INodeType,
	INodeTypeDescription,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { createRunExecutionData, Workflow } from 'n8n-workflow';

const TYPE = {
	description: {
		name: 'probe',
		properties: [{ displayName: 'Value', name: 'value', type: 'string', default: '' }],
	} as Partial<INodeTypeDescription> as INodeTypeDescription,
} as INodeType;

const ADDITIONAL_DATA = {
	webhookWaitingBaseUrl: 'http://n8n.test/webhook-waiting',
	formWaitingBaseUrl: 'http://n8n.test/form-waiting',
} as IWorkflowExecuteAdditionalData;

/** What n8n makes of a parameter for an item; whatever it throws counts as no value. */
export function byN8n(raw: string, json: IDataObject): unknown {
	const node: INode = {
		id: 'probe',
		name: 'Probe',
		type: 'probe',
		typeVersion: 1,
		position: [0, 0],
		parameters: { value: raw },
	};
	const nodeTypes = {
		getByName: () => TYPE,
		getByNameAndVersion: () => TYPE,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const main = [[{ json }]];
	const context = new ExecuteContext(
		workflow,
		node,
		ADDITIONAL_DATA,
		'manual',
		createRunExecutionData({}),
		0,
		main[0],
		{ main },
		{ node, data: { main }, source: null } as IExecuteData,
		[],
	);
	try {
		return context.getNodeParameter('value', 0);
	} catch {
		return undefined;
	}
}
