import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';
import type { Connection } from '../transport/client/connection';
import type { CallError, Purpose } from '../transport/client/messages';
import type { EndpointName } from '../transport/wire/endpoints';
import type { CallFailure, Tried } from '../transport/wire/failure';
import type { Call } from '../transport/client/request';

/** The calls that an operation may send by itself. */
type Unbinding = EndpointName<'none' | 'creates'>;

/** A call whose timeout is the Timeout option's unless it brings its own. */
export type Sendable<Name extends EndpointName = EndpointName<'none'>> = Omit<
	Call<Name>,
	'timeout'
> & { timeout?: number };

/** What a call was for; of one that makes something also what to say when it is open whether it did. */
export type PurposeOf<Name extends EndpointName> = [Name] extends [EndpointName<'none'>]
	? Purpose
	: Purpose & Required<Pick<Purpose, 'open' | 'whenOpen'>>;

/** One run of the node over all its items. */
export interface Run {
	context: IExecuteFunctions;
	connection: Connection;
	/**
	 * A parameter of the node for an item, `undefined` where it is not set or not shown. Parameters
	 * without expressions are read once, since reading is the largest single cost of a download.
	 */
	parameter(name: string, itemIndex: number): unknown;
	/** A member of the Options collection for an item, or the fallback where it is not set. */
	option<T>(name: string, itemIndex: number, fallback: T): T;
	/**
	 * Sends a call; failures become errors that say what it was for. The timeout is the option's.
	 *
	 * @param missing what the data of the answer lack, as the end of a sentence; that counts as a failure
	 */
	call<Name extends Unbinding>(
		call: Sendable<Name>,
		purpose: PurposeOf<Name>,
		missing?: (data: IDataObject) => string | undefined,
	): Promise<IDataObject>;
	/** Sends a call without an effect and gives its failure as a value, for operations that look into it. */
	tryCall(call: Sendable, itemIndex: number): Promise<Tried>;
	/** A failure of `tryCall` as an error that says what the call was for. */
	errorOf(failure: CallFailure, purpose: Purpose): CallError;
	/** Sleeps, unless the execution is cancelled meanwhile. */
	pause(milliseconds: number): Promise<void>;
	isCancelled(): boolean;
	/** Gives other items a turn while this one waits: requests are counted, not waiting items. */
	whileWaiting<T>(wait: () => Promise<T>): Promise<T>;
	/**
	 * Gives other items a turn while this one stores its files. Fewer items store at the same time than send requests, so that
	 * a slow disk slows the requests down instead of filling the memory.
	 */
	whileStoring<T>(store: () => Promise<T>): Promise<T>;
	/** Shows a note beside the node's output. */
	hint(message: string): void;
	/** Keeps a note on an item, for one hint on all notes of its kind at the end of the run. */
	note(kind: string, text: string, itemIndex: number): void;
	/** Shows what was noted; called once, when all items are done. */
	showNotes(): void;
}

/** What an item becomes; the router adds which item it came from. */
export type Execute = (itemIndex: number) => Promise<INodeExecutionData[]>;

/** What every operation says of itself. */
export interface Described {
	option: INodePropertyOptions & { action: string; description: string };
	/** What an AI agent reads of it as its tool, before the words "in RotrApi"; absent: the action. */
	toolAction?: string;
	/** Parameters; description.ts adds when they are shown. */
	properties: INodeProperties[];
}

/** An operation that binds nobody. */
export interface PlainOperation extends Described {
	/** Items in work at the same time unless the user says otherwise. */
	concurrency: number;
	/** Begins a run: checks what concerns all items, and gives the function for each item. */
	start(run: Run): Execute;
}
