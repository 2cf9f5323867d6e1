const { existsSync, writeFileSync } = require('node:fs');
const { tableOf } = require('../lib/table');
const { readJson } = require('../setup');

/**
 * @typedef {{suite: string, name: string, passed: boolean}} Check one test, by the suites it stands in
 * @typedef {{seconds: number, checks: Check[]}} Outcome
 * @typedef {Outcome & {version: string}} Report
 */

/**
 * Notes what becomes of every test of a run; a suite that fails though none of its tests did, as in its `after`, is a failed
 * check too.
 * @param {import('node:test').TestsStream} tests
 */
function collectChecks(tests) {
	/** @type {Check[]} */
	const checks = [];
	/** @type {string[]} the suites around the test that runs */
	const path = [];
	tests.on('test:start', ({ name, nesting }) => {
		path.length = nesting;
		path.push(name);
	});
	/** @param {boolean} passed @returns {(event: {name: string, nesting: number, details: {type?: string}}) => void} */
	const note =
		(passed) =>
		({ name, nesting, details }) => {
			const suite = path.slice(0, nesting).join(', ');
			if (details.type !== 'suite') return void checks.push({ suite, name, passed });
			const own = [...path.slice(0, nesting), name].join(', ');
			const isExplained = checks.some((check) => !check.passed && check.suite.startsWith(own));
			if (!passed && !isExplained) checks.push({ suite: own, name: '(the suite itself)', passed });
		};
	tests.on('test:pass', note(true)).on('test:fail', note(false));
	return checks;
}

/** @param {string} file @param {Outcome} outcome */
const writeReport = (file, outcome) => writeFileSync(file, JSON.stringify(outcome));

/** @param {string} version @param {string} file @returns {Report} an empty one where the run came to no end */
function readReport(version, file) {
	/** @type {Outcome} */
	const outcome = existsSync(file) ? readJson(file) : { seconds: 0, checks: [] };
	return { version, ...outcome };
}

/** @param {Check} check */
const keyOf = ({ suite, name }) => `${suite}\n${name}`;

/** @param {Report} report @param {string} key @returns {string} what a cell of the table says */
function cell({ checks }, key) {
	const found = checks.filter((check) => keyOf(check) === key);
	if (found.length === 0) return 'not run';
	return found.every(({ passed }) => passed) ? 'ok' : 'FAILED';
}

/** Version x check, as Markdown, which is legible on a terminal too. @param {Report[]} reports @returns {string} */
function reportTable(reports) {
	const all = new Map(
		reports.flatMap(({ checks }) => checks.map((check) => [keyOf(check), check])),
	);
	const rows = [...all].map(([key, { suite, name }]) => [
		`${suite}: ${name}`,
		...reports.map((report) => cell(report, key)),
	]);
	return tableOf(
		['Check', ...reports.map(({ version }) => `n8n ${version}`)],
		[
			...rows,
			['Passed', ...reports.map(passedOf)],
			['Seconds', ...reports.map(({ seconds }) => String(seconds))],
		],
	);
}

/** @param {Report} report */
const passedOf = ({ checks }) =>
	`${checks.filter(({ passed }) => passed).length} of ${checks.length}`;

module.exports = { collectChecks, readReport, reportTable, writeReport };
