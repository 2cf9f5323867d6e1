const { setTimeout: sleep } = require('node:timers/promises');
const { callWebhook } = require('../../scripts/lib/webhook');
const { withCredentials } = require('../../scripts/lib/workflows');
const { itemOf } = require('../e2e/issuing/bench');
const { refusal } = require('../e2e/issuing/retries');
const { issue, split, webhook, workflow } = require('../e2e/issuing/workflows');

/** @typedef {import('../../scripts/queue/cluster').Cluster} Cluster */

const PATH = 'retried';

/**
 * Has five offers issued in one execution whose third item the API refuses, and presses Retry on it several times.
 * @param {Cluster} cluster
 * @param {number} retries
 * @returns {Promise<{policies: number[], statuses: string[], workers: (string | undefined)[]}>} `policies`: of each offer;
 * `statuses` and `workers`: of each execution, the first one and its Retries
 */
async function retryRefused({ sandbox, editor, url, credential, workers }, retries) {
	const steps = [webhook(PATH), split(), issue('Issue')];
	const id = await editor.addWorkflow(
		withCredentials(workflow(PATH, steps, ['Webhook > Offers > Issue']), { rotrApi: credential }),
	);
	await editor.publish(id);
	const offers = Array.from({ length: 5 }, () => sandbox.addOffer());
	sandbox.faults.add({ operation: 'issuePolicy', ...refusal });
	await callWebhook(url, PATH, { items: offers.map(itemOf) });
	let [first] = await editor.executionsOf(id);
	while (!first) {
		await sleep(100);
		[first] = await editor.executionsOf(id);
	}
	const executions = [await editor.finished(first)];
	for (let count = 0; count < retries; count++) executions.push(await editor.retry(first));

	const issued = [...sandbox.books.policies.values()].map(({ offer }) => offer.offerId);
	return {
		policies: offers.map(({ offerId }) => issued.filter((of) => of === offerId).length),
		statuses: executions.map(({ status }) => status),
		workers: executions.map(
			(execution) => workers.find(({ begun }) => begun().includes(execution.id))?.name,
		),
	};
}

module.exports = { retryRefused };
