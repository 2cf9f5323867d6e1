const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { rotr } = require('../../scripts/lib/workflows');
const { assertRead, countFrom, openAccount, useRig } = require('../e2e/account');

/** @param {string} token @returns {string} whose it is */
const accountIn = (token) =>
	JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()).data.account;

describe('the stored account', () => {
	const held = useRig();

	it('renews a token that runs out between two runs, without a second login', async () => {
		held.rig.sandbox.settings.tokenLifetimeSeconds = 3;
		const account = await openAccount(held.rig, 'between');
		assertRead(await account.readStatus(1), 1);
		await sleep(3100);
		const count = countFrom(held.rig.sandbox);
		assertRead(await account.readStatus(1), 1);
		assert.deepEqual([count().loginCalls, count().renewals, count().rejections], [0, 1, 0]);
	});

	it('renews a token that runs out in the middle of a run, and every item succeeds', async () => {
		Object.assign(held.rig.sandbox.settings, { tokenLifetimeSeconds: 2, latencyMs: 100 });
		const account = await openAccount(held.rig, 'midway');
		const count = countFrom(held.rig.sandbox);
		assertRead(await account.readStatus(300), 300);
		assert.equal(count().loginCalls, 1);
		assert.ok(count().renewals > 0);
	});

	it('logs in once where the refresh token is gone as well', async () => {
		const account = await openAccount(held.rig, 'forgotten');
		assertRead(await account.readStatus(1), 1);
		held.rig.sandbox.revokeTokens();
		held.rig.sandbox.revokeRefreshTokens();
		const count = countFrom(held.rig.sandbox);
		assertRead(await account.readStatus(20), 20);
		assert.deepEqual([count().loginCalls, count().logins, count().renewals], [1, 1, 0]);
	});

	it('is nobody else’s: after a change of account, no call carries the old one’s token', async () => {
		const old = await openAccount(held.rig, 'old');
		assertRead(await old.readStatus(1), 1);
		const other = await openAccount(held.rig, 'other');
		await old.change({ account: other.account, password: other.password });
		const count = countFrom(held.rig.sandbox);
		assertRead(await old.readStatus(10), 10);
		assert.equal(count().loginCalls, 1);
		assert.deepEqual([...new Set(count().tokens.map(accountIn))], ['other']);
	});

	it('fails after a change to a wrong password, though the old token is still good', async () => {
		const account = await openAccount(held.rig, 'changed');
		assertRead(await account.readStatus(1), 1);
		await account.change({ password: 'wrong' });
		const count = countFrom(held.rig.sandbox);
		const { status, error } = await account.readStatus(1);
		assert.equal(status, 'error');
		assert.match(`${error?.message}`, /account "changed"/i);
		assert.deepEqual([count().loginCalls, count().tokens], [1, []]);
	});

	it('keeps its session out of browsers', async () => {
		const account = await openAccount(held.rig, 'private');
		const count = countFrom(held.rig.sandbox);
		assertRead(await account.readStatus(1), 1);
		const shown = JSON.stringify(await account.inBrowser());
		const [token] = count().tokens;
		assert.ok(token && !shown.includes(token), 'the token is shown');
		assert.ok(!shown.includes(account.password), 'the password is shown');
	});

	it('holds the token that account/renewToken got', async () => {
		const account = await openAccount(held.rig, 'renewed');
		assertRead(await account.readStatus(1), 1);
		const count = countFrom(held.rig.sandbox);
		const { status, items } = await account.run([{}], [rotr('Renew', 'account/renewToken')]);
		assert.equal(status, 'success');
		assert.equal(items.Renew[0].json.account, 'renewed');
		assertRead(await account.readStatus(1), 1);
		assert.deepEqual([count().loginCalls, count().renewals, count().rejections], [0, 1, 0]);
	});
});
