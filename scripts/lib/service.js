const { launch, stop } = require('./processes');

/**
 * Starts a program that stays, and waits for the words by which it says that it is ready.
 * @param {string} name what a message calls it
 * @param {[command: string, ...args: string[]]} commandLine
 * @param {{ready: string, timeout?: number, cwd?: string, env?: NodeJS.ProcessEnv}} options `timeout`: milliseconds
 */
async function startService(name, [command, ...args], { ready, timeout = 180_000, ...options }) {
	const child = launch(command, args, options);
	let log = '';
	/** @type {Promise<void>} */
	const isReady = new Promise((resolve, reject) => {
		/** @param {string} why */
		const fail = (why) =>
			reject(new Error(`${name} ${why}:\n\n${log.split('\n').slice(-30).join('\n')}`));
		const timer = setTimeout(() => fail('did not get ready in time'), timeout);
		/** @param {Buffer} chunk */
		const read = (chunk) => {
			log += chunk;
			if (!log.includes(ready)) return;
			clearTimeout(timer);
			resolve();
		};
		child.stdout?.on('data', read);
		child.stderr?.on('data', read);
		child.once('error', reject);
		child.once('exit', () => fail('ended before it was ready'));
	});
	await isReady;
	return {
		pid: /** @type {number} */ (child.pid),
		/** All that it has printed so far. */
		log: () => log,
		stop: () => stop(child),
	};
}

/** @typedef {Awaited<ReturnType<typeof startService>>} Service */

module.exports = { startService };
