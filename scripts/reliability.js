const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { tableOf } = require('./lib/table');
const { FAULT_TABLE } = require('../test/workflow/faultTable');

/**
 * @typedef {import('../test/workflow/faultPresets').FaultRow} FaultRow
 * @typedef {import('../test/workflow/faultPresets').Expected} Expected
 * @typedef {import('../test/workflow/faultPresets').Kind} Kind
 */

const FILE = join(__dirname, '..', 'docs', 'reliability.md');

const INTRODUCTION = `<!-- Made by scripts/reliability.js of test/workflow/faultTable.js, which the tests run. -->

# When something goes wrong

For every fault that the [sandbox](../sandbox/README.md) can make: what the node does, and what a person reads. The
tests run each line of these tables on n8n's real engine, the fault striking before the call is processed and, where
it can, after it. They count the calls, the offers and the policies.

- **Reads** (the downloads, Get Status, Get Pending) are tried up to four times over passing faults, with growing pauses
  or as \`Retry-After\` asks. The option Timeout counts for each try; all tries together end by twice the timeout.
- **Create Offer** and **Issue Policy** are sent once. Only a rejected token, which means that nothing was
  done, lets them be sent again, with a new one: three times at most, altogether. Issue Policy takes a 401 or 403 for a rejection
  only in the API's own envelope.
- _refused_: RotrApi itself says that it did not do it. _not sent_: the call never left this machine. _open_: it is not
  known whether it was done, and the message says so; it never says that a policy was not issued.
- With Continue On Fail the item carries the message as \`error\` and the rest as \`details\`; the other items go on.
- Cancelling the execution ends every call and pause at once.
`;

const OPEN_ISSUE = `## When it is open whether a policy was issued

The message begins "It is not known whether offer 1001 was issued". The node reads the status of the offer before issuing
and, when the answer is lost, again for up to 60 seconds. The description then says what is known:

- The status changed: "The offer went from 'initialized' to 'transformed' after the answer was lost: the policy was
  probably issued. Do not issue again; look it up first."
- It did not: "Not confirmed: at 17:56:10 the offer was still 'initialized'; the insurer may still be working. Read the
  status again before issuing."
- It can't be read, or could not be read before issuing: "Not confirmed: ..." says which. Look the policy up before
  issuing again.

Issue Policy does not run with Retry On Fail, which would issue again what was issued, and refuses the same offer twice in
one run. When an item stops the run, the description lists the policies that were issued before it.
`;

const SESSION_INTRODUCTION = `## When the fault strikes login or renewal

The node logs in when there is no session, and renews it when the token was rejected; if the renewal does not work, it
logs in. Get Status stands for all reads here. A login that was turned down, or answered in no known way, is made once in
a run, and a refused one not again for 60 seconds.
`;

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

/**
 * @param {FaultRow} row
 * @param {Kind[]} kinds
 */
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

/** The page about reliability, as the table of the tests has it. */
function render() {
	const calls = tableOf(
		['Fault', 'Reads', 'Create Offer', 'Issue Policy', 'What a person reads'],
		FAULT_TABLE.map(callRow),
	);
	const sessions = tableOf(
		['Fault', 'At login', 'At renewal', 'What a person reads after a login'],
		FAULT_TABLE.filter(({ login, renewal }) => login ?? renewal).map(sessionRow),
	);
	return `${INTRODUCTION}
## When the fault strikes the call itself

${calls}

${OPEN_ISSUE}
${SESSION_INTRODUCTION}
${sessions}
`;
}

/** The page in the repository. */
const stored = () => readFileSync(FILE, 'utf8');

module.exports = { render, stored };

if (require.main === module) writeFileSync(FILE, render());
