import type { INodeProperties } from 'n8n-workflow';
import { updateDisplayOptions } from 'n8n-workflow';
import type { Resource } from './index';

/** The Operation dropdown of one resource. */
function operationProperty({ option, operations }: Resource): INodeProperties {
	const firstOperation = operations[0].option.value;
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [option.value] } },
		options: operations.map((operation) => operation.option),
		default: firstOperation,
	};
}

/** A version that no node has. */
const NO_VERSION = 0;

/**
 * What an AI agent reads of the operations. Of several parameters named `operation`, n8n takes a tool's description from the
 * first, shown or not, and the list of actions that people see from the first that is shown to the node's version (tried on
 * 2.41). So this one comes first, and no version shows it.
 */
function toolOperationProperties(resource: Resource): INodeProperties[] {
	const { option, operations } = resource;
	if (operations.every(({ toolAction }) => toolAction === undefined)) return [];
	return [
		{
			...operationProperty(resource),
			displayOptions: { show: { resource: [option.value], '@version': [NO_VERSION] } },
			options: operations.map((operation) => ({
				...operation.option,
				action: operation.toolAction ?? operation.option.action,
			})),
		},
	];
}

/** Both dropdowns of a resource, of which people see the second. */
function operationProperties(resource: Resource): INodeProperties[] {
	return [...toolOperationProperties(resource), operationProperty(resource)];
}

/** The node's parameters: Resource, one Operation dropdown each, and what the operations add. */
export function describe(resources: Resource[]): INodeProperties[] {
	const resource: INodeProperties = {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ option }) => option),
		default: 'offer',
	};
	const parameters = resources.flatMap(({ option, operations }) =>
		operations.flatMap((operation) =>
			updateDisplayOptions(
				{ show: { resource: [option.value], operation: [operation.option.value] } },
				operation.properties,
			),
		),
	);
	return [resource, ...resources.flatMap(operationProperties), ...parameters];
}

/** What stands below the node on the canvas: the operation's name, not its value, and the resource. */
export function subtitleOf(resources: Resource[]): string {
	const names = resources.flatMap(({ operations }) =>
		operations.map(({ option }): [string, string] => [String(option.value), option.name]),
	);
	const nameOf = JSON.stringify(Object.fromEntries(names));
	return `={{ (${nameOf})[$parameter["operation"]] + ": " + $parameter["resource"] }}`;
}
