const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { fireOften, openStage } = require('./lib/stage');

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
		id = await stage.add('watch-offers.json', fireOften);
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
			assert.match(items['Nothing to Watch'][0].json.message, /is empty: add a row/);
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
		assert.match(String(down.error?.message), /One or more mails could not be sent/);
		assert.equal((await stage.tables.rows(TABLE))[0].lastStatus, 'initialized');
		await stage.setMailServer(true);
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId} is approved: ACTIVE`]);

		stage.sandbox.setOfferStatus(offerId, 'initialized');
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId}: initialized`]);
		const [{ lastStatus }] = await stage.tables.rows(TABLE);
		assert.equal(lastStatus, 'initialized');
	});

	it('reports an offer that does not exist once, and the others all the same', async () => {
		const active = stage.sandbox.addOffer({ status: 'ACTIVE' }).offerId;
		const issued = stage.sandbox.addOffer({ status: 'transformed' }).offerId;
		await watch([999999, active, 'ROT110104', issued]);

		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual((await news()).sort(), [
			'2 offers cannot be looked up',
			`Offer ${active} is approved: ACTIVE`,
			`Offer ${issued} has ended: transformed`,
		]);
		const [mail] = (await stage.mailbox.mails()).filter(({ subject }) => /cannot/.test(subject));
		assert.match(String(mail.text), /Offer 999999: [^]*Offer ROT110104: /);

		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), []);
	});

	it('reports an API that is down once per outage, and no status twice', async () => {
		const { offerId } = stage.sandbox.addOffer({ status: 'ACTIVE' });
		await watch([offerId]);
		const failure = `Offer ${offerId} cannot be looked up`;
		/** @type {[boolean, string[]][]} */
		const runs = [
			[true, [`Offer ${offerId} is approved: ACTIVE`]],
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
			assert.deepEqual(await news(), [`Offer ${offerId} cannot be looked up`]);

			stage.sandbox.faults.clear();
			await stage.setMailServer(false);
			assert.equal((await stage.fire(id)).status, 'error');
			const [{ failureReported, lastStatus }] = await stage.tables.rows(TABLE);
			assert.deepEqual(
				{ failureReported, lastStatus },
				{ failureReported: false, lastStatus: null },
			);
			await stage.setMailServer(true);
		}
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), [`Offer ${offerId} is approved: ACTIVE`]);
	});

	it('does not take a failure for reported while the mail server is down', async () => {
		await watch([999999]);
		await stage.setMailServer(false);
		assert.equal((await stage.fire(id)).status, 'error');
		await stage.setMailServer(true);
		assert.equal((await stage.fire(id)).status, 'success');
		assert.deepEqual(await news(), ['Offer 999999 cannot be looked up']);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
