const { after } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { openEditor } = require('../../../scripts/lib/editor');
const { createInstance, installPackage, startServer } = require('../../../scripts/lib/n8n');
const { packTarball } = require('../../../scripts/lib/pack');
const { freePort } = require('../../../scripts/lib/ports');
const { startServices } = require('../../../scripts/lib/rig');
const { readExample, withCredentials } = require('../../../scripts/lib/workflows');
const { openTables } = require('./tables');

const FIRE_TIMEOUT = 60_000;

/** @typedef {{name: string, type: string, parameters: any, position: [number, number]}} ExampleNode */

/** @type {ReturnType<typeof startN8n> | undefined} */
let shared;

/** One n8n with the package in it for all examples: starting it takes longer than most of them. */
async function startN8n() {
	const instance = await createInstance();
	await installPackage(instance, await packTarball());
	const port = await freePort();
	let server = await startServer(instance, port);
	const editor = await openEditor(server.url);
	return {
		editor,
		url: server.url,
		tables: await openTables(editor),
		close: async () => await server.stop(),
		/** Stops n8n and starts it on the same database and port; the owner stays logged in. */
		async restart() {
			await server.stop();
			server = await startServer(instance, port);
		},
	};
}

// Outside of any suite: after all files, which run in one process.
after(async () => await (await shared)?.close());

/** The n8n that all files share, and a RotrApi, a mailbox and credentials of this file's own. */
async function openStage() {
	shared ??= startN8n();
	const n8n = await shared;
	const { editor } = n8n;
	const services = await startServices();
	const { rotrApi, smtp, httpBasicAuth } = services.credentials;
	const credentials = {
		rotrApi: await editor.addCredential(rotrApi),
		smtp: await editor.addCredential(smtp),
		httpBasicAuth: await editor.addCredential(httpBasicAuth),
	};

	/** @param {string} workflowId @returns {Promise<string[]>} the ids of its executions, the oldest first */
	async function executionsOf(workflowId) {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await editor.call('GET', `/executions?filter=${filter}&limit=100`);
		return results.map((/** @type {{id: string}} */ { id }) => id).reverse();
	}

	return {
		...n8n,
		...services,
		executionsOf,

		/**
		 * Imports an example and chooses its credentials, as a person does.
		 * @param {string} file
		 * @param {(node: ExampleNode) => void} [change] what a test can't wait for, such as intervals
		 * @returns {Promise<string>} its id
		 */
		async add(file, change) {
			const workflow = withCredentials(readExample(file), credentials);
			if (change) /** @type {ExampleNode[]} */ (workflow.nodes).forEach(change);
			return await editor.addWorkflow(workflow);
		},

		/** @param {string} id */
		async publish(id) {
			const { versionId } = await editor.call('GET', `/workflows/${id}`);
			await editor.call('POST', `/workflows/${id}/activate`, { versionId });
		},

		/** @param {string} id */
		unpublish: (id) => editor.call('POST', `/workflows/${id}/deactivate`, {}),

		/**
		 * Publishes a workflow with a Schedule Trigger, and takes it back after its next execution.
		 * @param {string} id
		 * @returns that one execution
		 */
		async fire(id) {
			const before = await executionsOf(id);
			await this.publish(id);
			const deadline = Date.now() + FIRE_TIMEOUT;
			let after = before;
			while (after.length === before.length) {
				if (Date.now() > deadline) throw new Error(`The schedule of workflow ${id} did not fire`);
				await sleep(100);
				after = await executionsOf(id);
			}
			await this.unpublish(id);
			const executions = await executionsOf(id);
			if (executions.length !== before.length + 1) throw new Error('The schedule fired twice');
			return await editor.finished(executions[executions.length - 1]);
		},

		/**
		 * Points the SMTP credential at a port where nobody listens, or back.
		 * @param {boolean} isUp
		 */
		async setMailServer(isUp) {
			const data = { ...smtp.data, ...(isUp ? {} : { port: await freePort() }) };
			await editor.call('PATCH', `/credentials/${credentials.smtp.id}`, { ...smtp, data });
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

module.exports = { openStage };
