const assert = require('node:assert/strict');
const { join } = require('node:path');
const { DatabaseSync } = require('node:sqlite');
const { assertSucceeded } = require('./retries');
const { mailed } = require('./workflows');

/** @typedef {import('./retries').Row} Row */

/** What n8n's table for the marks of nodes answers when its disk is full. */
const FULL = "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END";

/**
 * Does something while n8n's table for the marks of nodes takes nothing.
 * @param {import('./bench').Rig} rig
 * @param {() => Promise<unknown>} work
 */
async function whileStoreIsFull({ instance }, work) {
	const database = new DatabaseSync(join(instance.folder, '.n8n', 'database.sqlite'));
	database.exec('PRAGMA busy_timeout = 10000');
	for (const event of ['INSERT', 'UPDATE']) {
		database.exec(`CREATE TRIGGER full_${event} BEFORE ${event} ON processed_data ${FULL}`);
	}
	try {
		await work();
	} finally {
		for (const event of ['INSERT', 'UPDATE']) database.exec(`DROP TRIGGER full_${event}`);
		database.close();
	}
}

/** @type {Row[]} */
const STORE = [
	{
		title: "n8n's store full: nothing is sent",
		policies: [0, 0],
		mails: [0, 0],
		async run(bench, name) {
			const offers = bench.offers(2);
			const id = await bench.publish(mailed(name));
			await whileStoreIsFull(bench.rig, async () => {
				assert.equal((await bench.deliver(id, name, offers)).status, 'error');
			});
		},
	},
	{
		title: "n8n's store full, then free, Retry",
		policies: [1, 1],
		mails: [1, 1],
		async run(bench, name) {
			const offers = bench.offers(2);
			const id = await bench.publish(mailed(name));
			let execution = '';
			await whileStoreIsFull(bench.rig, async () => {
				execution = (await bench.deliver(id, name, offers)).id;
			});
			assertSucceeded(await bench.retry(execution));
		},
	},
];

module.exports = { STORE };
