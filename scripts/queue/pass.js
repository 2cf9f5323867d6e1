const { setTimeout: sleep } = require('node:timers/promises');
const { openRecords, placeAll } = require('./load');
const { publishWorkflows } = require('./workflows');

/**
 * @typedef {import('./load').Order} Order
 * @typedef {import('./load').Outcome} Outcome
 * @typedef {{outcomes: Outcome[], seconds: number, logins: number, renewals: number, rejected: number, calls: number, mostInFlight: number, policies: number}} Pass
 */

/** How many items an execution of each kind has. */
const ITEMS = { download: 3, status: 5, issue: 2 };
const KINDS = /** @type {const} */ (['download', 'status', 'issue']);

/** How long a worker is looked for that is issuing, in milliseconds. */
const HUNT = 60_000;

/**
 * Everything that the passes need from a cluster: its workflows, offers and policies.
 * @param {import('./cluster').Cluster} cluster
 * @param {number} documents how many policies there are to download
 */
async function preparePasses(cluster, documents) {
	const { sandbox, url, workers } = cluster;
	const workflows = await publishWorkflows(cluster);
	const read = openRecords(cluster, workflows);
	const policies = Array.from({ length: documents }, () => sandbox.addPolicy());
	const offers = Array.from({ length: 10 }, () => sandbox.addOffer({ status: 'ACTIVE' }));
	let number = 0;

	/** @type {Record<typeof KINDS[number], (index: number) => Record<string, any>>} */
	const itemOf = {
		download: (index) => ({ policyId: String(policies[index % policies.length].policyId) }),
		status: (index) => ({ offerId: String(offers[index % offers.length].offerId) }),
		issue: () => {
			const { offerId, payment } = sandbox.addOffer();
			return { offerId: String(offerId), ...payment };
		},
	};

	/** @param {number} count @returns {Order[]} the three kinds in turn, shifted so that no worker always gets the same */
	const makeOrders = (count) =>
		Array.from({ length: count }, (_, index) => {
			const kind = KINDS[(index + Math.floor(index / 10)) % KINDS.length];
			const items = Array.from({ length: ITEMS[kind] }, (_item, place) =>
				itemOf[kind](number * ITEMS[kind] + place),
			);
			return { number: number++, kind, items };
		});

	/**
	 * Has orders worked on and reads what became of them.
	 * @param {Order[]} orders
	 * @param {import('./load').Waves} waves
	 * @param {() => Promise<void>} [meanwhile]
	 * @returns {Promise<Pass>}
	 */
	async function run(orders, waves, meanwhile = async () => {}) {
		const { books } = sandbox;
		const count = () => ({
			logins: books.logins,
			renewals: books.renewals,
			rejected: books.rejectedTokens,
			calls: books.calls.length,
			policies: books.policies.size,
		});
		const before = count();
		books.maxInFlight = 0;
		const started = Date.now();
		const [answered] = await Promise.all([placeAll(url, orders, waves), meanwhile()]);
		const seconds = (Date.now() - started) / 1000;
		const outcomes = await read(answered);
		const after = count();
		return {
			outcomes,
			seconds,
			mostInFlight: books.maxInFlight,
			logins: after.logins - before.logins,
			renewals: after.renewals - before.renewals,
			rejected: after.rejected - before.rejected,
			calls: after.calls - before.calls,
			policies: after.policies - before.policies,
		};
	}

	/**
	 * Kills the first worker that is seen issuing policies while the API has such a call in work.
	 * @param {number} delay seconds to wait before looking
	 */
	async function killOneIssuing(delay) {
		await sleep(delay * 1000);
		const deadline = Date.now() + HUNT;
		while (Date.now() < deadline) {
			const victim = workers.find(({ atWork }) => atWork().includes('issue'));
			if (victim && sandbox.books.inFlightByOperation.issuePolicy > 0) return victim.kill();
			await sleep(20);
		}
		throw new Error(`No worker was seen issuing a policy within ${HUNT / 1000} s: none was killed`);
	}

	return { killOneIssuing, makeOrders, run };
}

/** @typedef {Awaited<ReturnType<typeof preparePasses>>} Passes */

module.exports = { preparePasses };
