const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { describe, it } = require('node:test');
const { beside, command } = require('../../scripts/lib/n8n');
const { rotr } = require('../../scripts/lib/workflows');
const { root } = require('../../scripts/setup');
const { assertRead, openAccount, useRig } = require('../e2e/account');

/** @type {{RotrApi: new () => {properties: {name: string}[]}}} */
const { RotrApi } = require(join(root, 'dist', 'credentials', 'RotrApi.credentials.js'));

/** What the form names, and the session; older n8n stores all of them, newer ones those that were given. */
const FORM = new RotrApi().properties.map(({ name }) => name);
/** What n8n itself adds to every credential that HTTP Request nodes may use. */
const NAMES = [...FORM, 'allowedHttpRequestDomains', 'allowedDomains'];
const SESSION = ['refreshToken', 'token', 'tokenExpiresAt', 'tokenOwner'];

describe('what n8n stores with a credential', () => {
	const held = useRig();

	/**
	 * @param {import('../e2e/account').Account} account
	 * @returns {Promise<Record<string, unknown>>} the decrypted data of the credential, as n8n holds it
	 */
	async function exported({ saved }) {
		const instance = await beside(held.rig.instance);
		const file = join(instance.folder, 'exported.json');
		const args = ['export:credentials', `--id=${saved.id}`, '--decrypted', `--output=${file}`];
		await command(instance, args);
		return JSON.parse(readFileSync(file, 'utf8'))[0].data;
	}

	/** @param {import('../e2e/account').Account} account */
	async function assertNothingElse(account) {
		const data = await exported(account);
		assert.deepEqual(
			Object.keys(data).filter((key) => !NAMES.includes(key)),
			[],
		);
		assert.deepEqual(
			SESSION.filter((key) => typeof data[key] !== 'string' || data[key] === ''),
			[],
		);
	}

	it('is its fields and its session: after a read, a rejected token, a renewal, a fresh login', async () => {
		const account = await openAccount(held.rig, 'stored');
		assertRead(await account.readStatus(1), 1);
		await assertNothingElse(account);
		held.rig.sandbox.revokeTokens();
		assertRead(await account.readStatus(1), 1);
		await assertNothingElse(account);
		for (const operation of ['renewToken', 'authenticate']) {
			const { status } = await account.run([{}], [rotr('Account', `account/${operation}`)]);
			assert.equal(status, 'success');
			await assertNothingElse(account);
		}
	});

	it('loses the record of a request that an earlier version left there', async () => {
		const account = await openAccount(held.rig, 'left', { attempt: { rejectedToken: 'left' } });
		assert.ok('attempt' in (await exported(account)), 'n8n has not taken the record');
		assertRead(await account.readStatus(1), 1);
		await assertNothingElse(account);
	});
});
