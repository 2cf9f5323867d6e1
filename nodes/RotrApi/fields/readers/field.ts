import type { INodeProperties } from 'n8n-workflow';
import type { NoteTaker } from './findings';
import type { Reader } from './values';

/** A value of a request that one parameter holds. */
export interface Field {
	/** Its place in the request. */
	path: string;
	property: INodeProperties;
	read: Reader;
}

/** What reads the node's parameters for an item: a run of the node. */
export interface ParameterSource extends NoteTaker {
	parameter(name: string, itemIndex: number): unknown;
}
