const { tableOf } = require('../lib/table');
const { heading, say } = require('../lib/terminal');

/** @type {Record<string, string | number>[]} */
const rows = [];

/**
 * What a pass came to, as a column of the table.
 * @param {string} name
 * @param {import('./pass').Pass} pass
 * @param {string | number} allowed how many logins and renewals together the pass may have
 */
function addToTable(name, pass, allowed) {
	const { outcomes, logins, renewals, seconds } = pass;
	const byWorker = new Map();
	for (const { worker } of outcomes) byWorker.set(worker, (byWorker.get(worker) ?? 0) + 1);
	rows.push({
		'': name,
		Executions: outcomes.length,
		Succeeded: outcomes.filter(({ execution }) => execution.status === 'success').length,
		'By worker': [...byWorker.entries()]
			.sort()
			.map(([, count]) => count)
			.join(' / '),
		Seconds: Math.round(seconds),
		'Calls to the API': pass.calls,
		'Most in flight': pass.mostInFlight,
		Logins: logins,
		Renewals: renewals,
		'Logins + renewals allowed': allowed,
		'Rejected tokens': pass.rejected,
		'Policies issued': pass.policies,
		'Files compared': outcomes
			.flatMap(({ result }) => result)
			.reduce((sum, { binary }) => sum + Object.keys(binary ?? {}).length, 0),
	});
}

/** Prints the table in Markdown, as docs/queue-mode.md has it. */
function printTable() {
	if (rows.length === 0) return;
	const [head, ...body] = Object.keys(rows[0]).map((name) => [
		name,
		...rows.map((row) => String(row[name])),
	]);
	heading('The table');
	say(tableOf(head, body));
}

module.exports = { addToTable, printTable };
