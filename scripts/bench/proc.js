const { readFileSync } = require('node:fs');
const { setTimeout: sleep } = require('node:timers/promises');

/** Ticks per second of /proc/<pid>/stat: 100 on every Linux that Node runs on. */
const TICKS = 100;
const SAMPLE_EVERY = 10;

/** @param {number} pid @returns {number} seconds of CPU that the process has used so far */
function cpuSeconds(pid) {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	// The program's name, in brackets, may hold spaces.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** @param {number} pid @returns {number} resident memory in MB */
function residentMegabytes(pid) {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

/** At rest a process uses less than a twentieth of a core. */
const REST_WINDOW = 1000;
const REST_CPU = 0.05;
const REST_TIMEOUT = 120_000;

/**
 * Waits until a process has nothing more to do: n8n answers a webhook before it saves the execution.
 * @param {number} pid
 */
async function untilAtRest(pid) {
	const deadline = Date.now() + REST_TIMEOUT;
	for (let used = Infinity; used > REST_CPU && Date.now() < deadline; ) {
		const before = cpuSeconds(pid);
		await sleep(REST_WINDOW);
		used = cpuSeconds(pid) - before;
	}
}

/**
 * Watches a process until `stop` is called.
 * @param {number} pid
 * @returns {{stop: () => {growth: number, cpu: number}}} MB above the start at the peak, and seconds of CPU
 */
function watch(pid) {
	const start = { memory: residentMegabytes(pid), cpu: cpuSeconds(pid) };
	let peak = start.memory;
	const sample = () => (peak = Math.max(peak, residentMegabytes(pid)));
	const timer = setInterval(() => {
		try {
			sample();
		} catch {
			// It has ended: the request that waits for it will say so.
			clearInterval(timer);
		}
	}, SAMPLE_EVERY);
	return {
		stop: () => {
			clearInterval(timer);
			try {
				sample();
				return { growth: peak - start.memory, cpu: cpuSeconds(pid) - start.cpu };
			} catch {
				return { growth: peak - start.memory, cpu: Number.NaN };
			}
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
