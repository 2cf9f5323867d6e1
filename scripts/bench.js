const { prepared } = require('./setup');
const { heading, say, step } = require('./lib/terminal');

const HELP = `Measures the node beside the least that a node can do, a hand-wired pipeline and a bare axios loop, all against the sandbox. Prints the tables of
docs/benchmarks.md, and writes every figure of every round to a file.

  --quick        small cases and two rounds, to try the benchmark itself
  --rounds <n>   so many rounds of each comparison of time, 15 unless told
  --speed        only those comparisons
  --page         writes the tables into docs/benchmarks.md, too
  --out <file>   bench.json unless told
  --help         this text
`;

/** What the figures hang on besides the code. @returns {import('./bench/page').Facts} */
function circumstances() {
	const { cpus, loadavg, totalmem } = require('node:os');
	const { join } = require('node:path');
	const { N8N_VERSION, readJson, root } = require('./setup');
	return {
		date: new Date().toISOString().slice(0, 10),
		package: readJson(join(root, 'package.json')).version,
		n8n: N8N_VERSION,
		node: process.versions.node,
		cores: cpus().length,
		processor: cpus()[0].model.trim(),
		memoryGB: Math.round(totalmem() / 2 ** 30),
		// Above the number of cores, other work on the machine took its share.
		loadAtTheEnd: loadavg()[0],
	};
}

/** Builds and packs the node, measures it in the pinned n8n, and prints the tables. */
async function bench() {
	const { writeFileSync } = require('node:fs');
	const { parseArgs } = require('node:util');
	const { PLANS } = require('./bench/cases');
	const { writePage } = require('./bench/page');
	const { runPlan } = require('./bench/run');
	const { tablesOf } = require('./bench/tables');
	const { makePackage } = require('./lib/pack');
	const { values } = parseArgs({
		options: {
			quick: { type: 'boolean' },
			rounds: { type: 'string' },
			speed: { type: 'boolean' },
			page: { type: 'boolean' },
			out: { type: 'string', default: 'bench.json' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) return say(HELP);

	await makePackage();
	heading('Measuring');
	const plan = PLANS[values.quick ? 'quick' : 'full'];
	const rounds = Number(values.rounds ?? plan.rounds);
	if (!(rounds >= 1)) throw new Error(`--rounds takes a number, not "${values.rounds}"`);
	const nothing = { flights: { ...plan.flights, latencies: [] }, memory: [], items: [] };
	const results = await runPlan({ ...plan, rounds, ...(values.speed && nothing) }, step);
	const tables = tablesOf(results);
	for (const { title, table } of tables) {
		heading(title);
		say(`\n${table}`);
	}
	const facts = circumstances();
	writeFileSync(values.out, `${JSON.stringify({ ...facts, results }, null, '\t')}\n`);
	if (values.page) writePage(tables, facts, rounds);
	say(`\nWrote ${values.out}`);
}

prepared({ n8n: true }, bench);
