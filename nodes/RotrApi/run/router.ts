import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { InvalidInput } from '../fields/readers/invalid';
import { operationOf } from '../operations';
import type { Execute, Operation } from '../operations/operation';
import { Concluded, type BindingOperation } from '../operations/order';
import { cancelSignalOf } from '../transport/client/attempt';
import { carryOut, conclude, type BindingRun } from './binding';
import { Ledger } from './ledger';
import { openRun, type OpenedRun } from './run';
import { createSlots, type Slots } from './semaphore';

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

/** A contract is made one at a time, whatever anybody asks for. */
function concurrencyOf(operation: Operation, context: IExecuteFunctions): number {
	if ('order' in operation) return 1;
	const options = context.getNodeParameter('options', 0, {}) as { concurrency?: unknown };
	const wanted = Math.floor(Number(options.concurrency ?? operation.concurrency));
	return wanted >= 1 ? Math.min(wanted, MOST_AT_ONCE) : operation.concurrency;
}

/** Retry On Fail runs all items again, those that succeeded too. */
function refuseRetryOnFail(context: IExecuteFunctions, { option }: BindingOperation): void {
	const node = context.getNode();
	if (!node.retryOnFail) return;
	throw new Concluded(
		'not sent',
		`${option.action.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())} does not run with Retry On Fail`,
		'Retry On Fail repeats all items of the node by itself, in the middle of what makes a contract. Switch it off in the settings of this node. Nothing was sent.',
	);
}

/** A run that has begun: what becomes of each item, and what to do at its end. */
interface Begun {
	slots: Slots;
	execute: Execute;
	/**
	 * @param isReturned whether the run ends by giving its output to the nodes behind it
	 * @returns what to say with the failure that ends the run otherwise, '' where there is nothing
	 */
	end(isReturned: boolean): string;
}

/** Items of an operation that binds go through the ledger, one by one. */
function beginBinding(
	context: IExecuteFunctions,
	operation: BindingOperation,
	{ run, sendOnce }: OpenedRun,
): Omit<Begun, 'slots'> {
	const ledger = new Ledger(context, run.connection);
	const binding: BindingRun = {
		run,
		ledger,
		operation,
		sendOnce,
		token: () => run.connection.credentials.token,
		cancelSignal: cancelSignalOf(run.connection),
	};
	return {
		execute: async (itemIndex) => await carryOut(binding, itemIndex),
		end(isReturned) {
			// What a stopped execution returns goes nowhere.
			ledger.close(isReturned && !run.isCancelled());
			for (const hint of ledger.hints()) run.hint(hint);
			return isReturned ? '' : ledger.resultsInWords(operation.nameOf);
		},
	};
}

/** What concerns all items: the operation, its checks and the credential. Sends nothing. */
async function begin(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	operation: Operation,
): Promise<Begun> {
	if ('order' in operation) refuseRetryOnFail(context, operation);
	const slots = createSlots(concurrencyOf(operation, context));
	const opened = await openRun(context, items, slots);
	if ('order' in operation) return { slots, ...beginBinding(context, operation, opened) };
	return { slots, execute: operation.start(opened.run), end: () => '' };
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
	const operation = operationOf(
		context.getNodeParameter('resource', 0) as string,
		context.getNodeParameter('operation', 0) as string,
	);
	const begun = await begin(context, items, operation).catch((error: unknown) =>
		asNodeError(context, 'order' in operation ? conclude('not sent', error) : error, 0),
	);
	if (begun instanceof Error) {
		if (!goesOn) throw begun;
		// Thrown, n8n would pass the input on as if the node had done its work.
		return [items.map((_, item) => ({ ...errorItem(begun), pairedItem: { item } }))];
	}
	const { slots, execute, end } = begun;

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
	const done = end(failure === undefined);
	if (failure) {
		if (done) failure.description = [failure.description, done].filter(Boolean).join('\n');
		throw failure;
	}
	return [results.flat()];
}
