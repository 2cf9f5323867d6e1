const { spawnSync } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const { chownSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { freePort, LOOPBACK } = require('../lib/ports');
const { run, temporaryFolder } = require('../lib/processes');
const { startService } = require('../lib/service');
const { findProgram, INSTALL } = require('./programs');

const SYSTEM_USER = 'postgres';
const DATABASE_USER = 'n8n';

/**
 * The user that PostgreSQL has to run as: it refuses to run as root, and Debian makes one for it.
 * @returns {{uid: number, gid: number} | undefined} undefined: whoever runs this
 */
function otherUser() {
	if (process.getuid?.() !== 0) return undefined;
	const [uid, gid] = ['-u', '-g'].map((flag) => {
		const { status, stdout } = spawnSync('id', [flag, SYSTEM_USER], { encoding: 'utf8' });
		if (status !== 0) throw new Error(`There is no user "${SYSTEM_USER}". ${INSTALL}`);
		return Number(stdout);
	});
	return { uid, gid };
}

/**
 * A PostgreSQL of its own with an empty database, and the settings that point n8n at it.
 */
async function startPostgres() {
	const folder = temporaryFolder('postgres');
	const password = randomBytes(16).toString('hex');
	const passwordFile = join(folder, 'password');
	writeFileSync(passwordFile, password, { mode: 0o600 });
	const user = otherUser();
	if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);

	/** @param {string} name @param {string[]} args @returns {[string, ...string[]]} */
	const commandLine = (name, args) => {
		const command = findProgram(name);
		if (!user) return [command, ...args];
		// Unlike su and runuser, it becomes the program, so that ending it ends the program.
		const flags = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--init-groups'];
		return ['setpriv', ...flags, command, ...args];
	};
	const data = join(folder, 'data');
	const [initdb, ...initArgs] = commandLine('initdb', [
		...['--pgdata', data, '--pwfile', passwordFile, '--username', DATABASE_USER],
		...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
	]);
	await run(initdb, initArgs, { cwd: folder, label: 'initdb' });

	const port = await freePort();
	// Without fsync (-F), for the data goes when the script ends; without a socket in the file system.
	const server = await startService(
		'PostgreSQL',
		commandLine('postgres', [
			...['-D', data, '-h', LOOPBACK, '-p', String(port), '-F'],
			...['-c', 'unix_socket_directories=', '-c', 'max_connections=100'],
		]),
		{ cwd: folder, ready: 'ready to accept connections' },
	);
	const [control, ...controlArgs] = commandLine('pg_ctl', ['stop', '-D', data, '-m', 'immediate']);
	const end = () => void spawnSync(control, controlArgs, { cwd: folder });
	// Its helpers have process groups of their own, and only it gives its shared memory back: before
	// the hard end that every process of ours gets.
	process.prependOnceListener('exit', end);
	return {
		env: {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: LOOPBACK,
			DB_POSTGRESDB_PORT: String(port),
			DB_POSTGRESDB_DATABASE: 'postgres',
			DB_POSTGRESDB_USER: DATABASE_USER,
			DB_POSTGRESDB_PASSWORD: password,
		},
		stop: async () => {
			process.removeListener('exit', end);
			end();
			await server.stop();
		},
	};
}

module.exports = { startPostgres };
