import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { searchLocalities } from './fields/places/listSearch';
import { RESOURCES } from './operations';
import { describe, subtitleOf } from './operations/description';
import { route } from './run/router';

/** The node: header and form; what it does is in operations/. */
export class RotrApi implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'RotrApi',
		name: 'rotrApi',
		icon: { light: 'file:../../icons/rotr.svg', dark: 'file:../../icons/rotr.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: subtitleOf(RESOURCES),
		description: 'Make insurance offers and issue policies for road transport operators in Romania',
		defaults: { name: 'RotrApi' },
		// n8n would name a new node by what an AI agent is to read of its operation, several hundred characters of it.
		skipNameGeneration: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [{ name: 'rotrApi', required: true }],
		properties: describe(RESOURCES),
	};

	methods = { listSearch: { searchLocalities } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this);
	}
}
