const assert = require('node:assert/strict');
const { beforeEach, describe, it } = require('node:test');
const { FAULTS } = require('../../sandbox');
const { httpRequest, openAccount, useRig } = require('./account');
const {
	arrange: arrangeEcho,
	echoInData,
	echoInFailure,
	loginAtInsurer,
	secrets,
	useAccount,
	watchTokens,
} = require('./echo');
const { filesOf, leaksIn } = require('./leaks');
const { nineOperations } = require('./operations');

/** @type {import('./echo').Operation[]} */
const WRITES = ['createOffer', 'issuePolicy'];
/** Issuing reads the status too, and would wait a minute for an answer: that one fails by itself. @type {import('./echo').Operation[]} */
const READS = ['getOfferPdf', 'getPolicyPdf', 'getPolicyPdfByNumber', 'getPendingOffer'];

/** @param {string} name @returns {import('./echo').Strike} */
function fault(name) {
	const kind = FAULTS.find((known) => known.name === name);
	assert.ok(kind, `the sandbox has no fault "${name}"`);
	return kind.strike;
}

/** A page of HTML with a status that no read is sent again for. @type {import('./echo').Strike} */
const webPage = (exchange) => fault('html')({ ...exchange, params: { status: 500 } });

describe('secrets in a real n8n that logs all it can', () => {
	const held = useRig({ env: { N8N_LOG_LEVEL: 'debug' } });
	/** @type {string[]} */
	const executions = [];
	let accounts = 0;
	beforeEach(() => watchTokens(held.rig.sandbox));

	/**
	 * Has the sandbox do something of our own in these calls.
	 * @param {import('./echo').Operation[]} operations
	 * @param {import('./echo').Strike} strike
	 * @param {Parameters<typeof arrangeEcho>[3]} [more]
	 */
	const arrange = (operations, strike, more) =>
		arrangeEcho(held.rig.sandbox, operations, strike, more);

	/** @param {object} [changes] to the credential */
	async function open(changes) {
		const insurerAccounts = { phoenix: loginAtInsurer };
		const name = `leaky-${++accounts}`;
		const account = await openAccount(held.rig, name, { insurerAccounts, ...changes });
		useAccount(name, account.password);
		return account;
	}

	/**
	 * Runs the nine operations, going on after failures, and then the one that sends most, stopping at its failure.
	 * @param {import('./account').Account} account
	 * @param {object} [options] of each operation
	 */
	async function runAll(account, options = {}) {
		const { sandbox } = held.rig;
		const onError = 'continueRegularOutput';
		const all = await account.run([{}], nineOperations(sandbox, options, { onError }));
		const [, , create] = nineOperations(sandbox, options, {});
		const one = await account.run([{}], [create]);
		executions.push(all.id, one.id);
		assert.equal(all.status, 'success');
		const failed = Object.keys(all.items).filter((name) => all.items[name][0]?.json.error);
		return { failed, stopped: one.status === 'error' };
	}

	it('work in all nine operations', async () => {
		assert.deepEqual(await runAll(await open()), { failed: [], stopped: false });
		const sent = JSON.stringify(held.rig.sandbox.books.callsOf('createOffer'));
		assert.ok(sent.includes(loginAtInsurer.password));
	});

	it('come back in the data of answers', async () => {
		arrange([...READS, ...WRITES, 'getOfferStatus'], echoInData, { when: 'after' });
		assert.deepEqual(await runAll(await open()), { failed: [], stopped: false });
	});

	for (const status of [400, 401, 403, 404, 500]) {
		for (const inSuccess of [false, true]) {
			it(`come back in failures with ${status}${inSuccess ? ' inside HTTP 200' : ''}`, async () => {
				const strike = echoInFailure(status, inSuccess);
				arrange(READS, strike);
				// After it is processed, so that the node soon finds out what became of the offer.
				arrange(WRITES, strike, { when: 'after' });
				// As often as a read is sent at most, so that issuing reads the status.
				const times = { 401: 4, 403: 2 }[status] ?? 1;
				arrange(['getOfferStatus'], strike, { times });
				const { failed, stopped } = await runAll(await open());
				assert.deepEqual([failed.length, stopped], [7, true]);
			});
		}
	}

	it('are in requests that end with a page of HTML, a cut connection or no answer', async () => {
		arrange(['getPolicyPdf', 'getPolicyPdfByNumber'], webPage);
		arrange(['getPendingOffer'], fault('hang'));
		arrange(['getOfferPdf', ...WRITES], fault('drop'), { when: 'after' });
		const account = await open({ loginParameters: 'query' });
		// Long enough for what does answer on a slow machine.
		const { failed, stopped } = await runAll(account, { timeout: 5 });
		assert.deepEqual([failed.length, stopped], [6, true]);
	});

	for (const loginParameters of ['body', 'query']) {
		/** @type {[string, import('./echo').Strike][]} */
		const failures = [
			['401', echoInFailure(401)],
			['500', echoInFailure(500)],
			['400 inside HTTP 200', echoInFailure(400, true)],
			['a page of HTML', webPage],
			['a redirect', fault('redirect')],
		];
		// Tried again and again, so only where the password is in the address.
		if (loginParameters === 'query') failures.push(['a cut connection', fault('drop')]);
		for (const [title, strike] of failures) {
			it(`are in a login by ${loginParameters} that ends with ${title}`, async () => {
				const account = await open({ loginParameters });
				// The second login of the credential test is n8n's own request.
				arrange(['login'], strike, { skip: 1 });
				const { message } = await account.test();
				held.rig.sandbox.faults.clear();
				arrange(['login', 'renewToken'], strike);
				const { status, message: words } = await account.test();
				assert.equal(status, 'Error');
				assert.deepEqual(leaksIn(secrets, 'the credential test', message + words), []);
				held.rig.sandbox.revokeTokens();
				const { failed, stopped } = await runAll(account, { timeout: 1 });
				assert.deepEqual([failed.length, stopped], [9, true]);
			});
		}
	}

	it('are in the request of an HTTP Request node', async () => {
		const account = await open();
		const { offerId } = held.rig.sandbox.addOffer();
		const url = `${held.rig.sandbox.url}/offer/status/${offerId}`;
		const runs = [await account.run([{}], [httpRequest(url)])];
		arrange(['getOfferStatus'], fault('drop'));
		runs.push(await account.run([{}], [httpRequest(url)]));
		executions.push(...runs.map(({ id }) => id));
		assert.deepEqual(
			runs.map(({ status }) => status),
			['success', 'error'],
		);
	});

	describe('afterwards', () => {
		it('are nowhere in what n8n tells a browser', async () => {
			const { editor } = held.rig;
			for (const id of executions) {
				const { workflowData, data } = await editor.call('GET', `/executions/${id}`);
				const text = JSON.stringify(workflowData) + data;
				assert.deepEqual(leaksIn(secrets, `execution ${id}`, text), []);
			}
			const credentials = JSON.stringify(await editor.call('GET', '/credentials?includeData=true'));
			assert.ok(credentials.includes('leaky-1'));
			// The account at an insurer is no password field: the form shows it, like the account itself.
			const hidden = new Map(secrets);
			hidden.delete("the insurer's account");
			assert.deepEqual(leaksIn(hidden, 'the list of credentials', credentials), []);
		});

		it('are nowhere on the disk of n8n', () => {
			const files = filesOf(held.rig.instance);
			// What is no secret is there, so that a secret would have been found.
			for (const known of ['leaky-1', 'the login of account', '%PDF-']) {
				assert.ok(
					files.some(([, content]) => content.includes(known)),
					known,
				);
			}
			assert.deepEqual(
				files.flatMap(([name, content]) => leaksIn(secrets, name, content)),
				[],
			);
		});

		it('are nowhere in its log', () => {
			const log = held.rig.log();
			assert.ok(log.includes('debug') && log.includes('the login of account'));
			assert.deepEqual(leaksIn(secrets, 'the log', log), []);
		});
	});
});
