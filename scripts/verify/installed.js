const { readFileSync, writeFileSync } = require('node:fs');
const { createServer, request } = require('node:http');
const { createServer: createSecureServer } = require('node:https');
const { connect } = require('node:net');
const { join } = require('node:path');
const { parse } = require('yaml');
const { makeCertificate } = require('../lib/certificate');
const { createInstance, startServer } = require('../lib/n8n');
const { freePort, LOOPBACK } = require('../lib/ports');
const { run } = require('../lib/processes');
const { textOf, untrue } = require('./files');
const { manifest } = require('./package');

/** The only registry that n8n takes without a licence for another one. */
const NPM = 'registry.npmjs.org';

/** @param {import('node:net').Server} server @returns {Promise<number>} its port */
const listen = (server) =>
	new Promise((resolve) => {
		server.listen(0, LOOPBACK, () => {
			resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
		});
	});

/**
 * Leads whoever asks npm's registry by the proxy that is given to one on the loopback; nothing else gets through.
 * @param {string} registry its address
 * @param {string} folder for its certificate
 * @returns {Promise<{env: NodeJS.ProcessEnv, stop: () => void}>} `env` points n8n and its npm at the proxy
 */
async function divertNpm(registry, folder) {
	const certificate = makeCertificate([`DNS:${NPM}`]);
	const file = join(folder, 'cert.pem');
	writeFileSync(file, certificate.cert);
	const front = createSecureServer(certificate, (asked, answer) => {
		const headers = { ...asked.headers, host: NPM, 'x-forwarded-proto': 'https' };
		const passed = request(
			new URL(asked.url ?? '/', registry),
			{ method: asked.method, headers },
			(response) => {
				answer.writeHead(response.statusCode ?? 502, response.headers);
				response.pipe(answer);
			},
		);
		asked.pipe(passed);
	});
	const port = await listen(front);
	const proxy = createServer().on('connect', ({ url }, socket) => {
		socket.on('error', () => socket.destroy());
		if (url !== `${NPM}:443`) {
			socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
			return;
		}
		const other = connect(port, LOOPBACK, () => {
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			other.pipe(socket).pipe(other);
		}).on('error', () => socket.destroy());
	});
	const address = `http://${LOOPBACK}:${await listen(proxy)}`;
	return {
		env: { HTTPS_PROXY: address, NO_PROXY: LOOPBACK, NODE_EXTRA_CA_CERTS: file },
		stop: () => [front, proxy].forEach((server) => server.close()),
	};
}

/**
 * The settings by which docs/compose.yaml lets the package into n8n, with the two values that a person fills in.
 * @param {string} version
 * @param {string} integrity
 * @returns {Record<string, string>}
 */
function settingsOfCompose(version, integrity) {
	/** @type {Record<string, string>} */
	const environment = parse(textOf('docs/compose.yaml')).services.n8n.environment;
	const filledIn = Object.entries(environment)
		.filter(([name]) => name.includes('_PACKAGES'))
		.map(([name, value]) => [
			name,
			value
				.replace(/\$\{ROTR_VERSION:[^}]*\}/, version)
				.replace(/\$\{ROTR_INTEGRITY:[^}]*\}/, integrity),
		]);
	return Object.fromEntries(filledIn);
}

/** Starts n8n and looks whether it offers the node. @param {import('../lib/n8n').Instance} instance */
async function offersNode(instance) {
	const { stop } = await startServer(instance, await freePort());
	await stop();
	const types = join(instance.folder, '.cache', 'n8n', 'public', 'types', 'nodes.json');
	return readFileSync(types, 'utf8').includes(`"${manifest.name}.rotrApi"`);
}

/**
 * Installs the published package in a real n8n: by environment and checksum, as docs/compose.yaml does, and by hand.
 * @param {{url: string, env: NodeJS.ProcessEnv}} registry
 * @param {string} folder for what is needed meanwhile
 * @param {string} version
 * @param {string} integrity
 * @returns {Promise<string[]>} what is not as the documents say
 */
async function installed({ url, env }, folder, version, integrity) {
	const { env: diverted, stop } = await divertNpm(url, folder);
	const settings = join(folder, 'npmrc-of-nobody');
	writeFileSync(settings, '');
	/** @param {string} checksum */
	const byEnvironment = async (checksum) => {
		const instance = await createInstance();
		const own = settingsOfCompose(version, checksum);
		Object.assign(instance.env, diverted, { npm_config_userconfig: settings }, own);
		return instance;
	};
	const listed = await byEnvironment(integrity);
	const isListed = await offersNode(listed);
	Object.assign(listed.env, { N8N_COMMUNITY_PACKAGES: '[]' });
	const isUnlisted = await offersNode(listed);
	const isAltered = await offersNode(await byEnvironment(integrity.replace(/.{8}$/, 'AAAAAA==')));
	stop();

	const byHand = await createInstance();
	const nodes = join(byHand.folder, '.n8n', 'nodes');
	// For --omit=peer npm would ask about the peer all the same, and this registry knows one package only.
	const flags = ['--prefix', nodes, '--legacy-peer-deps', '--ignore-scripts'];
	await run('npm', ['install', ...flags, manifest.name], { cwd: folder, env });

	return untrue([
		[isListed, 'n8n does not let in what is listed with its checksum'],
		[!isUnlisted, 'n8n keeps what is no longer on its list'],
		[!isAltered, 'n8n lets in what has another checksum'],
		[await offersNode(byHand), 'n8n does not find what was installed by hand'],
	]);
}

module.exports = { installed };
