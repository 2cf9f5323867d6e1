/**
 * Makes the node's register of places from the official one: data/*.csv -> nodes/RotrApi/fields/places.
 * Run it with `npm run localities` after the register has changed, and commit what it makes.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const PLACES = join(ROOT, 'nodes', 'RotrApi', 'fields', 'places');
const HEADER =
	'// Made by scripts/localities.js from data/*.csv: change those and run `npm run localities`.';

/** Words that Romanian names write small unless they come first: Curtea de Argeș, Ștefan cel Mare. */
const SMALL = new Set(['de', 'din', 'la', 'lui', 'cel', 'cu', 'pe', 'sub', 'in']);
const ROMAN_NUMERAL = /^I{2,3}$/;

/** A name of the register's capitals as Romanians write it. @param {string} capitals @returns {string} */
function titleCase(capitals) {
	return capitals
		.split(/([ .-]+)/)
		.map((word, index) => {
			const small = word.toLocaleLowerCase('ro');
			if (ROMAN_NUMERAL.test(word) || (index > 0 && SMALL.has(small))) {
				return ROMAN_NUMERAL.test(word) ? word : small;
			}
			return word.charAt(0) + small.slice(1);
		})
		.join('');
}

/** @param {string} name @returns {Record<string, string>[]} one object for each line; the files hold no quotes */
function readCsv(name) {
	const [head, ...lines] = readFileSync(join(ROOT, 'data', name), 'utf8')
		.trim()
		.split(/\r?\n/);
	const columns = head.split(',');
	return lines.map((line) => {
		const values = line.split(',');
		if (values.length !== columns.length) throw new Error(`${name}: can't read "${line}"`);
		return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
	});
}

/** @returns {string} the source of counties.ts */
function countiesModule() {
	const counties = readCsv('siruta-counties.csv')
		.map(({ county_code: code, name }) => ({ code, name: titleCase(name) }))
		.sort((a, b) => a.name.localeCompare(b.name, 'ro'));
	const lines = counties.map(({ code, name }) => `\t['${code}', '${name}'],`);
	return `${HEADER}

/** The counties of Romania and Bucharest: plate code and name, in Romanian alphabetical order. */
export const COUNTIES: ReadonlyArray<readonly [code: string, name: string]> = [
${lines.join('\n')}
];
`;
}

/** Towns proper, whose names are marked; other types within a town's unit are its suburbs and villages. */
const MARKS = new Map([
	['6', '*'],
	['9', '*'],
	['17', '+'],
]);
/** Villages of communes, the only ones that have one postcode for all. */
const VILLAGES = new Set(['22', '23']);
/** The register puts one space or two behind it. */
const TOWN = /^(MUNICIPIUL|ORAȘ) +/;

/**
 * A line for each unit: county, unit, then its localities as `name,siruta,postcode`. A SIRUTA code is
 * written as its distance from the one before, in base 36; `*` marks a municipality or a sector of
 * Bucharest, `+` another town proper. What is equal to the unit's name is left out, as is the postcode outside communes.
 * @returns {string} the source of data.ts
 */
function localitiesModule() {
	/** @type {Map<string, Record<string, string>[]>} */
	const units = new Map();
	for (const row of readCsv('siruta-localities.csv')) {
		const isVillage = VILLAGES.has(row.type);
		if (isVillage !== !TOWN.test(row.parent_unit)) {
			throw new Error(`${row.siruta}: type ${row.type} does not fit ${row.parent_unit}`);
		}
		const unit = titleCase(row.parent_unit.replace(TOWN, ''));
		const head = `${row.county_code};${unit}`;
		if (!units.has(head)) units.set(head, []);
		units.get(head)?.push(row);
	}
	let before = 0;
	const lines = [...units].map(([head, rows]) => {
		const localities = rows.map((row) => {
			const name = titleCase(row.name);
			const siruta = Number(row.siruta);
			const distance = (siruta - before).toString(36);
			before = siruta;
			const mark = MARKS.get(row.type) ?? '';
			const postcode = VILLAGES.has(row.type) ? [row.postcode] : [];
			return [mark + (head.endsWith(`;${name}`) ? '' : name), distance, ...postcode].join(',');
		});
		return [head, ...localities].join(';');
	});
	return `${HEADER}

/** The localities of Romania, packed: scripts/localities.js says how, register.ts reads it. */
export const PACKED: string = \`
${lines.join('\n')}
\`;
`;
}

if (require.main === module) {
	writeFileSync(join(PLACES, 'counties.ts'), countiesModule());
	writeFileSync(join(PLACES, 'data.ts'), localitiesModule());
}

module.exports = { readCsv };
