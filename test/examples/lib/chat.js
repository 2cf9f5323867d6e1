const { setTimeout: sleep } = require('node:timers/promises');
const { get, login } = require('./form');

const ANSWER_TIMEOUT = 90_000;

/** What n8n's chat sends to say that it is there, and what it wants to hear. */
const HEARTBEAT = ['n8n|heartbeat', 'n8n|heartbeat-ack'];

/** n8n says so when it goes on after an answer. */
const CONTINUE = 'n8n|continue';

/**
 * @typedef {{text: string, buttons?: {text: string, link: string}[]}} Message what the chat shows
 */

/** @param {string} data @returns {Message} */
function read(data) {
	// With buttons a message comes as JSON.
	return data.startsWith('{"type"') ? JSON.parse(data) : { text: data };
}

/**
 * Speaks with a published Chat Trigger as n8n's hosted chat page does.
 * @param {string} url of n8n
 * @param {string} path the trigger's
 */
function openChat(url, path) {
	const sessionId = crypto.randomUUID();
	const webhook = `${url}/webhook/${path}/chat`;

	/** @param {string} chatInput @returns {Promise<{executionId: string, resumeToken?: string}>} */
	async function begin(chatInput) {
		const answer = await fetch(webhook, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...login() },
			body: JSON.stringify({ action: 'sendMessage', sessionId, chatInput }),
		});
		const text = await answer.text();
		if (!answer.ok) throw new Error(`The chat answered ${answer.status}: ${text}`);
		return JSON.parse(text);
	}

	return {
		/** @returns {Promise<number>} how the page is answered to who has no login */
		visit: async () => (await get(webhook)).status,

		/** @param {string} text */
		async write(text) {
			const { executionId, resumeToken } = await begin(text);
			const query = new URLSearchParams({ sessionId, executionId, isPublic: 'true' });
			if (resumeToken) query.set('token', resumeToken);
			const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/chat?${query}`);
			/** @type {Message[]} */
			const messages = [];
			let isOpen = true;
			socket.addEventListener('close', () => (isOpen = false));
			socket.addEventListener('message', ({ data }) => {
				if (data === HEARTBEAT[0]) socket.send(HEARTBEAT[1]);
				else if (data !== CONTINUE) messages.push(read(data));
			});
			return {
				executionId,

				/** @returns {Promise<Message>} the next message that the chat shows */
				async next() {
					const deadline = Date.now() + ANSWER_TIMEOUT;
					for (;;) {
						const message = messages.shift();
						if (message) return message;
						if (!isOpen || Date.now() > deadline) throw new Error(`No answer to: ${text}`);
						await sleep(50);
					}
				},

				/** Writes while the chat waits for an answer. @param {string} chatInput */
				reply: (chatInput) =>
					socket.send(JSON.stringify({ sessionId, action: 'sendMessage', chatInput })),

				close: () => socket.close(),
			};
		},
	};
}

/**
 * @param {Message} message
 * @param {string} label of one of its buttons
 */
async function press({ text, buttons = [] }, label) {
	const button = buttons.find((candidate) => candidate.text === label);
	if (!button) throw new Error(`No button ${label} below: ${text}`);
	const answer = await get(button.link);
	if (!answer.ok) throw new Error(`The button answered ${answer.status}`);
}

module.exports = { openChat, press };
