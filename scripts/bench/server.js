const { rmSync } = require('node:fs');
const { join } = require('node:path');
const { packTarball } = require('../lib/pack');
const { startN8n: startOnlyN8n } = require('../lib/rig');
const { callWebhook } = require('../lib/webhook');
const { credentialsFor, withCredentials } = require('../lib/workflows');
const { TIMED, workflowOf } = require('./contenders');
const { childWith } = require('./proc');

/** @typedef {import('./contenders').Nodes} Nodes */
/** @typedef {import('./sandbox-process').Service} Service */

/**
 * A real n8n with the packed node, whose workflows are run as in production: by calling their webhooks.
 * @param {Record<string, string>} [env] further settings
 */
async function startN8n(env) {
	const { editor, instance, stop, url } = await startOnlyN8n({
		tarball: await packTarball(),
		env: {
			N8N_CUSTOM_EXTENSIONS: join(__dirname, 'floor'),
			NODE_OPTIONS: '--expose-gc',
			...env,
		},
	});
	const pid = childWith('start');
	let count = 0;

	/**
	 * @param {string} workflowId
	 * @returns {Promise<number>} milliseconds of the timed nodes in the record of the last execution
	 */
	async function recordedTime(workflowId) {
		const [last] = await editor.executionsOf(workflowId);
		const runs = (await editor.finished(last)).data.resultData.runData;
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
			const id = await editor.addWorkflow(workflow);
			await editor.publish(id);
			/** @param {number[]} ids @returns {Promise<string | undefined>} what went wrong */
			const run = async (ids) => {
				const { status, text } = await callWebhook(url, path, { ids }).catch(
					(/** @type {Error} */ error) => ({ status: 0, text: error.message }),
				);
				return status === 200 ? undefined : text;
			};
			return {
				run,
				/** A run of one item, which loads what the nodes need. @param {number} id */
				async warmUp(id) {
					const problem = await run([id]);
					if (problem !== undefined) throw new Error(problem);
				},
				recordedTime: () => recordedTime(id),
			};
		},
		async stop() {
			await stop();
			rmSync(instance.folder, { recursive: true, force: true });
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof startN8n>>} N8n */

module.exports = { startN8n };
