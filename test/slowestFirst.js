const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** They wait most of their minute, for a policy or for the next try, so that others have the machine meanwhile. */
const SLOWEST = ['faults.test.ts', 'strain.test.ts'];

/** jest knows from earlier runs which files take long, but a fresh clone has had none. */
module.exports = class SlowestFirst extends Sequencer {
	/** @param {import('@jest/test-result').Test[]} tests */
	async sort(tests) {
		const sorted = await super.sort(tests);
		const first = sorted.filter(({ path }) => SLOWEST.includes(basename(path)));
		return [...first, ...sorted.filter((test) => !first.includes(test))];
	}
};
