const { createServer } = require('node:http');
const { text } = require('node:stream/consumers');
const { LOOPBACK } = require('./ports');

/**
 * @typedef {{tool: string, args: object}} Call
 * @typedef {{asked: string, tools: string[], results: string[]}} Turn
 * `asked`: what the person wrote last; `tools`: the names of those that can be called; `results`: what they have answered since
 */

/**
 * A language model that follows a script. It speaks the chat completions of OpenAI, as far as n8n's agents need them.
 * @param {(turn: Turn) => Call | string} move what it does next: calls a tool, or ends its turn with words
 */
async function startModel(move) {
	/** @type {Turn[]} What it was asked, the last one last. */
	const turns = [];

	/** @param {{messages: {role: string, content: string}[], tools?: {function: {name: string}}[]}} body */
	function answer({ messages, tools = [] }) {
		const last = messages.map(({ role }) => role).lastIndexOf('user');
		const results = messages.slice(last + 1).filter(({ role }) => role === 'tool');
		const turn = {
			asked: messages[last]?.content ?? '',
			tools: tools.map((tool) => tool.function.name),
			results: results.map(({ content }) => content),
		};
		turns.push(turn);
		const next = move(turn);
		if (typeof next === 'string') return { role: 'assistant', content: next };
		const call = { name: next.tool, arguments: JSON.stringify(next.args) };
		const tool_calls = [{ id: `call_${turns.length}`, type: 'function', function: call }];
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
		turns,

		/** What n8n needs to know of it. */
		credential: {
			name: 'OpenAI account',
			type: 'openAiApi',
			data: { apiKey: 'none', url: `http://${LOOPBACK}:${port}/v1` },
		},

		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

module.exports = { startModel };
