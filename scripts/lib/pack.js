const { join } = require('node:path');
const { build } = require('../build');
const { root } = require('../setup');
const { run, temporaryFolder } = require('./processes');
const { heading, step } = require('./terminal');

async function pack() {
	const folder = temporaryFolder('pack');
	const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const [{ filename }] = JSON.parse(await run('npm', args, { cwd: root }));
	return join(folder, filename);
}

/** @type {Promise<string> | undefined} */
let tarball;

/** @returns {Promise<string>} the package as npm would publish it: a file that is made once and goes with this process */
const packTarball = () => (tarball ??= pack());

/** Builds the package and packs it, a line each. @returns {Promise<string>} the packed file */
async function makePackage() {
	heading('The package');
	await step('build n8n-nodes-rotr', build);
	return await step('pack it as npm would publish it', packTarball);
}

module.exports = { makePackage, packTarball };
