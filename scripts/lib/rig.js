const { openEditor } = require('./editor');
const { startMailbox } = require('./mailbox');
const { createInstance, installPackage, startServer } = require('./n8n');
const { freePort } = require('./ports');
const { chain, credentialsFor, withCredentials } = require('./workflows');

/** @typedef {<T>(title: string, work: () => Promise<T>, note?: (result: T) => string) => Promise<T>} Step */

/** @type {Step} */
const silently = (_title, work) => work();

/**
 * The two servers around n8n: a RotrApi and a mailbox.
 * @param {{sandboxPort?: number, mailboxPort?: number, sandboxOptions?: object, step?: Step}} [options]
 */
async function startServices({
	sandboxPort = 0,
	mailboxPort = 0,
	sandboxOptions,
	step = silently,
} = {}) {
	const { startSandbox } = require('../../sandbox');
	const sandbox = await step(
		'start the RotrApi sandbox',
		() => startSandbox({ port: sandboxPort, ...sandboxOptions }),
		({ url }) => url,
	);
	const mailbox = await step(
		'start a mail server and its mailbox',
		() => startMailbox({ webPort: mailboxPort }),
		({ url }) => url,
	);
	return {
		sandbox,
		mailbox,
		credentials: credentialsFor(sandbox, mailbox.smtpPort),
		stop: async () => {
			await mailbox.stop();
			await sandbox.stop();
		},
	};
}

/**
 * A real n8n with the packed node installed as users have it, and its editor's server running.
 * @param {{tarball: string, port?: number, env?: Record<string, string>, step?: Step}} options `env`: further settings of n8n
 */
async function startN8n({ tarball, port, env, step = silently }) {
	const instance = await createInstance();
	Object.assign(instance.env, env);
	await step('install the package in n8n, as users do', () => installPackage(instance, tarball));
	const ownPort = port ?? (await freePort());
	let server = await step(
		'start n8n',
		() => startServer(instance, ownPort),
		({ url }) => url,
	);
	return {
		instance,
		url: server.url,
		editor: await openEditor(server.url),

		/** All that n8n's server has printed since its last start. */
		log: () => server.log(),

		/** Stops n8n and starts it on the same database and port; the owner stays logged in. */
		async restart() {
			await server.stop();
			server = await startServer(instance, ownPort);
		},

		stop: () => server.stop(),
	};
}

/**
 * Saves credentials for the servers around an n8n in it.
 * @param {{editor: import('./editor').Editor}} n8n
 * @param {{credentials: ReturnType<typeof credentialsFor>}} services
 */
async function saveCredentials({ editor }, { credentials: { rotrApi, smtp, httpBasicAuth } }) {
	const saved = {
		rotrApi: await editor.addCredential(rotrApi),
		smtp: await editor.addCredential(smtp),
		httpBasicAuth: await editor.addCredential(httpBasicAuth),
	};
	return {
		/** The credentials as n8n knows them, by type. */
		saved,

		/** @param {import('./editor').Workflow} workflow @returns the id of the workflow in n8n */
		add: (workflow) => editor.addWorkflow(withCredentials(workflow, saved)),
	};
}

/**
 * An n8n, the servers around it, and credentials for them in it.
 * @param {Parameters<typeof startServices>[0] & Parameters<typeof startN8n>[0]} options
 */
async function startRig({ tarball, port, env, step = silently, ...options }) {
	const services = await startServices({ step, ...options });
	const n8n = await startN8n({ tarball, port, env, step });
	const { saved, add } = await step('save the credentials', () => saveCredentials(n8n, services));
	return {
		...services,
		...n8n,
		saved,
		add,

		/** Runs nodes in a row, behind a Manual Trigger, on the editor's server. @param {{name: string}[]} nodes */
		run: async (nodes) => await n8n.editor.execute(await add(chain(nodes)), 'Start'),

		stop: async () => {
			await n8n.stop();
			await services.stop();
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof startRig>>} Rig */

module.exports = { saveCredentials, startN8n, startRig, startServices };
