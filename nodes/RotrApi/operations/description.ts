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

/**
 * The same dropdown for an AI agent's tool. n8n makes a tool's description of the action in the first
 * parameter named `operation`, and the list of actions that people see of the one labelled Operation.
 */
function toolOperationProperty(resource: Resource): INodeProperties[] {
	const { option, operations } = resource;
	const forPeople = operationProperty(resource);
	if (operations.every(({ toolAction }) => toolAction === undefined)) return [];
	return [
		{
			...forPeople,
			default: forPeople.default,
			displayName: 'Operation of Tool',
			displayOptions: { show: { resource: [option.value], '@tool': [true] } },
			options: operations.map((operation) => ({
				...operation.option,
				action: operation.toolAction ?? operation.option.action,
			})),
		},
	];
}

/** Both dropdowns of a resource, of which one is shown. */
function operationProperties(resource: Resource): INodeProperties[] {
	const forTools = toolOperationProperty(resource);
	const forPeople = operationProperty(resource);
	if (forTools.length === 0) return [forPeople];
	const displayOptions = { ...forPeople.displayOptions, hide: { '@tool': [true] } };
	return [...forTools, { ...forPeople, displayOptions }];
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
