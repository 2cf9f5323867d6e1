const { tableOf } = require('../lib/table');
const { countText, sizeText, titleOf } = require('./cases');

/** @typedef {import('./run').Results} Results */
/** @typedef {import('./measure').Figures} Figures */

/** @param {number[]} numbers */
function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {Figures[]} rounds @param {'time' | 'cpu' | 'growth' | 'requests'} key */
const mid = (rounds, key) => median(rounds.map((figures) => figures[key]));

/** @param {Figures[]} rounds @param {'logins' | 'inFlight'} key */
const most = (rounds, key) => Math.max(...rounds.map((figures) => figures[key]));

/** @param {string[]} head @param {string[][]} rows */
const numbersOf = (head, rows) => tableOf(head, rows, { numbersRight: true });

/** @param {number} milliseconds */
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);

/** @param {Figures[]} rounds @param {'growth' | 'time'} key the figure, marked where the run did not get to its end */
function reached(rounds, key) {
	const failed = rounds.some(({ problem }) => problem);
	const value = mid(rounds, key);
	return `${key === 'time' ? seconds(value) : Math.round(value)}${failed ? ' (failed)' : ''}`;
}

/** @param {Results['speed'][number]} result */
function speedTable({ figures }) {
	const base = mid(figures['B, all in flight'], 'time');
	const head = ['', 'time, s', 'of B', 'CPU, s', 'requests', 'logins', 'in flight'];
	const rows = Object.entries(figures).map(([name, rounds]) => [
		name,
		seconds(mid(rounds, 'time')),
		(mid(rounds, 'time') / base).toFixed(2),
		mid(rounds, 'cpu').toFixed(2),
		String(mid(rounds, 'requests')),
		String(most(rounds, 'logins')),
		String(most(rounds, 'inFlight')),
	]);
	return numbersOf(head, rows);
}

/** @param {Results} results */
function memoryTable({ memory, alone }) {
	const head = ['', 'in flight', 'data', 'A, MB', 'B, MB', 'A / B'];
	const rows = memory.map(({ size, saved, A, B }) => [
		titleOf(size),
		String(size.concurrency),
		saved ? 'saved' : 'not saved',
		reached(A, 'growth'),
		reached(B, 'growth'),
		(mid(A, 'growth') / mid(B, 'growth')).toFixed(2),
	]);
	const more = alone.map(({ size, A }) => [
		titleOf(size),
		'10',
		'saved',
		reached(A, 'growth'),
		'–',
		'–',
	]);
	return numbersOf(head, [...rows, ...more]);
}

/**
 * @param {Results['items']} results
 * @param {string} first
 * @param {(size: import('./cases').Size) => string} name
 */
function growthTable(results, first, name) {
	const head = [first, 'A, s', 'B, s', 'A, CPU ms per item', 'A, MB', 'B, MB'];
	const rows = results.map(({ size, A, B }) => [
		name(size),
		reached(A, 'time'),
		reached(B, 'time'),
		((mid(A, 'cpu') * 1000) / size.count).toFixed(2),
		reached(A, 'growth'),
		reached(B, 'growth'),
	]);
	return numbersOf(head, rows);
}

/** @param {Results} results all tables: for the terminal, and to be copied to docs/benchmarks.md */
function tablesOf(results) {
	const { items, sizes, places, speed } = results;
	const cell = (/** @type {number} */ value) => value.toFixed(value < 10 ? 2 : 0);
	return [
		...speed.map((result) => ({ title: titleOf(result.size), table: speedTable(result) })),
		{ title: 'Memory', table: memoryTable(results) },
		{
			title: `More items of ${sizeText(items[0].size.bytes)}`,
			table: growthTable(items, 'items', ({ count }) => countText(count)),
		},
		{
			title: `Larger files, ${sizes[0].size.count} of each`,
			table: growthTable(sizes, 'size', ({ bytes }) => sizeText(bytes)),
		},
		{
			title: 'Search of localities',
			table: numbersOf(
				['first search with loading, ms', 'median, ms', 'slowest, ms'],
				[[cell(places.load), cell(places.median), cell(places.slowest)]],
			),
		},
	];
}

module.exports = { tablesOf };
