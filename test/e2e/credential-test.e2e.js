const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { freePort } = require('../../scripts/lib/ports');
const { startSandbox } = require('../../sandbox');
const { countFrom, openAccount, openUsedAccount, useRig } = require('./account');

describe('the credential test in a real n8n', () => {
	const held = useRig();
	/** @type {import('../../sandbox').Sandbox} */
	let other;
	/** @type {Awaited<ReturnType<typeof openUsedAccount>>} */
	let used;
	before(async () => {
		used = await openUsedAccount(held.rig, 'tested');
		other = await startSandbox();
	});
	after(() => other?.stop());

	it('is green for the right password after two login calls at most', async () => {
		const count = countFrom(held.rig.sandbox);
		assert.equal((await used.account.test()).status, 'OK');
		assert.ok([1, 2].includes(count().loginCalls), `${count().loginCalls} login calls`);
	});

	it('is red for a wrong password after exactly one, though a good token is stored', async () => {
		const count = countFrom(held.rig.sandbox);
		const { status, message } = await used.account.test({ password: 'typed-wrong' });
		assert.equal(status, 'Error');
		assert.match(message, /^Account "tested" was refused by RotrApi at /);
		assert.ok(message.includes(held.rig.sandbox.url) && !message.includes('typed-wrong'), message);
		assert.deepEqual([count().loginCalls, count().tokens], [1, []]);
	});

	it('is red after exactly one login call where no token is stored', async () => {
		const account = await openAccount(held.rig, 'never-used');
		const count = countFrom(held.rig.sandbox);
		assert.equal((await account.test({ password: 'typed-wrong' })).status, 'Error');
		assert.equal(count().loginCalls, 1);
	});

	/** @type {[title: string, message: RegExp, arrange: () => unknown][]} */
	const failures = [
		[
			'an address that is not admitted (403)',
			/does not admit this server \(403\).*allow-listed/,
			() => (held.rig.sandbox.settings.allowListed = false),
		],
		[
			'a page of HTML',
			/is not available at the moment \(502\)/,
			() => held.rig.sandbox.faults.add({ operation: 'login', fault: 'html', times: 9 }),
		],
		[
			'a page of HTML with status 200',
			/unexpected way \(HTTP 200\).*web page/,
			() =>
				held.rig.sandbox.faults.add({ operation: 'login', fault: 'html', status: 200, times: 9 }),
		],
		[
			'a redirect',
			/unexpected way \(HTTP 302\).*Check the address/,
			() =>
				held.rig.sandbox.faults.add({
					operation: 'login',
					fault: 'redirect',
					to: other.url,
					times: 9,
				}),
		],
		[
			'a dropped connection',
			/could not be reached.*allow-listed/,
			() => held.rig.sandbox.faults.add({ operation: 'login', fault: 'drop', times: 9 }),
		],
	];
	for (const [title, message, arrange] of failures) {
		it(`says so at ${title}, whatever session is in memory`, async () => {
			arrange();
			const count = countFrom(other);
			const result = await used.account.test();
			assert.equal(result.status, 'Error');
			assert.match(result.message, message);
			assert.ok(result.message.includes(held.rig.sandbox.url), result.message);
			assert.equal(count().loginCalls, 0);
		});
	}

	for (const [baseUrl, message] of /** @type {[string, RegExp][]} */ ([
		['rotr.example.ro', /not a web address/],
		['http://rotr.example.ro', /must begin with https:/],
	])) {
		it(`says what is wrong with the Base URL ${baseUrl}`, async () => {
			const result = await used.account.test({ baseUrl });
			assert.deepEqual([result.status, message.test(result.message)], ['Error', true]);
		});
	}

	it('says that nothing listens at the Base URL', async () => {
		const baseUrl = `http://127.0.0.1:${await freePort()}`;
		const { status, message } = await used.account.test({ baseUrl });
		assert.equal(status, 'Error');
		assert.match(message, /could not be reached/);
		assert.ok(message.includes(baseUrl), message);
	});
});
