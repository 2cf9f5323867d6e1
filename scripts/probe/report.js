const { tableOf } = require('../lib/table');

/**
 * One line of the result: what the node assumes, what the API did, and what to do about it in n8n.
 * @typedef {{ assumption: string, seen: string, set: string }} Row
 *
 * @typedef {import('./api').Answer} Answer
 */

/** @param {string} assumption @param {string} seen @param {string} [set] @returns {Row} */
const row = (assumption, seen, set = 'nothing') => ({ assumption, seen, set });

/**
 * What an answer was, in a few words.
 * @param {Answer} answer
 * @returns {string}
 */
function inWords({ kind, http, status, message, note }) {
	if (kind === 'data') return `HTTP ${http}, a success`;
	if (kind !== 'refused') return note;
	const where = status === http ? `HTTP ${http}` : `${status} inside HTTP ${http}`;
	return message ? `${where}, "${message}"` : where;
}

/**
 * Takes secrets out of texts that the API answers, which may repeat what they refuse.
 * @param {Iterable<string>} secrets
 * @returns {(text: string) => string}
 */
function hiding(secrets) {
	const forms = [...secrets]
		.filter((secret) => secret !== '')
		.flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
		// The longest first, or a part of a secret would be hidden and leave the rest.
		.sort((one, other) => other.length - one.length);
	return (text) => forms.reduce((clean, form) => clean.split(form).join('[hidden]'), text);
}

/** @param {string} text @returns {string} fit for a cell: one line, no column borders, no mark-up, not endless */
const cell = (text) =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\|`<>]/g, (mark) => (mark === '|' ? '/' : ' '))
		.slice(0, 200);

/**
 * The rows as a Markdown table for a bug report.
 * @param {Row[]} rows
 * @returns {string}
 */
function reportOf(rows) {
	return tableOf(
		['Assumption', 'Seen', 'What to set in n8n'],
		rows.map(({ assumption, seen, set }) => [assumption, seen, set].map(cell)),
	);
}

module.exports = { hiding, inWords, reportOf, row };
