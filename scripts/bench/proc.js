const { readFileSync } = require('node:fs');
const { setTimeout: sleep } = require('node:timers/promises');
const pidusage = require('pidusage');

const SAMPLE_EVERY = 10;
const MB = 2 ** 20;

/** At rest a process uses less than a twentieth of a core. */
const REST_WINDOW = 400;
const REST_CPU = 20;
const REST_TIMEOUT = 120_000;

/** @param {number} pid @returns {Promise<number>} milliseconds of CPU that the process has used so far */
const cpuTime = async (pid) => (await pidusage(pid)).ctime;

/**
 * Waits until a process has nothing more to do: n8n answers a webhook before it saves the execution.
 * @param {number} pid
 */
async function untilAtRest(pid) {
	const deadline = Date.now() + REST_TIMEOUT;
	for (let used = Infinity; used > REST_CPU && Date.now() < deadline; ) {
		const before = await cpuTime(pid);
		await sleep(REST_WINDOW);
		used = (await cpuTime(pid)) - before;
	}
}

/**
 * Watches a process until `stop` is called.
 * @param {number} pid
 * @returns {Promise<{stop: () => Promise<{growth: number, cpu: number}>}>} MB above the start at the peak, and seconds of CPU
 */
async function watch(pid) {
	const start = await pidusage(pid);
	let peak = start.memory;
	let last = start;
	let isWatching = true;
	const sample = async () => {
		// Where the process has ended, the request that waits for it says so.
		last = await pidusage(pid).catch(() => last);
		peak = Math.max(peak, last.memory);
	};
	const watching = (async () => {
		while (isWatching) {
			await sample();
			await sleep(SAMPLE_EVERY);
		}
	})();
	return {
		stop: async () => {
			isWatching = false;
			await watching;
			await sample();
			return { growth: (peak - start.memory) / MB, cpu: (last.ctime - start.ctime) / 1000 };
		},
	};
}

/**
 * @param {string} word in the command line
 * @returns {number} the one child of this process whose command line has the word
 */
function childWith(word) {
	const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
	const found = children.split(' ').filter((pid) => {
		const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
		return line.includes(word);
	});
	if (found.length !== 1) throw new Error(`${found.length} processes look like "${word}"`);
	return Number(found[0]);
}

module.exports = { childWith, untilAtRest, watch };
