import { LOGINS, READS, RENEWALS, runCases, WRITES } from './faultCases';
import { shown } from './engine';
import { startBench, subject } from './faultBench';
import { expectCase } from './faultExpectations';

/** The answer is lost, and after that no status can be read. */
async function loseSightOfPolicy() {
	const bench = await startBench();
	bench.sandbox.faults.add({ fault: 'drop', operation: 'issuePolicy', when: 'after' });
	bench.sandbox.faults.add({ fault: 'html', operation: 'getOfferStatus', skip: 1, times: 99 });
	const { error } = await bench.run(subject('issue', 'policy'));
	const looks = bench.countOf('getOfferStatus');
	await bench.stop();
	return { error, looks, calls: bench.countOf('issuePolicy') };
}

describe('when a fault strikes', () => {
	let outcomes: Awaited<ReturnType<typeof runCases>>;
	let lostSight: Awaited<ReturnType<typeof loseSightOfPolicy>>;
	// All at once, since some look for a policy for a minute.
	beforeAll(async () => {
		[lostSight, outcomes] = await Promise.all([
			loseSightOfPolicy(),
			runCases([...WRITES, ...RENEWALS, ...LOGINS, ...READS]),
		]);
	}, 290_000);

	it('a policy being issued and its status after that: says so when a minute is over', () => {
		expect(shown(lostSight.error)).toMatch(
			/^open: Not confirmed: the status of offer \d+ could not be read after that\. The insurer may still be working\. Look the policy up /m,
		);
		expect(lostSight.looks).toBeGreaterThan(5);
		expect(lostSight.calls).toBe(1);
	});

	describe.each([
		['an offer being made or a policy being issued', WRITES],
		['a download, a status or a pending offer', READS],
		['the login', LOGINS],
		['the renewal', RENEWALS],
	])('%s', (_, cases) => {
		it.each(cases.map((one) => [one.name, one] as const))('%s', (__, one) => {
			expectCase(one, outcomes.get(one));
		});
	});
});
