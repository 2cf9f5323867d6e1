const assert = require('node:assert/strict');
const { until } = require('./bench');
const { issue, mailed } = require('./workflows');

/**
 * @typedef {import('./bench').Bench} Bench
 * @typedef {object} Row What n8n does, and what may come of it.
 * @property {string} title
 * @property {number[]} policies how many the API issues for each offer
 * @property {number[]} [mails] how many go out about each offer
 * @property {(bench: Bench, name: string) => Promise<unknown>} run
 */

const ALL = [1, 1, 1, 1, 1];
/** Item 3 is open, and nothing behind it has begun. */
const UP_TO_THE_OPEN_ONE = [1, 1, 1, 0, 0];
const NONE = [0, 0, 0, 0, 0];

/** The API refuses the third item of a run. */
const refusal = { fault: 'status', status: 400, message: 'VALIDATION_ERROR', skip: 2 };

/** @param {import('../../../scripts/lib/editor').Execution | string} execution */
function assertSucceeded(execution) {
	assert.ok(typeof execution !== 'string', String(execution));
	assert.equal(execution.status, 'success', execution.error?.message);
}

/** @param {string} title @param {{currentWorkflow: boolean}} how @returns {Row} */
const refused = (title, how) => ({
	title,
	policies: ALL,
	mails: ALL,
	async run(bench, name) {
		const offers = bench.offers(5);
		const id = await bench.publish(mailed(name));
		bench.fault(refusal);
		const first = await bench.deliver(id, name, offers);
		assert.equal(first.status, 'error');
		const again = await bench.retry(first.id, how);
		assertSucceeded(again);
	},
});

/**
 * The answer for the third item is lost, then somebody presses Retry.
 * @param {string} title
 * @param {{fault: string} & Record<string, unknown>} fault
 * @param {{settings?: object, whileWaiting?: (bench: Bench, execution: string) => Promise<unknown>}} [more]
 * @returns {Row}
 */
const lost = (title, fault, { settings, whileWaiting } = {}) => ({
	title,
	policies: UP_TO_THE_OPEN_ONE,
	mails: NONE,
	async run(bench, name) {
		const offers = bench.offers(5);
		const id = await bench.publish(mailed(name, { settings }));
		const struck = bench.fault({ when: 'after', skip: 2, ...fault });
		const execution = await bench.begin(id, name, offers);
		await until(() => struck.hits > 0, 'the third call');
		await whileWaiting?.(bench, execution);
		const { status } = await bench.rig.editor.finished(execution);
		assert.notEqual(status, 'success');
		await bench.retry(execution);
	},
});

/** @type {Row[]} */
const RETRIES = [
	refused('item 3 refused, Retry with the original workflow', { currentWorkflow: false }),
	refused('item 3 refused, Retry with the current workflow', { currentWorkflow: true }),
	{
		title: 'item 3 refused twice, Retry, Retry, and Retry once more',
		policies: ALL,
		mails: ALL,
		async run(bench, name) {
			const offers = bench.offers(5);
			const id = await bench.publish(mailed(name));
			bench.fault(refusal);
			// The Retry sends item 3 first: items 1 and 2 are known.
			bench.fault({ ...refusal, skip: 0 });
			const first = await bench.deliver(id, name, offers);
			const [second, third, fourth] = [
				await bench.retry(first.id),
				await bench.retry(first.id),
				await bench.retry(first.id),
			];
			assert.ok(typeof second !== 'string' && second.status === 'error');
			assertSucceeded(third);
			assertSucceeded(fourth);
		},
	},
	lost('item 3 answered by a cut connection, Retry', { fault: 'drop' }),
	lost('item 3 answered with 504, Retry', { fault: 'html', status: 504 }),
	lost(
		'Stop while item 3 is under way, Retry',
		{ fault: 'hang' },
		{ whileWaiting: ({ rig }, execution) => rig.editor.stop(execution) },
	),
	lost(
		'workflow timeout while item 3 is under way, Retry',
		{ fault: 'hang' },
		{
			settings: { executionTimeout: 8 },
		},
	),
	{
		title: 'item 3 lost with Continue On Fail, all offers delivered again',
		policies: ALL,
		mails: [1, 1, 0, 1, 1],
		async run(bench, name) {
			const offers = bench.offers(5);
			const settings = { onError: 'continueErrorOutput' };
			const id = await bench.publish(mailed(name, { issue: issue('Issue', { settings }) }));
			bench.fault({ fault: 'drop', when: 'after', skip: 2 });
			assertSucceeded(await bench.deliver(id, name, offers));
			assertSucceeded(await bench.deliver(id, name, offers));
		},
	},
];

module.exports = { assertSucceeded, refusal, RETRIES };
