/** @typedef {import('./sandbox-process').Job} Job */
/** @typedef {{job: Job, count: number, bytes: number, secure?: boolean}} Size `secure`: over https */
/** @typedef {Size & {concurrency: number}} MemoryCase */
/** @typedef {{rounds: number, freshRounds: number, speed: Size[], memory: MemoryCase[], alone: Size[], items: Size[], sizes: Size[]}} Plan */

const KB = 1000;
const MB = 1000 * KB;

/** Before every answer, as a server elsewhere would take. */
const LATENCY = 50;
/** The same over https, where what counts is the handshake. */
const SECURE_LATENCY = 20;

/** @param {number} count @param {number} bytes @returns {Size} */
const files = (count, bytes) => ({ job: 'download', count, bytes });

/**
 * `speed`: in turn, `rounds` times. `memory`: ours beside the hand-wired, with and without saved data, each in a fresh
 * n8n, `freshRounds` times. `alone`: the memory of ours by number of files. `items`, `sizes`: how time and memory grow.
 * @type {Record<'full' | 'quick', Plan>}
 */
const PLANS = {
	full: {
		rounds: 15,
		freshRounds: 1,
		speed: [
			files(500, 50 * KB),
			{ job: 'status', count: 1000, bytes: 0 },
			{ ...files(500, 50 * KB), secure: true },
		],
		memory: [
			{ ...files(200, MB), concurrency: 10 },
			{ ...files(20, 20 * MB), concurrency: 2 },
		],
		alone: [files(50, MB), files(400, MB)],
		items: [10, 100, 500, 2000].map((count) => files(count, 50 * KB)),
		sizes: [10 * KB, MB, 5 * MB, 20 * MB].map((bytes) => files(20, bytes)),
	},
	quick: {
		rounds: 2,
		freshRounds: 1,
		speed: [
			files(50, 50 * KB),
			{ job: 'status', count: 50, bytes: 0 },
			{ ...files(50, 50 * KB), secure: true },
		],
		memory: [{ ...files(20, MB), concurrency: 10 }],
		alone: [files(10, MB)],
		items: [10, 50].map((count) => files(count, 50 * KB)),
		sizes: [10 * KB, MB].map((bytes) => files(5, bytes)),
	},
};

/** @param {number} bytes */
const sizeText = (bytes) => (bytes < MB ? `${bytes / KB} KB` : `${bytes / MB} MB`);

/** @param {number} count */
const countText = (count) => count.toLocaleString('en-US');

/** @param {Size} size @returns {string} e.g. "500 files of 50 KB" */
const titleOf = ({ job, count, bytes, secure }) =>
	(job === 'status'
		? `Status of ${countText(count)} offers`
		: `${countText(count)} files of ${sizeText(bytes)}`) + (secure ? ' over https' : '');

module.exports = { countText, LATENCY, PLANS, SECURE_LATENCY, sizeText, titleOf };
