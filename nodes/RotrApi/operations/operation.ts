import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	INodePropertyOptions,
	NodeApiError,
} from 'n8n-workflow';
import type { Connection } from '../transport/client/connection';
import type { Purpose } from '../transport/client/messages';
import type { CallFailure } from '../transport/wire/failure';
import type { Call } from '../transport/client/attempt';
import type { Tried } from '../transport/client/send';

/** A call whose timeout is the Timeout option's unless it brings its own. */
export type Sendable = Omit<Call, 'timeout'> & { timeout?: number };

/** One run of the node over all its items. */
export interface Run {
	context: IExecuteFunctions;
	connection: Connection;
	items: INodeExecutionData[];
	/**
	 * A parameter of the node for an item, `undefined` where it is not set or not shown. Parameters
	 * without expressions are read once, since reading is the largest single cost of a download.
	 */
	parameter(name: string, itemIndex: number): unknown;
	/** A member of the Options collection for an item, or the fallback where it is not set. */
	option<T>(name: string, itemIndex: number, fallback: T): T;
	/** Sends a call; failures become errors that say what it was for. The timeout is the option's. */
	call(call: Sendable, purpose: Purpose): Promise<IDataObject>;
	/** Sends a call and gives its failure as a value, for operations that look into it. */
	tryCall(call: Sendable, itemIndex: number): Promise<Tried>;
	/** A failure of `tryCall` as an error that says what the call was for. */
	errorOf(failure: CallFailure, purpose: Purpose): NodeApiError;
	/** Sleeps, unless the execution is cancelled meanwhile. */
	pause(milliseconds: number): Promise<void>;
	isCancelled(): boolean;
	/** Gives other items a turn while this one waits: requests are counted, not waiting items. */
	whileWaiting<T>(wait: () => Promise<T>): Promise<T>;
	/**
	 * The same while this one stores its files; fewer of them at the same time than requests, so that
	 * a slow disk slows the requests down instead of filling the memory.
	 */
	whileStoring<T>(store: () => Promise<T>): Promise<T>;
	/** Shows a note beside the node's output. */
	hint(message: string): void;
}

/** What an item becomes; the router adds which item it came from. */
export type Execute = (itemIndex: number) => Promise<INodeExecutionData[]>;

/** One operation of the node: a file of its own and a line in the registry. */
export interface Operation {
	option: INodePropertyOptions & { action: string; description: string };
	/** Parameters; description.ts adds when they are shown. */
	properties: INodeProperties[];
	/** Items in work at the same time unless the user says otherwise; absent: always one. */
	concurrency?: number;
	/** Begins a run: checks what concerns all items, and gives the function for each item. */
	start(run: Run): Execute;
	/** Said with an error that ends a run, of results that would otherwise be lost from sight. */
	lost?(done: INodeExecutionData[]): string;
}
