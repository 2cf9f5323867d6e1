const { fork } = require('node:child_process');
const { join } = require('node:path');

/** @typedef {{id: number, name: string, args: any}} Question */
/** @typedef {{id: number, result?: any, problem?: string}} Answer */

/**
 * Starts a script of this folder in a process of its own, so that what it does costs the measuring process nothing.
 * @param {string} script
 * @param {Record<string, string>} [env] further settings
 */
function startChild(script, env) {
	const child = fork(join(__dirname, script), {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	/** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
	const waiting = new Map();
	let last = 0;
	child.on('message', (message) => {
		const { id, result, problem } = /** @type {Answer} */ (message);
		const asked = waiting.get(id);
		waiting.delete(id);
		if (problem === undefined) asked?.resolve(result);
		else asked?.reject(new Error(problem));
	});
	child.on('exit', () => {
		for (const { reject } of waiting.values()) reject(new Error(`${script} ended unexpectedly`));
	});
	return {
		pid: Number(child.pid),
		/** @param {string} name @param {object} [args] @returns {Promise<any>} */
		ask: (name, args = {}) =>
			new Promise((resolve, reject) => {
				waiting.set(++last, { resolve, reject });
				child.send({ id: last, name, args });
			}),
		stop: async () => {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await gone;
		},
	};
}

/**
 * The other side of `startChild`: answers its questions for as long as it lives.
 * @param {Record<string, (args: any) => unknown>} answers
 */
function answerParent(answers) {
	process.once('disconnect', () => process.exit());
	process.on('message', async (message) => {
		const { id, name, args } = /** @type {Question} */ (message);
		/** @type {Answer} */
		const answer = { id };
		try {
			answer.result = await answers[name](args);
		} catch (error) {
			answer.problem = error instanceof Error ? error.message : String(error);
		}
		process.send?.(answer);
	});
}

/** @typedef {ReturnType<typeof startChild>} Child */

module.exports = { answerParent, startChild };
