const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { tableOf } = require('./lib/table');
const { FAULT_TABLE } = require('../test/workflow/faultTable');
const { HOP_TABLE } = require('../test/workflow/hopTable');

/**
 * @typedef {import('../test/workflow/faultPresets').FaultRow} FaultRow
 * @typedef {import('../test/workflow/faultPresets').Expected} Expected
 * @typedef {import('../test/workflow/faultPresets').Kind} Kind
 */

const FILE = join(__dirname, '..', 'docs', 'reliability.md');

const TIMES = ['', 'once', 'twice', 'three times', 'four times'];

/** @type {{ [outcome in Expected[0]]: (calls: number) => string }} */
const WORDS = {
	works: () => 'works',
	recovers: (calls) => `works at try ${calls}`,
	fails: (calls) => (calls === 1 ? 'stops at once' : `stops after ${calls} tries`),
	refused: (calls) => (calls === 1 ? 'refused' : `refused, sent ${TIMES[calls]}`),
	unknown: (calls) => (calls === 1 ? 'open' : `open, sent ${TIMES[calls]}`),
	notSent: (calls) => (calls === 1 ? 'not sent' : `not sent, login tried ${TIMES[calls]}`),
	logsIn: () => 'logs in instead',
};

/** @param {Expected | undefined} expected */
const inWords = (expected) => (expected ? WORDS[expected[0]](expected[1]) : '–');

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('{url}', 'https://…');

/** @param {FaultRow} row @param {Kind[]} kinds */
const strikes = (row, ...kinds) => !row.only || kinds.some((kind) => row.only?.includes(kind));

/** @param {FaultRow} row */
function callRow(row) {
	const cause = cell(row.cause ?? '')
		.replace('{thing}', 'offer" or "no policy')
		.replace('{document}', 'offer 1001');
	const text = row.advice ?? '';
	// Where it is open what was done, the advice is another (see below), but for what helps in any case.
	const isOpen = [row.create, row.issue].some((expected) => expected?.[0] === 'unknown');
	const who = isOpen && !/^(Correlation ID|RotrApi admits)/.test(text) ? 'of a read: ' : '';
	const advice = text && `; ${who}${cell(text)}${text.endsWith('.') ? '' : ' …'}`;
	return [
		row.title,
		strikes(row, 'download', 'lookup') ? inWords(row.read) : '–',
		strikes(row, 'create') ? inWords(row.create) : '–',
		strikes(row, 'issue') ? inWords(row.issue) : '–',
		cause ? `"… ${cause}"${advice}` : '',
	];
}

/** @param {FaultRow} row */
function sessionRow(row) {
	const cause = row.loginCause ? `"… ${cell(row.loginCause)}"` : '';
	return [row.title, inWords(row.login), inWords(row.renewal), cause];
}

/** @typedef {[head: string[], rows: string[][]]} Table */

/** @returns {Table[]} the tables of the page that the tables of the tests make */
const tables = () => [
	[
		['Fault', 'Reads', 'Create Offer', 'Issue Policy', 'What a person reads'],
		FAULT_TABLE.map(callRow),
	],
	[
		['Fault', 'At login', 'At renewal', 'What a person reads after a login'],
		FAULT_TABLE.filter(({ login, renewal }) => login ?? renewal).map(sessionRow),
	],
	[
		['What ends it', 'What a person reads'],
		HOP_TABLE.map(({ title, cause, advice }) => [title, `"… ${cell(cause)}"; ${cell(advice)} …`]),
	],
];

/** The page about reliability with its tables made anew; the text between them is its own. @param {string} page */
function render(page) {
	return tables().reduce((text, [head, rows]) => {
		const old = new RegExp(`^\\| ${head.join(' +\\| ')} +\\|(?:\n\\|.*)*$`, 'm');
		if (!old.test(text)) throw new Error(`There is no table of ${head.join(', ')} any more`);
		return text.replace(old, () => tableOf(head, rows));
	}, page);
}

/** The page in the repository. */
const stored = () => readFileSync(FILE, 'utf8');

module.exports = { render, stored };

if (require.main === module) writeFileSync(FILE, render(stored()));
