const { createServer } = require('node:http');
const { text } = require('node:stream/consumers');
const { LOOPBACK } = require('../../../scripts/lib/ports');

/**
 * A language model that calls the first tool it is offered again and again, always with the same arguments, and ends
 * when it has got so many results. It speaks the chat completions of OpenAI, as far as n8n's agents need them.
 * @param {number} calls
 */
async function startModel(calls) {
	/** @type {object} */
	let args = {};
	/** @type {string[]} What the tools have answered. */
	const results = [];

	/** @param {{messages: {role: string, content: string}[], tools?: {function: {name: string}}[]}} body */
	function answer({ messages, tools = [] }) {
		const told = messages.filter(({ role }) => role === 'tool').map(({ content }) => content);
		results.splice(0, Infinity, ...told);
		const [tool] = tools;
		if (!tool || told.length >= calls) return { role: 'assistant', content: 'Done.' };
		const call = { name: tool.function.name, arguments: JSON.stringify(args) };
		const tool_calls = [{ id: `call_${told.length}`, type: 'function', function: call }];
		return { role: 'assistant', content: null, tool_calls };
	}

	const server = createServer(async (request, response) => {
		const message = answer(JSON.parse(await text(request)));
		const finish_reason = 'tool_calls' in message ? 'tool_calls' : 'stop';
		response.setHeader('content-type', 'application/json').end(
			JSON.stringify({
				id: 'completion',
				object: 'chat.completion',
				created: 1,
				model: 'stub',
				choices: [{ index: 0, message, finish_reason }],
				usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
			}),
		);
	});
	await new Promise((resolve) => server.listen(0, LOOPBACK, () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

	return {
		url: `http://${LOOPBACK}:${port}/v1`,
		results,
		/** @param {object} next what the tools are called with from now on */
		callWith: (next) => void (args = next),
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

module.exports = { startModel };
