const { PINNED_N8N, prepared, respawn, root } = require('./setup');
const { OLDER_N8N } = require('./compat/versions');
const { heading, say, step } = require('./lib/terminal');

/** Exit statuses above this one tell of a signal: somebody wants the whole matrix to end. */
const INTERRUPTED = 128;

const usage = `npm run test:compat [-- <version> ...]

Runs the end-to-end tests on real n8n of several versions, one after the other: ${[...Object.keys(OLDER_N8N), PINNED_N8N].join(', ')}.
Versions as arguments run only those; any version of n8n on npm may be named.`;

/**
 * Builds the package and runs the matrix of n8n versions, each in a process of its own: what reads n8n's folder reads it
 * once.
 */
async function compatibility() {
	const { join } = require('node:path');
	const { build } = require('./build');
	const { temporaryFolder } = require('./lib/processes');
	const { readReport, reportTable } = require('./compat/report');
	const wanted = process.argv.slice(2);
	if (wanted.some((argument) => argument.startsWith('-'))) return say(usage);
	const versions = wanted.length > 0 ? wanted : [...Object.keys(OLDER_N8N), PINNED_N8N];
	const folder = temporaryFolder('compat');

	heading('The package');
	await step('build n8n-nodes-rotr', build);
	let status = 0;
	const reports = [];
	for (const version of versions) {
		const file = join(folder, `${version}.json`);
		const env = { ...process.env, ROTR_N8N_VERSION: version };
		const code = await respawn([join(root, 'scripts', 'compat', 'suite.js'), file], env);
		if (code > INTERRUPTED) return code;
		status ||= code;
		reports.push(readReport(version, file));
	}

	heading('Compatibility');
	say(reportTable(reports));
	return status;
}

prepared({}, compatibility);
