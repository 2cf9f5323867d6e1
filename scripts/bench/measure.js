const { setTimeout: sleep } = require('node:timers/promises');
const { LATENCY, SECURE_LATENCY } = require('./cases');
const { startChild } = require('./child');
const { floor, handWired, ourNode, tidying } = require('./contenders');
const { untilAtRest, watch } = require('./proc');
const { startN8n } = require('./server');

/** @typedef {import('./cases').Size} Size */
/** @typedef {import('./sandbox-process').Service} Service */
/** @typedef {import('./sandbox-process').Counts} Counts */
/** @typedef {{time: number, cpu: number, growth: number, problem?: string} & Counts} Figures `time` in ms, `cpu` in s, `growth` in MB */
/** @typedef {{name: string, pid: number, tidy?: () => Promise<string | undefined>, run: () => Promise<string | undefined>, time?: () => Promise<number>}} Runner `tidy`, `run`: what went wrong; `time`: ms, by another clock than ours */
/** @typedef {'A' | 'B'} Contender */
/** @typedef {{certificate: import('./sandbox-process').Certificate, env: Record<string, string>}} Trust a certificate, and how to have it trusted */

/** After n8n has loaded what the nodes need. */
const REST = 2000;

/**
 * A sandbox in a process of its own with what a case needs, for as long as the work takes.
 * @template T
 * @param {Size} size
 * @param {(sandbox: import('./child').Child, service: Service) => Promise<T>} work
 * @param {import('./sandbox-process').Certificate} [certificate] where it speaks https
 */
async function withSandbox(size, work, certificate) {
	const sandbox = startChild('sandbox-process.js');
	const latencyMs = size.latency ?? (certificate ? SECURE_LATENCY : LATENCY);
	try {
		return await work(sandbox, await sandbox.ask('start', { ...size, latencyMs, certificate }));
	} finally {
		await sandbox.stop();
	}
}

/**
 * @param {import('./child').Child} sandbox
 * @param {Runner} runner
 * @returns {Promise<Figures>}
 */
async function measure(sandbox, { pid, tidy, run, time }) {
	const untidy = await tidy?.();
	if (untidy) throw new Error(`n8n did not collect its garbage: ${untidy}`);
	await untilAtRest(pid);
	await sandbox.ask('reset');
	const watched = await watch(pid);
	const started = performance.now();
	const problem = await run();
	const elapsed = performance.now() - started;
	await untilAtRest(pid);
	const { growth, cpu } = await watched.stop();
	/** @type {Counts} */
	const counts = await sandbox.ask('counts');
	const ownTime = problem === undefined ? await time?.() : undefined;
	return { time: ownTime ?? elapsed, cpu, growth, problem, ...counts };
}

/**
 * Lets contenders take turns, again and again; the first round of each only warms up.
 * @param {import('./child').Child} sandbox
 * @param {Runner[]} runners
 * @param {number} rounds
 * @returns {Promise<Record<string, Figures[]>>} by contender
 */
async function inTurn(sandbox, runners, rounds) {
	/** @type {Record<string, Figures[]>} */
	const figures = Object.fromEntries(runners.map(({ name }) => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		// Each comes after its other neighbour in every second round.
		for (const runner of round % 2 ? runners : [...runners].reverse()) {
			const result = await measure(sandbox, runner);
			if (result.problem) throw new Error(`${runner.name}: ${result.problem}`);
			if (round > 0) figures[runner.name].push(result);
		}
	}
	return figures;
}

/**
 * Makes runners of workflows in one n8n, which collects its garbage before each run.
 * @param {import('./server').N8n} n8n
 * @param {Service} service
 */
async function runnersIn(n8n, service) {
	const tidier = await n8n.add(tidying, service, false);
	/** @param {string} name @param {import('./contenders').Nodes} nodes @returns {Promise<Runner>} */
	return async (name, nodes) => {
		const workflow = await n8n.add(nodes, service, true);
		await workflow.warmUp(service.ids[0]);
		return {
			name,
			pid: n8n.pid,
			tidy: () => tidier.run([]),
			run: () => workflow.run(service.ids),
			time: workflow.recordedTime,
		};
	};
}

/**
 * Our node and the floor.
 * @param {Size} size
 * @param {import('./server').N8n} n8n
 * @param {number} rounds
 * @param {Trust} trust
 */
async function nodesInTurn(size, n8n, rounds, { certificate }) {
	/** @param {import('./child').Child} sandbox @param {Service} service */
	const work = async (sandbox, service) => {
		const inN8n = await runnersIn(n8n, service);
		const runners = [];
		for (const concurrency of size.few ? [50, 10] : [50]) {
			runners.push(
				await inN8n(`A, ${concurrency} in flight`, ourNode(size.job, concurrency)),
				await inN8n(`floor, ${concurrency} in flight`, floor(size.job, service, concurrency)),
			);
		}
		return await inTurn(sandbox, runners, rounds);
	};
	return await withSandbox(size, work, size.secure ? certificate : undefined);
}

/**
 * What works without a node of its own. The hand-wired pipeline leaves so much behind that it shares no n8n with the nodes.
 * @param {Size} size
 * @param {import('./server').N8n} n8n
 * @param {number} rounds
 * @param {Trust} trust
 */
async function othersInTurn(size, n8n, rounds, { certificate, env }) {
	const loop = startChild('axios-loop.js', env);
	/** @param {import('./child').Child} sandbox @param {Service} service */
	const work = async (sandbox, service) => {
		const inN8n = await runnersIn(n8n, service);
		const job = { ...service, job: size.job, concurrency: 50 };
		const runners = [
			await inN8n('B, all in flight', handWired(size.job, service)),
			{
				name: 'C, 50 in flight',
				pid: loop.pid,
				run: async () => void (await loop.ask('run', job)),
			},
		];
		return await inTurn(sandbox, runners, rounds);
	};
	return await withSandbox(size, work, size.secure ? certificate : undefined).finally(loop.stop);
}

/**
 * How many statuses a second come in, by the number of requests in flight.
 * @param {import('./server').N8n} n8n
 * @param {number} latency
 * @param {number[]} concurrencies
 * @param {number} most how many are read; with few in flight less, for they take long
 * @returns {Promise<number[]>} by concurrency
 */
async function byConcurrency(n8n, latency, concurrencies, most) {
	/** @type {Size} */
	const size = { job: 'status', count: most, bytes: 0, latency };
	return await withSandbox(size, async (_, service) => {
		const rates = [];
		for (const concurrency of concurrencies) {
			const workflow = await n8n.add(ourNode(size.job, concurrency), service, true);
			await workflow.warmUp(service.ids[0]);
			const ids = service.ids.slice(0, 50 + 50 * concurrency);
			const problem = await workflow.run(ids);
			if (problem !== undefined) throw new Error(problem);
			await untilAtRest(n8n.pid);
			rates.push((ids.length * 1000) / (await workflow.recordedTime()));
		}
		return rates;
	});
}

/**
 * One run in a fresh n8n, after a run of a single item that loads what the nodes need.
 * @param {Size} size
 * @param {Contender} contender
 * @param {{concurrency?: number, saved: boolean}} options
 * @returns {Promise<Figures>} `time` is that of the whole execution
 */
async function inFreshN8n(size, contender, { concurrency = 10, saved }) {
	return await withSandbox(size, async (sandbox, service) => {
		const n8n = await startN8n();
		try {
			const nodes =
				contender === 'A' ? ourNode(size.job, concurrency) : handWired(size.job, service);
			const workflow = await n8n.add(nodes, service, saved);
			await workflow.warmUp(service.ids[0]);
			await sleep(REST);
			const run = () => workflow.run(service.ids);
			return await measure(sandbox, { name: contender, pid: n8n.pid, run });
		} finally {
			await n8n.stop();
		}
	});
}

module.exports = { byConcurrency, inFreshN8n, nodesInTurn, othersInTurn };
