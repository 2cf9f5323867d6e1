/**
 * @typedef {import('./types').Operation} Operation
 *
 * @typedef {object} Watch
 * @property {Operation | '*'} operation
 * @property {number} left How many calls have still to come, the one that is meant included.
 * @property {() => unknown} action
 */

/** What is to happen when a call arrives. */
class Arrivals {
	constructor() {
		/** @type {Watch[]} */
		this.watches = [];
	}

	/**
	 * Has the n-th call from now on wait, not yet looked at, until an action is done.
	 * @param {Operation | '*'} operation
	 * @param {number} n 1 is the next call.
	 * @param {() => unknown} action
	 */
	onCall(operation, n, action) {
		this.watches.push({ operation, left: n, action });
	}

	/** Counts a call, and does what is due. @param {Operation | 'unknown'} operation */
	async arrived(operation) {
		const counting = this.watches.filter((watch) => [operation, '*'].includes(watch.operation));
		for (const watch of counting) watch.left -= 1;
		const due = counting.filter(({ left }) => left === 0);
		this.watches = this.watches.filter(({ left }) => left > 0);
		for (const { action } of due) await action();
	}
}

module.exports = { Arrivals };
