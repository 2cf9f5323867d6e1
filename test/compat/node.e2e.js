const assert = require('node:assert/strict');
const { join } = require('node:path');
const { after, afterEach, before, describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { packTarball } = require('../../scripts/lib/pack');
const { startRig } = require('../../scripts/lib/rig');
const { callWebhook } = require('../../scripts/lib/webhook');
const { chain, node, NODE_TYPE, rotr } = require('../../scripts/lib/workflows');
const { readJson, root } = require('../../scripts/setup');
const { issueForm, offerForm } = require('../e2e/forms');
const { behindWebhook, waitForActive } = require('./workflows');

/** @type {{RESOURCES: {operations: {option: {value: string}}[]}[]}} the registry, as it was built */
const { RESOURCES } = require(join(root, 'dist', 'nodes', 'RotrApi', 'operations'));

describe('what the node asks of n8n', () => {
	/** @type {import('../../scripts/lib/rig').Rig} */
	let rig;
	before(async () => {
		rig = await startRig({ tarball: await packTarball() });
	});
	after(() => rig?.stop());
	afterEach(() => void (rig.sandbox.settings.latencyMs = 0));

	/** Starts a workflow of one node, and leaves it running. @param {{name: string}} only */
	async function start(only) {
		const id = await rig.add(chain([only]));
		const calls = () => rig.sandbox.books.callsOf('getOfferStatus').length;
		const before = calls();
		const ended = rig.editor.execute(id, 'Start');
		for (let tries = 0; tries < 200 && calls() === before; tries++) await sleep(50);
		const [execution] = await rig.editor.executionsOf(id);
		return { id: execution, ended };
	}

	it('is found with its operations, and as a tool for AI agents', () => {
		// What n8n writes at its start for the editor, which asks for it under /types/nodes.json.
		const file = join(rig.instance.folder, '.cache', 'n8n', 'public', 'types', 'nodes.json');
		/** @type {{name: string, properties: {name: string, options?: {value: string}[], displayOptions?: {show?: {[name: string]: unknown}}}[]}[]} */
		const types = readJson(file);
		const known = RESOURCES.flatMap(({ operations }) => operations)
			.map(({ option }) => option.value)
			.sort();
		for (const wanted of [NODE_TYPE, `${NODE_TYPE}Tool`]) {
			const found = types.find(({ name }) => name === wanted);
			// One more, for a version that no node has, is what agents are told from.
			const dropdowns =
				found?.properties.filter(
					({ name, displayOptions }) => name === 'operation' && !displayOptions?.show?.['@version'],
				) ?? [];
			const operations = dropdowns.flatMap(({ options = [] }) => options);
			// n8n adds "Custom API Call" to every dropdown of operations.
			const own = operations.filter(({ value }) => value !== '__CUSTOM_API_CALL__');
			assert.deepEqual(own.map(({ value }) => value).sort(), known, wanted);
		}
	});

	it('searches places of one county for the City list inside an address', async () => {
		const found = await rig.editor.call(
			'POST',
			'/dynamic-node-parameters/resource-locator-results',
			{
				path: 'parameters.policyholder.address.city',
				nodeTypeAndVersion: { name: NODE_TYPE, version: 1 },
				currentNodeParameters: {
					resource: 'offer',
					operation: 'create',
					policyholder: { address: { county: 'CJ', city: { mode: 'list', value: '' } } },
				},
				methodName: 'searchLocalities',
				filter: 'cluj',
			},
		);
		assert.equal(found.results[0].name, 'Cluj-Napoca (CJ)');
		assert.ok(found.results.every((/** @type {{name: string}} */ { name }) => /CJ/.test(name)));
	});

	/** The body of an offer that the form made, with a login at the insurer in it. */
	async function offerJson() {
		await rig.run([rotr('Rotr', 'offer/create', offerForm())]);
		const [call] = rig.sandbox.books.callsOf('createOffer');
		const body = /** @type {{provider: object}} */ (structuredClone(call.body));
		Object.assign(body.provider, { authentication: { account: 'a', password: 'b', code: 'c' } });
		return JSON.stringify(body);
	}

	it('hints that a login in Offer JSON was not sent', async () => {
		const parameters = { ...offerForm(), specifyOffer: 'json', offerJson: await offerJson() };
		const { status, error, data } = await rig.run([rotr('Rotr', 'offer/create', parameters)]);
		assert.equal(status, 'success', `${error?.message}\n${error?.description}`);
		const [{ hints }] = data.resultData.runData.Rotr;
		assert.match(JSON.stringify(hints), /Insurer Accounts/);
	});

	it('waits for a status', async () => {
		const { offerId } = rig.sandbox.addOffer();
		rig.sandbox.scriptOfferStatuses(offerId, ['initialized', 'pending', 'ACTIVE']);
		const { status, items } = await rig.run([
			rotr('Rotr', 'offer/getStatus', waitForActive(offerId)),
		]);
		assert.equal(status, 'success');
		assert.equal(items.Rotr[0].json.offerStatus, 'ACTIVE');
	});

	it('stops waiting when the execution is stopped', async () => {
		const { offerId } = rig.sandbox.addOffer();
		const { id, ended } = await start(rotr('Rotr', 'offer/getStatus', waitForActive(offerId)));
		await rig.editor.call('POST', `/executions/${id}/stop`, {});
		assert.equal((await ended).status, 'canceled');
		await sleep(1500);
		const calls = rig.sandbox.books.callsOf('getOfferStatus').length;
		await sleep(2500);
		assert.equal(rig.sandbox.books.callsOf('getOfferStatus').length, calls);
	});

	it('gives up a call in flight when the execution is stopped', async () => {
		const { offerId } = rig.sandbox.addOffer();
		rig.sandbox.faults.add({ operation: 'getOfferStatus', fault: 'hang' });
		const { id, ended } = await start(
			rotr('Rotr', 'offer/getStatus', { offerId: String(offerId) }),
		);
		await rig.editor.call('POST', `/executions/${id}/stop`, {});
		assert.equal((await ended).status, 'canceled');
		const calls = () => rig.sandbox.books.callsOf('getOfferStatus');
		for (let tries = 0; tries < 50 && !calls().at(-1)?.endedAt; tries++) await sleep(100);
		assert.ok(calls().at(-1)?.endedAt, 'the connection is still open');
	});

	it('sends what fails to the error output, and goes on with the rest', async () => {
		const { offerId } = rig.sandbox.addOffer();
		const json = JSON.stringify([{ id: offerId }, { id: 999_999 }]);
		const jsCode = `return ${json}.map((json) => ({ json }))`;
		const items = node('Items', 'n8n-nodes-base.code', { jsCode }, { typeVersion: 2 });
		const parameters = { offerId: '={{ $json.id }}' };
		const settings = { onError: 'continueErrorOutput' };
		const { status, data } = await rig.run([
			items,
			rotr('Rotr', 'offer/getStatus', parameters, settings),
		]);
		assert.equal(status, 'success');
		const [good, bad] = data.resultData.runData.Rotr[0].data.main;
		assert.equal(good[0].json.offerId, offerId);
		assert.match(bad[0].json.error, /999999/);
		assert.deepEqual([good.length, bad.length], [1, 1]);
	});

	it('never takes its token along a redirect', async () => {
		const { offerId } = rig.sandbox.addOffer();
		const to = `${rig.sandbox.url}/policy/${rig.sandbox.addPolicy().policyId}`;
		rig.sandbox.faults.add({ operation: 'getOfferStatus', fault: 'redirect', to });
		const run = await rig.run([rotr('Rotr', 'offer/getStatus', { offerId: String(offerId) })]);
		assert.equal(run.status, 'error');
		assert.deepEqual(rig.sandbox.books.callsOf('getPolicyPdf'), []);
	});

	it('refuses to issue with Retry On Fail', async () => {
		const offer = rig.sandbox.addOffer();
		const before = rig.sandbox.books.callsOf('issuePolicy').length;
		const settings = { retryOnFail: true, maxTries: 2 };
		const issue = rotr('Rotr', 'policy/issue', issueForm(offer), settings);
		const { status, error } = await rig.run([issue]);
		assert.equal(status, 'error');
		assert.match(`${error?.message}`, /Retry On Fail/);
		assert.equal(rig.sandbox.books.callsOf('issuePolicy').length, before);
	});

	it('lends its credential to the HTTP Request node', async () => {
		const { offerId } = rig.sandbox.addOffer({ status: 'ACTIVE' });
		const parameters = {
			url: `${rig.sandbox.url}/offer/status/${offerId}`,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'rotrApi',
			options: {},
		};
		const credentials = { rotrApi: { name: 'Rotr account' } };
		const settings = { credentials, typeVersion: 4.2 };
		const request = node('Request', 'n8n-nodes-base.httpRequest', parameters, settings);
		const { status, error, items } = await rig.run([request]);
		assert.equal(status, 'success', error?.message);
		assert.match(JSON.stringify(items.Request[0].json), /ACTIVE/);
	});

	it('runs in an active workflow behind a webhook', async () => {
		const { offerId } = rig.sandbox.addOffer({ status: 'ACTIVE' });
		const id = await rig.add(behindWebhook());
		await rig.editor.publish(id);
		assert.match((await callWebhook(rig.url, 'compat', { offerId })).text, /ACTIVE/);
	});

	it('drew no answer from the sandbox that breaks its own description', () => {
		assert.deepEqual(rig.sandbox.books.violations, []);
	});
});
