/** @typedef {import('./sandbox-process').Job} Job */
/** @typedef {{job: Job, count: number, bytes: number, secure?: boolean, few?: boolean, latency?: number}} Size `secure`: over https; `few`: also with 10 in flight; `latency`: in ms, unless the usual */
/** @typedef {Size & {concurrency: number}} MemoryCase */
/** @typedef {{rounds: number, speed: Size[], flights: {latencies: number[], concurrencies: number[], most: number}, memory: MemoryCase[], items: Size[]}} Plan */

const KB = 1000;
const MB = 1000 * KB;

/** Before every answer, as a server elsewhere would take. */
const LATENCY = 50;
/** The same over https, where what counts is the handshake. */
const SECURE_LATENCY = 20;

/** @param {number} count @param {number} bytes @returns {Size} */
const files = (count, bytes) => ({ job: 'download', count, bytes });

/**
 * `speed`: in turn, `rounds` times. `flights`: how many statuses a second, by latency and by requests in flight.
 * `memory`: ours beside the hand-wired, with and without saved data, each in a fresh n8n. `items`: how time and memory
 * grow. All of `full` takes about half an hour.
 * @type {Record<'full' | 'quick', Plan>}
 */
const PLANS = {
	full: {
		rounds: 15,
		speed: [
			{ ...files(500, 50 * KB), few: true },
			{ job: 'status', count: 1000, bytes: 0 },
			{ ...files(500, 50 * KB), secure: true },
		],
		flights: { latencies: [20, 100, 300], concurrencies: [1, 5, 10, 20, 50], most: 500 },
		memory: [
			{ ...files(200, MB), concurrency: 10 },
			{ ...files(20, 20 * MB), concurrency: 2 },
		],
		items: [files(500, 50 * KB), files(2000, 50 * KB)],
	},
	quick: {
		rounds: 2,
		speed: [
			{ ...files(50, 50 * KB), few: true },
			{ job: 'status', count: 50, bytes: 0 },
			{ ...files(50, 50 * KB), secure: true },
		],
		flights: { latencies: [20], concurrencies: [1, 50], most: 50 },
		memory: [{ ...files(20, MB), concurrency: 10 }],
		items: [files(50, 50 * KB)],
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
