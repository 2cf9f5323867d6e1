/**
 * A Markdown table as Prettier wants it, every column as wide as its widest cell, so that it can be read in a terminal too.
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {{numbersRight?: boolean}} [options] `numbersRight`: columns of numbers are aligned to the right
 */
function tableOf(head, rows, { numbersRight = false } = {}) {
	const widths = head.map((text, column) =>
		Math.max(3, text.length, ...rows.map((cells) => cells[column].length)),
	);
	const toRight = head.map(
		(_, column) => numbersRight && rows.every((cells) => /^[-\d]/.test(cells[column])),
	);
	/** @param {string[]} cells */
	const line = (cells) => {
		const padded = cells.map((text, column) =>
			toRight[column] ? text.padStart(widths[column]) : text.padEnd(widths[column]),
		);
		return `| ${padded.join(' | ')} |`;
	};
	const rule = widths.map((width, column) =>
		toRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
	);
	return [head, rule, ...rows].map(line).join('\n');
}

module.exports = { tableOf };
