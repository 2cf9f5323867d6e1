const assert = require('node:assert/strict');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { after } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { packTarball } = require('../../../scripts/lib/pack');
const { freePort } = require('../../../scripts/lib/ports');
const { removeAtExit } = require('../../../scripts/lib/processes');
const { saveCredentials, startN8n, startServices } = require('../../../scripts/lib/rig');
const { readExample } = require('../../../scripts/lib/workflows');
const { openTables } = require('./tables');

const FIRE_TIMEOUT = 120_000;

/** @typedef {{name: string, type: string, parameters: any, position: [number, number], credentials?: Record<string, object>}} ExampleNode */

/**
 * A schedule that a test can wait for. Between two times there is enough to see the first execution and to take the
 * workflow back.
 * @param {ExampleNode} node
 */
function fireOften({ type, parameters }) {
	if (!type.endsWith('.scheduleTrigger')) return;
	parameters.rule = { interval: [{ field: 'seconds', secondsInterval: 10 }] };
}

/** @type {ReturnType<typeof startShared> | undefined} One n8n for all examples: starting it takes longer than most of them. */
let shared;

async function startShared() {
	/** The one folder in which n8n may read and write files. */
	const archive = mkdtempSync(join(tmpdir(), 'rotr-archive-'));
	removeAtExit(archive);
	const env = { N8N_RESTRICT_FILE_ACCESS_TO: archive };
	const n8n = await startN8n({ tarball: await packTarball(), env });
	return { ...n8n, archive, tables: await openTables(n8n.editor) };
}

// Outside of any suite: after all files, which run in one process.
after(async () => await (await shared)?.stop());

/** The Data Table that the examples share. */
const LEDGER = 'RotrApi policies';

/** The n8n that all files share, and a RotrApi, a mailbox and credentials of this file's own. */
async function openStage() {
	shared ??= startShared();
	const n8n = await shared;
	const { editor } = n8n;
	const services = await startServices();
	const { saved, add } = await saveCredentials(n8n, services);

	return {
		...n8n,
		...services,

		/** Imports a workflow that a test has changed or filled in, and chooses its credentials. */
		addWorkflow: add,

		/**
		 * Imports an example and chooses its credentials, as a person does.
		 * @param {string} file
		 * @param {(node: ExampleNode) => void} [change] what a test can't wait for, such as intervals
		 * @returns {Promise<string>} its id
		 */
		async add(file, change) {
			const workflow = readExample(file);
			if (change) /** @type {ExampleNode[]} */ (workflow.nodes).forEach(change);
			return await add(workflow);
		},

		/**
		 * Publishes a workflow with a Schedule Trigger, and takes it back after its next execution.
		 * @param {string} id
		 * @returns that one execution
		 */
		async fire(id) {
			const before = await editor.executionsOf(id);
			await editor.publish(id);
			const deadline = Date.now() + FIRE_TIMEOUT;
			while ((await editor.executionsOf(id)).length === before.length) {
				if (Date.now() > deadline) throw new Error(`The schedule of workflow ${id} did not fire`);
				await sleep(100);
			}
			await editor.unpublish(id);
			const [execution, ...earlier] = await editor.executionsOf(id);
			if (earlier.length !== before.length) throw new Error('The schedule fired twice');
			return await editor.finished(execution);
		},

		/** All executions of this file's workflows have worked with the token of the first one's login. */
		assertOneLogin() {
			const { logins, renewals } = services.sandbox.books;
			assert.deepEqual({ logins, renewals }, { logins: 1, renewals: 0 });
		},

		/** Stops what is this file's own; the sandbox has kept to its own description of the API until then. */
		async stop() {
			await services.stop();
			assert.deepEqual(services.sandbox.books.violations, []);
		},

		/**
		 * Points the SMTP credential at a port where nobody listens, or back.
		 * @param {boolean} isUp
		 */
		async setMailServer(isUp) {
			const { smtp } = services.credentials;
			const data = { ...smtp.data, ...(isUp ? {} : { port: await freePort() }) };
			await editor.call('PATCH', `/credentials/${saved.smtp.id}`, { ...smtp, data });
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

module.exports = { fireOften, LEDGER, openStage };
