const { randomBytes } = require('node:crypto');
const { startSandbox } = require('../../sandbox');
const { answerParent } = require('./child');

/** @typedef {'download' | 'status'} Job */
/** @typedef {{job: Job, count: number, bytes: number, latencyMs: number}} Load */
/** @typedef {{requests: number, logins: number, inFlight: number}} Counts */
/** @typedef {{url: string, account: {account: string, password: string}, ids: number[]}} Service */

/** @type {import('../../sandbox').Sandbox} */
let sandbox;
let callsBefore = 0;
let loginsBefore = 0;

const loginsSoFar = () => sandbox.books.logins + sandbox.books.renewals;

/** @param {Load} load @returns {Promise<Service>} */
async function start({ job, count, bytes, latencyMs }) {
	sandbox = await startSandbox({ latencyMs });
	// Drawn documents have 22 KB or more and take long; bytes that do not compress are as good here.
	const content = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(bytes)]).toString('base64');
	const ids = Array.from({ length: count }, () => {
		if (job === 'status') return sandbox.addOffer().offerId;
		const { policyId } = sandbox.addPolicy();
		sandbox.setDocument('policy', policyId, [{ type: 'Policy', name: 'policy.pdf', content }]);
		return policyId;
	});
	return { url: sandbox.url, account: sandbox.account, ids };
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
