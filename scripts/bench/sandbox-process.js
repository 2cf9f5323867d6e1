const { randomBytes } = require('node:crypto');
const { default: axios } = require('axios');
const { startSandbox } = require('../../sandbox');
const { startTlsFront } = require('../lib/tls-front');
const { answerParent } = require('./child');

/** @typedef {'download' | 'status'} Job */
/** @typedef {import('../lib/tls-front').Certificate} Certificate */
/** @typedef {{job: Job, count: number, bytes: number, latencyMs: number, certificate?: Certificate}} Load */
/** @typedef {{requests: number, logins: number, inFlight: number}} Counts */
/** @typedef {{url: string, account: {account: string, password: string}, ids: number[]}} Service */

/** @type {import('../../sandbox').Sandbox} */
let sandbox;
let callsBefore = 0;
let loginsBefore = 0;

const loginsSoFar = () => sandbox.books.logins + sandbox.books.renewals;

/** The first half of them only warms up. */
const TRIAL_CALLS = 60;

/**
 * Shortens the sandbox's wait by what its own work and timers take, so that a small answer to a lone client comes after
 * the wanted time, as it would from a server elsewhere.
 * @param {number} wanted milliseconds
 */
async function calibrate(wanted) {
	const { url, account } = sandbox;
	const login = await axios.post(`${url}/auth`, account);
	const headers = { Token: login.data.data.token };
	const { offerId } = sandbox.addOffer();
	const times = [];
	for (let call = 0; call < TRIAL_CALLS; call++) {
		const started = performance.now();
		await axios.get(`${url}/offer/status/${offerId}`, { headers });
		times.push(performance.now() - started);
	}
	// The fastest, since other work on the machine only adds to it.
	const fastest = Math.min(...times.slice(TRIAL_CALLS / 2));
	sandbox.settings.latencyMs = Math.max(0, wanted - (fastest - wanted));
}

/** @param {Load} load @returns {Promise<Service>} */
async function start({ job, count, bytes, latencyMs, certificate }) {
	sandbox = await startSandbox({ latencyMs });
	await calibrate(latencyMs);
	// Drawn documents have 22 KB or more and take long; bytes that do not compress are as good here. No two are the same,
	// for n8n saves equal texts once.
	const content = () =>
		Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(bytes)]).toString('base64');
	const ids = Array.from({ length: count }, () => {
		if (job === 'status') return sandbox.addOffer().offerId;
		const { policyId } = sandbox.addPolicy();
		sandbox.setDocument('policy', policyId, [
			{ type: 'Policy', name: 'policy.pdf', content: content() },
		]);
		return policyId;
	});
	const { url } = certificate ? await startTlsFront(sandbox.url, certificate) : sandbox;
	return { url, account: sandbox.account, ids };
}

answerParent({
	start,

	/** Starts the counting for one run. */
	reset() {
		callsBefore = sandbox.books.calls.length;
		loginsBefore = loginsSoFar();
		sandbox.books.maxInFlight = 0;
	},

	/** @returns {Counts} what came in since `reset` */
	counts() {
		const logins = loginsSoFar() - loginsBefore;
		const requests = sandbox.books.calls.length - callsBefore - logins;
		return { requests, logins, inFlight: sandbox.books.maxInFlight };
	},
});
