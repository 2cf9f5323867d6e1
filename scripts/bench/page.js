const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** @typedef {{date: string, package: string, n8n: string, node: string, cores: number, processor: string, memoryGB: number, loadAtTheEnd: number}} Facts */

const PAGE = join(__dirname, '../../docs/benchmarks.md');
/** What stands between these two is written anew. */
const BEGIN = '<!-- npm run bench -- --page writes from here -->';
const END = '<!-- to here -->';

/**
 * Writes the tables of a run into docs/benchmarks.md.
 * @param {{title: string, table: string}[]} tables
 * @param {Facts} facts
 * @param {number} rounds
 */
function writePage(tables, facts, rounds) {
	const [before, rest] = readFileSync(PAGE, 'utf8').split(BEGIN);
	const after = rest.split(END)[1];
	const machine = `${facts.cores} cores of ${facts.processor}, ${facts.memoryGB} GB, load ${facts.loadAtTheEnd.toFixed(1)} at the end`;
	const versions = `n8n-nodes-rotr ${facts.package}, n8n ${facts.n8n}, Node ${facts.node}`;
	const head = `${facts.date}, ${rounds} rounds. ${versions}; ${machine}.`;
	const parts = tables.map(({ title, table }) => `### ${title}\n\n${table}`);
	const body = [BEGIN, head, ...parts, END].join('\n\n');
	writeFileSync(PAGE, before + body + after);
}

module.exports = { writePage };
