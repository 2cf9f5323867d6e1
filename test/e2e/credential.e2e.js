const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { after, before, describe, it } = require('node:test');
const { command, importRecords } = require('../../scripts/lib/n8n');
const { rotr } = require('../../scripts/lib/workflows');
const { startSandbox } = require('../../sandbox');
const { countFrom, httpRequest, openAccount, openUsedAccount, useRig } = require('./account');

const MASK = /^__n8n_BLANK_VALUE_/;
const SESSION_FIELDS = ['token', 'refreshToken', 'tokenOwner', 'tokenExpiresAt'];

describe('the credential in a real n8n', () => {
	const held = useRig();
	/** @type {import('../../sandbox').Sandbox} */
	let other;
	before(async () => {
		other = await startSandbox();
	});
	after(() => other?.stop());

	it('shows a browser masks in place of password and session, and restores them from the saved form', async () => {
		const { account, token } = await openUsedAccount(held.rig, 'masked');
		for (const round of ['before', 'after']) {
			const shown = await account.inBrowser();
			for (const field of ['password', ...SESSION_FIELDS]) assert.match(shown[field], MASK, round);
			assert.ok(!JSON.stringify(shown).includes(token));
			await account.change({ language: 'en' });
		}
		const count = countFrom(held.rig.sandbox);
		assert.equal((await account.readStatus(1)).status, 'success');
		assert.deepEqual([count().sessions, count().tokens], [0, [token]]);
	});

	describe('after a change of account, password or base URL', () => {
		/** @typedef {{account: import('./account').Account, fields: Record<string, string>}} Change */
		/** @param {Change[]} changes */
		const edit = async (changes) => {
			for (const { account, fields } of changes) await account.change(fields);
		};
		/** @param {Change[]} changes */
		const reimport = async (changes) => {
			const { instance } = held.rig;
			const file = join(instance.folder, 'exported.json');
			const flags = ['--all', '--decrypted', `--output=${file}`];
			await command(instance, ['export:credentials', ...flags]);
			/** @type {{id: string, data: Record<string, string>}[]} */
			const records = JSON.parse(readFileSync(file, 'utf8'));
			const changed = changes.map(({ account, fields }) => {
				const record = records.find(({ id }) => id === account.saved.id);
				assert.ok(record?.data.token, 'there is no token that could be sent');
				return { ...record, data: { ...record.data, ...fields } };
			});
			await importRecords(instance, 'credentials', changed);
		};

		/** @type {[string, (changes: Change[]) => Promise<void>][]} */
		const ways = [
			['in the editor', edit],
			['by n8n import:credentials', reimport],
		];
		for (const [way, change] of ways) {
			it(`${way}, never sends the old token`, async () => {
				const { sandbox } = held.rig;
				/** @type {(Change & {token: string})[]} */
				const old = [];
				for (const field of ['account', 'password', 'baseUrl']) {
					const value = field === 'baseUrl' ? other.url : `new ${field} ${way}`;
					const used = await openUsedAccount(held.rig, `${field} ${way}`);
					old.push({ ...used, fields: { [field]: value } });
				}
				await change(old);
				for (const { account, token, fields } of old) {
					const target = fields.baseUrl ? other : sandbox;
					const { password } = account;
					const login = { account: account.account, password, accountId: 1, ...fields };
					target.settings.accounts.push(login);
					const counts = [countFrom(target), countFrom(target === other ? sandbox : other)];
					const { offerId } = target.addOffer();
					const read = rotr('Read', 'offer/getStatus', { offerId: `${offerId}` });
					assert.equal((await account.run([{}, {}], [read])).status, 'success');
					const [there, elsewhere] = counts.map((count) => count());
					assert.deepEqual([there.logins, there.renewals, there.tokens.length], [1, 0, 2]);
					assert.ok(
						!there.tokens.includes(token),
						`the old token was sent: ${Object.keys(fields)}`,
					);
					assert.deepEqual(elsewhere.tokens, []);
				}
			});
		}
	});

	it('is refused where a field is an expression on the item', async () => {
		const account = await openAccount(held.rig, 'expression', { account: '={{ $json.account }}' });
		const count = countFrom(held.rig.sandbox);
		const read = rotr('Read', 'offer/getStatus', { offerId: '1001' });
		const { status, error } = await account.run([{ account: 'tested' }, { account: 'x' }], [read]);
		assert.equal(status, 'error');
		assert.equal(error?.message, 'The RotrApi credential may not depend on the items');
		assert.deepEqual([count().loginCalls, count().tokens], [0, []]);
	});

	describe('in an HTTP Request node', () => {
		it('logs in, and renews a token that is revoked', async () => {
			const account = await openAccount(held.rig, 'http');
			const { offerId } = held.rig.sandbox.addOffer();
			const url = `${held.rig.sandbox.url}/offer/status/${offerId}`;
			const count = countFrom(held.rig.sandbox);
			for (const sessions of [1, 2]) {
				const { status, error, items } = await account.run([{}], [httpRequest(url)]);
				assert.equal(status, 'success', error?.message);
				assert.equal(items.Request[0].json.data.offerStatus, 'initialized');
				assert.equal(count().sessions, sessions);
				held.rig.sandbox.revokeTokens();
			}
		});

		it('is not sent to another origin, nor along a redirect', async () => {
			const { account } = await openUsedAccount(held.rig, 'http-elsewhere');
			const calls = other.books.calls.length;
			const elsewhere = `${other.url}/offer/status/1`;
			const refused = await account.run([{}], [httpRequest(elsewhere)]);
			assert.equal(refused.status, 'error');
			assert.match(`${refused.error?.message}`, /belongs to http.* and is not sent to http/);
			held.rig.sandbox.faults.add({
				operation: 'getOfferStatus',
				fault: 'redirect',
				to: elsewhere,
				times: Infinity,
			});
			await account.run([{}], [httpRequest(`${held.rig.sandbox.url}/offer/status/1`)]);
			assert.equal(other.books.calls.length, calls);
		});

		it('is not sent a second time with a payment whose answer was lost', async () => {
			const { sandbox } = held.rig;
			const { account } = await openUsedAccount(held.rig, 'http-payment');
			sandbox.faults.add({ operation: 'issuePolicy', fault: 'drop', when: 'after', times: 2 });
			const { offerId, payment } = sandbox.addOffer();
			const details = { method: 'receipt', date: '2026-01-31', documentNumber: 'XY1' };
			const body = { offerId, payment: { ...payment, ...details } };
			const policies = sandbox.books.policies.size;
			const post = httpRequest(`${sandbox.url}/policy`, {
				method: 'POST',
				sendBody: true,
				specifyBody: 'json',
				jsonBody: JSON.stringify(body),
			});
			const result = await account.run([{}], [post]);
			assert.equal(result.status, 'error');
			assert.equal(sandbox.books.callsOf('issuePolicy').length, 1);
			assert.equal(sandbox.books.policies.size, policies + 1);
		});
	});
});
