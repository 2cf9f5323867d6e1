const tls = require('node:tls');

/** @param {string} certificate as PEM, that this process trusts from now on @returns {() => void} how to undo it */
function trust(certificate) {
	const usual = tls.getCACertificates('default');
	tls.setDefaultCACertificates([...usual, certificate]);
	return () => tls.setDefaultCACertificates(usual);
}

module.exports = { trust };
