const assert = require('node:assert/strict');
const { runAgent } = require('./agent');
const { itemOf } = require('./bench');
const { assertSucceeded } = require('./retries');
const { issue } = require('./workflows');

/** @typedef {import('./retries').Row} Row */

const CALLS = 2;

/**
 * An agent that calls Issue twice for one offer.
 * @param {number} agent
 * @param {{allowAgents?: boolean, policies: number[], loses?: boolean}} what `loses`: the answer to the first call is lost
 * @returns {Row}
 */
const agentRow = (agent, { allowAgents = true, policies, loses = false }) => ({
	title:
		`AI agent ${agent} calls the tool twice` +
		(allowAgents ? '' : ', agents not allowed') +
		(loses ? ', the first answer lost' : ''),
	policies,
	async run(bench, name) {
		const [offer] = bench.offers(1);
		const { offerId, amount, currency } = itemOf(offer);
		const parameters = {
			offerId: "={{ $fromAI('offerId', 'ID of the offer', 'string') }}",
			paymentAmount: amount,
			paymentCurrency: currency,
		};
		const tool = issue('Issue', { parameters, options: { allowAgents } });
		if (loses) bench.fault({ fault: 'drop', when: 'after' });
		const what = { version: agent, tool, args: { offerId }, calls: CALLS };
		const { execution, results } = await runAgent(bench.rig, name, what);
		if (allowAgents && !loses) {
			assertSucceeded(execution);
			assert.equal(results.length, CALLS, results.join('\n'));
		}
	},
});

/** @type {Row[]} */
const AGENTS = [2.2, 3.1].flatMap((agent) => [
	agentRow(agent, { policies: [1] }),
	agentRow(agent, { policies: [1], loses: true }),
	agentRow(agent, { policies: [0], allowAgents: false }),
]);

module.exports = { AGENTS };
