const { createServer } = require('node:net');

/** Nothing the scripts start may be reached from another machine. */
const LOOPBACK = '127.0.0.1';

/**
 * @param {number} port 0 for any
 * @returns {Promise<number>} the port that could be listened on just now
 */
function tryPort(port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, LOOPBACK, () => {
			const address = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(address.port));
		});
	});
}

/** @returns {Promise<number>} a port that nobody uses */
const freePort = () => tryPort(0);

/**
 * A port that a person will type or bookmark, and may move by an environment variable.
 * @param {string} what who wants to listen there
 * @param {string} variable
 * @param {number} usual
 * @returns {Promise<number>}
 */
async function fixedPort(what, variable, usual) {
	const port = Number(process.env[variable] ?? usual);
	const failure = await tryPort(port).then(
		() => undefined,
		(/** @type {Error} */ error) => error.message,
	);
	if (failure === undefined) return port;
	throw new Error(
		`The ${what} can't listen on ${LOOPBACK}:${port} (${failure}).\n` +
			`Stop what uses that port, or choose another one: ${variable}=${port + 1} npm run demo`,
	);
}

module.exports = { LOOPBACK, fixedPort, freePort };
