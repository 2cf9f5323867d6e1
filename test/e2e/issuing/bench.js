const { setTimeout: sleep } = require('node:timers/promises');
const { callWebhook } = require('../../../scripts/lib/webhook');
const { subjectOf } = require('./workflows');

/**
 * @typedef {import('../../../scripts/lib/rig').Rig} Rig
 * @typedef {import('../../../scripts/lib/editor').Execution} Execution
 * @typedef {import('../../../sandbox').Offer} Offer
 * @typedef {ReturnType<typeof openBench>} Bench
 */

const PATIENCE = 60_000;

/**
 * @template T
 * @param {() => T | Promise<T>} look
 * @param {string} what is waited for
 * @returns {Promise<NonNullable<T>>} what it has found as soon as there is something
 */
async function until(look, what) {
	const deadline = Date.now() + PATIENCE;
	for (;;) {
		const found = await look();
		if (found) return found;
		if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
		await sleep(50);
	}
}

/**
 * What a row of the table has: an n8n that all rows share, offers of its own, and ways to have them issued.
 * @param {Rig} rig
 */
function openBench(rig) {
	const { sandbox, mailbox, editor } = rig;
	// What keeps an offer from being issued twice must not be the API: the word tells nobody what became of the offer.
	sandbox.settings.offerStatusesAfterIssue = ['in work'];
	/** @type {Offer[]} */
	const offers = [];
	/** @type {Set<string>} Executions that were begun here. */
	const seen = new Set();

	return {
		rig,

		/** @param {number} count @returns {Offer[]} new offers, for which this row's policies and mails are counted */
		offers(count) {
			const fresh = Array.from({ length: count }, () => sandbox.addOffer());
			offers.push(...fresh);
			return fresh;
		},

		/**
		 * Lets a fault strike one of the coming calls to issue.
		 * @param {{fault: string} & Record<string, unknown>} fault
		 */
		fault: (fault) => sandbox.faults.add({ operation: 'issuePolicy', ...fault }),

		/** @param {import('./workflows').Workflow} workflow that begins with a webhook of its name @returns {Promise<string>} its id */
		async publish(workflow) {
			const id = await rig.add(workflow);
			await editor.publish(id);
			return id;
		},

		/**
		 * Sends offers to the webhook of a workflow.
		 * @param {string} id of the workflow
		 * @param {string} path
		 * @param {Offer[]} delivered
		 * @returns {Promise<string>} the id of the execution that has begun
		 */
		async begin(id, path, delivered) {
			const items = delivered.map(itemOf);
			await callWebhook(rig.url, path, { items });
			return await until(async () => {
				const fresh = (await editor.executionsOf(id)).find((execution) => !seen.has(execution));
				if (fresh) seen.add(fresh);
				return fresh;
			}, `an execution of ${path}`);
		},

		/** As `begin`, and waits for the end. @param {string} id @param {string} path @param {Offer[]} delivered @returns {Promise<Execution>} */
		async deliver(id, path, delivered) {
			return await editor.finished(await this.begin(id, path, delivered));
		},

		/** @param {string} id of a workflow that something else begins @returns {Promise<Execution>} its execution, once it has ended */
		ended: async (id) =>
			await editor.finished(
				await until(async () => (await editor.executionsOf(id))[0], 'an execution'),
			),

		/**
		 * Deletes a node and puts one with the same name and settings in its place.
		 * @param {string} id of the workflow
		 * @param {string} nodeName
		 */
		async replaceNode(id, nodeName) {
			const path = `/workflows/${id}`;
			const { nodes, versionId } = await editor.call('GET', path);
			for (const node of nodes) if (node.name === nodeName) node.id = `${node.id}-anew`;
			await editor.call('PATCH', path, { nodes, versionId });
		},

		/**
		 * n8n's "Retry".
		 * @param {string} execution
		 * @param {{currentWorkflow?: boolean}} [options]
		 * @returns {Promise<Execution | string>} what n8n says where it refuses to
		 */
		retry: (execution, options) =>
			editor.retry(execution, options).catch((/** @type {Error} */ { message }) => message),

		/** @returns {number[]} how many policies the API has issued for each offer */
		policies() {
			const issued = [...sandbox.books.policies.values()].map(({ offer }) => offer.offerId);
			return offers.map(({ offerId }) => issued.filter((id) => id === offerId).length);
		},

		/** @returns {Promise<number[]>} how many mails about each offer have come */
		async mails() {
			const subjects = (await mailbox.mails()).map(({ subject }) => subject);
			return offers.map(
				({ offerId }) => subjects.filter((subject) => subject === subjectOf(offerId)).length,
			);
		},
	};
}

/** What a workflow gets of an offer. @param {Offer} offer */
const itemOf = ({ offerId, payment }) => ({
	offerId: String(offerId),
	amount: String(payment.amount),
	currency: payment.currency,
});

module.exports = { itemOf, openBench, until };
