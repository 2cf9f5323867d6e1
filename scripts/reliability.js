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

const INTRODUCTION = `<!-- Made by scripts/reliability.js of test/workflow/faultTable.js, which the tests run. -->

# When something goes wrong

For every fault that the [sandbox](../sandbox/README.md) can make: what the node does, and what a person reads. The
tests run each line of these tables on n8n's real engine, the fault striking before the call is processed and, where
it can, after it. They count the calls, the offers and the policies.

- **Reads** (the downloads, Get Status, Get Pending) are tried up to four times over passing faults, with growing pauses
  or as \`Retry-After\` asks. The option Timeout counts for each try; all tries together end by twice the timeout.
- **Create Offer** is sent once. Only a rejected token, which means that nothing was done, lets it be sent again, with a
  new one: three times at most, altogether. A second offer binds nobody.
- **Issue Policy** is sent once, whatever comes back. After a 401 the node reads the status of the offer with the same
  token: only if that is rejected, too, and the status is the same with a new token, the policy is sent once more.
- _refused_: RotrApi itself says that it did not do it, and the status of the offer did not change. _not sent_: the call
  never left this machine. _open_: it is not known whether it was done, and the message says so; it never says that a
  policy was not issued. The details of Issue Policy begin with these words, \`refused:\`, \`not sent:\` or \`open:\`, so
  that a workflow can branch on them.
- With Continue On Fail the item carries the message as \`error\` and the rest as \`details\`; the other items go on.
- Cancelling the execution ends every call and pause at once.
`;

const OPEN_ISSUE = `## When it is open whether a policy was issued

The message begins "It is not known whether offer 1001 was issued" and ends "Do not issue it again". The node reads the
status of the offer right before issuing and, when the answer is lost, again for up to 60 seconds. The details then say
what is known:

- The status says that there is a policy: "The status of offer 1001 changed from 'initialized' to 'transformed' after the
  answer was lost: the policy was probably issued."
- It is another one: "The status of offer 1001 changed from 'initialized' to 'error': not confirmed."
- It is the same: "Not confirmed: at 17:56:10 (Romanian time) offer 1001 was still 'initialized'; the insurer may still
  be working."
- It can't be read, or could not be read before issuing: "Not confirmed: ..." says which.

Look the policy up with the insurer. Only if there is none, enter the number of the offer in the option _Issue Again_ and
run it once more.

A policy in the answer is not thrown away because something else in the answer is odd. In an answer that says that the
call went wrong it counts if it stands where policies stand, with id, series and number, and the status of the offer has
changed to one of a policy: it is output with the API's text as \`warning\`. A policy that an answer names in any other
way is quoted, and the outcome is open.

## One offer, one policy

**Issue Policy gives the policy of an offer, and makes it at most once.** Asked again, it sends nothing and outputs the
policy that it knows: with \`resumed: true\` where the run that made it failed before the nodes behind it saw it, with
\`alreadyIssued: true\` where they have seen it. Put a Filter on \`alreadyIssued\` before whatever mails or files. For an
offer that was sent and whose outcome is open, or whose policy is no longer known, it sends nothing and fails. Another sum
than the first time is open, too; another method, date, document or payer gets the same policy and a hint.

Three memories protect, each where the others can't: that of the n8n **process** (the last 10,000 offers, all workflows);
that of the **execution**, which n8n saves when it fails and hands to its Retry, on any worker; and a **mark** in n8n's
own store, set before the call leaves, for the same node. Offers are told apart by address, account and number.

${tableOf(
	['What happens', 'What protects', 'Policies'],
	[
		[
			'An item is refused, then Retry with the original or the current workflow',
			'process, execution',
			'1; the rest is issued',
		],
		[
			'The answer of an item is lost, then Retry',
			'process, execution, mark',
			'1; open until somebody looks',
		],
		[
			'Stop in the middle, then Retry (n8n runs the whole workflow again and has saved nothing of the stopped run)',
			'process, mark',
			'1',
		],
		['The workflow times out, then Retry', 'process, execution, mark', '1'],
		[
			'n8n is killed while it waits for the answer, then Retry or a new execution',
			'mark',
			'1; open, since only the mark is left',
		],
		[
			'n8n is killed after the mark and before the call',
			'mark',
			'0; open, for nobody can know that it did not leave',
		],
		['Queue mode: an item fails on one worker, Retry on others', 'execution, mark', '1'],
		[
			'Two Issue nodes in a row; two branches into one; the same offer twice in a list or in Loop Over Items',
			'process, execution',
			'1',
		],
		[
			'A sub-workflow for each item; an Error Workflow that issues; a webhook delivered twice; Execute step twice',
			'process',
			'1',
		],
		['Executions at the same time in one n8n', 'process: the second waits for the first', '1'],
		['An AI agent calls the tool twice', 'process, execution', '1'],
		["n8n's database is busy or full", 'the mark can not be set: nothing is sent', '0'],
		['The node was deleted and made anew, or another workflow issues', 'process', '1'],
	],
)}

What does **not** protect, so that a second policy is possible:

- Two workers of a queue that send the same offer in the same moment: n8n's store has no lock, and each has a memory of
  its own. The status that is read right before sending is all that is left.
- After a crash or a restart of n8n: another workflow, or the node deleted and made anew, with the same offer. The mark
  belongs to one node.
- _Issue Again_: it is there to send again. It counts once in an execution, also if that is retried.
- Another n8n, an HTTP Request node with this credential, the insurer's own portal: the node can't see them. It refuses an
  offer whose status says that there is a policy; but the word for it, \`transformed\`, comes from a sibling of RotrApi.
- n8n's Agents module, and executions without a saved workflow: they have no store for the mark. The memory of the process
  is all that is left after a failure.

Issue Policy does not run with Retry On Fail. When an item stops the run, the description lists the policies that were
issued before it. n8n's log has a line for each policy that was issued or left open, because a crash leaves nothing else.
`;

const SESSION_INTRODUCTION = `## When the fault strikes login or renewal

The node logs in when there is no session, and renews it when the token was rejected; if the renewal does not work, it
logs in. Get Status stands for all reads here. A login that was turned down, or answered in no known way, is made once in
a run, and a refused one not again for 60 seconds. One that stumbles (429, 502 to 504, no connection, silence) is tried up
to four times within a minute, by one item for all. If that is no use, the others fail at once with its words, for as
long as \`Retry-After\` says or for 30 seconds; then one item tries again. Items that wait for a status wait on, and
another run tries at once. Fifty items make no more logins than one.

The same goes for reads that no longer get through: after three items in a row that ended without an answer of RotrApi
(in its envelope), the other reads of the run fail at once, and one item tries again after 30 seconds. What an insurer
refuses, or a 503 in the envelope, stops nobody else.
`;

const STRAIN = `## What the node withstands

${tableOf(
	['What happens', 'What the node does', 'Test'],
	[
		[
			'A login that answers 429 or 503, drops or says nothing, for 40 items',
			'at most eight login calls, and the run ends within seconds after them',
			'[strain.test.ts](../test/workflow/strain.test.ts)',
		],
		[
			'A network that lets no call of a run through',
			'the reads that are left fail at once',
			'[strain.test.ts](../test/workflow/strain.test.ts)',
		],
		[
			'A clock that is set back or jumps by hours',
			'a refused login still holds for 60 seconds, looks and pauses end in time, sessions go on',
			'[tokens.test.ts](../test/workflow/tokens.test.ts), [clock.test.ts](../test/workflow/clock.test.ts)',
		],
		[
			'A Base URL with a path, e.g. that of a relay',
			'login, credential test and calls keep the path',
			'[session.test.ts](../test/workflow/session.test.ts)',
		],
	],
)}
`;

const HOPS_INTRODUCTION = `## When a call does not get as far as RotrApi

Rules of n8n, proxies, TLS. Nothing was sent then, neither to read nor to issue, and the message says "Could not ...". The
network's code stands in the description. Only where a proxy did not pass it on is a read or a login tried again.
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
	const hops = tableOf(
		['What ends it', 'What a person reads'],
		HOP_TABLE.map(({ title, cause, advice }) => [title, `"… ${cell(cause)}"; ${cell(advice)} …`]),
	);
	return `${INTRODUCTION}
## When the fault strikes the call itself

${calls}

${OPEN_ISSUE}
${SESSION_INTRODUCTION}
${sessions}

${STRAIN}
${HOPS_INTRODUCTION}
${hops}
`;
}

/** The page in the repository. */
const stored = () => readFileSync(FILE, 'utf8');

module.exports = { render, stored };

if (require.main === module) writeFileSync(FILE, render());
