const { once } = require('node:events');
const tls = require('node:tls');

/** @param {string} certificate as PEM, that this process trusts from now on @returns {() => void} how to undo it */
function trust(certificate) {
	const usual = tls.getCACertificates('default');
	tls.setDefaultCACertificates([...usual, certificate]);
	return () => tls.setDefaultCACertificates(usual);
}

/** @param {string} url @returns {Promise<Buffer>} a TLS session with the server there, that it would resume */
async function sessionWith(url) {
	const { port, hostname: host } = new URL(url);
	const socket = tls.connect({ port: Number(port), host });
	// TLS 1.3 sends its ticket after the handshake.
	const [session] = await once(socket, 'session');
	socket.on('error', () => {}).destroy();
	return session;
}

module.exports = { sessionWith, trust };
