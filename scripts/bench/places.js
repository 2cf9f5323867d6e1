const { join } = require('node:path');
const { root } = require('../setup');

const TYPED = [
	...['', 'a', 'cluj', 'Cluj-Napoca', 'buc', 'sat', 'Târgu', 'sector', 'zzz', 'mun. iasi'],
	...['Sat Dudu Com. Chiajna', 'faget cluj', 'Tg. Mu', 'sat n', '54984'],
];
const REPEATS = 20;

/** @returns {Promise<{load: number, median: number, slowest: number}>} milliseconds for what the City list does while somebody types */
async function placesTimes() {
	const { searchLocalities } = require(
		join(root, 'dist/nodes/RotrApi/fields/places/listSearch.js'),
	);
	/** @param {string} text @param {string} [county] */
	const search = async (text, county) => {
		const started = performance.now();
		await searchLocalities.call({ getCurrentNodeParameter: () => county }, text);
		return performance.now() - started;
	};
	const load = await search('');
	const times = [];
	for (let repeat = 0; repeat < REPEATS; repeat++) {
		for (const text of TYPED) times.push(await search(text), await search(text, 'CJ'));
	}
	times.sort((a, b) => a - b);
	return { load, median: times[times.length >> 1], slowest: times[times.length - 1] };
}

module.exports = { placesTimes };
