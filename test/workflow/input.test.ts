import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode, shown } from './engine';

describe('what is entered in the form', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;

	beforeAll(async () => {
		sandbox = await startSandbox();
		store = credentialStore(sandbox.url, sandbox.account);
	});
	afterAll(async () => {
		expect(sandbox.books.violations).toEqual([]);
		await sandbox.stop();
	});

	/** An expression that finds nothing in the item; n8n itself stops at a field that is left empty. */
	const NOTHING = '={{ $json.nothing }}';
	const PAYMENT = {
		paymentAmount: '10',
		paymentCurrency: 'RON',
		paymentDate: '2026-11-24',
		paymentDocumentNumber: 'XY 1',
	};
	const run = async (resource: string, operation: string, parameters: IDataObject) =>
		await runNode({
			store,
			items: [{}],
			parameters: parametersOf(resource, operation, parameters as never),
		});

	it.each([
		[
			'offer',
			'getPending',
			{ insurer: NOTHING, ean13: '12' },
			'The input has 2 fields to correct: Insurer is missing; EAN13 must have 13 digits, not "12"',
			/^1\. Insurer: is missing\. .*\n2\. EAN13: must have 13 digits, not "12"\. It is the code/,
		],
		[
			'policy',
			'downloadPdfByNumber',
			{ series: NOTHING, number: NOTHING },
			'The input has 2 fields to correct: Series is missing; Number is missing',
			/^1\. Series: is missing\. .*\n2\. Number: is missing\. /,
		],
		[
			'policy',
			'issue',
			{ ...PAYMENT, offerId: NOTHING, paymentAmount: '-1', paymentDate: '31.02.2026' },
			'The input has 3 fields to correct: Offer ID is missing; Payment Amount must be above zero; and 1 more',
			/^not sent: 1\. Offer ID: is missing\. .*\n2\. Payment Amount: must be above zero\n3\. Payment Date: /,
		],
	])('is reported at once, all that is wrong with it (%s/%s)', async (...one) => {
		const [resource, operation, parameters, message, said] = one;
		const before = sandbox.books.calls.length;
		const { error } = await run(resource, operation, parameters);
		expect(error?.message).toBe(message);
		expect(shown(error)).toMatch(said);
		expect(sandbox.books.calls).toHaveLength(before);
	});

	it('waits for a status where an expression says "true", and looks once where it says "false"', async () => {
		const read = async (waitForStatus: string) => {
			const { offerId } = sandbox.addOffer();
			sandbox.scriptOfferStatuses(offerId, ['initialized', 'ACTIVE']);
			const { items } = await run('offer', 'getStatus', {
				offerId: String(offerId),
				waitForStatus: `={{ "${waitForStatus}" }}`,
				statuses: 'active',
				options: { pollInterval: 1 },
			});
			return items[0].json;
		};
		expect(await read('true')).toMatchObject({ offerStatus: 'ACTIVE', waitTimedOut: false });
		expect(await read('false')).toMatchObject({ offerStatus: 'initialized' });
	});

	it('gives all data where an expression says "false" of Simplify', async () => {
		const { offerId } = sandbox.addOffer();
		const read = async (simple: string) =>
			await run('offer', 'getStatus', { offerId: String(offerId), simple: `={{ "${simple}" }}` });
		expect((await read('false')).items[0].json).toHaveProperty('provider');
		expect((await read('true')).items[0].json).not.toHaveProperty('provider');
	});

	it('is all read before a policy is issued, so that none is hidden by an expression that fails', async () => {
		const { offerId } = sandbox.addOffer();
		const { error } = await run('policy', 'issue', {
			...PAYMENT,
			offerId: String(offerId),
			simple: "={{ $('Nobody').item.json.simple }}",
		});
		expect(error).toBeDefined();
		expect(sandbox.books.callsOf('issuePolicy')).toEqual([]);
	});

	it('is known not to be sent where the connection is refused, session or not', async () => {
		const gone = await startSandbox();
		const { offerId } = gone.addOffer();
		const there = credentialStore(gone.url, gone.account);
		const status = parametersOf('offer', 'getStatus', { offerId: String(offerId) });
		expect((await runNode({ store: there, parameters: status })).error).toBeUndefined();
		await gone.stop();
		const parameters = parametersOf('policy', 'issue', { ...PAYMENT, offerId: String(offerId) });
		const { error } = await runNode({ store: there, parameters });
		expect(error?.message).toMatch(/^Could not issue offer \d+: there is no connection to RotrApi/);
		expect(shown(error)).toContain('allow-listed');
	});

	it('hints at a doubtful tax number of the payer once the API has refused', async () => {
		const { offerId, payment } = sandbox.addOffer();
		sandbox.faults.add({ fault: 'status', status: 400, operation: 'issuePolicy' });
		const { error } = await run('policy', 'issue', {
			...PAYMENT,
			offerId: String(offerId),
			paymentAmount: String(payment.amount),
			paymentCurrency: payment.currency,
			payer: { person: { taxId: '12345678' } },
		});
		expect(error?.message).toMatch(/^Could not issue offer \d+: RotrApi says/);
		expect(shown(error)).toContain('Payer > Tax ID: the check digit does not fit');
	});
});
