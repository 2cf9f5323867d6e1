const { LATENCY, titleOf } = require('./cases');

/** @typedef {import('./run').Results} Results */
/** @typedef {import('./measure').Figures} Figures */
/** @typedef {{what: string, wanted: string, measured: string, met: boolean}} Goal */

const MOST_OF_HAND_WIRED = 0.4;
const MOST_OF_LOOP = 1.6;
const LEAST_OF_LATENCY = 0.85;
const SLOWEST_SEARCH = 10;
/** How much more memory eight times as many files may take; what is kept of each file is a reference. */
const MOST_BY_COUNT = 1.5;

/** @param {number[]} numbers */
function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median of one figure over rounds.
 * @param {Figures[]} rounds
 * @param {'time' | 'cpu' | 'growth' | 'requests'} key
 */
const mid = (rounds, key) => median(rounds.map((figures) => figures[key]));

/**
 * The largest of one figure over rounds.
 * @param {Figures[]} rounds
 * @param {'logins' | 'inFlight'} key
 */
const most = (rounds, key) => Math.max(...rounds.map((figures) => figures[key]));

/** @param {string} what @param {number} ratio @param {number} limit @param {string} [of] @returns {Goal} */
const atMost = (what, ratio, limit, of = 'of B') => ({
	what,
	wanted: `at most ${limit} ${of}`,
	measured: ratio.toFixed(2),
	met: ratio <= limit,
});

/** @param {Results['speed'][number]} result @returns {Goal[]} */
function speedGoals({ size, figures }) {
	const title = titleOf(size);
	/** @param {string} name */
	const time = (name) => mid(figures[name], 'time');
	const a50 = time('A, 50 in flight');
	const share = (size.count * LATENCY) / 10 / time('A, 10 in flight');
	return [
		atMost(`${title}: time`, a50 / time('B, all in flight'), MOST_OF_HAND_WIRED),
		atMost(`${title}: time`, a50 / time('C, 50 in flight'), MOST_OF_LOOP, 'of C'),
		{
			what: `${title}: 10 in flight`,
			wanted: `${LEAST_OF_LATENCY * 100} % of what latency allows`,
			measured: `${(share * 100).toFixed(0)} %`,
			met: share >= LEAST_OF_LATENCY,
		},
	];
}

/** @param {Results['speed']} speed @returns {Goal[]} */
function politeness(speed) {
	return [50, 10].map((limit) => {
		const runs = speed.flatMap(({ figures }) => figures[`A, ${limit} in flight`]);
		const [inFlight, logins] = [most(runs, 'inFlight'), most(runs, 'logins')];
		return {
			what: `Politeness with concurrency ${limit}`,
			wanted: `at most ${limit} in flight, 1 login per run`,
			measured: `${inFlight} in flight, ${logins} logins`,
			met: inFlight <= limit && logins <= 1,
		};
	});
}

/**
 * What issue 6 asks for, beside what was measured.
 * @param {Results} results
 * @returns {Goal[]}
 */
function goalsOf({ speed, memory, alone, places }) {
	const [few, many] = [alone[0], alone[alone.length - 1]];
	return [
		...speed.flatMap(speedGoals),
		...memory.map(({ size, saved, A, B }) =>
			atMost(
				`${titleOf(size)}: memory, data ${saved ? 'saved' : 'not saved'}`,
				mid(A, 'growth') / mid(B, 'growth'),
				saved ? 1 / 8 : 1 / 4,
			),
		),
		atMost(
			`Memory for ${many.size.count} files beside ${few.size.count}`,
			mid(many.A, 'growth') / mid(few.A, 'growth'),
			MOST_BY_COUNT,
			'times',
		),
		...politeness(speed),
		{
			what: 'Search of localities, once loaded',
			wanted: `less than ${SLOWEST_SEARCH} ms`,
			measured: `${places.slowest.toFixed(1)} ms at most`,
			met: places.slowest < SLOWEST_SEARCH,
		},
	];
}

module.exports = { goalsOf, mid, most };
