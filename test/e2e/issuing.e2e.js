const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { tableOf } = require('../../scripts/lib/table');
const { heading, say } = require('../../scripts/lib/terminal');
const { useRig } = require('./account');
const { AGENTS } = require('./issuing/agents');
const { ANSWERS } = require('./issuing/answers');
const { openBench } = require('./issuing/bench');
const { REPEATS } = require('./issuing/repeats');
const { KILLED } = require('./issuing/restart');
const { RETRIES } = require('./issuing/retries');
const { STORE } = require('./issuing/store');

/** @typedef {import('./issuing/bench').Bench} Bench */

/** What each row came to. @type {string[][]} */
const measured = [];

/**
 * Runs a row, then counts its policies and mails, also where something else about it is not as it should be.
 * @param {Bench} bench
 * @param {{title: string, policies: number[], mails?: number[]}} row
 * @param {() => Promise<unknown>} work
 */
async function assertRow(bench, { title, policies, mails }, work) {
	const [outcome] = await Promise.allSettled([work()]);
	const issued = bench.policies();
	const sent = await bench.mails();
	const cells = [issued, policies, sent, mails ?? []].map((counts) => counts.join(', '));
	measured.push([title, ...cells]);
	if (outcome.status === 'rejected') throw outcome.reason;
	assert.deepEqual(issued, policies, 'policies per offer');
	if (mails) assert.deepEqual(sent, mails, 'mails per offer');
}

describe('one offer, one policy, whatever n8n does', () => {
	const held = useRig();

	for (const [index, row] of [...RETRIES, ...REPEATS, ...ANSWERS, ...STORE, ...AGENTS].entries()) {
		it(row.title, async () => {
			const bench = openBench(held.rig);
			await assertRow(bench, row, () => row.run(bench, `row-${index}`));
		});
	}

	describe('n8n is killed and started again', () => {
		/** @type {Map<string, {bench: Bench, afterwards: () => Promise<unknown>}>} */
		const begun = new Map();
		before(async () => {
			for (const [index, row] of KILLED.entries()) {
				const bench = openBench(held.rig);
				begun.set(row.title, { bench, afterwards: await row.before(bench, `killed-${index}`) });
			}
			await held.rig.restart();
			held.rig.sandbox.faults.clear();
		});

		for (const row of KILLED) {
			it(row.title, async () => {
				const { bench, afterwards } = begun.get(row.title) ?? assert.fail('It was not begun.');
				await assertRow(bench, row, afterwards);
			});
		}
	});

	after(() => {
		heading('Policies and mails per offer, on a real n8n');
		say(tableOf(['What happens', 'Policies', 'Right', 'Mails', 'Right'], measured));
	});
});
