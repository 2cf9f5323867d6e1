const { readdirSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const { root } = require('../setup');

/**
 * The files below a folder of the repository, sorted, as paths that begin with the folder's name.
 * @param {string} folder
 * @param {string} [base]
 * @returns {string[]}
 */
function filesIn(folder, base = root) {
	return readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
		.map((path) => path.split(sep).join('/'))
		.sort();
}

/** @param {string} path @returns {string} */
const textOf = (path) => readFileSync(join(root, path), 'utf8');

/**
 * What one list has and the other lacks, in words.
 * @param {string[]} found
 * @param {string[]} expected
 * @returns {string[]}
 */
const differences = (found, expected) => [
	...expected.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
	...found.filter((name) => !expected.includes(name)).map((name) => `${name} should not be there`),
];

/** What is not as it should be. @param {Array<[holds: boolean, finding: string]>} facts @returns {string[]} */
const untrue = (facts) => facts.filter(([holds]) => !holds).map(([, finding]) => finding);

module.exports = { differences, filesIn, textOf, untrue };
