import { sleep } from 'n8n-workflow';
import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox';
import { credentialStore, parametersOf, runNode, shown, type RunOptions } from './engine';

describe('waiting for a status', () => {
	let sandbox: Sandbox;

	beforeEach(async () => {
		sandbox = await startSandbox();
	});
	afterEach(async () => await sandbox.stop());

	/** Waits for "ACTIVE" with a look every second. */
	const wait = async (
		offerIds: number[],
		options: IDataObject = {},
		more: Partial<RunOptions> = {},
		statuses = 'approved, active',
	) =>
		await runNode({
			store: credentialStore(sandbox.url, sandbox.account),
			items: offerIds.map((offerId) => ({ offerId })),
			parameters: parametersOf('offer', 'getStatus', {
				offerId: '={{ $json.offerId }}',
				waitForStatus: true,
				statuses,
				options: { pollInterval: 1, waitTimeout: 20, ...options } as never,
			}),
			...more,
		});
	const offer = (...statuses: string[]) => {
		const { offerId } = sandbox.addOffer();
		sandbox.scriptOfferStatuses(offerId, statuses);
		return offerId;
	};
	const looks = () => sandbox.books.callsOf('getOfferStatus').length;

	it('looks until the status is among those waited for, whatever its case', async () => {
		const offerId = offer('initialized', 'pending', 'ACTIVE');
		const started = Date.now();
		const { items, error } = await wait([offerId]);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ offerId, offerStatus: 'ACTIVE', waitTimedOut: false });
		expect(looks()).toBe(3);
		expect(Date.now() - started).toBeGreaterThanOrEqual(1900);
	});

	it('waits for the words of a group, and says which group it was', async () => {
		const offerId = offer('initialized', 'Expired');
		const { items, error } = await wait([offerId], {}, {}, 'group:approved, group:ended');
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ offerStatus: 'Expired', statusGroup: 'ended' });
		expect(looks()).toBe(2);
	});

	it('refuses a group that there is not before any look', async () => {
		const { error } = await wait([offer('ACTIVE')], {}, {}, 'group:aproved');
		expect(error?.message).toBe('Statuses names a group that there is not, "group:aproved"');
		expect(looks()).toBe(0);
	});

	it('looks once where the status is there already', async () => {
		const { items } = await wait([offer('Approved')]);
		expect(items[0].json.waitTimedOut).toBe(false);
		expect(looks()).toBe(1);
	});

	it('lets many items wait at the same time with one request at a time, and keeps their order', async () => {
		// The later an item comes, the earlier it is ready.
		const offerIds = Array.from({ length: 20 }, (_, index) =>
			offer(...Array.from({ length: 3 - Math.floor(index / 7) }, () => 'initialized'), 'ACTIVE'),
		);
		sandbox.settings.latencyMs = 5;
		const started = Date.now();
		const { items, error } = await wait(offerIds, { concurrency: 1 });
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.offerId)).toEqual(offerIds);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			offerIds.map((_, item) => ({ item })),
		);
		expect(sandbox.books.maxInFlightByOperation.getOfferStatus).toBe(1);
		// One after the other it would take 40 seconds.
		expect(Date.now() - started).toBeLessThan(15_000);
		expect(looks()).toBe(7 * 4 + 7 * 3 + 6 * 2);
	});

	it('goes on after looks that fail in passing', async () => {
		const offerId = offer('initialized', 'ACTIVE');
		sandbox.faults.add({ operation: 'getOfferStatus', fault: 'status', status: 503 });
		sandbox.faults.add({ operation: 'getOfferStatus', fault: 'drop', skip: 1 });
		const { items, error } = await wait([offerId]);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ offerStatus: 'ACTIVE', waitTimedOut: false });
		expect(looks()).toBe(4);
	});

	it('ends at once for an offer that does not exist, while the others wait on', async () => {
		const offerId = offer('initialized', 'ACTIVE');
		const { items, errorItems } = await wait(
			[999999, offerId],
			{},
			{
				node: { onError: 'continueErrorOutput' },
			},
		);
		expect(errorItems).toHaveLength(1);
		expect(errorItems[0].json.error).toMatch(/wait for a status of offer 999999/);
		expect(items.map(({ json }) => json.offerId)).toEqual([offerId]);
		expect(looks()).toBe(3);
	});

	it('gives the last status when the time is up', async () => {
		const ready = offer('ACTIVE');
		const late = offer('initialized', 'pending');
		const { items, error } = await wait([late, ready], { waitTimeout: 2 });
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ offerStatus: 'pending', waitTimedOut: true });
		expect(items[1].json).toMatchObject({ offerStatus: 'ACTIVE', waitTimedOut: false });
	});

	it('fails when the time is up, if told so', async () => {
		const offerId = offer('pending');
		const { error } = await wait([offerId], { waitTimeout: 1, onWaitTimeout: 'fail' });
		expect(error?.message).toBe(
			`Offer ${offerId} is still "pending" after the time to wait for it`,
		);
		expect(shown(error)).toContain('Waited for approved, active');
	});

	it('fails with the reason when no look brought a status in all the time', async () => {
		const offerId = offer('ACTIVE');
		sandbox.faults.add({
			operation: 'getOfferStatus',
			fault: 'status',
			status: 503,
			times: Infinity,
		});
		const { error } = await wait([offerId], { waitTimeout: 2 });
		expect(error?.message).toContain(`wait for a status of offer ${offerId}`);
		expect(looks()).toBeGreaterThan(1);
	});

	it('stops within a second when the execution is cancelled', async () => {
		const offerIds = [offer('initialized'), offer('initialized')];
		let cancelledAt = 0;
		await wait(
			offerIds,
			{ pollInterval: 30, waitTimeout: 60 },
			{
				onStart: (cancel) => {
					void sleep(1000).then(() => {
						cancelledAt = Date.now();
						cancel();
					});
				},
			},
		);
		expect(cancelledAt).toBeGreaterThan(0);
		// A second on a machine of its own; the next look would be half a minute away.
		expect(Date.now() - cancelledAt).toBeLessThan(3000);
		expect(looks()).toBe(2);
	});

	it('asks for the statuses where there are none', async () => {
		const { error } = await runNode({
			store: credentialStore(sandbox.url, sandbox.account),
			parameters: parametersOf('offer', 'getStatus', {
				offerId: String(offer('ACTIVE')),
				waitForStatus: true,
				statuses: ' , ',
			}),
		});
		expect(error?.message).toBe('Statuses names no status, ","');
		expect(looks()).toBe(0);
	});
});
