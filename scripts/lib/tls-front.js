const { randomBytes } = require('node:crypto');
const { connect } = require('node:net');
const { createServer } = require('node:tls');

/** @typedef {{ key: string, cert: string }} Certificate */

/**
 * Puts TLS before a server of this computer that speaks plain http.
 * @param {string} url of that server
 * @param {Certificate} certificate
 * @param {{ resumes?: boolean, breaksResumed?: boolean }} [options] `resumes: false` refuses every session that is offered,
 * `breaksResumed` takes it and hangs up
 */
async function startTlsFront(url, certificate, { resumes = true, breaksResumed = false } = {}) {
	const counts = { whole: 0, resumed: 0 };
	// The same for every certificate: sessions outlive a change of it.
	const ticketKeys = randomBytes(48);
	/** @type {Set<import('node:net').Socket>} */
	const sockets = new Set();
	const server = createServer({ ...certificate, ticketKeys }, (socket) => {
		const isResumed = socket.isSessionReused();
		counts[isResumed ? 'resumed' : 'whole']++;
		// With keys that change, no ticket can be read again.
		if (!resumes) server.setTicketKeys(randomBytes(48));
		const behind = connect(Number(new URL(url).port), '127.0.0.1');
		for (const end of [socket, behind]) {
			sockets.add(end);
			end.on('error', () => {}).once('close', () => sockets.delete(end));
		}
		if (isResumed && breaksResumed) for (const end of [socket, behind]) end.destroy();
		socket.pipe(behind).pipe(socket);
	});
	server.on('tlsClientError', () => {});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `https://localhost:${port}`,
		/** Handshakes so far. */
		counts,
		/** From the next handshake on it shows another certificate. @param {Certificate} other */
		show: (other) => server.setSecureContext({ ...other, ticketKeys }),
		stop: () => {
			for (const socket of sockets) socket.destroy();
			server.close();
		},
	};
}

module.exports = { startTlsFront };
