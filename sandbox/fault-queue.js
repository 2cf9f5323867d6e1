const { ROUTES } = require('./description');
const { FAULTS } = require('./faults');

/**
 * @typedef {import('./types').Operation} Operation
 * @typedef {import('./faults').FaultKind} FaultKind
 * @typedef {FaultKind['strike']} Strike
 * @typedef {import('./spoil').FaultParams} FaultParams
 *
 * @typedef {object} FaultOrder
 * @property {string | Strike} fault The name of a fault of the list, or one of the caller's own.
 * @property {Operation | '*'} operation The calls that it strikes.
 * @property {'before' | 'after'} [when] Before: nothing is processed. After: all is, and the answer is spoiled.
 * @property {number} [times] How many calls it strikes: 1 unless told, `Infinity` for all.
 * @property {number} [skip] How many calls it lets pass first.
 * @property {boolean} [ahead] Whether it comes before the faults that wait already, of which one strikes a call.
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

/** @param {string | Strike} fault @returns {FaultKind} */
function kindOf(fault) {
	if (typeof fault === 'function') {
		return {
			name: 'own',
			description: '',
			params: {},
			when: ['before', 'after'],
			strike: fault,
		};
	}
	const kind = FAULTS.find((known) => known.name === fault);
	if (!kind) throw new Error(`The sandbox has no fault "${fault}"`);
	return kind;
}

/** The faults that wait for their calls. */
class FaultQueue {
	constructor() {
		/** @type {Fault[]} */
		this.faults = [];
	}

	/** @param {FaultOrder & FaultParams} order @returns {Fault} */
	add({ fault: given, operation, when, times = 1, skip = 0, ahead = false, ...params }) {
		const kind = kindOf(given);
		if (operation !== '*' && !ROUTES.some((route) => route.operation === operation)) {
			throw new Error(`The sandbox has no operation "${operation}"`);
		}
		if (when && !kind.when.includes(when)) {
			throw new Error(`The fault "${kind.name}" cannot strike ${when} the call is processed`);
		}
		const counters = { timesLeft: times, skipLeft: skip, hits: 0 };
		/** @type {Fault} */
		const fault = { kind, params, operation, when: when ?? kind.when[0], ...counters };
		if (ahead) this.faults.unshift(fault);
		else this.faults.push(fault);
		return fault;
	}

	/** Forgets all faults. */
	clear() {
		this.faults.length = 0;
	}

	/**
	 * The fault that strikes a call, one at most.
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
