import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { mayAgents } from '../fields/options/agents';
import { InvalidInput } from '../fields/readers/invalid';
import { operationOf, type Operation } from '../operations';
import type { Execute, Run } from '../operations/operation';
import type { BindingOperation } from '../operations/order';
import { cancelSignalOf } from '../transport/client/attempt';
import { isAgentTool, losesErrors } from './agentTool';
import { carryOut } from './binding';
import { Ledger } from './ledger';
import { errorOf, reportOf, type Report } from './report';
import { openRun, type OpenedRun } from './run';
import { createSlots, type Slots } from './semaphore';
import { conclude, type BindingRun } from './sending';

/** What an operation threw, as a report; n8n's log gets what nobody expects, for an error item holds no stack. */
function noted(context: IExecuteFunctions, error: unknown, run?: Run): Report {
	const report = reportOf(error, (text) => run?.connection.redactor.text(text) ?? text);
	if (report.cause) context.logger.error(report.message, { stack: report.cause.stack });
	return report;
}

/** As the form has it; an expression may say more. */
const MOST_AT_ONCE = 50;

/**
 * Whether n8n's error output takes `{error, details}` for a failure: from 2.34 on (read in its source); before, only
 * `error` alone is one, and what failed would leave by the output of what succeeded. n8n tells no node its version;
 * contexts have this method from 2.35 on.
 */
const knowsDetails = (context: IExecuteFunctions) => 'isConsoleOutputRedacted' in context;

/**
 * With Continue On Fail, and where a thrown error reaches nobody: n8n's error output recognises an item whose keys are all
 * among `error`, `message` and `details`, and adds the input beside them. With `item.error` it would take `details` away;
 * older n8n needs it there, and gets the details at the end of the message.
 */
function errorItem(context: IExecuteFunctions, report: Report, item: number): INodeExecutionData {
	const { message, details } = report;
	const json = { error: message, details };
	const isSplit = context.getNode().onError === 'continueErrorOutput';
	if (!isSplit || knowsDetails(context)) return { json, pairedItem: { item } };
	const error = errorOf(context, report, item);
	error.message = [message, details].filter(Boolean).join('\n');
	return { json, error, pairedItem: { item } };
}

/** A contract is made one at a time, whatever anybody asks for. */
function concurrencyOf(operation: Operation, context: IExecuteFunctions): number {
	if ('order' in operation) return 1;
	const options = context.getNodeParameter('options', 0, {}) as { concurrency?: unknown };
	const wanted = Math.floor(Number(options.concurrency ?? operation.concurrency));
	return wanted >= 1 ? Math.min(wanted, MOST_AT_ONCE) : operation.concurrency;
}

const titleOf = ({ option }: BindingOperation) =>
	option.action.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** Retry On Fail runs all items again, those that succeeded too. */
function refuseRetryOnFail(context: IExecuteFunctions, operation: BindingOperation): void {
	const node = context.getNode();
	if (!node.retryOnFail) return;
	throw new InvalidInput(
		`${titleOf(operation)} does not run with Retry On Fail`,
		'Retry On Fail repeats all items of the node by itself, in the middle of what makes a contract. Switch it off in the settings of this node. Nothing was sent.',
	);
}

/** A contract is for a person to decide on, also where a person has reviewed the agent's call. */
function refuseAgents(context: IExecuteFunctions, operation: BindingOperation): void {
	if (!isAgentTool(context) || mayAgents(context.getNode().parameters)) return;
	throw new InvalidInput(
		`${titleOf(operation)} does not run as the tool of an AI agent: it makes a contract`,
		"Nothing was sent. Whoever builds the workflow can allow it: put n8n's human review before this tool, then switch on the option Allow AI Agents in it.",
	);
}

/** A run that has begun: what becomes of each item, and what to do at its end. */
interface Begun {
	run: Run;
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
): Pick<Begun, 'execute' | 'end'> {
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
			run.showNotes();
			for (const hint of ledger.hints(operation)) run.hint(hint);
			return isReturned ? '' : ledger.resultsInWords(operation);
		},
	};
}

/** What concerns all items: the operation, its checks and the credential. Sends nothing. */
async function begin(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	operation: Operation,
): Promise<Begun> {
	if ('order' in operation) {
		refuseRetryOnFail(context, operation);
		refuseAgents(context, operation);
	}
	const slots = createSlots(concurrencyOf(operation, context));
	const opened = await openRun(context, items, slots);
	const { run } = opened;
	if ('order' in operation) return { run, slots, ...beginBinding(context, operation, opened) };
	return {
		run,
		slots,
		execute: operation.start(run),
		end() {
			run.showNotes();
			return '';
		},
	};
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
	const goesOn = context.continueOnFail() || losesErrors(context);
	const operation = operationOf(
		context.getNodeParameter('resource', 0) as string,
		context.getNodeParameter('operation', 0) as string,
	);
	const begun = await begin(context, items, operation).catch((error: unknown) => ({
		failure: noted(context, 'order' in operation ? conclude('not sent', error) : error),
	}));
	if ('failure' in begun) {
		if (!goesOn) throw errorOf(context, begun.failure, 0);
		// Thrown, n8n would pass the input on as if the node had done its work.
		return [items.map((_, item) => errorItem(context, begun.failure, item))];
	}
	const { run, slots, execute, end } = begun;

	const results: INodeExecutionData[][] = items.map(() => []);
	const failures: Array<Report | undefined> = [];
	const runItem = async (itemIndex: number) => {
		const outcome = await execute(itemIndex).catch((error: unknown) => noted(context, error, run));
		const isFailure = !Array.isArray(outcome);
		if (isFailure && !goesOn) failures[itemIndex] = outcome;
		else {
			const output = isFailure ? [errorItem(context, outcome, itemIndex)] : outcome;
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

	const failed = failures.findIndex((candidate) => candidate !== undefined);
	const failure = failures[failed];
	const done = end(failure === undefined);
	if (failure) {
		const details = [failure.details, done].filter(Boolean).join('\n');
		throw errorOf(context, { ...failure, details }, failed);
	}
	return [results.flat()];
}
