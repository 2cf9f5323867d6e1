import type { IExecuteFunctions, IHttpRequestOptions, INode, INodeType } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { makeCertificate } from '../../scripts/lib/certificate';
import { startTlsFront } from '../../scripts/lib/tls-front';
import { credentialStore, parametersOf, runNode, shown } from './engine';
import { subject } from './faultBench';
import { FORM } from './sampleOffer';
import { trust } from './tlsClient';

describe('RotrApi over https', () => {
	const certificate = makeCertificate();
	let distrust: () => void;
	let sandbox: Sandbox;
	let front: Awaited<ReturnType<typeof startTlsFront>>;
	beforeAll(() => {
		distrust = trust(certificate.cert);
	});
	afterAll(() => distrust());
	beforeEach(async () => {
		sandbox = await startSandbox();
		front = await startTlsFront(sandbox.url, certificate);
	});
	afterEach(async () => {
		front.stop();
		await sandbox.stop();
	});

	/** Runs an operation on so many new offers, one after the other. */
	const run = async (resource: string, operation: string, count: number, nodeClass?: INodeType) =>
		await runNode({
			store: credentialStore(front.url, sandbox.account),
			items: Array.from({ length: count }, () => ({ offerId: sandbox.addOffer().offerId })),
			parameters: parametersOf(resource, operation, {
				offerId: '={{ $json.offerId }}',
				options: { concurrency: 1 },
			}),
			nodeClass,
		});

	it('is refused with a certificate that is no longer good, by a run after one that succeeded', async () => {
		expect((await run('offer', 'downloadPdf', 3)).items).toHaveLength(3);
		front.show(makeCertificate());
		const calls = sandbox.books.calls.length;
		const { error } = await run('offer', 'downloadPdf', 3);
		expect(shown(error)).toContain('The certificate of that address was not accepted');
		expect(sandbox.books.calls).toHaveLength(calls);
	});

	it('takes one whole handshake for the reads of a run, and resumes its session in the others', async () => {
		// One for the login, one for the first of them.
		expect((await run('offer', 'downloadPdf', 5)).items).toHaveLength(5);
		expect(front.counts).toEqual({ whole: 2, resumed: 4 });
		const { items } = await run('offer', 'getStatus', 5);
		expect(items.map(({ json }) => json.offerStatus)).toEqual(Array(5).fill('initialized'));
		expect(front.counts).toEqual({ whole: 3, resumed: 8 });
	});

	it.each([
		// Its keys are others from the second read on.
		['does not take the session any more', { resumes: false }, { whole: 5, resumed: 1 }],
		// The second read breaks, and is sent again.
		['takes the session and breaks', { breaksResumed: true }, { whole: 6, resumed: 1 }],
	])('makes whole handshakes where the other side %s', async (_, options, counts) => {
		front.stop();
		front = await startTlsFront(sandbox.url, certificate, options);
		expect((await run('offer', 'getStatus', 5)).items).toHaveLength(5);
		expect(front.counts).toEqual(counts);
	});

	type Helpers = IExecuteFunctions['helpers'];

	/** The node in an n8n whose requests with a credential end otherwise. */
	function nodeWhere(
		request: (
			usual: () => Promise<unknown>,
			node: INode,
			options: IHttpRequestOptions,
		) => Promise<unknown>,
	) {
		const node = new RotrApi();
		const execute = async function (this: IExecuteFunctions) {
			const usual = this.helpers.httpRequestWithAuthentication;
			const helpers: Helpers = {
				...this.helpers,
				httpRequestWithAuthentication: async (...call) =>
					await request(async () => await usual.call(this, ...call), this.getNode(), call[1]),
			};
			return await node.execute.call(
				Object.create(this, { helpers: { value: helpers } }) as IExecuteFunctions,
			);
		};
		return Object.assign(new RotrApi(), { execute });
	}

	it('reads again what an n8n that hides its errors throws in place of the answer that it was asked to show', async () => {
		const hiding = nodeWhere(
			async (usual, node) =>
				await usual().catch(async () => await Promise.reject(new NodeApiError(node, {}))),
		);
		const { items } = await run('offer', 'getStatus', 3, hiding);
		expect(items).toHaveLength(3);
		expect(front.counts.resumed).toBe(0);
	});

	it('says what n8n threw before anything left, of the first read, too', async () => {
		const busy = nodeWhere(async () => {
			throw new Error('SQLITE_BUSY: database is locked');
		});
		const { error } = await run('offer', 'getStatus', 3, busy);
		expect(`${error?.message} ${shown(error)}`).toContain('SQLITE_BUSY: database is locked');
		expect(sandbox.books.callsOf('getOfferStatus')).toHaveLength(0);
	});

	it('asks nothing of a run of one read, after which none could resume', async () => {
		const asked: unknown[] = [];
		const listening = nodeWhere(async (usual, _node, options) => {
			asked.push(options.ignoreHttpStatusErrors);
			return await usual();
		});
		await run('offer', 'getStatus', 1, listening);
		expect(asked).toEqual([true]);
	});

	it('resumes nothing for what makes an offer', async () => {
		const offers = await runNode({
			store: credentialStore(front.url, sandbox.account),
			items: [{}, {}, {}],
			parameters: parametersOf('offer', 'create', { ...FORM, options: { concurrency: 1 } }),
		});
		expect(offers.items).toHaveLength(3);
		expect(front.counts).toEqual({ whole: 4, resumed: 0 });
	});

	it('resumes nothing for what makes a policy, but for the looks before', async () => {
		const { parameters } = subject('issue', 'policy');
		const policies = await runNode({
			store: credentialStore(front.url, sandbox.account),
			items: Array.from({ length: 3 }, () => {
				const { offerId, payment } = sandbox.addOffer();
				return { offerId, paymentAmount: payment.amount, paymentCurrency: payment.currency };
			}),
			parameters: parametersOf('policy', 'issue', parameters),
		});
		expect(policies.items).toHaveLength(3);
		// Login, the first look, and three policies; two looks.
		expect(front.counts).toEqual({ whole: 5, resumed: 2 });
	});
});
