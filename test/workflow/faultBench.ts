import { startSandbox, type Sandbox } from '../../sandbox';
import { offerRequest } from '../sandbox/client';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode, type RunOptions, type RunResult } from './engine';

/** An operation of the node as the fault suite runs it. */
export interface Subject {
	name: string;
	/** The sandbox's name of the call. */
	call: Parameters<Sandbox['books']['callsOf']>[0];
	kind: 'download' | 'lookup' | 'create' | 'issue';
	resource: string;
	operation: string;
	parameters: RunOptions['parameters'];
	/** How the message on a call that did not succeed begins. */
	task: RegExp;
}

const id = { offerId: '={{ $json.offerId }}' };

/** Every operation of the node that makes a call of its own besides login and renewal. */
export const SUBJECTS: Subject[] = [
	{
		name: 'Download PDF (offer)',
		call: 'getOfferPdf',
		kind: 'download',
		resource: 'offer',
		operation: 'downloadPdf',
		parameters: id,
		task: /^Could not download the PDF of offer \d+: /,
	},
	{
		name: 'Download PDF (policy)',
		call: 'getPolicyPdf',
		kind: 'download',
		resource: 'policy',
		operation: 'downloadPdf',
		parameters: { policyId: '={{ $json.policyId }}' },
		task: /^Could not download the PDF of policy \d+: /,
	},
	{
		name: 'Download PDF by Series and Number',
		call: 'getPolicyPdfByNumber',
		kind: 'download',
		resource: 'policy',
		operation: 'downloadPdfByNumber',
		parameters: { series: '={{ $json.series }}', number: '={{ $json.number }}' },
		task: /^Could not download the PDF of policy \S+ \d+: /,
	},
	{
		name: 'Get Status',
		call: 'getOfferStatus',
		kind: 'lookup',
		resource: 'offer',
		operation: 'getStatus',
		parameters: id,
		task: /^Could not get the status of offer \d+: /,
	},
	{
		name: 'Get Pending',
		call: 'getPendingOffer',
		kind: 'lookup',
		resource: 'offer',
		operation: 'getPending',
		parameters: { insurer: 'phoenix', ean13: '={{ $json.ean13 }}' },
		task: /^Could not get pending offer \d+ of phoenix: /,
	},
	{
		name: 'Create Offer',
		call: 'createOffer',
		kind: 'create',
		resource: 'offer',
		operation: 'create',
		parameters: {
			product: 'phoenix/cmr',
			specifyOffer: 'json',
			offerJson: JSON.stringify(offerRequest()),
		},
		task: /^Could not create the offer for phoenix\/cmr: /,
	},
	{
		name: 'Issue Policy',
		call: 'issuePolicy',
		kind: 'issue',
		resource: 'policy',
		operation: 'issue',
		parameters: { ...id, paymentMethod: 'receipt', paymentDocumentNumber: 'XY32344' },
		task: /^Could not issue offer \d+: /,
	},
];

export const subject = (operation: string, resource = 'offer') =>
	SUBJECTS.find((one) => one.operation === operation && one.resource === resource) as Subject;

export interface Bench {
	sandbox: Sandbox;
	store: CredentialStore;
	/** What the operations work on: an offer to issue, and a policy of another offer. */
	item: { [key: string]: string | number };
	/** Runs an operation on the item, with these members of Options. */
	run: (
		one: Subject,
		options?: { timeout?: number; [name: string]: unknown },
		more?: Partial<RunOptions>,
	) => Promise<RunResult>;
	/** Ends the session of the account at the API, so that the next call needs a renewal. */
	countOf: (call: Subject['call']) => number;
	stop: () => Promise<void>;
}

/** Addresses of the sandboxes of this process: on the same one, the same number would be the same offer. */
const addresses = new Set<string>();

async function startFreshSandbox(settings: Parameters<typeof startSandbox>[0]): Promise<Sandbox> {
	const sandbox = await startSandbox(settings);
	if (!addresses.has(sandbox.url)) {
		addresses.add(sandbox.url);
		return sandbox;
	}
	const other = await startFreshSandbox(settings);
	await sandbox.stop();
	return other;
}

/** A sandbox with an offer and a policy, logged in unless told otherwise. */
export async function startBench({
	loggedIn = true,
	...settings
}: Parameters<typeof startSandbox>[0] & { loggedIn?: boolean } = {}): Promise<Bench> {
	const sandbox = await startFreshSandbox(settings);
	const store = credentialStore(sandbox.url, sandbox.account);
	const offer = sandbox.addOffer();
	const { policyId, series, number } = sandbox.addPolicy();
	const item = {
		offerId: offer.offerId,
		ean13: offer.ean13,
		paymentAmount: offer.payment.amount,
		paymentCurrency: offer.payment.currency,
		policyId,
		series,
		number,
	};
	const bench: Bench = {
		sandbox,
		store,
		item,
		run: async ({ resource, operation, parameters }, options = {}, more = {}) =>
			await runNode({
				store,
				items: [item],
				parameters: parametersOf(resource, operation, {
					...parameters,
					options: options as never,
				}),
				...more,
			}),
		countOf: (call) => sandbox.books.callsOf(call).length,
		stop: async () => await sandbox.stop(),
	};
	if (loggedIn) {
		await runNode({ store, parameters: parametersOf('account', 'authenticate') });
	}
	return bench;
}
