/**
 * @typedef {object} HopRow What a person reads of a call that did not get as far as RotrApi.
 * @property {string} title
 * @property {string} way A way of hops.js.
 * @property {string} cause The end of the message.
 * @property {string} advice The beginning of a line of the description.
 * @property {string} [code] The network's code, as a pattern.
 */

const BLOCKED = 'n8n itself did not let the call to RotrApi at {url} leave';
const NOT_PASSED = 'the proxy before RotrApi at {url} did not pass the call on';
const NOT_SECURE = 'no secure connection to RotrApi at {url} came about';
const PROXIES = 'n8n goes out by a proxy, which HTTP_PROXY, HTTPS_PROXY or ALL_PROXY names:';
const TLS = 'The two sides did not agree on a secure connection (TLS)';

/** @type {HopRow[]} What ends a call on this machine or on its way. */
const HOP_TABLE = [
	{
		title: "n8n's SSRF protection, by address",
		way: 'barredAddress',
		cause: BLOCKED,
		advice: 'The SSRF protection of n8n bars the IP address behind that name.',
	},
	{
		title: "n8n's SSRF protection, by name",
		way: 'barredName',
		cause: BLOCKED,
		advice: 'The SSRF protection of n8n bars that name.',
	},
	{
		title: 'A proxy that wants a login (407)',
		way: 'proxyWantsLogin',
		cause: 'the proxy before RotrApi at {url} asks for a login (407)',
		advice: `${PROXIES} write its login into that address`,
	},
	{
		title: 'A proxy that drops the connection',
		way: 'proxyDrops',
		cause: NOT_PASSED,
		advice: `${PROXIES} check that address`,
	},
	{
		title: 'A proxy that is down',
		way: 'proxyIsDown',
		cause: NOT_PASSED,
		advice: `${PROXIES} check that address`,
		code: 'ECONNREFUSED',
	},
	{
		title: 'A name that does not exist',
		way: 'unknownName',
		cause: 'there is no connection to RotrApi at {url}',
		advice: 'The name in the address was not found: check the address in the RotrApi credential',
		code: 'ENOTFOUND|EAI_\\w+',
	},
	{
		title: 'A certificate that nobody vouches for',
		way: 'wrongCertificate',
		cause: 'there is no connection to RotrApi at {url}',
		advice: 'The certificate of that address was not accepted: check the address',
		code: '\\w*CERT\\w*',
	},
	{
		title: 'Plain http on the https port',
		way: 'plainHttp',
		cause: NOT_SECURE,
		advice: TLS,
		code: 'EPROTO|ERR_SSL_\\w+',
	},
	{
		title: 'TLS refused, e.g. for want of a client certificate',
		way: 'tlsRefused',
		cause: NOT_SECURE,
		advice: TLS,
		code: 'EPROTO|ERR_SSL_\\w+',
	},
];

module.exports = { HOP_TABLE };
