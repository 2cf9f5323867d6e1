const { default: getPort } = require('get-port');

/** Nothing the scripts start may be reached from another machine. */
const LOOPBACK = '127.0.0.1';

/** @returns {Promise<number>} a port that nobody uses */
const freePort = () => getPort({ host: LOOPBACK });

/**
 * A port that a person will type or bookmark, and may move by an environment variable.
 * @param {string} what who wants to listen there
 * @param {string} variable
 * @param {number} usual
 * @returns {Promise<number>}
 * @throws where something listens there already
 */
async function fixedPort(what, variable, usual) {
	const port = Number(process.env[variable] ?? usual);
	// Where the wanted port is taken, get-port gives another one.
	if ((await getPort({ host: LOOPBACK, port })) === port) return port;
	throw new Error(
		`The ${what} can't listen on ${LOOPBACK}:${port}.\n` +
			`Stop what uses that port, or choose another one: ${variable}=${port + 1} npm run ${process.env.npm_lifecycle_event ?? 'demo'}`,
	);
}

module.exports = { LOOPBACK, fixedPort, freePort };
