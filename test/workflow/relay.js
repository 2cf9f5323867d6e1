const { createServer, request } = require('node:http');

/**
 * Passes on what comes below a path to a server that knows nothing of that path.
 * @param {string} target
 * @param {string} path e.g. `/rotr/v1`
 * @returns {Promise<{ url: string, stop: () => void }>} its address, path included
 */
async function startRelay(target, path) {
	const relay = createServer((incoming, answer) => {
		const { method, headers, url = '' } = incoming;
		if (!url.startsWith(`${path}/`)) return answer.writeHead(404).end();
		const outgoing = request(target + url.slice(path.length), { method, headers }, (reply) => {
			answer.writeHead(reply.statusCode ?? 502, reply.headers);
			reply.pipe(answer);
		});
		return incoming.pipe(outgoing);
	});
	await new Promise((resolve) => relay.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (relay.address());
	const stop = () => {
		relay.closeAllConnections();
		relay.close();
	};
	return { url: `http://127.0.0.1:${port}${path}`, stop };
}

module.exports = { startRelay };
