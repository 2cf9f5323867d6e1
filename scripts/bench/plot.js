const echarts = require('echarts');
const { countText, sizeText } = require('./cases');
const { mid } = require('./goals');

/** @typedef {import('./run').GrowthResult} GrowthResult */
/** @typedef {'time' | 'growth'} Key */

const WIDTH = 900;
const HEIGHT = 640;
const COLOURS = { A: '#1b6ca8', B: '#c2571a' };
const INK = '#444';
const GRID = '#ddd';

/** @type {{title: string, results: 'items' | 'sizes', key: Key, left: string, top: string}[]} */
const PANELS = [
	{ title: 'Time, s, by number of files', results: 'items', key: 'time', left: '7%', top: '13%' },
	{
		title: 'Memory, MB, by number of files',
		results: 'items',
		key: 'growth',
		left: '56%',
		top: '13%',
	},
	{ title: 'Time, s, by size of 20 files', results: 'sizes', key: 'time', left: '7%', top: '61%' },
	{
		title: 'Memory, MB, by size of 20 files',
		results: 'sizes',
		key: 'growth',
		left: '56%',
		top: '61%',
	},
];

/**
 * Four panels: time and memory of A and B, by number and by size of the files.
 * @param {import('./run').Results} results
 * @returns {string} SVG
 */
function drawPlot(results) {
	const chart = echarts.init(null, null, {
		renderer: 'svg',
		ssr: true,
		width: WIDTH,
		height: HEIGHT,
	});
	/** @param {(typeof PANELS)[number]} panel @param {'A' | 'B'} contender @param {number} index */
	const lineOf = (panel, contender, index) => ({
		name: contender === 'A' ? 'A: this node, 10 in flight' : 'B: hand-wired',
		type: /** @type {const} */ ('line'),
		xAxisIndex: index,
		yAxisIndex: index,
		symbolSize: 7,
		color: COLOURS[contender],
		data: results[panel.results].map((/** @type {GrowthResult} */ result) =>
			Math.max(
				panel.key === 'time'
					? mid(result[contender], 'time') / 1000
					: mid(result[contender], 'growth'),
				0.1,
			),
		),
	});
	chart.setOption({
		animation: false,
		backgroundColor: '#fff',
		textStyle: { fontFamily: 'sans-serif' },
		legend: { top: 6, textStyle: { color: INK, fontSize: 14 } },
		title: PANELS.map(({ title, left, top }) => ({
			text: title,
			left,
			top: `${parseFloat(top) - 6}%`,
			textStyle: { fontSize: 14, fontWeight: 'normal', color: INK },
		})),
		grid: PANELS.map(({ left, top }) => ({ left, top, width: '40%', height: '31%' })),
		xAxis: PANELS.map((panel, index) => ({
			gridIndex: index,
			type: 'category',
			axisLabel: { color: INK },
			data: results[panel.results].map(({ size }) =>
				panel.results === 'items' ? countText(size.count) : sizeText(size.bytes),
			),
		})),
		yAxis: PANELS.map((_, index) => ({
			gridIndex: index,
			type: 'log',
			axisLabel: { color: INK },
			splitLine: { lineStyle: { color: GRID } },
		})),
		series: PANELS.flatMap((panel, index) => [
			lineOf(panel, 'A', index),
			lineOf(panel, 'B', index),
		]),
	});
	const svg = chart.renderToSVGString();
	chart.dispose();
	return `${svg}\n`;
}

module.exports = { drawPlot };
