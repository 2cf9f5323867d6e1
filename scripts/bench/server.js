const { rmSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { openEditor, readRun } = require('../lib/editor');
const { createInstance, installPackage, startServer } = require('../lib/n8n');
const { packTarball } = require('../lib/pack');
const { freePort } = require('../lib/ports');
const { credentialsFor, withCredentials } = require('../lib/workflows');
const { n8nHome } = require('../setup');
const { TIMED, workflowOf } = require('./contenders');
const { childWith } = require('./proc');

/** @typedef {import('./contenders').Nodes} Nodes */
/** @typedef {import('./sandbox-process').Service} Service */

const flatted = createRequire(join(n8nHome, 'node_modules', 'n8n', 'package.json'))('flatted');

const REGISTRATION_TIMEOUT = 20_000;

/** A real n8n with the packed node, whose workflows are run as in production: by calling their webhooks. */
async function startN8n() {
	const instance = await createInstance();
	await installPackage(instance, await packTarball());
	const server = await startServer(instance, await freePort());
	const editor = await openEditor(server.url);
	const pid = childWith('start');
	let count = 0;

	/**
	 * @param {string} workflowId
	 * @returns {Promise<number>} milliseconds of the timed nodes in the record of the last execution
	 */
	async function recordedTime(workflowId) {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await editor.call('GET', `/executions?filter=${filter}&limit=1`);
		const { data } = await editor.call('GET', `/executions/${results[0].id}`);
		const runs = readRun(flatted.parse(data)).data.resultData.runData;
		return TIMED.reduce((sum, name) => sum + (runs[name]?.[0].executionTime ?? 0), 0);
	}

	return {
		pid,
		/**
		 * Saves and activates a workflow.
		 * @param {Nodes} nodes
		 * @param {Service} service
		 * @param {boolean} saved whether n8n keeps the data of its executions
		 */
		async add(nodes, service, saved) {
			const path = `bench-${++count}`;
			const { rotrApi } = credentialsFor(service, 0);
			const credentials = { rotrApi: await editor.addCredential(rotrApi) };
			const workflow = withCredentials(workflowOf(nodes, path, saved), credentials);
			const { id, versionId } = await editor.call('POST', '/workflows', workflow);
			await editor.call('POST', `/workflows/${id}/activate`, { versionId });
			/** @param {number[]} ids @returns {Promise<{status: number, text: string}>} */
			const call = async (ids) => {
				const response = await fetch(`${server.url}/webhook/${path}`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ ids }),
				});
				return { status: response.status, text: await response.text() };
			};
			return {
				/**
				 * A run of one item, which loads what the nodes need. n8n says that a workflow is active a moment
				 * before its webhook is there.
				 * @param {number} id
				 */
				async warmUp(id) {
					const deadline = Date.now() + REGISTRATION_TIMEOUT;
					for (;;) {
						const { status, text } = await call([id]);
						if (status === 200) return;
						if (status !== 404 || Date.now() > deadline) throw new Error(text);
						await sleep(100);
					}
				},
				/** @param {number[]} ids @returns {Promise<string | undefined>} what went wrong */
				async run(ids) {
					const { status, text } = await call(ids).catch((/** @type {Error} */ error) => ({
						status: 0,
						text: error.message,
					}));
					return status === 200 ? undefined : text;
				},
				recordedTime: () => recordedTime(id),
			};
		},
		async stop() {
			await server.stop();
			rmSync(instance.folder, { recursive: true, force: true });
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof startN8n>>} N8n */

module.exports = { startN8n };
