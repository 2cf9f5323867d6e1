const { default: Sequencer } = require('@jest/test-sequencer');

/** Looks for a policy for a minute, most of which it waits, so that others have the machine meanwhile. */
const SLOWEST = 'faults.test.ts';

/** jest knows from earlier runs which files take long, but a fresh clone has had none. */
module.exports = class SlowestFirst extends Sequencer {
	/** @param {import('@jest/test-result').Test[]} tests */
	async sort(tests) {
		const sorted = await super.sort(tests);
		const first = sorted.filter(({ path }) => path.endsWith(SLOWEST));
		return [...first, ...sorted.filter((test) => !first.includes(test))];
	}
};
