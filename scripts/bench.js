const { prepared } = require('./setup');
const { heading, say, step } = require('./lib/terminal');

const HELP = `Measures the node beside a hand-wired pipeline and a bare axios loop, all against the sandbox, and writes
docs/benchmarks.md and its plot.

  --quick   small cases and two rounds, to try the benchmark itself; writes nothing
  --help    this text
`;

/** Builds and packs the node, measures it in the pinned n8n, prints the tables, and writes the page of the full form. */
async function bench() {
	const { writeFileSync } = require('node:fs');
	const { join } = require('node:path');
	const { parseArgs } = require('node:util');
	const { PLANS } = require('./bench/cases');
	const { goalsOf } = require('./bench/goals');
	const { pageOf } = require('./bench/page');
	const { runPlan } = require('./bench/run');
	const { tablesOf } = require('./bench/tables');
	const { makePackage } = require('./lib/pack');
	const { root } = require('./setup');
	const { values } = parseArgs({
		options: {
			quick: { type: 'boolean' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) return say(HELP);

	await makePackage();
	heading('Measuring');
	const plan = PLANS[values.quick ? 'quick' : 'full'];
	const results = await runPlan(plan, step);
	const goals = goalsOf(results);
	for (const { title, table } of tablesOf(results, goals)) {
		heading(title);
		say(`\n${table}`);
	}
	if (values.quick) return;
	const { page, plot } = await pageOf(results, goals, plan);
	writeFileSync(join(root, 'docs', 'benchmarks.md'), page);
	writeFileSync(join(root, 'docs', 'images', 'bench.svg'), plot);
	say('\nWrote docs/benchmarks.md and docs/images/bench.svg');
}

prepared({ n8n: true }, bench);
