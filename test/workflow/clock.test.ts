import { shown } from './engine';
import { startBench, subject, type Bench } from './faultBench';

/** Since nothing here may take long, an hour that went by is told by the clock that only goes on. */
describe('a wall clock that is set back while the node works', () => {
	let bench: Bench;
	beforeEach(async () => {
		bench = await startBench();
		const start = Date.now();
		let reads = 0;
		jest.spyOn(Date, 'now').mockImplementation(() => start - 3_600_000 * ++reads);
	});
	afterEach(async () => {
		jest.restoreAllMocks();
		await bench.stop();
	});

	it('leaves a wait for a status as long as it is', async () => {
		const waits = { waitForStatus: true, statuses: 'active' };
		const read = subject('getStatus');
		const { items, error } = await bench.run(
			{ ...read, parameters: { ...read.parameters, ...waits } },
			{ pollInterval: 1, waitTimeout: 2 },
		);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ waitTimedOut: true });
		expect(bench.sandbox.books.callsOf('getOfferStatus')).toHaveLength(3);
	});

	it('leaves the look after a lost answer as long as it is', async () => {
		const { sandbox } = bench;
		const realNow = performance.now.bind(performance);
		sandbox.faults.add({ fault: 'drop', operation: 'issuePolicy', when: 'after' });
		sandbox.settings.offerStatusesAfterIssue = ['initialized'];
		sandbox.onCall('getOfferStatus', 2, () => {
			jest.spyOn(performance, 'now').mockImplementation(() => realNow() + 61_000);
		});
		const { error } = await bench.run(subject('issue', 'policy'));
		expect(shown(error)).toMatch(/^open: Not confirmed: /);
		expect(sandbox.books.callsOf('getOfferStatus')).toHaveLength(2);
	});
});
