const { mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { makeCertificate } = require('../lib/certificate');
const { removeAtExit } = require('../lib/processes');
const { titleOf } = require('./cases');
const { byConcurrency, inFreshN8n, nodesInTurn, othersInTurn } = require('./measure');
const { placesTimes } = require('./places');
const { startN8n } = require('./server');

/** @typedef {import('./measure').Figures} Figures */
/** @typedef {{A: Figures, B: Figures}} Pair */
/** @typedef {import('./cases').Size} Size */
/**
 * @typedef {object} Results
 * @property {{size: Size, figures: Record<string, Figures[]>}[]} speed
 * @property {{latency: number, concurrencies: number[], rates: number[]}[]} flights statuses a second
 * @property {({size: import('./cases').MemoryCase, saved: boolean} & Pair)[]} memory
 * @property {({size: Size} & Pair)[]} items
 * @property {{load: number, median: number, slowest: number}} places
 */

/** @returns {import('./measure').Trust} a certificate of its own for the sandbox */
function trusted() {
	const certificate = makeCertificate();
	const folder = mkdtempSync(join(tmpdir(), 'rotr-trust-'));
	removeAtExit(folder);
	const file = join(folder, 'cert.pem');
	writeFileSync(file, certificate.cert);
	return { certificate, env: { NODE_EXTRA_CA_CERTS: file } };
}

/**
 * Measures all of a plan.
 * @param {import('./cases').Plan} plan
 * @param {import('../lib/rig').Step} step
 * @returns {Promise<Results>}
 */
async function runPlan(plan, step) {
	/** @param {Size} size @param {{concurrency?: number, saved: boolean}} options @returns {Promise<Pair>} */
	const pair = async (size, options) => {
		const kept = options.saved ? 'saved' : 'not saved';
		/** @param {'A' | 'B'} contender */
		const one = (contender) =>
			step(
				`memory: ${titleOf(size)}, ${kept}, ${contender}`,
				() => inFreshN8n(size, contender, options),
				({ growth, problem }) => `${Math.round(growth)} MB${problem ? ', failed' : ''}`,
			);
		return { A: await one('A'), B: await one('B') };
	};

	const trust = trusted();
	const start = () => step('start n8n with the packed node', () => startN8n(trust.env));
	const n8n = await start();
	const speed = [];
	for (const size of plan.speed) {
		const title = `time: ${titleOf(size)}, ${plan.rounds} rounds`;
		const figures = await step(title, () => nodesInTurn(size, n8n, plan.rounds, trust));
		speed.push({ size, figures });
	}
	const flights = [];
	const { latencies, concurrencies, most } = plan.flights;
	for (const latency of latencies) {
		const rates = await step(`statuses a second, answers after ${latency} ms`, () =>
			byConcurrency(n8n, latency, concurrencies, most),
		);
		flights.push({ latency, concurrencies, rates });
	}
	await n8n.stop();

	const other = await start();
	for (const { size, figures } of speed) {
		const title = `time of the others: ${titleOf(size)}`;
		Object.assign(figures, await step(title, () => othersInTurn(size, other, plan.rounds, trust)));
	}
	await other.stop();

	const memory = [];
	for (const size of plan.memory) {
		for (const saved of [true, false]) {
			const options = { concurrency: size.concurrency, saved };
			memory.push({ size, saved, ...(await pair(size, options)) });
		}
	}
	const items = [];
	for (const size of plan.items) items.push({ size, ...(await pair(size, { saved: true })) });
	return {
		speed,
		flights,
		memory,
		items,
		places: await step('search of localities', placesTimes),
	};
}

module.exports = { runPlan };
