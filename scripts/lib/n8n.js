const { randomBytes, randomUUID } = require('node:crypto');
const { mkdirSync, writeFileSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const { OLDER_N8N } = require('../compat/versions');
const { N8N_VERSION, n8nHome, nodeIn } = require('../setup');
const { freePort, LOOPBACK } = require('./ports');
const { run, temporaryFolder } = require('./processes');
const { startService } = require('./service');

const program = join(n8nHome, 'node_modules', '.bin', 'n8n');

/** An n8n of its own: a user folder that goes when this process ends, and the environment that points n8n at it. */
async function createInstance() {
	const folder = temporaryFolder('n8n');
	// The settings of an n8n that the person runs elsewhere must not leak into this one.
	const inherited = Object.entries(process.env).filter(([name]) => !/^(N8N_|DB_|npm_)/.test(name));
	const env = {
		...Object.fromEntries(inherited),
		// n8n starts its task runner as plain `node`.
		PATH: `${join(n8nHome, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
		N8N_USER_FOLDER: folder,
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
		N8N_LISTEN_ADDRESS: LOOPBACK,
		N8N_HOST: LOOPBACK,
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		// The editor is served by plain http, on the loopback only.
		N8N_SECURE_COOKIE: 'false',
		...OLDER_N8N[N8N_VERSION]?.env,
	};
	return { folder, env };
}

/** @typedef {Awaited<ReturnType<typeof createInstance>>} Instance */

/**
 * Installs a packed package where n8n keeps community packages, as "npm install" by hand does.
 * @param {Instance} instance
 * @param {string} tarball
 */
async function installPackage({ folder }, tarball) {
	const nodes = join(folder, '.n8n', 'nodes');
	mkdirSync(nodes, { recursive: true });
	// The same package.json that n8n makes; without one, npm would install into some folder above.
	const manifest = { name: 'installed-nodes', private: true, dependencies: {} };
	writeFileSync(join(nodes, 'package.json'), JSON.stringify(manifest));
	// Without the peer (n8n brings n8n-workflow itself) there is nothing to ask a registry for.
	const flags = ['--offline', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
	await run('npm', ['install', ...flags, tarball], { cwd: nodes });
}

/**
 * Runs one command of n8n's command line to its end.
 * @param {Instance} instance
 * @param {string[]} args
 * @returns {Promise<string>} what it printed; with --rawOutput nothing behind the result, where n8n 2.0 goes on logging
 */
async function command({ env }, args) {
	const words = [program, ...args];
	// 139 is how a shell tells of a SIGSEGV, by which n8n's command line ends now and then after its work.
	const script = ['-c', '"$@" || [ $? = 139 ]', 'sh', nodeIn(n8nHome), ...words];
	const printed = await run('sh', script, { env });
	return args.includes('--rawOutput') ? printed.replace(/^\}$[^]*/m, '}') : printed;
}

/**
 * Imports credentials and workflows by n8n's command line.
 * @param {Instance} instance
 * @param {'credentials' | 'workflow'} kind
 * @param {object[]} records each with an id of its own
 */
async function importRecords(instance, kind, records) {
	const file = join(instance.folder, `${kind}.json`);
	// The command line of n8n 2.0 imports no workflow without a version.
	const versioned = records.map((record) => ({ versionId: randomUUID(), ...record }));
	writeFileSync(file, JSON.stringify(kind === 'workflow' ? versioned : records));
	await command(instance, [`import:${kind}`, `--input=${file}`]);
}

/**
 * The same n8n as another process, as a worker or a command line beside the server: same database, own port.
 * @param {Instance} instance
 * @returns {Promise<Instance>}
 */
const beside = async ({ folder, env }) => ({
	folder,
	env: { ...env, N8N_RUNNERS_BROKER_PORT: String(await freePort()) },
});

/**
 * Starts the editor's server and waits until it answers.
 * @param {Instance} instance
 * @param {number} port
 * @returns {Promise<{url: string, log: () => string, stop: () => Promise<void>}>} `log`: all that it has printed so far
 */
async function startServer({ env }, port) {
	const { log, stop } = await startService('n8n', [nodeIn(n8nHome), program, 'start'], {
		env: { ...env, N8N_PORT: String(port) },
		// /healthz answers long before the editor's own routes do.
		ready: 'Editor is now accessible',
	});
	return { url: `http://${LOOPBACK}:${port}`, log, stop };
}

/**
 * Starts a worker of queue mode and waits until it takes jobs.
 * @param {Instance} instance
 * @param {number} concurrency how many jobs it works on at a time
 */
const startWorker = ({ env }, concurrency) =>
	startService(
		'The n8n worker',
		[nodeIn(n8nHome), program, 'worker', `--concurrency=${concurrency}`],
		{ env, ready: 'n8n worker is now ready' },
	);

module.exports = {
	beside,
	command,
	createInstance,
	importRecords,
	installPackage,
	startServer,
	startWorker,
};
