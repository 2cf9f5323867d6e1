import { FAULTS } from '../../sandbox';
import { render, stored } from '../../scripts/reliability';
import { SUBJECTS } from './faultBench';
import { LOGINS, READS, RENEWALS, WRITES } from './faultCases';
import { FAULT_TABLE } from './faultTable';

describe('the table of faults', () => {
	it('has every fault that the sandbox can make', () => {
		const struck = new Set(FAULT_TABLE.map(({ order }) => order.fault));
		expect(FAULTS.map(({ name }) => name).filter((name) => !struck.has(name))).toEqual([]);
	});

	it('strikes every operation before and after its call', () => {
		const struck = [...READS, ...WRITES].map(({ struck, when }) => `${struck} ${when}`);
		const calls = SUBJECTS.map(({ call }) => call);
		expect([...new Set(struck)].sort()).toEqual(
			calls.flatMap((call) => [`${call} after`, `${call} before`]).sort(),
		);
		expect(LOGINS.length).toBeGreaterThan(FAULT_TABLE.length);
		expect(RENEWALS.length).toBeGreaterThan(FAULT_TABLE.length);
	});

	it('is what docs/reliability.md says (made by scripts/reliability.js)', () => {
		expect(stored()).toBe(render(stored()));
	});
});
