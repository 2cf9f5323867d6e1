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
	const { items, memory, sizes, places, speed } = results;
	const cell = (/** @type {number} */ value) => value.toFixed(value < 10 ? 2 : 0);
	const all = speed.map((result) => ({ title: titleOf(result.size), table: speedTable(result) }));
	if (memory.length > 0) all.push({ title: 'Memory', table: memoryTable(results) });
	if (items.length > 0) {
		const title = `More items of ${sizeText(items[0].size.bytes)}`;
		all.push({ title, table: growthTable(items, 'items', ({ count }) => countText(count)) });
	}
	if (sizes.length > 0) {
		const title = `Larger files, ${sizes[0].size.count} of each`;
		all.push({ title, table: growthTable(sizes, 'size', ({ bytes }) => sizeText(bytes)) });
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
