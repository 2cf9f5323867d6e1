const { randomBytes } = require('node:crypto');
const { credentialsFor } = require('../lib/workflows');
const { openEditor } = require('../lib/editor');
const { createInstance, installPackage, startServer, startWorker } = require('../lib/n8n');
const { freePort, LOOPBACK } = require('../lib/ports');
const { startPostgres } = require('./postgres');
const { startRedis } = require('./redis');

const WORKERS = 3;
/** Jobs that a worker has in work at a time. */
const JOBS_PER_WORKER = 5;

/** What all processes of the cluster have in common; what is not here is as n8n has it by default. */
const SETTINGS = {
	EXECUTIONS_MODE: 'queue',
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
	// So that it can be read which worker works on what.
	N8N_LOG_LEVEL: 'info',
	N8N_LOG_FORMAT: 'json',
	// By default a killed worker's jobs are given up after up to a minute and a half.
	QUEUE_WORKER_LOCK_DURATION: '15000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
	QUEUE_WORKER_STALLED_INTERVAL: '5000',
};

/**
 * A process of the cluster: an n8n with a folder of its own, in which the package is installed as users do.
 * @param {string} tarball
 * @param {NodeJS.ProcessEnv} common
 */
async function createMember(tarball, common) {
	const instance = await createInstance();
	Object.assign(instance.env, common, {
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_PORT: String(await freePort()),
		N8N_WORKER_SERVER_ADDRESS: LOOPBACK,
	});
	await installPackage(instance, tarball);
	return instance;
}

/**
 * What a worker says of its executions, in the order in which it happened.
 * @param {string} log
 * @returns {{id: string, workflow: string, verb: string}[]}
 */
function entries(log) {
	const lines = log.match(/^\{.*"message":"Worker (started|finished) execution .*\}$/gm) ?? [];
	return lines.map((line) => {
		const { message, metadata } = JSON.parse(line);
		return {
			id: String(metadata.executionId),
			workflow: metadata.workflowName,
			verb: message.split(' ')[1],
		};
	});
}

/** @param {string} name @param {import('../lib/service').Service} service */
function describeWorker(name, { pid, log }) {
	let alive = true;
	return {
		name,
		isAlive: () => alive,
		/** The ids of all executions that it has begun. */
		begun: () =>
			entries(log())
				.filter(({ verb }) => verb === 'started')
				.map(({ id }) => id),
		/** The names of the workflows that it is working on. */
		atWork() {
			/** @type {Map<string, string>} */
			const open = new Map();
			for (const { id, workflow, verb } of entries(log())) {
				if (verb === 'started') open.set(id, workflow);
				else open.delete(id);
			}
			return [...open.values()];
		},
		/** Ends the process that does the work as a crash of its machine would. */
		kill() {
			alive = false;
			process.kill(pid, 'SIGKILL');
		},
	};
}

/** @typedef {ReturnType<typeof describeWorker>} Worker */

/**
 * n8n in queue mode with the packed node: Redis, PostgreSQL, one main, the workers, a sandbox, and its credential.
 * @param {{tarball: string, sandboxOptions?: object, step: import('../lib/rig').Step}} options
 */
async function startCluster({ tarball, sandboxOptions, step }) {
	const { startSandbox } = require('../../sandbox');
	const sandbox = await startSandbox(sandboxOptions);
	const redis = await step('start Redis', startRedis);
	const postgres = await step('start PostgreSQL', startPostgres);
	const common = {
		...SETTINGS,
		...redis.env,
		...postgres.env,
		// One for all: with its own key, a worker could not read the credential.
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
	};
	const [main, ...members] = await step(
		`install the package for one main and ${WORKERS} workers`,
		() => Promise.all(Array.from({ length: 1 + WORKERS }, () => createMember(tarball, common))),
	);
	// The main makes the tables that the workers need.
	const server = await step('start the main', async () => startServer(main, await freePort()));
	const services = await step(`start ${WORKERS} workers`, () =>
		Promise.all(members.map((member) => startWorker(member, JOBS_PER_WORKER))),
	);
	const editor = await openEditor(server.url);
	const saved = await editor.addCredential(credentialsFor(sandbox, 0).rotrApi);
	return {
		sandbox,
		editor,
		url: server.url,
		/** The credential as n8n knows it. */
		credential: saved,
		workers: services.map((service, index) => describeWorker(`worker ${index + 1}`, service)),
		/** All that n8n's processes have printed. */
		log: () => [server, ...services].map(({ log }) => log()).join('\n'),
		async stop() {
			await Promise.all([server, ...services].map(({ stop }) => stop()));
			await redis.stop();
			await postgres.stop();
			await sandbox.stop();
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof startCluster>>} Cluster */

module.exports = { startCluster, WORKERS };
