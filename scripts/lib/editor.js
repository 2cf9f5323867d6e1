const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { n8nHome } = require('../setup');

// n8n sends an execution's data "flatted"; its own copy of the library is sure to read that.
const flatted = createRequire(join(n8nHome, 'node_modules', 'n8n', 'package.json'))('flatted');

const RUN_TIMEOUT = 120_000;

/** The login that every n8n of ours gets: local, short-lived and printed by the demo. */
const OWNER = {
	email: 'demo@example.com',
	firstName: 'Rotr',
	lastName: 'Demo',
	password: 'Rotr-demo-2026',
};

/**
 * @typedef {{json: Record<string, any>, binary?: Record<string, {id?: string, data: string, fileName?: string, mimeType: string, fileSize?: string}>, pairedItem?: unknown, error?: unknown}} Item
 * @typedef {{id: string, status: string, error?: {message: string, description?: string, node?: {name: string}}, items: Record<string, Item[]>, data: any}} Execution
 * `items`: what each node put out by its first output in its last run.
 * @typedef {{name: string, nodes: object[], connections: object, settings?: object, pinData?: object}} Workflow
 */

/** @param {any} data the data of an execution @returns {Pick<Execution, 'error' | 'items' | 'data'>} */
function readRun(data) {
	/** @type {Record<string, Item[]>} */
	const items = {};
	for (const [node, runs] of Object.entries(data.resultData.runData)) {
		items[node] = runs.at(-1)?.data?.main?.[0] ?? [];
	}
	return { error: data.resultData.error, items, data };
}

/** Speaks to a running n8n as its editor does, logged in as the owner it makes. @param {string} url */
async function openEditor(url) {
	let cookie = '';

	/** @param {string} method @param {string} path @param {object} [body] */
	async function send(method, path, body) {
		const request = () =>
			fetch(`${url}/rest${path}`, {
				method,
				headers: { 'content-type': 'application/json', cookie },
				body: body && JSON.stringify(body),
			});
		// While n8n loads its AI nodes it is deaf for longer than it keeps a connection open.
		const response = await request().catch((error) => {
			if (method !== 'GET') throw error;
			return request();
		});
		if (!response.ok) {
			const text = (await response.text()).slice(0, 500);
			throw new Error(`n8n answered ${method} ${path} with ${response.status}: ${text}`);
		}
		return response;
	}

	/** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
	const call = async (method, path, body) => {
		const answer = /** @type {{data: any}} */ (await (await send(method, path, body)).json());
		return answer.data;
	};

	const setup = await send('POST', '/owner/setup', OWNER);
	cookie = setup.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');

	/** @param {string} id @returns {Promise<Execution>} the execution, once it has ended */
	async function finished(id) {
		const deadline = Date.now() + RUN_TIMEOUT;
		for (;;) {
			const { status, data } = await call('GET', `/executions/${id}`);
			const ended = !['new', 'running', 'waiting', 'unknown'].includes(status);
			// n8n 1 writes that an execution has ended before it writes its data.
			const run = ended && flatted.parse(data);
			if (run) return { id, status, ...readRun(run) };
			if (Date.now() > deadline) throw new Error(`Execution ${id} is still ${status}`);
			await sleep(200);
		}
	}

	/**
	 * Waits until n8n has registered the triggers of a workflow, or taken them back, which it does after it has answered.
	 * An n8n that is killed in between leaves them as they are for two minutes, whatever it is asked.
	 * @param {string} id of a workflow
	 */
	async function settled(id) {
		const deadline = Date.now() + RUN_TIMEOUT;
		for (;;) {
			try {
				const { status } = await call('GET', `/workflows/${id}/publication-status`);
				if (status !== 'in_progress') return;
			} catch (error) {
				// n8n 1 and 2.0 know no such path, and answer when they are done.
				if (String(error).includes(' with 404: ')) return;
				throw error;
			}
			if (Date.now() > deadline) throw new Error(`n8n does not end publishing workflow ${id}`);
			await sleep(50);
		}
	}

	return {
		call,
		finished,

		/** @param {{name: string, type: string, data: object}} credential @returns {Promise<{id: string, name: string}>} */
		async addCredential(credential) {
			const { id, name } = await call('POST', '/credentials', credential);
			return { id, name };
		},

		/**
		 * The "Test" that the editor runs when a credential is saved.
		 * @param {{id: string, name: string, type: string, data: object}} credentials
		 * @returns {Promise<{status: 'OK' | 'Error', message: string}>}
		 */
		testCredential: (credentials) => call('POST', '/credentials/test', { credentials }),

		/** @param {Workflow} workflow @returns {Promise<string>} its id */
		addWorkflow: async (workflow) => {
			// n8n 1 refuses a workflow that does not say whether it is active.
			const { id } = await call('POST', '/workflows', { active: false, ...workflow });
			return id;
		},

		/** @param {string} id of a workflow */
		async publish(id) {
			const path = `/workflows/${id}`;
			const { versionId } = await call('GET', path);
			// n8n 1.100 has no such path, and activates a workflow by saving it.
			await call('POST', `${path}/activate`, { versionId }).catch(() =>
				call('PATCH', path, { versionId, active: true }),
			);
			await settled(id);
		},

		/** @param {string} id of a workflow */
		async unpublish(id) {
			await call('POST', `/workflows/${id}/deactivate`, {});
			await settled(id);
		},

		/** @param {string} workflowId @returns {Promise<string[]>} the ids of its last executions, the newest first */
		async executionsOf(workflowId) {
			const filter = encodeURIComponent(JSON.stringify({ workflowId }));
			const { results } = await call('GET', `/executions?filter=${filter}&limit=100`);
			// n8n lists one that has just ended twice: with those that run and with those that have ended.
			return [...new Set(results.map((/** @type {{id: string}} */ { id }) => id))];
		},

		/** @param {string} id of an execution @returns {Promise<Execution>} the one that "Retry" starts, once it has ended */
		async retry(id, { currentWorkflow = false } = {}) {
			const body = { loadWorkflow: currentWorkflow };
			return await finished((await call('POST', `/executions/${id}/retry`, body)).id);
		},

		/** Presses "Stop". @param {string} id of an execution */
		stop: (id) => call('POST', `/executions/${id}/stop`),

		/**
		 * Presses "Execute step" on a node and waits for the end.
		 * @param {string} workflowId
		 * @param {string} nodeName
		 * @param {Execution} earlier whose results the nodes before it keep
		 */
		async executeStep(workflowId, nodeName, earlier) {
			const workflowData = await call('GET', `/workflows/${workflowId}`);
			const { [nodeName]: _, ...runData } = earlier.data.resultData.runData;
			const destinationNode = { nodeName, mode: 'inclusive' };
			const body = { workflowData, runData, destinationNode, dirtyNodeNames: [] };
			const { executionId } = await call('POST', `/workflows/${workflowId}/run`, body);
			return await finished(executionId);
		},

		/**
		 * Presses "Execute workflow" and waits for the end.
		 * @param {string} workflowId
		 * @param {string} trigger the name of the trigger to start from
		 */
		async execute(workflowId, trigger) {
			// n8n 1 and 2.0 run the workflow that the editor sends along; later ones read their own.
			const workflowData = await call('GET', `/workflows/${workflowId}`);
			const body = { workflowData, triggerToStartFrom: { name: trigger } };
			const { executionId } = await call('POST', `/workflows/${workflowId}/run`, body);
			return await finished(executionId);
		},

		/** @param {NonNullable<Item['binary']>[string]} file @returns {Promise<Buffer>} its bytes, wherever n8n keeps them */
		async readBinary({ id, data }) {
			if (!id) return Buffer.from(data, 'base64');
			const query = new URLSearchParams({ id, action: 'download' });
			return Buffer.from(await (await send('GET', `/binary-data?${query}`)).arrayBuffer());
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof openEditor>>} Editor */

module.exports = { openEditor, OWNER, readRun };
