const { tableOf } = require('../lib/table');

/**
 * One line of the result: what the node assumes, what the API did, and what to do about it in n8n.
 * @typedef {{ assumption: string, seen: string, set: string }} Row
 */

/**
 * Takes secrets out of texts that the API answers, which may repeat what they refuse.
 * @param {string[]} secrets
 * @returns {(text: string) => string}
 */
function hiding(secrets) {
	const forms = secrets
		.filter((secret) => secret !== '')
		.flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
		// The longest first, or a part of a secret would be hidden and leave the rest.
		.sort((one, other) => other.length - one.length);
	return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '[hidden]'), text);
}

/** @param {string} text @returns {string} fit for a cell: one line, no column borders, no mark-up, not endless */
const cell = (text) =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`<>]/g, ' ')
		.replaceAll('|', '/')
		.slice(0, 200);

/** @param {Row[]} rows @returns {string} a Markdown table for a bug report */
const reportOf = (rows) =>
	tableOf(
		['Assumption', 'Seen', 'What to set in n8n'],
		rows.map(({ assumption, seen, set }) => [assumption, seen, set].map(cell)),
	);

module.exports = { hiding, reportOf };
