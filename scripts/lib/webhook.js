/**
 * Sends data to the production webhook of a published workflow.
 * @param {string} url of n8n
 * @param {string} path of the webhook
 * @param {object} data
 * @returns {Promise<{status: number, text: string}>} what it answered
 */
async function callWebhook(url, path, data) {
	const answer = await fetch(`${url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(data),
	});
	return { status: answer.status, text: await answer.text() };
}

module.exports = { callWebhook };
