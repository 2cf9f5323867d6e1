const assert = require('node:assert/strict');
const { until } = require('./bench');
const { manualIssue } = require('./repeats');
const { assertSucceeded } = require('./retries');
const { issue, mailed } = require('./workflows');

/**
 * @typedef {import('./bench').Bench} Bench
 * @typedef {import('./bench').Offer} Offer
 * @typedef {object} Killed What was under way or done when n8n was killed, and what is done after its restart.
 * @property {string} title
 * @property {number[]} policies
 * @property {(bench: Bench, name: string) => Promise<() => Promise<unknown>>} before returns what is done after the restart
 */

/**
 * n8n is killed while the API has a call to issue in hand.
 * @param {string} title
 * @param {{when: 'before' | 'after', count: number, policies: number[], afterwards: (bench: Bench, name: string, started: {id: string, execution: string, offers: Offer[]}) => Promise<unknown>}} what
 * `when`: whether the API issues the policy
 * @returns {Killed}
 */
const killedDuringCall = (title, { when, count, policies, afterwards }) => ({
	title,
	policies,
	async before(bench, name) {
		const offers = bench.offers(count);
		const id = await bench.publish(mailed(name));
		const held = bench.fault({ fault: 'hang', when, skip: count > 1 ? 2 : 0 });
		const execution = await bench.begin(id, name, offers);
		await until(() => held.hits > 0, 'the call that is held');
		return () => afterwards(bench, name, { id, execution, offers });
	},
});

/** @type {Killed[]} */
const KILLED = [
	{
		title: 'a new execution after a restart of n8n',
		policies: [1, 1],
		async before(bench, name) {
			const offers = bench.offers(2);
			const id = await bench.publish(mailed(name));
			assertSucceeded(await bench.deliver(id, name, offers));
			return () => bench.deliver(id, name, offers);
		},
	},
	{
		title: 'the node made anew after a restart of n8n, and the API says "transformed"',
		policies: [1],
		async before(bench, name) {
			bench.rig.sandbox.settings.offerStatusesAfterIssue = ['transformed'];
			const [offer] = bench.offers(1);
			const id = await bench.rig.add(manualIssue(name, offer));
			assertSucceeded(await bench.rig.editor.execute(id, 'Start'));
			return async () => {
				await bench.replaceNode(id, 'Issue');
				await bench.rig.editor.execute(id, 'Start');
			};
		},
	},
	killedDuringCall('n8n killed in the POST of item 3, Retry', {
		when: 'after',
		count: 5,
		policies: [1, 1, 1, 0, 0],
		afterwards: (bench, _name, { execution }) => bench.retry(execution),
	}),
	killedDuringCall('n8n killed in the POST of item 3, delivered again', {
		when: 'after',
		count: 5,
		policies: [1, 1, 1, 0, 0],
		afterwards: (bench, name, { id, offers }) => bench.deliver(id, name, offers),
	}),
	killedDuringCall('n8n killed between mark and send, delivered again', {
		when: 'before',
		count: 1,
		policies: [0],
		afterwards: (bench, name, { id, offers }) => bench.deliver(id, name, offers),
	}),
	killedDuringCall('n8n killed between mark and send, then Issue Again', {
		when: 'before',
		count: 1,
		policies: [1],
		async afterwards(bench, name, { offers }) {
			const options = { issueAgain: String(offers[0].offerId) };
			const path = `${name}-again`;
			const id = await bench.publish(mailed(path, { issue: issue('Issue', { options }) }));
			const again = await bench.deliver(id, path, offers);
			assert.equal(again.status, 'success', again.error?.message);
		},
	}),
];

module.exports = { KILLED };
