const { spawn, spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { OLDER_N8N } = require('./compat/versions');
const { withLock } = require('./lib/lock');
const { run } = require('./lib/processes');
const { heading, paint, say, step } = require('./lib/terminal');

// Only Node's own modules up to here: this file runs before node_modules exists, on whatever Node the person has.

/** The n8n that the demo and the end-to-end tests run. */
const PINNED_N8N = '2.41.1';

/** Another one for the same scripts: what test:compat sets for each of its versions. */
const N8N_VERSION = process.env.ROTR_N8N_VERSION || PINNED_N8N;

const root = join(__dirname, '..');
const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
const n8nHome = join(cache, 'n8n-nodes-rotr', `n8n-${N8N_VERSION}`);

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const nodeVersion = readJson(join(root, 'package.json')).devDependencies.node;
const { node: nodeOfN8n = nodeVersion, overrides } = OLDER_N8N[N8N_VERSION] ?? {};

/** @param {string} folder @returns {string} the Node that npm has put there */
const nodeIn = (folder) => join(folder, 'node_modules', 'node', 'bin', 'node');

/** @param {string} folder */
const hasNode = (folder) =>
	spawnSync(nodeIn(folder), ['--version'], { encoding: 'utf8' }).stdout?.trim() ===
	`v${nodeVersion}`;

/** npm notes in node_modules, as its last act, what it has installed there: the proof that an install is complete. */
function isInstalled() {
	const record = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(record)) return false;
	/** @type {Record<string, {version: string, optional?: boolean}>} */
	const wanted = readJson(join(root, 'package-lock.json')).packages;
	const present = readJson(record).packages;
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || optional || present[path]?.version === version,
	);
}

/** @param {string} cwd @param {string[]} args */
const npm = (cwd, args) =>
	run('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], { cwd });

/**
 * The `node` package fetches its binary by a script, and scripts are off in both folders: one dev dependency's fails under
 * npm, and n8n's Kafka client would compile for minutes.
 * @param {string} folder
 */
const rebuildNode = (folder) => npm(folder, ['rebuild', 'node', '--ignore-scripts=false']);

/** @typedef {{title: string, done: () => boolean, work: () => Promise<unknown>}} Task */

/** @type {Task[]} */
const dependencyTasks = [
	{
		title: "installing the project's dependencies (a minute or two)",
		done: isInstalled,
		work: () => npm(root, ['ci']),
	},
	{
		title: `fetching Node ${nodeVersion} for the project's own use`,
		done: () => hasNode(root),
		work: () => rebuildNode(root),
	},
];

/** @param {string} name @param {string} title @param {() => Promise<unknown>} work @returns {Task} */
function n8nTask(name, title, work) {
	const marker = join(n8nHome, `.done-${name}`);
	return {
		title,
		done: () => existsSync(marker),
		work: async () => {
			await work();
			writeFileSync(marker, '');
		},
	};
}

/** @type {Task[]} */
const n8nTasks = [
	n8nTask(
		'install',
		`installing n8n ${N8N_VERSION} (3 to 5 minutes, 3 GB, this one time)`,
		async () => {
			// What an interrupted install has left can look whole to npm; its cache makes starting over cheap.
			rmSync(join(n8nHome, 'node_modules'), { recursive: true, force: true });
			const manifest = {
				private: true,
				dependencies: { n8n: N8N_VERSION, node: nodeOfN8n },
				overrides,
			};
			writeFileSync(join(n8nHome, 'package.json'), JSON.stringify(manifest));
			await npm(n8nHome, ['install', '--ignore-scripts', '--prefer-offline']);
		},
	),
	n8nTask('sqlite', 'building the database driver of n8n (a minute)', () =>
		npm(n8nHome, ['rebuild', 'sqlite3', '--ignore-scripts=false']).catch(
			(/** @type {Error} */ error) => {
				throw new Error(
					`${error.message}\n\nBuilding it from source takes python3, make and a C++ compiler.`,
				);
			},
		),
	),
	n8nTask('node', `fetching Node ${nodeOfN8n} for n8n`, () => rebuildNode(n8nHome)),
];

/** @param {Task[]} tasks @returns {Task[]} the first one that is not done and all after it */
function pending(tasks) {
	const first = tasks.findIndex(({ done }) => !done());
	return first < 0 ? [] : tasks.slice(first);
}

/**
 * Installs what is missing, with a line per step; says nothing when everything is there.
 * @param {{n8n?: boolean}} needs
 */
async function setUp({ n8n = false }) {
	mkdirSync(n8nHome, { recursive: true });
	const work = async () => {
		const tasks = [...pending(dependencyTasks), ...(n8n ? pending(n8nTasks) : [])];
		if (tasks.length > 0) heading('Set-up');
		for (const [index, task] of tasks.entries()) {
			await step(`${index + 1} of ${tasks.length}: ${task.title}`, task.work);
		}
	};
	const wait = () => say(paint.dim('  Another set-up is running; waiting for it …'));
	await withLock(`${n8nHome}.lock`, work, wait);
}

/**
 * Runs a script of ours as another process on the project's own Node: this very one, unless told.
 * @param {string[]} [args]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit status
 */
function respawn(args = process.argv.slice(1), env = process.env) {
	return new Promise((resolve, reject) => {
		const child = spawn(nodeIn(root), args, {
			env,
			stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		});
		// Ctrl-C reaches both of us: this one waits until the other has tidied up.
		for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
			process.removeAllListeners(signal).on(signal, () => child.kill(signal));
		}
		child.once('error', reject);
		child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
	});
}

/**
 * The frame of every entry script: sets up what it needs, moves to the project's own Node, runs it, and turns a failure into
 * a message and an exit status.
 * @param {{n8n?: boolean}} needs
 * @param {() => Promise<number | void>} work returns the exit status if it is not 0
 */
async function prepared(needs, work) {
	// The parent of a respawned script holds a channel to it; when the parent is gone, however it went, so are we.
	process.once('disconnect', () => process.exit(1));
	// node:test ends a run when nothing else is left to wait for, and this channel is no such thing.
	process.channel?.unref();
	try {
		await setUp(needs);
		const onOwnNode = process.version === `v${nodeVersion}`;
		process.exit((await (onOwnNode ? work() : respawn())) ?? 0);
	} catch (error) {
		say(`\n${paint.red('✗')} ${error instanceof Error ? error.message : String(error)}`);
		process.exit(1);
	}
}

module.exports = {
	N8N_VERSION,
	PINNED_N8N,
	n8nHome,
	nodeIn,
	prepared,
	readJson,
	respawn,
	root,
};
