const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/**
 * Makes a key and a certificate for this computer, signed by itself and good for a day, by the program openssl.
 * @returns {{ key: string, cert: string }} as PEM
 */
function makeCertificate() {
	const folder = mkdtempSync(join(tmpdir(), 'rotr-certificate-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	try {
		execFileSync(
			'openssl',
			[
				...[
					'req',
					'-x509',
					'-newkey',
					'rsa:2048',
					'-nodes',
					'-days',
					'1',
					'-subj',
					'/CN=localhost',
				],
				...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
				...['-keyout', key, '-out', cert],
			],
			{ stdio: 'pipe' },
		);
		return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

module.exports = { makeCertificate };
