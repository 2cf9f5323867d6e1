import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Run } from '../operations/operation';
import { pathIn, readDirectly } from './itemPath';

/** Whether n8n has to evaluate a parameter for each item. */
function hasExpression(raw: unknown): boolean {
	return JSON.stringify(raw ?? null).includes('"=');
}

/** Reads the node's parameters: those that can't vary once for all items; see `Run.parameter`. */
export function parameterReader(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Run['parameter'] {
	const { parameters } = context.getNode();
	const constants = new Map<string, unknown>();
	/** Parameters with expressions; those that only name a property of the item, with its path. */
	const varying = new Map<string, string[] | undefined>();
	return (name, itemIndex) => {
		if (constants.has(name)) return constants.get(name);
		const path = varying.get(name);
		const direct = path && readDirectly(path, items[itemIndex]);
		if (direct !== undefined) return direct;
		const value: unknown = context.getNodeParameter(name, itemIndex, null as never) ?? undefined;
		if (!varying.has(name)) {
			if (hasExpression(parameters[name.split('.')[0]]))
				varying.set(name, pathIn(parameters[name]));
			else constants.set(name, value);
		}
		return value;
	};
}
