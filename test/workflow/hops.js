const http = require('node:http');
const https = require('node:https');
const net = require('node:net');
const { makeCertificate } = require('../../scripts/lib/certificate');

// To be loaded before n8n, which reads these once: 127.0.0.1 and 127.0.0.3 are allowed, any other
// address of this machine is barred.
process.env.N8N_SSRF_PROTECTION_ENABLED = 'true';
process.env.N8N_SSRF_ALLOWED_IP_RANGES = '127.0.0.1/32,127.0.0.3/32';
process.env.N8N_SSRF_BLOCKED_HOSTNAMES = 'localhost';

for (const name of [
	'HTTP_PROXY',
	'HTTPS_PROXY',
	'http_proxy',
	'https_proxy',
	'ALL_PROXY',
	'NO_PROXY',
]) {
	delete process.env[name];
}

/** What is at 127.0.0.1 is reached without: other tests may run at the same time. */
function goOutBy(/** @type {string} */ address) {
	Object.assign(process.env, { HTTPS_PROXY: address, NO_PROXY: '127.0.0.1' });
}

function goOutDirectly() {
	delete process.env.HTTPS_PROXY;
	delete process.env.NO_PROXY;
}

/** @param {net.Server} server @returns {Promise<string>} its host and port */
const listen = async (server) =>
	await new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {net.AddressInfo} */ (server.address());
			resolve(`127.0.0.1:${port}`);
		});
	});

/** The record by which TLS ends a handshake: fatal, handshake_failure. */
const ALERT = Buffer.from([0x15, 3, 3, 0, 2, 2, 40]);
const NO_LOGIN = 'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n';

/**
 * @typedef {object} Way The way to RotrApi, where it ends before RotrApi.
 * @property {string} url The Base URL of the credential.
 * @property {() => void} end
 */

/** @param {net.Server} server @param {(at: string) => string} url @param {boolean} [isProxy] @returns {Promise<Way>} */
async function wayTo(server, url, isProxy) {
	/** @type {Set<net.Socket>} */
	const sockets = new Set();
	server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
	const at = await listen(server);
	if (isProxy) goOutBy(`http://${at}`);
	const end = () => {
		if (isProxy) goOutDirectly();
		for (const socket of sockets) socket.destroy();
		server.close();
	};
	return { url: url(at), end };
}

const behindProxy = () => 'https://127.0.0.3:8443';
const secure = (/** @type {string} */ at) => `https://${at}`;

/** @type {{ [name: string]: () => Promise<Way> }} */
const WAYS = {
	barredAddress: async () =>
		await wayTo(net.createServer(), (at) => `http://${at.replace('127.0.0.1', '127.0.0.2')}`),
	barredName: async () =>
		await wayTo(net.createServer(), (at) => `http://${at.replace('127.0.0.1', 'localhost')}`),
	proxyWantsLogin: async () => {
		const proxy = http.createServer().on('connect', (_, socket) => socket.end(NO_LOGIN));
		return await wayTo(proxy, behindProxy, true);
	},
	proxyDrops: async () =>
		await wayTo(
			net.createServer((socket) => socket.destroy()),
			behindProxy,
			true,
		),
	proxyIsDown: async () => {
		goOutBy('http://127.0.0.1:1');
		return { url: behindProxy(), end: goOutDirectly };
	},
	unknownName: async () => ({ url: 'https://rotr.invalid', end: () => {} }),
	wrongCertificate: async () => await wayTo(https.createServer(makeCertificate()), secure),
	plainHttp: async () => await wayTo(http.createServer(), secure),
	tlsRefused: async () =>
		await wayTo(
			net.createServer((socket) => socket.once('data', () => socket.end(ALERT))),
			secure,
		),
};

module.exports = { WAYS };
