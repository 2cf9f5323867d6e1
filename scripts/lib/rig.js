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
 * A real n8n with the packed node installed as users have it, its editor's server running, and credentials for the sandbox and the mailbox in it.
 * @param {Parameters<typeof startServices>[0] & {tarball: string, editorPort?: number, env?: Record<string, string>}} options `env`: further settings of n8n
 */
async function startRig({ tarball, editorPort, env, step = silently, ...options }) {
	const services = await startServices({ step, ...options });
	const instance = await createInstance();
	Object.assign(instance.env, env);
	await step('install the package in n8n, as users do', () => installPackage(instance, tarball));
	const port = editorPort ?? (await freePort());
	const server = await step(
		'start n8n',
		() => startServer(instance, port),
		({ url }) => url,
	);
	const editor = await openEditor(server.url);
	const { rotrApi, smtp, httpBasicAuth } = services.credentials;
	const credentials = await step('save the credentials', async () => ({
		rotrApi: await editor.addCredential(rotrApi),
		smtp: await editor.addCredential(smtp),
		httpBasicAuth: await editor.addCredential(httpBasicAuth),
	}));

	/** @param {import('./editor').Workflow} workflow @returns the id of the workflow in n8n */
	const add = (workflow) => editor.addWorkflow(withCredentials(workflow, credentials));

	return {
		...services,
		url: server.url,
		/** All that n8n's server has printed. */
		log: server.log,
		instance,
		editor,
		/** The credentials as n8n knows them, by type. */
		saved: credentials,
		add,

		/**
		 * Runs nodes in a row, behind a Manual Trigger, on the editor's server.
		 * @param {{name: string}[]} nodes
		 */
		run: async (nodes) => await editor.execute(await add(chain(nodes)), 'Start'),

		stop: async () => {
			await server.stop();
			await services.stop();
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof startRig>>} Rig */

module.exports = { startRig, startServices };
