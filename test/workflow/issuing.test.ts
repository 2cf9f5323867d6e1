import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { startBench, subject, type Bench } from './faultBench';
import { shown, type RunOptions } from './engine';

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

	it('gives the policy of the same offer a second time in one run, and issues it once', async () => {
		const [one, other] = offers(2);
		const { items, hints } = await issue([one, other, { ...one, offerId: String(one.offerId) }]);
		expect(items[2].json).toEqual({ ...items[0].json, alreadyIssued: true });
		expect(hints.filter((hint) => hint.includes('issued before'))).toHaveLength(1);
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
			expect(shown(error)).toContain(
				`${series} ${number} (policy ${policyId}, offer ${offer.offerId})`,
			);
		}
		expect(shown(error)).toMatch(/^Already issued in this run: /m);
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
		bench.store.stored = { ...bench.store.stored, paths: { offerStatusPath: 'no path at all' } };
		const { error, items } = await issue(offers(1));
		expect(error).toBeUndefined();
		expect(items[0].json.policyId).toBeDefined();
	});

	it('says that the status before was unknown, where the answer is lost after that', async () => {
		sandbox.faults.add({ fault: 'drop', operation: 'getOfferStatus', times: 1 });
		sandbox.faults.add({ fault: 'drop', operation: 'issuePolicy', when: 'after' });
		const { error } = await issue(offers(1));
		expect(error?.message).toMatch(/^It is not known whether offer \d+ was issued: /);
		expect(shown(error)).toMatch(
			/^open: Not confirmed: at \d\d:\d\d:\d\d \(Romanian time\) offer \d+ was '\w+'; what it was before could not be read\./,
		);
		expect(sandbox.books.policies.size).toBe(2);
	});

	it.each([
		['transformed', ' after the answer was lost: the policy was probably issued. '],
		['ACTIVE', ': not confirmed. '],
		['error', ': not confirmed. '],
	])('notices a change of status to %s that comes late', async (status, said) => {
		const [one] = offers(1);
		sandbox.scriptOfferStatuses(Number(one.offerId), ['initialized', 'initialized', status]);
		sandbox.faults.add({ fault: 'html', operation: 'issuePolicy', status: 504 });
		const { error } = await issue([one]);
		expect(error?.message).toMatch(/ Do not issue it again$/);
		expect(shown(error)).toContain(`changed from 'initialized' to '${status}'${said}`);
		expect(shown(error)).toMatch(/^open: /);
		expect(bench.countOf('getOfferStatus')).toBe(3);
	});

	describe('after a 401 or 403', () => {
		const renewals = () => bench.countOf('renewToken') + bench.countOf('login');
		const forms = [
			{ fault: 'status', status: 401 },
			{ fault: 'envelope200', status: 401 },
			{ fault: 'status', status: 403 },
			{ fault: 'envelope200', status: 403 },
			{ fault: 'html', status: 401 },
			{ fault: 'html', status: 403 },
		] as const;
		it.each(forms.flatMap((form) => [1, 99].map((times) => ({ ...form, times }))))(
			'sends once and leaves it open where the call was processed ($fault $status, $times times)',
			async (form) => {
				sandbox.faults.add({ ...form, operation: 'issuePolicy', when: 'after' });
				const [one] = offers(1);
				const { error } = await issue([one]);
				expect(error?.message).toMatch(/^It is not known whether offer .* Do not issue it again$/);
				expect(shown(error)).toMatch(/^open: .*changed from .* to 'transformed'/);
				expect(bench.countOf('issuePolicy')).toBe(1);
				expect(sandbox.books.policies.size).toBe(2);
			},
		);

		it('renews and sends once more where the token is refused for a look, too', async () => {
			const before = renewals();
			sandbox.onCall('issuePolicy', 1, () => sandbox.revokeTokens());
			const { items } = await issue(offers(1));
			expect(items[0].json.policyId).toBeDefined();
			expect(renewals() - before).toBe(1);
			expect(sandbox.books.policies.size).toBe(2);
			expect(bench.countOf('issuePolicy')).toBe(2);
		});

		it('sends twice at most, however often the token is refused', async () => {
			for (const n of [1, 2, 3]) sandbox.onCall('issuePolicy', n, () => sandbox.revokeTokens());
			const [one] = offers(1);
			const same = ['initialized', 'initialized', 'initialized'];
			// A change ends the looks that follow.
			sandbox.scriptOfferStatuses(Number(one.offerId), [...same, 'pending']);
			const { error } = await issue([one]);
			expect(shown(error)).toMatch(/^open: /);
			expect(bench.countOf('issuePolicy')).toBe(2);
			expect(sandbox.books.policies.size).toBe(1);
		});

		it('leaves it open where the status can not be read before', async () => {
			sandbox.faults.add({ fault: 'drop', operation: 'getOfferStatus', times: 1 });
			sandbox.onCall('issuePolicy', 1, () => sandbox.revokeTokens());
			const { error } = await issue(offers(1));
			expect(shown(error)).toMatch(/^open: /);
			expect(bench.countOf('issuePolicy')).toBe(1);
		});
	});

	it('takes a refusal for one only where the status did not change', async () => {
		sandbox.faults.add({ fault: 'status', status: 400, operation: 'issuePolicy', when: 'after' });
		const { error } = await issue(offers(1));
		expect(error?.message).toMatch(/^It is not known whether /);
		expect(shown(error)).toMatch(/^open: .* to 'transformed'/);
	});

	it.each([
		['transformed', {}, 0],
		['TRANSFORMED', { issueOnlyIfStatus: 'initialized,transformed' }, 1],
		['transformed', { issueOnlyIfStatus: 'group:policy' }, 1],
		['expired', {}, 1],
		['somethingNew', {}, 1],
	])('with the status %s and %j sends %i', async (status, options, count) => {
		const [one] = offers(1);
		sandbox.setOfferStatus(Number(one.offerId), status);
		const { error, hints } = await issue([one], {}, options as never);
		expect(bench.countOf('issuePolicy')).toBe(count);
		if (count === 0) {
			expect(error?.message).toMatch(/says that there is a policy already. Do not issue it again$/);
			expect(shown(error)).toContain("the vendor's API for home insurance");
		}
		expect(hints.some((hint) => hint.includes('has ended'))).toBe(status === 'expired');
	});

	it('passes a refused status with Issue Again', async () => {
		const [one] = offers(1);
		sandbox.setOfferStatus(Number(one.offerId), 'transformed');
		await issue([one], {}, { issueAgain: String(one.offerId) });
		expect(bench.countOf('issuePolicy')).toBe(1);
	});

	it.each([
		['an offer that is none', { offerId: 'x' }],
		['a sum that is none', { paymentAmount: 'x' }],
	])('says of %s that it was not sent', async (_what, wrong) => {
		const [one] = offers(1);
		const { items } = await issue([{ ...one, ...wrong }], GO_ON);
		expect(items[0].json.details).toMatch(/^not sent: /);
	});

	it('says of a wrong sum of an offer that was sent before that it is open', async () => {
		const [one] = offers(1);
		const { items } = await issue([one, { ...one, paymentAmount: 'x' }], GO_ON);
		expect(items[1].json.details).toMatch(/^open: /);
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
			const said = goesOn ? output[1].json : { error: error?.message, details: shown(error) };
			expect(said.error).toMatch(
				/^It is not known whether offer \d+ was issued: the execution was stopped\. Do not issue it again$/,
			);
			expect(said.details).toMatch(/^open: Not confirmed: /);
			if (!goesOn) expect(shown(error)).toMatch(/^Already issued in this run: /m);
			else expect(output[0].json.policyId).toBeDefined();
		},
	);
});
