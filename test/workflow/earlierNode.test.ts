import type { INode, INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox';
import { credentialStore, parametersOf, runNode, shown } from './engine';

const nodeOf = (name: string, type: string, more: Partial<INode> = {}): INode => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	...more,
});
const rotr = (name: string, resource: string, operation: string, more: Partial<INode> = {}) =>
	nodeOf(name, 'rotrApi', { parameters: { resource, operation } as INodeParameters, ...more });

const CREATE = rotr('Make the Offer', 'offer', 'create');
const OLDER = rotr('Older Offer', 'offer', 'create');
const DOWNLOAD = rotr('Download Offer', 'offer', 'downloadPdf');
const DISABLED = rotr('Off', 'offer', 'create', { disabled: true });
const ISSUE = rotr("Issue 'it'", 'policy', 'issue');
const GENERAL =
	/Create Offer'\)\.item\.json\.\w+ }}, with the name of your node in place of Create Offer/;

/** A node has put something else in the place of what the field's default expression reads. */
describe('a value that is no longer in the item', () => {
	let sandbox: Sandbox;

	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());

	const run = async (resource: string, operation: string, before: INode[], parameters = {}) =>
		await runNode({
			store: credentialStore(sandbox.url, sandbox.account),
			before,
			items: [{ messageId: 'a mail' }],
			parameters: parametersOf(resource, operation, parameters),
		});

	it.each([
		['right before a download', [CREATE, DOWNLOAD], /\$\('Make the Offer'\)/],
		['far back', [CREATE, DOWNLOAD, DOWNLOAD], /\$\('Make the Offer'\)/],
		['the nearest of two', [OLDER, CREATE, DOWNLOAD], /\$\('Make the Offer'\)/],
		['one that does not run', [CREATE, DISABLED, DOWNLOAD], /\$\('Make the Offer'\)/],
		['in no node before', [DOWNLOAD], GENERAL],
		['with no node before', [], GENERAL],
	])('is read from the node that made the offer: %s', async (_where, before, said) => {
		const unique = before.map((node, index) =>
			node === DOWNLOAD ? { ...node, id: String(index), name: `Download ${index}` } : node,
		);
		const { error } = await run('policy', 'issue', unique, {
			offerId: '12',
			paymentDocumentNumber: 'XY1',
		});
		expect(error?.message).toMatch(
			/^The payment has 2 fields to correct: Payment Amount is missing: write {{ \$\(/,
		);
		const [amount, currency] = shown(error).split('\n');
		expect(amount).toMatch(said);
		expect(amount).toContain('.item.json.paymentAmount }}');
		expect(currency).toContain('.item.json.paymentCurrency }}');
	});

	it.each(['offer/downloadPdf', 'offer/getStatus', 'policy/issue'])(
		'is the number of an offer, for %s',
		async (name) => {
			const [resource, operation] = name.split('/');
			const { error } = await run(resource, operation, [CREATE], {
				paymentAmount: '1',
				paymentCurrency: 'RON',
				paymentDocumentNumber: 'XY1',
			});
			expect(error?.message).toBe('Offer ID is missing');
			expect(shown(error)).toContain("write {{ $('Make the Offer').item.json.offerId }}.");
		},
	);

	it('is the number of a policy, in an expression that holds whatever the node is called', async () => {
		const { error } = await run('policy', 'downloadPdf', [ISSUE]);
		expect(error?.message).toBe('Policy ID is missing');
		expect(shown(error)).toContain("write {{ $('Issue \\'it\\'').item.json.policyId }}.");
	});

	it('is no matter where the item holds it, which is the default', async () => {
		const { offerId } = sandbox.addOffer();
		const { items, error } = await runNode({
			store: credentialStore(sandbox.url, sandbox.account),
			items: [{ offerId }],
			parameters: parametersOf('offer', 'getStatus'),
		});
		expect(error).toBeUndefined();
		expect(items[0].json.offerId).toBe(offerId);
	});
});
