const { cpus, loadavg, totalmem } = require('node:os');
const { join } = require('node:path');
const { N8N_VERSION, readJson, root } = require('../setup');
const { countText, LATENCY, sizeText } = require('./cases');
const { mid } = require('./goals');
const { drawPlot } = require('./plot');
const { tablesOf } = require('./tables');

/** @typedef {import('./run').Results} Results */

/** @param {number} seconds */
const duration = (seconds) =>
	seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} minutes`;

/** @param {number} megabytes */
const space = (megabytes) =>
	megabytes < 1000 ? `${Math.round(megabytes)} MB` : `${(megabytes / 1000).toFixed(1)} GB`;

/**
 * What limits large runs, told from the growth with the number of items.
 * @param {Results['items']} items
 */
function growthText(items) {
	const [before, last] = items.slice(-2);
	const { size, A } = last;
	const more = size.count - before.size.count;
	/** @param {'time' | 'cpu' | 'growth'} key what one more item adds */
	const slope = (key) => Math.max(0, (mid(A, key) - mid(before.A, key)) / more);
	const cpu = slope('cpu') * 1000;
	const times = items
		.map(
			(result) =>
				`${(mid(result.A, 'time') / 1000).toFixed(1)} s for ${countText(result.size.count)}`,
		)
		.join(', ');
	/** @param {number} count */
	const run = (count) =>
		`- **${countText(count)} policies**: about ${duration((slope('time') * count) / 1000)} with 10 in flight, of which ${duration((cpu * count) / 1000)} are n8n's CPU; ${space((size.bytes * count) / 1e6)} of files on disk; ${space(slope('growth') * count)} of memory.`;
	return `## Growth

With 10 in flight a run of files of ${sizeText(size.bytes)} took ${times}. From ${countText(before.size.count)} to ${countText(size.count)} each further
file added ${slope('time').toFixed(1)} ms, where ${LATENCY} ms of latency / 10 allow ${(LATENCY / 10).toFixed(1)} ms, and ${cpu.toFixed(1)} ms of n8n's CPU. No concurrency removes the CPU: one
n8n process downloads at most about ${Math.round(1000 / cpu)} such files per second. Carried on to larger runs, which nobody has measured:

${[10_000, 100_000].map(run).join('\n')}

What limits such runs:

- **The API's latency**, as long as latency / Concurrency is more than n8n's CPU per item. Raise Concurrency as far as the API's operator agrees.
- **n8n's cost per item.** It keeps all items of a run in memory and, where it saves execution data, writes them as one text
  to its database. The files are not in it, only a reference and a few lines of JSON for each.
- **The binary storage.** Files stay in it until n8n prunes the execution, so the disk must hold them all for that time.
- **All or nothing.** A run that is stopped halfway begins again from its first item.

So, from about 10,000 policies on: split the list with **Loop Over Items** (batches of 500), store each batch where it
belongs (a drive, a bucket, a mail) inside the loop, and switch off *Save successful production executions* in the
workflow's settings. From about 100,000, or where several such jobs run at once, give n8n workers of its own (queue mode),
whose binary storage is the database or, with an Enterprise licence, S3: each worker has a CPU and a concurrency of its own, and
Concurrency counts per node and execution, not for the whole of n8n.
`;
}

/**
 * docs/benchmarks.md and its plot.
 * @param {Results} results
 * @param {import('./goals').Goal[]} goals
 * @param {import('./cases').Plan} plan
 */
async function pageOf(results, goals, plan) {
	const { version } = readJson(join(root, 'package.json'));
	const [first, ...others] = tablesOf(results, goals);
	const cores = cpus();
	const system = `n8n-nodes-rotr ${version}, n8n ${N8N_VERSION}, Node ${process.versions.node}, ${cores.length} cores (${cores[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${new Date().toISOString().slice(0, 10)}`;
	/** @param {{title: string, table: string}} part */
	const section = ({ title, table }) => `## ${title}\n\n${table}\n`;
	const page = `# Benchmarks

Made by \`npm run bench\` on one machine, in one run: ${system}. Other machines give other seconds; the ratios are what counts.
The load average at the end was ${loadavg()[0].toFixed(1)}: where it is above the number of cores, other work took its share, which costs most where latency should rule.

- **A** is this node: one node, Download PDF of policies or Get Status of offers.
- **B** is wired by hand: HTTP Request for the login, HTTP Request per item with the token, Convert to File.
- **C** is a bare axios loop in a process of its own, which decodes and writes the files.

All three talk to the sandbox, which runs in a process of its own and waits before each answer. It shortens its wait by what its own work
takes, so that a lone small answer comes after ${LATENCY} ms in all; larger answers and many at a time take longer. They take turns (A B C A B C …, ${plan.rounds} rounds
after one to warm up); the figures are medians. Time is what n8n's own record of the execution says of the nodes (B: login, requests and
conversion together), CPU that of the n8n process (C: of its process). A keeps its token between runs, so that only its first run, which warms up, logs in; B and C log in
each time. Memory is how far the n8n process grew above its start, sampled every 10 ms, after a run of one item in a fresh n8n for each figure (runs per figure: ${plan.freshRounds}; growth: 1); time there is that of the whole execution.

n8n opens a connection for each request and lets no node change that; C keeps its connections. That and what n8n does around a request is what
A pays beside C: on 2026-11-25 a trial node that did nothing but call n8n's \`httpRequest\` and \`prepareBinaryData\` took about as long as A with 50 in
flight (on the authors' machine 1.34 s beside 1.34 s for the 500 files, 1.69 s beside 1.77 s for the 1,000 statuses). With so many in flight no node of n8n can
be much faster.

${section(first)}
${others.map(section).join('\n')}
![Time and memory of A and B as the number and the size of files grow](images/bench.svg)

${growthText(results.items)}`;
	const { format, resolveConfig } = await import('prettier');
	const options = await resolveConfig(join(root, 'docs', 'benchmarks.md'));
	return {
		page: await format(page, { ...options, parser: 'markdown' }),
		plot: drawPlot(results),
	};
}

module.exports = { pageOf };
