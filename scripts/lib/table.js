const { markdownTable } = require('markdown-table');

/**
 * A Markdown table as Prettier wants it, every column as wide as its widest cell, so that it can be read in a terminal too.
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {{numbersRight?: boolean}} [options] `numbersRight`: columns of numbers are aligned to the right
 */
function tableOf(head, rows, { numbersRight = false } = {}) {
	const align = head.map((_, column) =>
		numbersRight && rows.every((cells) => /^[-\d]/.test(cells[column])) ? 'right' : null,
	);
	return markdownTable([head, ...rows], { align });
}

module.exports = { tableOf };
