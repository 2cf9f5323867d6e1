const assert = require('node:assert/strict');
const { after, afterEach, before } = require('node:test');
const { packTarball } = require('../../scripts/lib/pack');
const { startRig } = require('../../scripts/lib/rig');
const { chain, node, rotr, withCredentials } = require('../../scripts/lib/workflows');

/**
 * @typedef {import('../../scripts/lib/rig').Rig} Rig
 * @typedef {import('../../sandbox').Sandbox} Sandbox
 */

/**
 * Gives the tests of the surrounding `describe` one n8n, and each of them a sandbox as it was at first.
 * @param {{env?: Record<string, string>}} [options]
 * @returns {{rig: Rig}} `rig` is there as soon as the tests run
 */
function useRig(options) {
	const held = /** @type {{rig: Rig, usual: Rig['sandbox']['settings']}} */ ({});
	before(async () => {
		held.rig = await startRig({ tarball: await packTarball(), ...options });
		held.usual = { ...held.rig.sandbox.settings };
	});
	after(() => held.rig?.stop());
	afterEach(() => {
		Object.assign(held.rig.sandbox.settings, held.usual);
		held.rig.sandbox.faults.clear();
	});
	return held;
}

/** Counts what reaches a sandbox from now on. @param {Sandbox} sandbox */
function countFrom({ books }) {
	const start = {
		logins: books.logins,
		renewals: books.renewals,
		loginCalls: books.callsOf('login').length,
		rejections: books.rejectedTokens,
		tokens: books.tokensSeen.length,
	};
	return () => ({
		sessions: books.logins - start.logins + books.renewals - start.renewals,
		logins: books.logins - start.logins,
		renewals: books.renewals - start.renewals,
		loginCalls: books.callsOf('login').length - start.loginCalls,
		rejections: books.rejectedTokens - start.rejections,
		tokens: books.tokensSeen.slice(start.tokens).map(({ token }) => token),
	});
}

/**
 * An account of the sandbox and a credential for it, so that what n8n knows of one test is nothing to the next.
 * @param {Rig} rig
 * @param {string} account
 * @param {object} [changes] to what is in the credential's form
 */
async function openAccount(rig, account, changes) {
	// Quotes, umlauts and signs: what is encoded somewhere on its way is still to be right at the other end.
	const password = `pa"ss&wörd of ${account}`;
	const { accounts } = rig.sandbox.settings;
	accounts.push({ account, password, accountId: accounts.length + 100 });
	const { type, data } = rig.credentials.rotrApi;
	const form = { ...data, account, password, ...changes };
	const saved = await rig.editor.addCredential({ name: account, type, data: form });
	const path = `/credentials/${saved.id}`;

	return {
		account,
		password,
		saved,

		/** The credential as n8n sends it to a browser. @returns {Promise<Record<string, any>>} */
		inBrowser: async () => (await rig.editor.call('GET', `${path}?includeData=true`)).data,

		/** Changes fields and saves the form, as the editor does: with the values that n8n has masked for it. @param {object} fields */
		async change(fields) {
			const shown = await this.inBrowser();
			const body = { name: account, type, data: { ...shown, ...fields } };
			await rig.editor.call('PATCH', path, body);
		},

		/** Presses "Test" in the form. @param {object} [fields] what has been changed in it */
		async test(fields) {
			const shown = await this.inBrowser();
			return await rig.editor.testCredential({ ...saved, type, data: { ...shown, ...fields } });
		},

		/** @param {object[]} items what comes into the first node @param {{name: string}[]} nodes */
		add: async (items, nodes) =>
			await rig.editor.addWorkflow({
				...withCredentials(chain(nodes), { rotrApi: saved }),
				pinData: { Start: items.map((json) => ({ json })) },
			}),

		/** Runs nodes on items. @param {object[]} items @param {{name: string}[]} nodes */
		async run(items, nodes) {
			return await rig.editor.execute(await this.add(items, nodes), 'Start');
		},

		/** Reads the status of one new offer for each item. @param {number} count @param {object} [settings] of the node */
		async readStatus(count, settings) {
			const items = Array.from({ length: count }, () => ({
				offerId: rig.sandbox.addOffer().offerId,
			}));
			const parameters = { offerId: '={{ $json.offerId }}' };
			return await this.run(items, [rotr('Read', 'offer/getStatus', parameters, settings)]);
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof openAccount>>} Account */

/** An account that has run once, so that n8n holds a good token of it. @param {Rig} rig @param {string} name */
async function openUsedAccount(rig, name) {
	const account = await openAccount(rig, name);
	assertRead(await account.readStatus(1), 1);
	const [{ token }] = rig.sandbox.books.tokensSeen.slice(-1);
	return { account, token };
}

/**
 * Checks that an execution of `readStatus` has read every status.
 * @param {import('../../scripts/lib/editor').Execution} execution
 * @param {number} count
 */
function assertRead({ status, error, items }, count) {
	assert.equal(status, 'success', `${error?.message}\n${error?.description}`);
	assert.equal(items.Read.length, count);
	assert.ok(items.Read.every(({ json }) => json.offerStatus === 'initialized' && !json.error));
}

/** An HTTP Request node that uses the credential. @param {string} url @param {object} [parameters] */
function httpRequest(url, parameters) {
	const access = { authentication: 'predefinedCredentialType', nodeCredentialType: 'rotrApi' };
	const settings = { typeVersion: 4.2, credentials: { rotrApi: {} } };
	return node('Request', 'n8n-nodes-base.httpRequest', { url, ...access, ...parameters }, settings);
}

module.exports = {
	assertRead,
	countFrom,
	httpRequest,
	openAccount,
	openUsedAccount,
	useRig,
};
