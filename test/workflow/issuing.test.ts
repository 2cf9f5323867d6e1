import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { startBench, subject, type Bench } from './faultBench';
import type { RunOptions } from './engine';

const ISSUE = subject('issue', 'policy');
const GO_ON = { node: { onError: 'continueRegularOutput' as const } };

describe('issuing policies', () => {
	let bench: Bench;
	let sandbox: Sandbox;

	beforeEach(async () => {
		bench = await startBench();
		({ sandbox } = bench);
	});
	afterEach(async () => {
		await bench.stop();
		expect(sandbox.books.violations).toEqual([]);
	});

	const offers = (count: number): IDataObject[] =>
		Array.from({ length: count }, () => {
			const { offerId, payment } = sandbox.addOffer();
			return { offerId, paymentAmount: payment.amount, paymentCurrency: payment.currency };
		});
	const issue = async (
		items: IDataObject[],
		more: Partial<RunOptions> = {},
		options: { [name: string]: string | number } = {},
	) => await bench.run(ISSUE, options, { items, ...more });
	const refuseThird = () =>
		sandbox.faults.add({
			fault: 'status',
			status: 400,
			message: 'Oferta a expirat.',
			operation: 'issuePolicy',
			skip: 2,
		});

	it.each([{ retryOnFail: true }, { retryOnFail: true, ...GO_ON.node }])(
		'refuses to start with %j, and sends nothing',
		async (node) => {
			const items = offers(2);
			const before = sandbox.books.calls.length;
			const { error, items: output } = await issue(items, {
				node: { ...node, waitBetweenTries: 1 },
			});
			expect(error?.message ?? output[0]?.json.error).toBe(
				'Issue Policy does not run with Retry On Fail',
			);
			// Nothing that follows may take the offers for policies.
			for (const { json } of output) expect(Object.keys(json)).toEqual(['error', 'details']);
			expect(sandbox.books.calls).toHaveLength(before);
		},
	);

	it('refuses the same offer a second time in one run, and issues it once', async () => {
		const [one, other] = offers(2);
		const { items } = await issue([one, other, { ...one, offerId: String(one.offerId) }], GO_ON);
		expect(items[2].json.error).toBe(
			`Offer ${String(one.offerId)} was not issued again: item 0 of this run has the same offer`,
		);
		expect(bench.countOf('issuePolicy')).toBe(2);
	});

	it('issues a corrected double of an item that never left this machine', async () => {
		const [one] = offers(1);
		const { items } = await issue([{ ...one, paymentAmount: '-1' }, one], GO_ON);
		expect(items[0].json.error).toMatch(/field/);
		expect(items[1].json.policyId).toBeDefined();
	});

	it('issues one at a time, in the order of the items', async () => {
		sandbox.settings.latencyMs = 20;
		const items = offers(5);
		const { items: output } = await issue(items);
		expect(output.map(({ json }) => json.offerId)).toEqual(items.map(({ offerId }) => offerId));
		expect(sandbox.books.maxInFlightByOperation.issuePolicy).toBe(1);
		expect(sandbox.books.maxInFlight).toBe(1);
	});

	it('keeps what was issued when a later item fails, with Continue On Fail', async () => {
		refuseThird();
		const { items } = await issue(offers(5), GO_ON);
		expect(items.map(({ json }) => Boolean(json.policyId))).toEqual([
			true,
			true,
			false,
			true,
			true,
		]);
		expect(items[2].json.error).toMatch(/RotrApi says "Oferta a expirat\." \(400\)$/);
		expect(bench.countOf('issuePolicy')).toBe(5);
	});

	it('lists what was issued in the error that stops the run, and issues no more', async () => {
		refuseThird();
		const { error } = await issue(offers(5));
		const issued = [...sandbox.books.policies.values()].slice(1);
		expect(issued).toHaveLength(2);
		for (const { policyId, series, number, offer } of issued) {
			expect(error?.description).toContain(
				`${series} ${number} (policy ${policyId}, offer ${offer.offerId})`,
			);
		}
		expect(error?.description).toMatch(/^Already issued in this run, do not issue again: /m);
		expect(error?.context?.itemIndex).toBe(2);
		expect(bench.countOf('issuePolicy')).toBe(3);
	});

	it('issues only in the statuses asked for, whatever their case', async () => {
		const [one, other] = offers(2);
		sandbox.setOfferStatus(Number(other.offerId), 'expired');
		const issueOnlyIfStatus = 'ACTIVE, Initialized';
		const { items } = await issue([one, other], GO_ON, { issueOnlyIfStatus });
		expect(items[0].json.policyId).toBeDefined();
		expect(items[1].json.error).toBe(
			`Offer ${String(other.offerId)} was not issued: its status is "expired"`,
		);
		expect(bench.countOf('issuePolicy')).toBe(1);
	});

	it('does not issue where a status is asked for that can not be read', async () => {
		sandbox.faults.add({ fault: 'status', status: 500, operation: 'getOfferStatus', times: 99 });
		const { error } = await issue(offers(1), {}, { issueOnlyIfStatus: 'initialized' });
		expect(error?.message).toMatch(/was not issued: its status could not be read$/);
		expect(bench.countOf('issuePolicy')).toBe(0);
	});

	it('issues where no status is asked for and none can be read', async () => {
		sandbox.settings.paths.offerStatus = '/elsewhere/{id}';
		bench.store.stored = { ...bench.store.stored, offerStatusPath: 'no path at all' };
		const { error, items } = await issue(offers(1));
		expect(error).toBeUndefined();
		expect(items[0].json.policyId).toBeDefined();
	});

	it('says that the status before was unknown, where the answer is lost after that', async () => {
		sandbox.faults.add({ fault: 'drop', operation: 'getOfferStatus', times: 1 });
		sandbox.faults.add({ fault: 'drop', operation: 'issuePolicy', when: 'after' });
		const { error } = await issue(offers(1));
		expect(error?.message).toMatch(/^It is not known whether offer \d+ was issued: /);
		expect(error?.description).toMatch(
			/^Not confirmed: at \d\d:\d\d:\d\d the offer was 'transformed'; what it was before issuing could not be read\./,
		);
		expect(sandbox.books.policies.size).toBe(2);
	});

	it('notices a change of status that comes late', async () => {
		const [one] = offers(1);
		sandbox.scriptOfferStatuses(Number(one.offerId), ['initialized', 'initialized', 'ACTIVE']);
		sandbox.faults.add({ fault: 'html', operation: 'issuePolicy', status: 504 });
		const { error } = await issue([one]);
		expect(error?.description).toContain(
			"The offer went from 'initialized' to 'ACTIVE' after the answer was lost: the policy was probably issued. Do not issue again; look it up first.",
		);
		expect(bench.countOf('getOfferStatus')).toBe(3);
	});

	it.each([[{}], [GO_ON]])(
		'sends nothing more once the execution is cancelled (%j)',
		async (more) => {
			sandbox.faults.add({ fault: 'hang', operation: 'issuePolicy', when: 'after', skip: 1 });
			const items = offers(4);
			let stop = () => {};
			sandbox.onCall('issuePolicy', 2, () => stop());
			const startedAt = Date.now();
			const { error, items: output } = await issue(items, {
				...more,
				onStart: (cancel) => {
					stop = cancel;
				},
			});
			expect(Date.now() - startedAt).toBeLessThan(10_000);
			expect(bench.countOf('issuePolicy')).toBe(2);
			const goesOn = 'node' in more;
			const said = goesOn ? output[1].json : { error: error?.message, details: error?.description };
			expect(said.error).toMatch(
				/^It is not known whether offer \d+ was issued: the execution was stopped$/,
			);
			expect(said.details).toMatch(/^Not confirmed: /);
			if (!goesOn) expect(error?.description).toMatch(/^Already issued in this run, /m);
			else expect(output[0].json.policyId).toBeDefined();
		},
	);
});
