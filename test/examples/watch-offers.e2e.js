const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { readExample } = require('../../scripts/lib/workflows');
const { openStage } = require('./lib/stage');

const TABLE = 'RotrApi watched offers';

describe('examples/watch-offers.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} */
	let id;
	/** @type {number} */
	let seen;
	before(async () => {
		stage = await openStage();
		id = await stage.add('watch-offers.json');
	});
	after(() => stage?.stop());

	/** @returns {Promise<string[]>} subjects of the mails since the last look */
	async function news() {
		const mails = (await stage.mailbox.mails()).slice(seen);
		seen += mails.length;
		return mails.map(({ subject }) => subject);
	}
	/** @param {(number | string)[]} offerIds */
	const watch = (offerIds) =>
		stage.tables.insert(
			TABLE,
			offerIds.map((offerId) => ({ offerId: String(offerId) })),
		);
	beforeEach(async () => {
		await stage.tables.clear(TABLE);
		stage.sandbox.faults.clear();
		seen = (await stage.mailbox.mails()).length;
	});

	it('makes its table if missing, says that it is empty, and does so again in the next run', async () => {
		for (let round = 0; round < 2; round++) {
			const { status, items } = await stage.fire(id);
			assert.equal(status, 'success');
			assert.match(items['Nothing to Watch'][0].json.message, /holds no offer that is open/);
		}
		assert.deepEqual(await stage.tables.rows(TABLE), []);
		assert.deepEqual(await news(), []);
	});

	it('reports A, A, B, A as A, B, A, over a restart of n8n and with the mail server down once', async () => {
		const { offerId } = stage.sandbox.addOffer({ status: 'initialized' });
		await watch([offerId]);

		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId}: initialized`]);

		await stage.restart();
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), []);

		stage.sandbox.setOfferStatus(offerId, 'ACTIVE');
		await stage.setMailServer(false);
		const down = await stage.fire(id);
		assert.equal(down.status, 'error');
		assert.match(String(down.error?.message), /The mail could not be sent/);
		assert.equal((await stage.tables.rows(TABLE))[0].lastStatus, 'initialized');
		await stage.setMailServer(true);
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId}: ACTIVE`]);

		stage.sandbox.setOfferStatus(offerId, 'initialized');
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId}: initialized`]);
		const [{ lastStatus }] = await stage.tables.rows(TABLE);
		assert.equal(lastStatus, 'initialized');
	});

	it('tells all news of a run in one mail by what they mean, and leaves out what has ended', async () => {
		const words = ['ACTIVE', 'transformed', 'canceled', 'Expired', 'refused', 'offered', 'neu'];
		const offers = words.map((status) => stage.sandbox.addOffer({ status }).offerId);
		await watch([999999, 'ROT110104', ...offers]);

		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), ['News of 9 offers']);
		const mail = (await stage.mailbox.mails()).at(-1);
		const chapters = String(mail?.text).split(/\r?\n\r?\n/);
		const told = chapters.map((chapter) => [
			chapter.split(/\r?\n/)[0],
			[...chapter.matchAll(/^- Offer (\w+)/gm)].map(([, offerId]) => offerId),
		]);
		const [active, policy, canceled, expired, refused, open, unknown] = offers.map(String);
		assert.deepEqual(told, [
			['Can be issued', [active]],
			['Is a policy now, and is not watched any more', [policy]],
			['Has ended, and is not watched any more', [canceled, expired, refused]],
			['Still open', [open]],
			['A status that the node does not know', [unknown]],
			['Could not be looked up (told once until it works again)', ['999999', 'ROT110104']],
		]);
		const calls = stage.sandbox.books.callsOf('getOfferStatus').length;
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), []);
		// The three that go on, and 999999; the malformed one is not sent.
		assert.equal(stage.sandbox.books.callsOf('getOfferStatus').length - calls, 4);
	});

	it('makes one mail of 200 new rows', async () => {
		await watch(Array.from({ length: 200 }, () => stage.sandbox.addOffer().offerId));
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), ['News of 200 offers']);
		const rows = await stage.tables.rows(TABLE);
		assert.deepEqual(new Set(rows.map(({ lastStatus }) => lastStatus)), new Set(['initialized']));
		assert.deepEqual(new Set(rows.map(({ claimedBy }) => claimedBy)), new Set(['']));
	});

	it('mails once when two runs overlap, and is cut off before the next begins', async () => {
		const { settings } = stage.sandbox;
		await watch([stage.sandbox.addOffer().offerId, stage.sandbox.addOffer().offerId]);
		settings.latencyMs = 1500;
		const execute = () => stage.editor.execute(id, 'Every 15 Minutes');
		const runs = await Promise.all([execute(), execute()]).finally(() => (settings.latencyMs = 0));
		assert.deepEqual(
			runs.map(({ status }) => status),
			['success', 'success'],
		);
		assert.deepEqual(await news(), ['News of 2 offers']);
		const { executionTimeout } = /** @type {any} */ (readExample('watch-offers.json').settings);
		assert.ok(
			executionTimeout < 14 * 60,
			'a run ends before its claims do, and those before the next run',
		);
	});

	it('takes over the claims of a run that was killed, once their time is up', async () => {
		const { offerId } = stage.sandbox.addOffer();
		const claim = (/** @type {number} */ minutes) => ({
			offerId: String(offerId),
			claimedBy: 'killed',
			claimedUntil: new Date(Date.now() + minutes * 60_000).toISOString(),
		});
		await stage.tables.insert(TABLE, [claim(5)]);
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), []);
		await stage.tables.clear(TABLE);
		await stage.tables.insert(TABLE, [claim(-5)]);
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId}: initialized`]);
	});

	it('reports an API that is down once per outage, and no status twice', async () => {
		const { offerId } = stage.sandbox.addOffer({ status: 'ACTIVE' });
		await watch([offerId]);
		const failure = `Offer ${offerId}: cannot be looked up`;
		/** @type {[boolean, string[]][]} */
		const runs = [
			[true, [`Offer ${offerId}: ACTIVE`]],
			[false, [failure]],
			[false, []],
			[true, []],
			[false, [failure]],
		];
		for (const [isUp, mails] of runs) {
			stage.sandbox.faults.clear();
			if (!isUp) {
				stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
			}
			assert.equal((await stage.fire(id)).status, 'success');
			assert.deepEqual(await news(), mails);
		}
	});

	it('reports the next outage also where the change between the two could not be mailed', async () => {
		const { offerId } = stage.sandbox.addOffer({ status: 'ACTIVE' });
		await watch([offerId]);
		for (let outage = 0; outage < 2; outage++) {
			stage.sandbox.faults.add({ operation: '*', fault: 'drop', times: Infinity });
			assert.equal((await stage.fire(id)).status, 'success');
			assert.deepEqual(await news(), [`Offer ${offerId}: cannot be looked up`]);

			stage.sandbox.faults.clear();
			await stage.setMailServer(false);
			assert.equal((await stage.fire(id)).status, 'error');
			const [{ failureReported, lastStatus }] = await stage.tables.rows(TABLE);
			assert.deepEqual({ failureReported, lastStatus }, { failureReported: false, lastStatus: '' });
			await stage.setMailServer(true);
		}
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId}: ACTIVE`]);
	});

	it('does not take a failure for reported while the mail server is down', async () => {
		await watch([999999]);
		await stage.setMailServer(false);
		const failed = await stage.fire(id);
		assert.equal(failed.status, 'error');
		await stage.setMailServer(true);
		// Retry repeats only that the mail did not go out: the next run mails.
		assert.equal((await stage.editor.retry(failed.id)).status, 'error');
		assert.deepEqual(await news(), []);
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), ['Offer 999999: cannot be looked up']);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
