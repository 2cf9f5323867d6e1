const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { packTarball } = require('../../scripts/lib/pack');
const { step } = require('../../scripts/lib/terminal');
const { startCluster, WORKERS } = require('../../scripts/queue/cluster');
const { inTurns } = require('../../scripts/queue/load');
const { preparePasses } = require('../../scripts/queue/pass');
const { addToTable } = require('../../scripts/queue/table');
const { policyFiles } = require('../e2e/api-client');
const { assertSucceeded, assertTrue, assertWhole, timesIssued } = require('./checks');
const { retryRefused } = require('./retries');

const TOKEN_LIFETIME = 20;
const PROCESSES = WORKERS + 1;

/** With a password that is found in no log by chance. */
const ACCOUNT = { account: 'broker', password: 'Sg3-queue-7LqX', accountId: 7 };

const isShort = process.argv.includes('--short');
/** Waves over one and a half, or three and a half, lifetimes of a token. */
const FULL = { executions: isShort ? 60 : 300, waves: isShort ? 4 : 8, interval: 10 };
const CRASH = { executions: isShort ? 45 : 120, waves: 3, interval: 10 };

/**
 * Beyond one login or renewal for each process and lifetime that has passed, each process may make one for the
 * lifetime that it begins with and one for the lifetime in which the pass ends.
 */
const CONSTANT = 2 * PROCESSES;

/** @param {number} seconds @returns {number} how many logins and renewals a pass may make */
const allowance = (seconds) => Math.ceil((PROCESSES * seconds) / TOKEN_LIFETIME) + CONSTANT;

describe(`n8n in queue mode: one main, ${WORKERS} workers, tokens that live ${TOKEN_LIFETIME} s`, () => {
	/** @type {import('../../scripts/queue/cluster').Cluster} */
	let cluster;
	/** @type {import('../../scripts/queue/pass').Passes} */
	let passes;
	/** @type {Map<string, Buffer>} */
	let originals;

	before(async () => {
		const sandboxOptions = { accounts: [ACCOUNT], documentBytes: 100_000, latencyMs: 100 };
		cluster = await startCluster({ tarball: await packTarball(), sandboxOptions, step });
		const { sandbox } = cluster;
		passes = await preparePasses(cluster, 30);
		originals = new Map(
			await inTurns([...sandbox.books.policies.keys()], async (policyId) => {
				const [file] = await policyFiles(sandbox, policyId);
				return /** @type {const} */ ([String(policyId), file]);
			}),
		);
		sandbox.settings.tokenLifetimeSeconds = TOKEN_LIFETIME;
	});
	after(() => cluster?.stop());

	/** @param {string} name @param {{oneSessionPerAccount: boolean}} settings */
	function itWorks(name, settings) {
		describe(name, () => {
			/** @type {import('../../scripts/queue/pass').Pass} */
			let pass;
			before(async () => {
				Object.assign(cluster.sandbox.settings, settings);
				const orders = passes.makeOrders(FULL.executions);
				pass = await step(`run ${orders.length} executions: ${name}`, () =>
					passes.run(orders, FULL),
				);
				addToTable(name, pass, allowance(pass.seconds));
			});

			it('every execution succeeds, and every webhook answers with its results', () => {
				pass.outcomes.forEach(assertSucceeded);
			});

			it('every result is what the API has in its books', () => {
				for (const outcome of pass.outcomes) assertTrue(outcome, cluster.sandbox.books);
			});

			it("every file comes out of n8n's database whole", async () => {
				await inTurns(pass.outcomes, (outcome) => assertWhole(outcome, cluster.editor, originals));
			});

			it('every offer is issued exactly once', () => {
				const times = timesIssued(pass.outcomes, cluster.sandbox.books);
				assert.deepEqual(new Set(times.values()), new Set([1]));
				assert.equal(pass.policies, times.size);
			});

			it(`logins and renewals stay within ${PROCESSES} x lifetimes passed + ${CONSTANT}`, () => {
				const { logins, renewals, seconds } = pass;
				assert.ok(
					logins + renewals <= allowance(seconds),
					`${logins} logins and ${renewals} renewals in ${seconds} s`,
				);
			});

			it('all workers took part', () => {
				assert.equal(new Set(pass.outcomes.map(({ worker }) => worker)).size, WORKERS);
			});
		});
	}

	itWorks('many sessions per account', { oneSessionPerAccount: false });
	itWorks('one session per account', { oneSessionPerAccount: true });

	it('item 3 refused, Retry three times: each offer has one policy, whichever worker it is', async () => {
		const { settings } = cluster.sandbox;
		const { offerStatusesAfterIssue } = settings;
		// The API is not what keeps an offer from being issued twice.
		settings.offerStatusesAfterIssue = ['in work'];
		const { policies, statuses, workers } = await retryRefused(cluster, 3);
		Object.assign(settings, { offerStatusesAfterIssue });
		assert.deepEqual(policies, [1, 1, 1, 1, 1], `${statuses} on ${workers}`);
		assert.deepEqual(statuses.slice(0, 2), ['error', 'success']);
		assert.ok(new Set(workers).size > 1, `all ran on ${workers[0]}`);
	});

	describe('one worker killed', () => {
		/** @type {import('../../scripts/queue/pass').Pass} */
		let pass;
		/** @type {import('../../scripts/queue/load').Outcome[]} */
		let lost;
		before(async () => {
			// Slow enough that the worker dies while the API is working for it.
			Object.assign(cluster.sandbox.settings, { oneSessionPerAccount: false, latencyMs: 500 });
			const orders = passes.makeOrders(CRASH.executions);
			pass = await step(`run ${orders.length} executions and kill a worker`, () =>
				passes.run(orders, CRASH, () => passes.killOneIssuing(CRASH.interval)),
			);
			addToTable('one worker killed', pass, '');
			lost = pass.outcomes.filter(({ execution }) => execution.status !== 'success');
		});

		it('only executions that the dead worker had begun are lost, one that issues among them', () => {
			const dead = cluster.workers.find(({ isAlive }) => !isAlive());
			assert.ok(lost.some(({ kind }) => kind === 'issue'));
			assert.deepEqual(new Set(lost.map(({ worker }) => worker)), new Set([dead?.name]));
		});

		it('no finished result is lost: what was answered is in the records and in the books', async () => {
			const kept = pass.outcomes.filter(({ execution }) => execution.status === 'success');
			kept.forEach(assertSucceeded);
			for (const outcome of kept) assertTrue(outcome, cluster.sandbox.books);
			await inTurns(kept, (outcome) => assertWhole(outcome, cluster.editor, originals));
		});

		it('nothing is issued twice, and only lost executions leave offers not issued', () => {
			const times = timesIssued(pass.outcomes, cluster.sandbox.books);
			const inLost = timesIssued(lost, cluster.sandbox.books);
			for (const [offerId, count] of times) {
				assert.ok(
					count === 1 || (count === 0 && inLost.has(offerId)),
					`offer ${offerId}: ${count}`,
				);
			}
		});

		it('placed again with Issue Only If Status, the lost ones are issued once', async () => {
			const again = lost
				.filter(({ kind }) => kind === 'issue')
				.map(({ number, items }) => ({ number, items, kind: /** @type {const} */ ('resume') }));
			const resumed = await passes.run(again, { waves: 1, interval: 0 });
			addToTable('the lost ones again', resumed, '');
			resumed.outcomes.forEach(assertSucceeded);
			const times = timesIssued(lost, cluster.sandbox.books);
			assert.deepEqual(new Set(times.values()), new Set([1]));
		});
	});

	it('the sandbox gave no answer that breaks its own description', () => {
		assert.deepEqual(cluster.sandbox.books.violations, []);
	});

	it('no process has printed a password or a token', () => {
		const log = cluster.log();
		const { books } = cluster.sandbox;
		assert.ok(!log.includes(ACCOUNT.password));
		for (const { token } of books.tokensSeen) assert.ok(!log.includes(token));
	});
});
