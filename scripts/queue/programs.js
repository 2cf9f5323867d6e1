const { accessSync, constants, readdirSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const INSTALL =
	'Queue mode needs Redis and PostgreSQL. On Debian and Ubuntu:\n\n' +
	'  apt-get install --no-install-recommends redis-server postgresql';

/** Debian keeps PostgreSQL's own programs off the path, in a folder for each version. */
function postgresFolders() {
	const base = '/usr/lib/postgresql';
	try {
		const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a));
		return versions.map((version) => join(base, version, 'bin'));
	} catch {
		return [];
	}
}

/** @param {string} file */
function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string} name @returns {string} where the program is @throws with what to install where there is none */
function findProgram(name) {
	const folders = [...postgresFolders(), ...(process.env.PATH ?? '').split(delimiter)];
	const file = folders.map((folder) => join(folder, name)).find(isProgram);
	if (!file) throw new Error(`"${name}" was not found. ${INSTALL}`);
	return file;
}

/** Says what is missing before anything is built or started. */
function requirePrograms() {
	for (const name of ['redis-server', 'initdb', 'postgres', 'pg_ctl']) findProgram(name);
}

module.exports = { findProgram, INSTALL, requirePrograms };
