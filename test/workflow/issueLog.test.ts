import { printed } from './n8nLog';
import { startBench, subject, type Bench } from './faultBench';

const ISSUE = subject('issue', 'policy');

/** A crash of n8n leaves nothing of an execution but its log. */
describe("n8n's log", () => {
	let bench: Bench;

	beforeEach(async () => {
		bench = await startBench();
		printed.length = 0;
	});
	afterEach(async () => await bench.stop());

	const linesOn = (text: string) =>
		printed
			.join('')
			.split('\n')
			.filter((line) => line.includes(text));

	it('has one line for a policy: offer, policy, series, number and execution, nobody by name', async () => {
		const { items } = await bench.run(ISSUE, {}, { executionId: '4711' });
		const { offerId, policyId, series, number } = items[0].json;
		const lines = linesOn('RotrApi: issued');
		expect(lines).toHaveLength(1);
		for (const part of [series, number, `policy ${String(policyId)}`, `offer ${String(offerId)}`]) {
			expect(lines[0]).toContain(String(part));
		}
		expect(lines[0]).toContain('in execution 4711');
		const { policyholder } = bench.sandbox.books.offers.get(Number(offerId)) ?? {};
		expect(lines[0]).not.toContain(String(policyholder?.taxId));
	});

	it('has one line for an offer that is left open', async () => {
		bench.sandbox.faults.add({ fault: 'drop', operation: 'issuePolicy', when: 'after' });
		await bench.run(ISSUE, {}, { executionId: '4712' });
		const lines = linesOn('RotrApi: not known whether offer');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('in execution 4712');
	});
});
