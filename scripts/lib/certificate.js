const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/**
 * Makes a key and a certificate for this computer, signed by itself and good for two days, by the program openssl.
 * @param {string[]} [names] by which the computer is called
 * @returns {{ key: string, cert: string }} as PEM
 */
function makeCertificate(names = ['DNS:localhost', 'IP:127.0.0.1']) {
	const folder = mkdtempSync(join(tmpdir(), 'rotr-certificate-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const what = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost'.split(' ');
	const altNames = ['-addext', `subjectAltName=${names.join(',')}`];
	try {
		const args = [...what, ...altNames, '-keyout', key, '-out', cert];
		execFileSync('openssl', args, { stdio: 'pipe' });
		return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

module.exports = { makeCertificate };
