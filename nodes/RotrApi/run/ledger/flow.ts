import type { IExecuteFunctions } from 'n8n-workflow';
import type { Entry } from './entry';

/** What an execution keeps of its orders. n8n saves it when the execution fails or waits, and its Retry has it. */
export interface Flow {
	/** The execution in which it began: a Retry has a number of its own. */
	root?: string;
	orders: Record<string, Entry>;
}

const NAME = 'rotrApi';

/** The execution's own memory; one that ends with the run where n8n has none to give. */
export function flowOf(context: IExecuteFunctions): Flow {
	try {
		const all = context.getContext('flow');
		all[NAME] ??= { orders: {} };
		return all[NAME] as Flow;
	} catch {
		return { orders: {} };
	}
}
