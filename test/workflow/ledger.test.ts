import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { shown, type RunOptions, type RunResult } from './engine';
import { startBench, subject, type Bench } from './faultBench';
import { processedStore } from './processedStore';

const ISSUE = subject('issue', 'policy');
const GO_ON = { node: { onError: 'continueRegularOutput' as const } };

describe('an offer that is asked for again', () => {
	let bench: Bench;
	let sandbox: Sandbox;
	let executions = 0;

	beforeEach(async () => {
		bench = await startBench();
		({ sandbox } = bench);
	});
	afterEach(async () => {
		processedStore.refusals.clear();
		await bench.stop();
	});

	const offers = (count: number): IDataObject[] =>
		Array.from({ length: count }, () => {
			const { offerId, payment } = sandbox.addOffer();
			return { offerId, paymentAmount: payment.amount, paymentCurrency: payment.currency };
		});
	const issue = async (
		items: IDataObject[],
		more: Partial<RunOptions> = {},
		options: { [name: string]: unknown } = {},
	) => await bench.run(ISSUE, options, { items, executionId: String(++executions), ...more });
	/** How many policies each offer has. */
	const policiesOf = (items: IDataObject[]) =>
		items.map(
			({ offerId }) =>
				[...sandbox.books.policies.values()].filter(({ offer }) => offer.offerId === offerId)
					.length,
		);
	const refuse = (skip: number) =>
		sandbox.faults.add({
			fault: 'status',
			status: 400,
			message: 'Oferta a expirat.',
			operation: 'issuePolicy',
			skip,
		});
	const lose = (skip = 0) =>
		sandbox.faults.add({ fault: 'drop', operation: 'issuePolicy', when: 'after', skip });
	/** Another process, as far as the node can tell: its memory is empty, n8n's store is not. */
	const inAnotherProcess = async (run: (issueThere: typeof issue) => Promise<void>) => {
		await jest.isolateModulesAsync(async () => {
			const { RotrApi } = await import('../../nodes/RotrApi/RotrApi.node');
			const nodeClass = new RotrApi();
			await run(
				async (items, more, options) => await issue(items, { nodeClass, ...more }, options),
			);
		});
	};
	const flags = ({ items }: RunResult) =>
		items.map(({ json }) =>
			json.resumed
				? 'resumed'
				: json.alreadyIssued
					? 'alreadyIssued'
					: json.error
						? 'error'
						: 'new',
		);

	it('is given once more by a Retry as resumed, the refused one issued', async () => {
		const items = offers(5);
		refuse(2);
		const failed = await issue(items);
		expect(shown(failed.error)).toMatch(/^refused: /);
		const retried = await issue(items, { retryOf: failed });
		expect(flags(retried)).toEqual(['resumed', 'resumed', 'new', 'new', 'new']);
		expect(policiesOf(items)).toEqual([1, 1, 1, 1, 1]);
		const again = await issue(items);
		expect(flags(again)).toEqual(Array(5).fill('alreadyIssued'));
		expect(policiesOf(items)).toEqual([1, 1, 1, 1, 1]);
	});

	it('is given by a Retry on another worker, which has the memory of the execution alone', async () => {
		const items = offers(3);
		refuse(2);
		const failed = await issue(items);
		await inAnotherProcess(async (issueThere) => {
			const retried = await issueThere(items, { retryOf: failed });
			expect(retried.error).toBeUndefined();
			expect(flags(retried)).toEqual(['resumed', 'resumed', 'new']);
		});
		expect(policiesOf(items)).toEqual([1, 1, 1]);
	});

	it('stays open when its answer was lost, with when and where it was sent', async () => {
		const items = offers(3);
		lose(1);
		const failed = await issue(items);
		const retried = await issue(items, { retryOf: failed, ...GO_ON });
		expect(flags(retried)).toEqual(['resumed', 'error', 'new']);
		expect(retried.items[1].json.error).toBe(
			`Offer ${String(items[1].offerId)} was sent before, and it is not known whether offer ${String(items[1].offerId)} was issued: do not issue it again`,
		);
		expect(retried.items[1].json.details).toMatch(
			/^open: It was sent on \d\d\.\d\d\.\d{4} at \d\d:\d\d:\d\d \(Romanian time\) in execution \d+\. /,
		);
		expect(policiesOf(items)).toEqual([1, 1, 1]);
	});

	it('is barred by its mark where nothing else is known of it', async () => {
		const items = offers(1);
		await issue(items);
		await inAnotherProcess(async (issueThere) => {
			const { error } = await issueThere(items);
			expect(error?.message).toMatch(
				/was marked as sent by this node before: do not issue it again$/,
			);
			expect(shown(error)).toMatch(/^open: /);
		});
		expect(bench.countOf('issuePolicy')).toBe(1);
	});

	it('is another one at another address, or for another account', async () => {
		const items = offers(1);
		await issue(items);
		const other = await startBench();
		const offer = other.sandbox.addOffer({ offerId: Number(items[0].offerId) } as never);
		const { items: output } = await other.run(
			ISSUE,
			{},
			{
				items: [
					{
						offerId: offer.offerId,
						paymentAmount: offer.payment.amount,
						paymentCurrency: offer.payment.currency,
					},
				],
			},
		);
		expect(output[0].json.alreadyIssued).toBeUndefined();
		expect(output[0].json.policyId).toBeDefined();
		await other.stop();
	});

	it('is left open with both sums when another sum is asked for', async () => {
		const [one] = offers(1);
		await issue([one]);
		const { error } = await issue([{ ...one, paymentAmount: 1.5 }]);
		expect(error?.message).toContain(`was issued before for ${String(one.paymentAmount)}`);
		expect(error?.message).toContain('not for 1.5');
		expect(shown(error)).toMatch(/^open: /);
		expect(bench.countOf('issuePolicy')).toBe(1);
	});

	it('is given with a hint when only method, date or document differ', async () => {
		const [one] = offers(1);
		await issue([one]);
		const parameters = { paymentDocumentNumber: 'another' };
		const { items, hints } = await bench.run(
			{ ...ISSUE, parameters: { ...ISSUE.parameters, ...parameters } },
			{},
			{ items: [one], executionId: 'later' },
		);
		expect(items[0].json.alreadyIssued).toBe(true);
		expect(hints.some((hint) => hint.includes('another method, date, document or payer'))).toBe(
			true,
		);
		expect(bench.countOf('issuePolicy')).toBe(1);
	});

	it('waits for another execution that is issuing it, and gives its policy', async () => {
		sandbox.settings.latencyMs = 50;
		const items = offers(2);
		const runs = await Promise.all(
			[1, 2, 3].map(
				async () => await issue(items, {}, { issueOnlyIfStatus: 'initialized, group:policy' }),
			),
		);
		expect(policiesOf(items)).toEqual([1, 1]);
		expect(runs.flatMap(flags).filter((flag) => flag === 'new')).toHaveLength(2);
		expect(runs.flatMap(flags).filter((flag) => flag === 'alreadyIssued')).toHaveLength(4);
	});

	describe('with Issue Again', () => {
		it('is sent once more, for the offers that it names alone, and once in an execution', async () => {
			const items = offers(2);
			await issue(items);
			const issueAgain = ` ${String(items[0].offerId)} , 77`;
			refuse(99);
			const failed = await issue([...items, { ...items[0] }, { offerId: 'x' }], {}, { issueAgain });
			expect(failed.error).toBeDefined();
			expect(policiesOf(items)).toEqual([2, 1]);
			const retried = await issue(items, { retryOf: failed }, { issueAgain });
			expect(flags(retried)).toEqual(['resumed', 'alreadyIssued']);
			expect(policiesOf(items)).toEqual([2, 1]);
			await issue(items, {}, { issueAgain });
			expect(policiesOf(items)).toEqual([3, 1]);
		});

		it('goes past a mark of which nothing more is known', async () => {
			const items = offers(1);
			await issue(items);
			await inAnotherProcess(async (issueThere) => {
				const { items: output } = await issueThere(
					items,
					{},
					{
						issueAgain: String(items[0].offerId),
					},
				);
				expect(output[0].json.policyId).toBeDefined();
			});
		});

		it('is refused when an AI agent could fill it in', async () => {
			const { error } = await issue(offers(1), {}, { issueAgain: "={{ $fromAI('offers') }}" });
			expect(error?.message).toBe('Issue Again may not be filled in by an AI agent');
			expect(shown(error)).toMatch(/^not sent: /);
			expect(bench.countOf('issuePolicy')).toBe(0);
		});
	});

	describe("n8n's store", () => {
		it('bars issuing while it does not answer, and nothing is sent', async () => {
			processedStore.refusals.set('test', { set: 'SQLITE_BUSY: database is locked' });
			const { error } = await issue(offers(1));
			expect(error?.message).toMatch(/^Offer \d+ was not sent: n8n could not note/);
			expect(shown(error)).toMatch(/^not sent: .*SQLITE_BUSY/);
			expect(bench.countOf('issuePolicy')).toBe(0);
		});

		it('is asked once more where another worker makes the row of a new node in the same moment', async () => {
			const record = processedStore.checkProcessedAndRecord.bind(processedStore);
			jest
				.spyOn(processedStore, 'checkProcessedAndRecord')
				.mockImplementationOnce(async (items, ...rest) => {
					const theirs = record(['what another worker sends'], ...rest);
					const [mine] = await Promise.all([record(items, ...rest), theirs]);
					return mine;
				});
			const items = offers(1);
			await issue(items, { workflowId: 'new' });
			expect(policiesOf(items)).toEqual([1]);
			expect(processedStore.rows.get('new:rotr')).toHaveLength(2);
		});

		it('is told of when it does not take a mark back', async () => {
			const items = offers(1);
			refuse(0);
			processedStore.refusals.set('test', { remove: 'SQLITE_BUSY' });
			const { error } = await issue(items);
			expect(shown(error)).toMatch(/^refused: /);
			expect(shown(error)).toContain('did not take back the mark');
			await inAnotherProcess(async (issueThere) => {
				processedStore.refusals.clear();
				const { error: barred } = await issueThere(items);
				expect(shown(barred)).toMatch(/^open: /);
			});
		});

		it('is done without, and a hint says so, where there is no saved workflow', async () => {
			const items = offers(1);
			// n8n's Agents module runs it so, which has to be allowed.
			const more = { workflowId: '' };
			const { hints, items: output } = await issue(items, more, { allowAgents: true });
			expect(output[0].json.policyId).toBeDefined();
			expect(hints.some((hint) => hint.includes('no store of n8n'))).toBe(true);
			const again = await issue(items, more, { allowAgents: true });
			expect(flags(again)).toEqual(['alreadyIssued']);
		});

		it('keeps all marks of executions that issue at the same time', async () => {
			const items = offers(20);
			await Promise.all(items.map(async (item) => await issue([item])));
			await inAnotherProcess(async (issueThere) => {
				const { items: output } = await issueThere(items, GO_ON);
				expect(output.map(({ json }) => String(json.details).slice(0, 5))).toEqual(
					Array(20).fill('open:'),
				);
			});
		});
	});

	it('may be issued after it was refused, or not sent at all', async () => {
		const items = offers(1);
		refuse(0);
		await issue(items);
		const { items: output } = await issue(items);
		expect(flags({ items: output } as RunResult)).toEqual(['new']);
	});
});
