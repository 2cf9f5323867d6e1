import { DataDeduplicationService } from 'n8n-core';
import type {
	DeduplicationItemTypes,
	DeduplicationScope,
	ICheckProcessedContextData,
	ICheckProcessedOptions,
	IDataDeduplicator,
} from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

/**
 * n8n's store of what a node has processed, as its server has it: a row for each workflow and id of a
 * node, which is read, changed and written back without a lock.
 */
class ProcessedStore implements IDataDeduplicator {
	/** What the rows hold. */
	readonly rows = new Map<string, DeduplicationItemTypes[]>();

	/** By workflow, what the database says to writes of marks or to their removal, where it refuses. */
	readonly refusals = new Map<string | undefined, { set?: string; remove?: string }>();

	private keyOf(scope: DeduplicationScope, { workflow, node }: ICheckProcessedContextData) {
		// n8n asserts it likewise.
		if (!workflow.id) throw new Error('no workflow id');
		return `${workflow.id}:${scope === 'node' ? (node?.id ?? '') : ''}`;
	}

	async checkProcessedAndRecord(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
		{ maxEntries = Infinity }: ICheckProcessedOptions,
	) {
		const key = this.keyOf(scope, context);
		const before = this.rows.get(key);
		const row = [...(before ?? [])];
		await sleep(0);
		if (!before && this.rows.has(key)) throw new Error('UNIQUE constraint failed: processed_data');
		const { set } = this.refusals.get(context.workflow.id) ?? {};
		if (set) throw new Error(set);
		const isOld = (item: DeduplicationItemTypes) => row.includes(item);
		const [processed, fresh] = [items.filter(isOld), items.filter((item) => !isOld(item))];
		this.rows.set(key, [...row, ...fresh].slice(-maxEntries));
		return { new: fresh, processed };
	}

	async removeProcessed(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	) {
		const key = this.keyOf(scope, context);
		const { remove } = this.refusals.get(context.workflow.id) ?? {};
		if (remove) throw new Error(remove);
		this.rows.set(
			key,
			(this.rows.get(key) ?? []).filter((item) => !items.includes(item)),
		);
	}

	async clearAllProcessedItems() {
		this.rows.clear();
	}

	async getProcessedDataCount(scope: DeduplicationScope, context: ICheckProcessedContextData) {
		return this.rows.get(this.keyOf(scope, context))?.length ?? 0;
	}
}

/** The store of all runs of a test file: n8n has one for a process, too. */
export const processedStore = new ProcessedStore();
void DataDeduplicationService.init(processedStore);
