const { ROUTES } = require('./description');
const { FAULTS } = require('./faults');

/**
 * @typedef {import('./types').Operation} Operation
 * @typedef {import('./faults').FaultKind} FaultKind
 * @typedef {import('./spoil').FaultParams} FaultParams
 *
 * @typedef {object} FaultOrder
 * @property {string} fault The name of a fault of the list.
 * @property {Operation | '*'} operation The calls that it strikes.
 * @property {'before' | 'after'} [when] Before: nothing is processed. After: all is, and the answer is spoiled.
 * @property {number} [times] How many calls it strikes: 1 unless told, `Infinity` for all.
 * @property {number} [skip] How many calls it lets pass first.
 *
 * @typedef {object} Fault
 * @property {FaultKind} kind
 * @property {FaultParams} params
 * @property {Operation | '*'} operation
 * @property {'before' | 'after'} when
 * @property {number} timesLeft
 * @property {number} skipLeft
 * @property {number} hits How many calls it has struck.
 */

/** The faults that wait for their calls. */
class FaultQueue {
	constructor() {
		/** @type {Fault[]} */
		this.faults = [];
	}

	/**
	 * @param {FaultOrder & FaultParams} order
	 * @returns {Fault}
	 */
	add({ fault: name, operation, when, times = 1, skip = 0, ...params }) {
		const kind = FAULTS.find((known) => known.name === name);
		if (!kind) throw new Error(`The sandbox has no fault "${name}"`);
		if (operation !== '*' && !ROUTES.some((route) => route.operation === operation)) {
			throw new Error(`The sandbox has no operation "${operation}"`);
		}
		if (when && !kind.when.includes(when)) {
			throw new Error(`The fault "${name}" cannot strike ${when} the call is processed`);
		}
		const counters = { timesLeft: times, skipLeft: skip, hits: 0 };
		/** @type {Fault} */
		const fault = { kind, params, operation, when: when ?? kind.when[0], ...counters };
		this.faults.push(fault);
		return fault;
	}

	/** Forgets all faults. */
	clear() {
		this.faults.length = 0;
	}

	/**
	 * The fault that strikes a call, one at most.
	 *
	 * @param {Operation | 'unknown'} operation
	 * @returns {Fault | undefined}
	 */
	take(operation) {
		for (const fault of this.faults) {
			if (fault.timesLeft <= 0 || ![operation, '*'].includes(fault.operation)) continue;
			if (fault.skipLeft > 0) {
				fault.skipLeft -= 1;
				continue;
			}
			fault.timesLeft -= 1;
			fault.hits += 1;
			return fault;
		}
		return undefined;
	}
}

module.exports = { FaultQueue };
