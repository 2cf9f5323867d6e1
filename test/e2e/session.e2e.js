const assert = require('node:assert/strict');
const { before, describe, it } = require('node:test');
const { beside, command } = require('../../scripts/lib/n8n');
const { rotr } = require('../../scripts/lib/workflows');
const { assertRead, countFrom, openAccount, useRig } = require('./account');

describe("sessions in n8n's own credential store", () => {
	const held = useRig();

	it('logs in once for 50 items with a new credential, and stores the session for other processes', async () => {
		const account = await openAccount(held.rig, 'new');
		const count = countFrom(held.rig.sandbox);
		assertRead(await account.readStatus(50), 50);
		assert.equal(count().loginCalls, 1);
		const { offerId } = held.rig.sandbox.addOffer();
		const id = await account.add([], [rotr('Read', 'offer/getStatus', { offerId: `${offerId}` })]);
		const output = await command(await beside(held.rig.instance), ['execute', `--id=${id}`]);
		assert.match(output, /Execution was successful/);
		assert.deepEqual([count().sessions, count().rejections], [1, 0]);
	});

	for (const rejection of /** @type {const} */ (['http401', 'http403', 'envelope'])) {
		it(`renews once for 100 items, 10 at a time, whose token is revoked midway and rejected as ${rejection}`, async () => {
			const account = await openAccount(held.rig, `revoked-${rejection}`);
			assertRead(await account.readStatus(1), 1);
			Object.assign(held.rig.sandbox.settings, { rejection, latencyMs: 5 });
			held.rig.sandbox.onCall('getOfferStatus', 51, held.rig.sandbox.revokeTokens);
			const count = countFrom(held.rig.sandbox);
			assertRead(await account.readStatus(100), 100);
			assert.ok(count().rejections > 0);
			assert.equal(count().sessions, 1);
		});
	}

	for (const refreshTokenUse of /** @type {const} */ (['broken', 'refused'])) {
		it(`logs in once where renewal is ${refreshTokenUse}`, async () => {
			const account = await openAccount(held.rig, refreshTokenUse);
			assertRead(await account.readStatus(1), 1);
			Object.assign(held.rig.sandbox.settings, { refreshTokenUse, latencyMs: 5 });
			held.rig.sandbox.revokeTokens();
			const count = countFrom(held.rig.sandbox);
			assertRead(await account.readStatus(30), 30);
			assert.deepEqual([count().loginCalls, count().logins, count().renewals], [1, 1, 0]);
		});
	}

	for (const hours of [-12, 12]) {
		it(`keeps one session where the API's clock is ${hours} hours off`, async () => {
			held.rig.sandbox.settings.clockOffsetSeconds = hours * 3600;
			const account = await openAccount(held.rig, `clock${hours}`);
			const count = countFrom(held.rig.sandbox);
			assertRead(await account.readStatus(5), 5);
			assertRead(await account.readStatus(5), 5);
			assert.deepEqual([count().sessions, count().rejections], [1, 0]);
		});
	}

	it('lets two executions whose renewals end each other’s tokens both finish', async () => {
		const account = await openAccount(held.rig, 'parallel');
		assertRead(await account.readStatus(1), 1);
		Object.assign(held.rig.sandbox.settings, { oneSessionPerAccount: true, latencyMs: 20 });
		const renew = await account.add([{}], [rotr('Renew', 'account/renewToken')]);
		held.rig.sandbox.onCall('getOfferStatus', 21, () => held.rig.editor.execute(renew, 'Start'));
		const count = countFrom(held.rig.sandbox);
		const reads = await Promise.all([account.readStatus(100), account.readStatus(100)]);
		reads.forEach((read) => assertRead(read, 100));
		assert.ok(count().rejections > 0);
		assert.equal(count().sessions, 1);
	});

	it('takes the newer token that another machine has stored, instead of renewing again', async () => {
		const account = await openAccount(held.rig, 'two-machines');
		assertRead(await account.readStatus(1), 1);
		held.rig.sandbox.settings.oneSessionPerAccount = true;
		const renew = await account.add([{}], [rotr('Renew', 'account/renewToken')]);
		const machine = await beside(held.rig.instance);
		const renewElsewhere = () => command(machine, ['execute', `--id=${renew}`]);
		held.rig.sandbox.onCall('getOfferStatus', 1, renewElsewhere);
		const count = countFrom(held.rig.sandbox);
		assertRead(await account.readStatus(1), 1);
		assert.deepEqual([count().renewals, count().logins, count().rejections], [1, 0, 1]);
	});

	describe('with a wrong password', () => {
		/** @type {import('./account').Account} */
		let account;
		before(async () => {
			account = await openAccount(held.rig, 'mistyped', { password: 'mistyped-password' });
		});
		const onError = 'continueRegularOutput';

		it('makes one login call for 30 items with Continue On Fail, and names account and address', async () => {
			const count = countFrom(held.rig.sandbox);
			const { status, items } = await account.readStatus(30, { onError });
			assert.equal(status, 'success');
			assert.equal(items.Read.length, 30);
			for (const { json } of items.Read) {
				assert.match(json.error, /account "mistyped"/);
				assert.ok(json.error.includes(held.rig.sandbox.url), json.error);
			}
			assert.deepEqual([count().loginCalls, count().tokens], [1, []]);
		});

		it('makes none in the runs of the next 60 seconds', async () => {
			const count = countFrom(held.rig.sandbox);
			assert.equal((await account.readStatus(3)).status, 'error');
			await account.readStatus(30, { onError });
			assert.equal(count().loginCalls, 0);
		});

		it('leaves other accounts, and the right password of this one, alone', async () => {
			assertRead(await (await openAccount(held.rig, 'innocent')).readStatus(1), 1);
			await account.change({ password: account.password });
			assertRead(await account.readStatus(1), 1);
		});

		it('is asked again by the credential test, whose success ends the memory', async () => {
			await account.change({ password: 'set-later' });
			assert.equal((await account.readStatus(1)).status, 'error');
			const count = countFrom(held.rig.sandbox);
			assert.equal((await account.test()).status, 'Error');
			assert.equal(count().loginCalls, 1);
			held.rig.sandbox.settings.accounts.push({
				account: 'mistyped',
				password: 'set-later',
				accountId: 1,
			});
			assert.equal((await account.test()).status, 'OK');
			assertRead(await account.readStatus(1), 1);
		});
	});
});
