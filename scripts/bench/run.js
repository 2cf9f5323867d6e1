const { mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { makeCertificate } = require('../lib/certificate');
const { removeAtExit } = require('../lib/processes');
const { titleOf } = require('./cases');
const { inFreshN8n, inTurn } = require('./measure');
const { placesTimes } = require('./places');
const { startN8n } = require('./server');

/** @typedef {import('./measure').Figures} Figures */
/** @typedef {{A: Figures[], B: Figures[]}} Pair */
/** @typedef {import('./cases').Size} Size */
/** @typedef {{size: import('./cases').MemoryCase, saved: boolean} & Pair} MemoryResult */
/** @typedef {{size: Size} & Pair} GrowthResult */
/**
 * @typedef {object} Results
 * @property {{size: Size, figures: Record<string, Figures[]>}[]} speed
 * @property {MemoryResult[]} memory
 * @property {{size: Size, A: Figures[]}[]} alone
 * @property {GrowthResult[]} items
 * @property {GrowthResult[]} sizes
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
	/** @param {Size} size @param {{concurrency?: number, saved: boolean}} options @param {number} rounds */
	const pair = async (size, options, rounds) => {
		/** @type {Pair} */
		const results = { A: [], B: [] };
		for (let round = 0; round < rounds; round++) {
			for (const contender of /** @type {const} */ (['A', 'B'])) {
				const kept = options.saved ? 'saved' : 'not saved';
				const title = `memory: ${titleOf(size)}, ${kept}, ${contender}`;
				/** @param {Figures} figures */
				const note = ({ growth, problem }) =>
					`${Math.round(growth)} MB${problem ? ', failed' : ''}`;
				results[contender].push(
					await step(title, () => inFreshN8n(size, contender, options), note),
				);
			}
		}
		return results;
	};

	const trust = trusted();
	const n8n = await step('start n8n with the packed node', () => startN8n(trust.env));
	const speed = [];
	for (const size of plan.speed) {
		const title = `time: ${titleOf(size)}, ${plan.rounds} rounds`;
		speed.push({ size, figures: await step(title, () => inTurn(size, n8n, plan.rounds, trust)) });
	}
	await n8n.stop();

	const memory = [];
	for (const size of plan.memory) {
		for (const saved of [true, false]) {
			const options = { concurrency: size.concurrency, saved };
			memory.push({ size, saved, ...(await pair(size, options, plan.freshRounds)) });
		}
	}
	const alone = [];
	for (const size of plan.alone) {
		const title = `memory: ${titleOf(size)}, A alone`;
		alone.push({
			size,
			A: [await step(title, () => inFreshN8n(size, 'A', { saved: true }))],
		});
	}
	/** @param {Size[]} list */
	const growth = async (list) => {
		const results = [];
		for (const size of list) results.push({ size, ...(await pair(size, { saved: true }, 1)) });
		return results;
	};
	return {
		speed,
		memory,
		alone,
		items: await growth(plan.items),
		sizes: await growth(plan.sizes),
		places: await step('search of localities', placesTimes),
	};
}

module.exports = { runPlan };
