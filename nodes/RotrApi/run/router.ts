import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { InvalidInput } from '../fields/readers/invalid';
import { operationOf } from '../operations';
import type { Operation, Run } from '../operations/operation';
import { openRun } from './run';
import { createSlots } from './semaphore';

type NodeFailure = NodeApiError | NodeOperationError;

/** Whatever an operation threw, as an error of the node that names the item. */
function asNodeError(context: IExecuteFunctions, error: unknown, itemIndex: number): NodeFailure {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		error.context.itemIndex = itemIndex;
		return error;
	}
	const { message } = error as Error;
	const description = error instanceof InvalidInput ? error.description : undefined;
	const nodeError = new NodeOperationError(context.getNode(), message, { itemIndex, description });
	// n8n swaps a message in which it finds the letters of an errno, e.g. in a field's name.
	nodeError.message = message;
	nodeError.description = description;
	return nodeError;
}

/** As the form has it; an expression may say more. */
const MOST_AT_ONCE = 50;

/**
 * With Continue On Fail: n8n's error output recognises an item whose keys are all among `error`, `message` and
 * `details`, and adds the input beside them. With `item.error` it would take `details` away.
 */
function errorItem({ message, description }: NodeFailure): INodeExecutionData {
	return { json: { error: message, details: description ?? '' } };
}

function concurrencyOf(operation: Operation, context: IExecuteFunctions): number {
	if (operation.concurrency === undefined) return 1;
	const options = context.getNodeParameter('options', 0, {}) as { concurrency?: unknown };
	const wanted = Math.floor(Number(options.concurrency ?? operation.concurrency));
	return wanted >= 1 ? Math.min(wanted, MOST_AT_ONCE) : operation.concurrency;
}

/** What concerns all items: the operation, its checks and the credential. Sends nothing. */
async function begin(context: IExecuteFunctions, items: INodeExecutionData[]) {
	const operation = operationOf(
		context.getNodeParameter('resource', 0) as string,
		context.getNodeParameter('operation', 0) as string,
	);
	const slots = createSlots(concurrencyOf(operation, context));
	const run: Run = await openRun(context, items, slots);
	return { operation, slots, execute: operation.start(run) };
}

/**
 * Runs the chosen operation on every item: the only loop over items, and the only place that knows of
 * linking (pairedItem) and Continue On Fail. Output comes in the order of the input, whatever
 * finishes first. Without Continue On Fail the first failure stops new items from starting; what is
 * under way is finished, because it may be a contract.
 */
export async function route(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	if (items.length === 0) return [[]];
	const goesOn = context.continueOnFail();
	const begun = await begin(context, items).catch((error: unknown) =>
		asNodeError(context, error, 0),
	);
	if (begun instanceof Error) {
		if (!goesOn) throw begun;
		// Thrown, n8n would pass the input on as if the node had done its work.
		return [items.map((_, item) => ({ ...errorItem(begun), pairedItem: { item } }))];
	}
	const { operation, slots, execute } = begun;

	const results: INodeExecutionData[][] = items.map(() => []);
	const failures: Array<NodeFailure | undefined> = [];
	const runItem = async (itemIndex: number) => {
		const outcome = await execute(itemIndex).catch((error: unknown) =>
			asNodeError(context, error, itemIndex),
		);
		const isFailure = !Array.isArray(outcome);
		if (isFailure && !goesOn) failures[itemIndex] = outcome;
		else {
			const output = isFailure ? [errorItem(outcome)] : outcome;
			results[itemIndex] = output.map((item) => ({ ...item, pairedItem: { item: itemIndex } }));
		}
		slots.release();
	};

	const underWay: Array<Promise<void>> = [];
	for (let itemIndex = 0; itemIndex < items.length; itemIndex++) {
		await slots.take();
		if (failures.length > 0) break;
		underWay.push(runItem(itemIndex));
	}
	await Promise.all(underWay);

	const failure = failures.find((candidate) => candidate !== undefined);
	if (failure) {
		const lost = operation.lost?.(results.flat());
		if (lost) failure.description = [failure.description, lost].filter(Boolean).join('\n');
		throw failure;
	}
	return [results.flat()];
}
