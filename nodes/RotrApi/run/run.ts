import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Run, Sendable } from '../operations/operation';
import { cancelSignalOf } from '../transport/client/attempt';
import { connect, type Connection } from '../transport/client/connection';
import { callError } from '../transport/client/messages';
import type { Call } from '../transport/client/request';
import { pause, send, sendOnce } from '../transport/client/send';
import type { EndpointName } from '../transport/wire/endpoints';
import { CallFailure } from '../transport/wire/failure';
import { withoutTags } from './editorText';
import { createNotes } from './notes';
import { parameterReader } from './parameters';
import { createSlots, type Slots } from './semaphore';
import type { BindingRun } from './sending';

const DEFAULT_TIMEOUT = 120;
/** A day: more can't be counted by a timer. */
const LONGEST_TIMEOUT = 86_400;
/**
 * Many files that are stored at once fill the memory, too few keep requests waiting: with one for four, 500 downloads with
 * 50 in flight took an eighth more time (median of 16 rounds).
 */
const REQUESTS_PER_STORE = 2;

/** A run as the operation sees it, and what only the router may do. */
export interface OpenedRun {
	run: Run;
	/** Sends a call that binds; see client/send.ts. */
	sendOnce: BindingRun['sendOnce'];
}

/** Reads options, and how long a call may take for each try by the option Timeout. */
function optionReader(parameter: Run['parameter']) {
	const option: Run['option'] = (name, itemIndex, fallback) => {
		const options = (parameter('options', itemIndex) ?? {}) as Record<string, unknown>;
		return (options[name] ?? fallback) as typeof fallback;
	};
	const timed = <Name extends EndpointName>(
		call: Sendable<Name>,
		itemIndex: number,
	): Call<Name> => {
		const seconds = Number(option('timeout', itemIndex, DEFAULT_TIMEOUT));
		const timeout = Math.min(seconds > 0 ? seconds : DEFAULT_TIMEOUT, LONGEST_TIMEOUT) * 1000;
		return { timeout, ...call };
	};
	return { option, timed };
}

/** The ways in which an operation may call. */
function callsOver(
	connection: Connection,
	timed: ReturnType<typeof optionReader>['timed'],
): Pick<Run, 'call' | 'tryCall' | 'errorOf'> {
	const errorOf: Run['errorOf'] = (failure, purpose) => callError(connection, failure, purpose);
	return {
		errorOf,
		tryCall: async (call, itemIndex) => await send(connection, timed(call, itemIndex)),
		async call(call, purpose, missing) {
			const { data, failure } = await send(connection, timed(call, purpose.itemIndex));
			if (failure) throw errorOf(failure, purpose);
			const text = missing?.(data);
			if (text === undefined) return data;
			throw errorOf(new CallFailure({ reason: 'unreadable', text }, text, true), purpose);
		},
	};
}

/** The ways to wait: both leave the item's place to others meanwhile. */
function waitsIn(slots: Slots): Pick<Run, 'whileWaiting' | 'whileStoring'> {
	const stores = createSlots(Math.ceil(slots.count / REQUESTS_PER_STORE));
	const whileWaiting: Run['whileWaiting'] = async (wait) => {
		slots.release();
		try {
			return await wait();
		} finally {
			await slots.take();
		}
	};
	return {
		whileWaiting,
		async whileStoring(store) {
			await stores.take();
			return await whileWaiting(async () => await store().finally(() => stores.release()));
		},
	};
}

/** What a run tells people beside its output. */
function hintsBeside(context: IExecuteFunctions): Pick<Run, 'hint' | 'note' | 'showNotes'> {
	const notes = createNotes();
	const hint: Run['hint'] = (message) => {
		context.addExecutionHints?.({ message: withoutTags(message), location: 'outputPane' });
	};
	return { hint, note: notes.note, showNotes: () => notes.hints().forEach(hint) };
}

/** Opens a run: reads the credential, sends nothing. */
export async function openRun(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	slots: Slots,
): Promise<OpenedRun> {
	const connection = await connect(context, items.length);
	const parameter = parameterReader(context, items);
	const { option, timed } = optionReader(parameter);
	const run: Run = {
		context,
		connection,
		parameter,
		option,
		...callsOver(connection, timed),
		...waitsIn(slots),
		...hintsBeside(context),
		pause: async (milliseconds) => await pause(connection, milliseconds),
		isCancelled: () => cancelSignalOf(connection)?.aborted ?? false,
	};
	return {
		run,
		sendOnce: async (call, itemIndex) => await sendOnce(connection, timed(call, itemIndex)),
	};
}
