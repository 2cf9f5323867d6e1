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

/** @param {Figures[]} rounds @param {'time' | 'cpu' | 'requests'} key */
const mid = (rounds, key) => median(rounds.map((figures) => figures[key]));

/** @param {Figures[]} rounds @param {'logins' | 'inFlight'} key */
const most = (rounds, key) => Math.max(...rounds.map((figures) => figures[key]));

/** @param {string[]} head @param {string[][]} rows */
const numbersOf = (head, rows) => tableOf(head, rows, { numbersRight: true });

/** @param {number} milliseconds */
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);

/** @param {Figures} figures @param {string} text the figure, marked where the run did not get to its end */
const reached = ({ problem }, text) => (problem ? `${text} (failed)` : text);

/** @param {Figures} figures */
const grown = (figures) => reached(figures, String(Math.round(figures.growth)));

/**
 * Compares neighbours in time, round by round: whatever else the machine does falls on both.
 * @param {Figures[]} rounds
 * @param {Figures[] | undefined} base
 * @param {(figures: Figures, neighbour: Figures) => number} compare
 */
const besides = (rounds, base, compare) =>
	base ? median(rounds.map((figures, round) => compare(figures, base[round]))).toFixed(2) : '–';

/** @param {Results['speed'][number]} result */
function speedTable({ size, figures }) {
	const head = ['', 'time, s', 'of floor', 'CPU, ms per item', 'above floor'];
	const rows = Object.entries(figures).map(([name, rounds]) => {
		// B has no number in flight of its own: it is compared with the faster floor.
		const base =
			figures[name.startsWith('B') ? 'floor, 50 in flight' : name.replace(/^[AC]/, 'floor')];
		const perItem = (/** @type {number} */ cpu) => (cpu * 1000) / size.count;
		return [
			name,
			seconds(mid(rounds, 'time')),
			besides(rounds, base, (one, other) => one.time / other.time),
			perItem(mid(rounds, 'cpu')).toFixed(2),
			besides(rounds, base, (one, other) => perItem(one.cpu - other.cpu)),
			String(mid(rounds, 'requests')),
			String(most(rounds, 'logins')),
			String(most(rounds, 'inFlight')),
		];
	});
	return numbersOf([...head, 'requests', 'logins', 'in flight'], rows);
}

/** @param {Results['flights']} flights */
function flightsTable(flights) {
	const [{ concurrencies }] = flights;
	return numbersOf(
		['RotrApi answers after, ms', ...concurrencies.map((count) => `${count} in flight`)],
		flights.map(({ latency, rates }) => [String(latency), ...rates.map((rate) => rate.toFixed(0))]),
	);
}

/** @param {Results['memory']} memory */
function memoryTable(memory) {
	return numbersOf(
		['', 'in flight', 'data', 'A, MB', 'B, MB', 'A / B'],
		memory.map(({ size, saved, A, B }) => [
			titleOf(size),
			String(size.concurrency),
			saved ? 'saved' : 'not saved',
			grown(A),
			grown(B),
			(A.growth / B.growth).toFixed(2),
		]),
	);
}

/** @param {Results['items']} results */
function itemsTable(results) {
	return numbersOf(
		['items', 'A, s', 'B, s', 'A, CPU ms per item', 'A, MB', 'B, MB'],
		results.map(({ size, A, B }) => [
			countText(size.count),
			reached(A, seconds(A.time)),
			reached(B, seconds(B.time)),
			((A.cpu * 1000) / size.count).toFixed(2),
			grown(A),
			grown(B),
		]),
	);
}

/** @param {Results} results all tables: for the terminal and docs/benchmarks.md */
function tablesOf({ items, flights, memory, places, speed }) {
	const cell = (/** @type {number} */ value) => value.toFixed(value < 10 ? 2 : 0);
	const all = speed.map((result) => ({ title: titleOf(result.size), table: speedTable(result) }));
	if (flights.length > 0) all.push({ title: 'Statuses a second', table: flightsTable(flights) });
	if (memory.length > 0) all.push({ title: 'Memory', table: memoryTable(memory) });
	if (items.length > 0) {
		const title = `More items of ${sizeText(items[0].size.bytes)}`;
		all.push({ title, table: itemsTable(items) });
	}
	return [
		...all,
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
