import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { connect } from '../transport/client/connection';
import { apiError } from '../transport/client/messages';
import { cancelSignalOf } from '../transport/client/attempt';
import { pause, send } from '../transport/client/send';
import type { Run } from '../operations/operation';
import { pathIn, readDirectly } from './itemPath';
import { createSlots, type Slots } from './semaphore';

const DEFAULT_TIMEOUT = 120;
/** A day: more can't be counted by a timer. */
const LONGEST_TIMEOUT = 86_400;
/** Files written at once slow the requests beside them: with one for four, 500 downloads take an eighth less time. */
const REQUESTS_PER_STORE = 4;

/** Whether n8n has to evaluate a parameter for each item. */
function hasExpression(raw: unknown): boolean {
	return JSON.stringify(raw ?? null).includes('"=');
}

function parameterReader(
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

/** Opens a run: reads the credential, sends nothing. */
export async function openRun(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	slots: Slots,
): Promise<Run> {
	const connection = await connect(context, items.length);
	const parameter = parameterReader(context, items);
	const option: Run['option'] = (name, itemIndex, fallback) => {
		const options = (parameter('options', itemIndex) ?? {}) as Record<string, unknown>;
		return (options[name] ?? fallback) as typeof fallback;
	};
	const tryCall: Run['tryCall'] = async (call, itemIndex) => {
		const seconds = Number(option('timeout', itemIndex, DEFAULT_TIMEOUT));
		const timeout = Math.min(seconds > 0 ? seconds : DEFAULT_TIMEOUT, LONGEST_TIMEOUT) * 1000;
		return await send(connection, { timeout, ...call });
	};
	const whileWaiting: Run['whileWaiting'] = async (wait) => {
		slots.release();
		try {
			return await wait();
		} finally {
			await slots.take();
		}
	};
	const stores = createSlots(Math.ceil(slots.count / REQUESTS_PER_STORE));
	const errorOf: Run['errorOf'] = (failure, purpose) => apiError(connection, failure, purpose);
	return {
		context,
		connection,
		items,
		parameter,
		option,
		tryCall,
		errorOf,
		async call(call, purpose) {
			const { data, failure } = await tryCall(call, purpose.itemIndex);
			if (failure) throw errorOf(failure, purpose);
			return data;
		},
		pause: async (milliseconds) => await pause(connection, milliseconds),
		isCancelled: () => cancelSignalOf(connection)?.aborted ?? false,
		whileWaiting,
		async whileStoring(store) {
			await stores.take();
			return await whileWaiting(async () => await store().finally(() => stores.release()));
		},
		hint(message) {
			context.addExecutionHints?.({ message, location: 'outputPane' });
		},
	};
}
