import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { connect } from '../transport/client/connection';
import { callError } from '../transport/client/messages';
import { CallFailure } from '../transport/wire/failure';
import { cancelSignalOf } from '../transport/client/attempt';
import { pause, send, sendOnce, type Tried } from '../transport/client/send';
import type { EndpointWith } from '../transport/wire/endpoints';
import type { Run, Sendable } from '../operations/operation';
import { pathIn, readDirectly } from './itemPath';
import { createNotes } from './notes';
import { createSlots, type Slots } from './semaphore';
import type { BindingRun } from './sending';

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

/** A run as the operation sees it, and what only the router may do. */
export interface OpenedRun {
	run: Run;
	/** Sends a call that binds; see client/send.ts. */
	sendOnce: BindingRun['sendOnce'];
}

/** Opens a run: reads the credential, sends nothing. */
export async function openRun(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	slots: Slots,
): Promise<OpenedRun> {
	const connection = await connect(context, items.length);
	const parameter = parameterReader(context, items);
	const option: Run['option'] = (name, itemIndex, fallback) => {
		const options = (parameter('options', itemIndex) ?? {}) as Record<string, unknown>;
		return (options[name] ?? fallback) as typeof fallback;
	};
	const timeoutOf = (itemIndex: number) => {
		const seconds = Number(option('timeout', itemIndex, DEFAULT_TIMEOUT));
		return Math.min(seconds > 0 ? seconds : DEFAULT_TIMEOUT, LONGEST_TIMEOUT) * 1000;
	};
	const attempt = async (
		call: Sendable<EndpointWith<'none' | 'creates'>>,
		itemIndex: number,
	): Promise<Tried> => await send(connection, { timeout: timeoutOf(itemIndex), ...call });
	const whileWaiting: Run['whileWaiting'] = async (wait) => {
		slots.release();
		try {
			return await wait();
		} finally {
			await slots.take();
		}
	};
	const notes = createNotes();
	const hint: Run['hint'] = (message) => {
		context.addExecutionHints?.({ message, location: 'outputPane' });
	};
	const stores = createSlots(Math.ceil(slots.count / REQUESTS_PER_STORE));
	const errorOf: Run['errorOf'] = (failure, purpose) => callError(connection, failure, purpose);
	const run: Run = {
		context,
		connection,
		parameter,
		option,
		tryCall: attempt,
		errorOf,
		async call(call, purpose, missing) {
			const { data, failure } = await attempt(call, purpose.itemIndex);
			if (failure) throw errorOf(failure, purpose);
			const text = missing?.(data);
			if (text === undefined) return data;
			throw errorOf(new CallFailure({ reason: 'unreadable', text }, text, true), purpose);
		},
		pause: async (milliseconds) => await pause(connection, milliseconds),
		isCancelled: () => cancelSignalOf(connection)?.aborted ?? false,
		whileWaiting,
		async whileStoring(store) {
			await stores.take();
			return await whileWaiting(async () => await store().finally(() => stores.release()));
		},
		hint,
		note: notes.note,
		showNotes: () => notes.hints().forEach(hint),
	};
	return {
		run,
		sendOnce: async (call, itemIndex) =>
			await sendOnce(connection, { timeout: timeoutOf(itemIndex), ...call }),
	};
}
