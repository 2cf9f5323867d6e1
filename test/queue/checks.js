const assert = require('node:assert/strict');

/**
 * @typedef {import('../../scripts/queue/load').Outcome} Outcome
 * @typedef {import('../../scripts/queue/cluster').Cluster} Cluster
 */

/** @param {Outcome} outcome @returns {string} what a failed assertion says of an execution */
function report({ number, kind, status, body, worker, execution }) {
	const { error } = execution;
	const why = error ? `${error.message}\n${error.description}` : JSON.stringify(body).slice(0, 500);
	return `Order ${number} (${kind}, execution ${execution.id} on ${worker}): ${execution.status}, answered with ${status}: ${why}`;
}

/**
 * The execution ended well, put out an item for each that came in, and the webhook answered with the same.
 * @param {Outcome} outcome
 */
function assertSucceeded(outcome) {
	const { execution, status, body, result, items } = outcome;
	assert.equal(execution.status, 'success', report(outcome));
	assert.equal(status, 200, report(outcome));
	assert.equal(result.length, items.length, report(outcome));
	assert.deepEqual(
		body,
		result.map(({ json }) => json),
	);
}

/**
 * The results are about what was asked for, and are what the API's books say.
 * @param {Outcome} outcome
 * @param {Cluster['sandbox']['books']} books
 */
function assertTrue({ kind, items, result }, books) {
	for (const [index, { json }] of result.entries()) {
		if (kind === 'download') assert.equal(String(json.policyId), items[index].policyId);
		else assert.equal(String(json.offerId), items[index].offerId);
		if (kind === 'status') assert.equal(json.offerStatus, books.offers.get(json.offerId)?.status);
		if (kind === 'issue') {
			assert.equal(books.policies.get(json.policyId)?.offer.offerId, json.offerId);
		}
	}
}

/**
 * The files in n8n's storage are byte for byte those of the API.
 * @param {Outcome} outcome
 * @param {Cluster['editor']} editor
 * @param {Map<string, Buffer>} originals by policy
 */
async function assertWhole({ kind, items, result }, editor, originals) {
	if (kind !== 'download') return;
	for (const [index, { binary = {} }] of result.entries()) {
		const files = Object.values(binary);
		assert.equal(files.length, 1);
		assert.match(files[0].id ?? '', /^database:/);
		const content = await editor.readBinary(files[0]);
		assert.ok(originals.get(items[index].policyId)?.equals(content), 'the file differs');
	}
}

/**
 * How often each offer of the orders was issued, by the books of the API.
 * @param {import('../../scripts/queue/load').Order[]} orders
 * @param {Cluster['sandbox']['books']} books
 * @returns {Map<string, number>}
 */
function timesIssued(orders, books) {
	/** @type {Map<string, number>} */
	const times = new Map();
	for (const { kind, items } of orders) {
		if (kind === 'issue') for (const { offerId } of items) times.set(offerId, 0);
	}
	for (const { offer } of books.policies.values()) {
		const offerId = String(offer.offerId);
		const count = times.get(offerId);
		if (count !== undefined) times.set(offerId, count + 1);
	}
	return times;
}

module.exports = { assertSucceeded, assertTrue, assertWhole, timesIssued };
