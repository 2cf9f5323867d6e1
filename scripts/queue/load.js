const { setTimeout: sleep } = require('node:timers/promises');
const { callWebhook } = require('../lib/webhook');

/**
 * @typedef {import('./workflows').Kind} Kind
 * @typedef {import('../lib/editor').Execution} Execution
 * @typedef {import('../lib/editor').Item} Item
 * @typedef {{waves: number, interval: number}} Waves `interval`: seconds from one to the next
 * @typedef {{number: number, kind: Kind, items: Record<string, any>[]}} Order one execution that is asked for
 * @typedef {Order & {status: number, body: any}} Answered what n8n's webhook answered; status 0: nothing
 * @typedef {Answered & {execution: Execution, result: Item[], worker?: string}} Outcome
 */

/** Executions to read at a time, so that n8n's main is not what is measured. */
const READ_AT_ONCE = 8;

/** @param {string} url @param {Order} order @returns {Promise<Answered>} */
async function place(url, order) {
	const { number, kind, items } = order;
	try {
		const { status, text } = await callWebhook(url, kind, { number, items });
		return { ...order, status, body: JSON.parse(text) };
	} catch (error) {
		return { ...order, status: 0, body: error };
	}
}

/**
 * Calls the webhooks in waves, each all at once, so that all workers find the token expired at the same moment; waits for
 * all answers.
 * @param {string} url
 * @param {Order[]} orders
 * @param {Waves} waves
 */
async function placeAll(url, orders, { waves, interval }) {
	const started = Date.now();
	return await Promise.all(
		orders.map(async (order, index) => {
			const wave = Math.floor((index * waves) / orders.length);
			await sleep(Math.max(0, started + wave * interval * 1000 - Date.now()));
			return await place(url, order);
		}),
	);
}

/**
 * @param {import('./cluster').Cluster} cluster
 * @param {string} workflowId
 * @returns {Promise<string[]>} the ids of its executions that n8n has in its records
 */
async function executionIds({ editor }, workflowId) {
	/** @type {Set<string>} A page may name again what was still running when an earlier one was read. */
	const ids = new Set();
	const filter = JSON.stringify({ workflowId });
	let cursor = '';
	do {
		const query = new URLSearchParams({ filter, limit: '100', ...(cursor && { cursor }) });
		const { results, nextCursor } = await editor.call('GET', `/executions?${query}`);
		for (const { id } of /** @type {{id: string}[]} */ (results)) ids.add(id);
		cursor = nextCursor;
	} while (cursor);
	return [...ids];
}

/**
 * @template T, R
 * @param {T[]} things
 * @param {(thing: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
async function inTurns(things, work) {
	/** @type {R[]} */
	const results = [];
	for (let start = 0; start < things.length; start += READ_AT_ONCE) {
		results.push(...(await Promise.all(things.slice(start, start + READ_AT_ONCE).map(work))));
	}
	return results;
}

/**
 * Reads from n8n's records what became of orders, each execution found by the number in its webhook's data.
 * @param {import('./cluster').Cluster} cluster
 * @param {Record<Kind, string>} workflows
 */
function openRecords(cluster, workflows) {
	/** @type {Set<string>} Executions of earlier passes. */
	const known = new Set();

	/** @param {Answered[]} answered @returns {Promise<Outcome[]>} */
	return async (answered) => {
		const kinds = [...new Set(answered.map(({ kind }) => kind))];
		const listed = await inTurns(kinds, async (kind) => {
			const ids = await executionIds(cluster, workflows[kind]);
			return ids.filter((id) => !known.has(id)).map((id) => ({ kind, id }));
		});
		const records = await inTurns(listed.flat(), async ({ kind, id }) => {
			known.add(id);
			return { kind, execution: await cluster.editor.finished(id) };
		});
		if (records.length !== answered.length) {
			throw new Error(`n8n has ${records.length} executions of ${answered.length} orders`);
		}
		const workers = new Map(
			cluster.workers.flatMap(({ name, begun }) => begun().map((id) => [id, name])),
		);
		const byNumber = new Map(records.map((record) => [numberOf(record.execution), record]));
		const anonymous = records.filter(({ execution }) => numberOf(execution) === undefined);
		return answered.map((order) => {
			// Of an execution whose worker died n8n keeps no data: any one of the kind stands for any other.
			const record =
				byNumber.get(order.number) ??
				anonymous.splice(
					anonymous.findIndex(({ kind }) => kind === order.kind),
					1,
				)[0];
			const { execution } = record;
			const worker = workers.get(execution.id);
			return { ...order, execution, result: execution.items.Rotr ?? [], worker };
		});
	};
}

/** @param {Execution} execution @returns {number | undefined} */
const numberOf = ({ items }) => items.Webhook?.[0].json.body.number;

module.exports = { inTurns, openRecords, placeAll };
