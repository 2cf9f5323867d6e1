import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox';
import { credentialStore, parametersOf, runNode, shown } from './engine';

const pathsOf = (offerStatus: string, pendingOffer = '/offer/pending') => ({
	paths: { offerStatus, pendingOffer },
});
const OTHER = pathsOf('/offer/{id}/status');
const NEITHER = pathsOf('/quite/another/{id}');
const NO_OFFER = 'there is no offer with this number';
const FIELD = 'Offer Status Path under Paths in the RotrApi credential';

describe('the path of Get Status, which is assumed', () => {
	let sandbox: Sandbox;
	afterEach(async () => await sandbox.stop());

	/** The paths that were asked for, as the sandbox saw them. */
	const asked = () =>
		sandbox.books.calls.map(({ path }) => path).filter((path) => path !== '/auth');
	const run = async (
		operation: string,
		offerIds: unknown[],
		fields: ICredentialDataDecryptedObject = {},
		parameters = {},
	) => {
		const [resource, name] = operation.split('/');
		return await runNode({
			store: credentialStore(sandbox.url, sandbox.account, fields),
			items: offerIds.map((offerId) => ({ offerId }) as never),
			parameters: parametersOf(resource, name, parameters),
		});
	};
	const status = async (offerIds: unknown[], fields = {}) =>
		await run('offer/getStatus', offerIds, fields);

	it.each([
		{},
		{ paths: {} },
		{ paths: { offerStatusPath: '/offer/status/{id}' } },
		{ offerStatusPath: '' },
	])(
		'is read by the other reading after a 404, which is remembered for the address (%j)',
		async (fields) => {
			sandbox = await startSandbox(OTHER);
			const { offerId } = sandbox.addOffer();
			const first = await status([offerId], fields);
			expect(first.error).toBeUndefined();
			expect(first.items[0].json.offerId).toBe(offerId);
			expect(asked()).toEqual([`/offer/status/${offerId}`, `/offer/${offerId}/status`]);
			await status([offerId, offerId], fields);
			expect(asked().slice(2)).toEqual(Array(2).fill(`/offer/${offerId}/status`));
		},
	);

	it('is found for many items at the same time', async () => {
		sandbox = await startSandbox(OTHER);
		const ids = Array.from({ length: 30 }, () => sandbox.addOffer().offerId);
		const { items, error } = await status(ids);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.offerId)).toEqual(ids);
	});

	it.each([
		{ offerStatusPath: '/status/{id}' },
		{ paths: { offerStatusPath: '/status/{id}' } },
		{ offerStatusPath: ' /status/{id} ', paths: { offerStatusPath: '/other/{id}' } },
	])('is not asked about where it was corrected by hand: %j', async (fields) => {
		sandbox = await startSandbox(OTHER);
		const { offerId } = sandbox.addOffer();
		const { error } = await status([offerId], fields);
		expect(asked()).toEqual([`/status/${offerId}`]);
		expect(error?.message).toContain(NO_OFFER);
		expect(error?.message).toContain(FIELD);
	});

	it('stays the default, and is no longer doubted, once a status was read there', async () => {
		sandbox = await startSandbox();
		const { offerId } = sandbox.addOffer();
		await status([offerId]);
		const { error } = await status([999_999]);
		expect(asked()).toEqual([`/offer/status/${offerId}`, '/offer/status/999999']);
		expect(error?.message).toBe(
			`Could not get the status of offer 999999: ${NO_OFFER}: RotrApi says "Oferta 999999 nu există." (404)`,
		);
	});

	it('may be wrong where both readings answer 404, and the message says so second', async () => {
		sandbox = await startSandbox(NEITHER);
		const { offerId } = sandbox.addOffer();
		const { error } = await status([offerId]);
		expect(asked()).toEqual([`/offer/status/${offerId}`, `/offer/${offerId}/status`]);
		expect(error?.message).toBe(
			`Could not get the status of offer ${offerId}: ${NO_OFFER}, or ${FIELD} is wrong: RotrApi says "Rută inexistentă." (404)`,
		);
	});

	it.each([{}, { offerStatus: '' }, { offerStatus: null }, { offer: 'something else' }])(
		'is not the other one because of an answer without a status (%j)',
		async (data) => {
			sandbox = await startSandbox(OTHER);
			const { offerId } = sandbox.addOffer();
			const body = { error: false, status: 200, data };
			sandbox.faults.add({ fault: 'body', body, operation: 'getOfferStatus', when: 'before' });
			const { error } = await status([offerId]);
			expect(error?.message).toContain(NO_OFFER);
			expect(error?.message).toContain(FIELD);
		},
	);

	const ISSUE = { paymentAmount: '10', paymentCurrency: 'RON', paymentDocumentNumber: 'XY1' };

	it('is found by the look before Issue', async () => {
		sandbox = await startSandbox(OTHER);
		const { offerId } = sandbox.addOffer({ status: 'refused' });
		const { error } = await run(
			'policy/issue',
			[offerId],
			{},
			{
				...ISSUE,
				options: { issueOnlyIfStatus: 'active' },
			},
		);
		expect(error?.message).toBe(`Offer ${offerId} was not issued: its status is "refused"`);
	});

	it('is not looked for once an order was sent', async () => {
		sandbox = await startSandbox(NEITHER);
		const { offerId, payment } = sandbox.addOffer();
		sandbox.faults.add({ fault: 'status', status: 400, operation: 'issuePolicy' });
		const { error } = await run(
			'policy/issue',
			[offerId],
			{},
			{
				...ISSUE,
				paymentAmount: String(payment.amount),
			},
		);
		expect(shown(error)).toMatch(/^refused: /);
		const paths = sandbox.books.calls.map(({ path }) => path);
		const sent = paths.lastIndexOf('/policy');
		expect(sent).toBeGreaterThan(0);
		const before = paths.slice(0, sent).filter((path) => path.endsWith('/status'));
		const after = paths.slice(sent).filter((path) => path.endsWith('/status'));
		expect({ before: before.length, after }).toEqual({ before: 1, after: [] });
	});

	it('has a counterpart in Get Pending, whose message names the field', async () => {
		sandbox = await startSandbox(pathsOf('/offer/status/{id}', '/elsewhere'));
		const { ean13 } = sandbox.addOffer();
		const { error } = await run('offer/getPending', [1], {}, { insurer: 'phoenix', ean13 });
		expect(error?.message).toMatch(
			/^Could not get pending offer \d+ of phoenix: there is no pending offer with this EAN13, or Pending Offer Path under Paths in the RotrApi credential is wrong: /,
		);
	});
});
