const assert = require('node:assert/strict');
const { assertSucceeded } = require('./retries');
const { mailed } = require('./workflows');

/** @typedef {import('./retries').Row} Row */

/**
 * One run with one offer, which the API issues before it answers that the caller is not allowed to.
 * @param {string} title
 * @param {{fault: string} & Record<string, unknown>} fault
 * @returns {Row}
 */
const processedBut = (title, fault) => ({
	title,
	policies: [1],
	async run(bench, name) {
		// The look that decides on a 401 is to go by the token alone, as with an API that is slow to tell.
		if (fault.status === 401) {
			bench.rig.sandbox.settings.offerStatusesAfterIssue = ['initialized', 'in work'];
		}
		const offers = bench.offers(1);
		const id = await bench.publish(mailed(name));
		bench.fault({ when: 'after', ...fault });
		const { error } = await bench.deliver(id, name, offers);
		assert.doesNotMatch(error?.message ?? '', /could not issue/i);
	},
});

/** @type {Row[]} */
const ANSWERS = [
	processedBut('processed, then always 401 in the envelope', {
		fault: 'envelope200',
		status: 401,
		times: Infinity,
	}),
	processedBut('processed, then always HTTP 401', {
		fault: 'status',
		status: 401,
		times: Infinity,
	}),
	processedBut('processed, then 401 in the envelope once', { fault: 'envelope200', status: 401 }),
	processedBut('processed, then HTTP 401 once', { fault: 'status', status: 401 }),
	processedBut('processed, then 403 in the envelope once', { fault: 'envelope200', status: 403 }),
	processedBut('processed, then HTTP 403 once', { fault: 'status', status: 403 }),
	{
		title: 'the token revoked right before the call',
		policies: [1],
		mails: [1],
		async run(bench, name) {
			const { sandbox } = bench.rig;
			const offers = bench.offers(1);
			const id = await bench.publish(mailed(name));
			sandbox.onCall('issuePolicy', 1, () => sandbox.revokeTokens());
			assertSucceeded(await bench.deliver(id, name, offers));
		},
	},
];

module.exports = { ANSWERS };
