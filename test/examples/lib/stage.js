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

/** From the change of a schedule to its moment: n8n needs some of it to publish the workflow. */
const FIRE_LEAD = 2_000;

/** How long a schedule may be late on a busy machine. */
const FIRE_DELAY = 10_000;

const FIRE_ATTEMPTS = 5;

/** @typedef {{name: string, type: string, parameters: any, position: [number, number], credentials?: Record<string, object>}} ExampleNode */

/** @param {number} time @returns a schedule for that second, and then not for an hour, in each time zone of whole hours */
function scheduleAt(time) {
	const date = new Date(time);
	const expression = `${date.getSeconds()} ${date.getMinutes()} * * * *`;
	return { interval: [{ field: 'cronExpression', expression }] };
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
	/** @type {string[]} ids of what is to be taken back at the end */
	const published = [];

	/** @param {string} id of a workflow @param {object} rule of its Schedule Trigger */
	async function schedule(id, rule) {
		const { versionId, nodes } = await editor.call('GET', `/workflows/${id}`);
		for (const { type, parameters } of /** @type {ExampleNode[]} */ (nodes)) {
			if (type.endsWith('.scheduleTrigger')) parameters.rule = rule;
		}
		await editor.call('PATCH', `/workflows/${id}`, { versionId, nodes });
	}

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

		/** Opens the forms and webhooks of a workflow, until the stage stops. @param {string} id */
		async publish(id) {
			await editor.publish(id);
			published.push(id);
			return id;
		},

		/** Empties the ledger, and lets RotrApi work again. */
		async clear() {
			await n8n.tables.clear(LEDGER);
			services.sandbox.faults.clear();
		},

		/**
		 * Sets the schedule of a workflow to a moment in a few seconds, publishes it, and takes it back after its execution.
		 * @param {string} id
		 * @returns that one execution
		 */
		async fire(id) {
			const before = new Set(await editor.executionsOf(id));
			for (let attempt = 0; attempt < FIRE_ATTEMPTS; attempt++) {
				const moment = Date.now() + FIRE_LEAD;
				await schedule(id, scheduleAt(moment));
				await editor.publish(id);
				// A moment that passed before n8n was ready does not come back.
				while (Date.now() < moment + FIRE_DELAY) {
					const fresh = (await editor.executionsOf(id)).filter((each) => !before.has(each));
					if (fresh.length > 0) {
						await editor.unpublish(id);
						assert.equal(fresh.length, 1, 'The schedule fired more than once');
						return await editor.finished(fresh[0]);
					}
					await sleep(100);
				}
				await editor.unpublish(id);
			}
			throw new Error(`The schedule of workflow ${id} did not fire`);
		},

		/** All executions of this file's workflows have worked with the token of the first one's login. */
		assertOneLogin() {
			const { logins, renewals } = services.sandbox.books;
			assert.deepEqual({ logins, renewals }, { logins: 1, renewals: 0 });
		},

		/** Stops what is this file's own; the sandbox has kept to its own description of the API until then. */
		async stop() {
			for (const id of published) await editor.unpublish(id);
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

module.exports = { LEDGER, openStage };
