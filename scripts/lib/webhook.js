const { setTimeout: sleep } = require('node:timers/promises');

const REGISTRATION_TIMEOUT = 20_000;

/**
 * Sends data to the production webhook of a workflow that was just published: n8n says that it is published before its
 * webhook is there, and answers 404 until then.
 * @param {string} url of n8n
 * @param {string} path of the webhook
 * @param {object} data
 * @returns {Promise<{status: number, text: string}>} what it answered
 */
async function callWebhook(url, path, data) {
	const deadline = Date.now() + REGISTRATION_TIMEOUT;
	for (;;) {
		const answer = await fetch(`${url}/webhook/${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(data),
		});
		const text = await answer.text();
		if (answer.status !== 404 || Date.now() > deadline) return { status: answer.status, text };
		await sleep(100);
	}
}

module.exports = { callWebhook };
