import type { IExecuteFunctions, INodeType } from 'n8n-workflow';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { makeCertificate } from '../../scripts/lib/certificate';
import { startTlsFront } from '../../scripts/lib/tls-front';
import { credentialStore, parametersOf, runNode, shown } from './engine';
import { sessionWith, trust } from './tlsClient';

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

	const download = async (nodeClass?: INodeType) =>
		await runNode({
			store: credentialStore(front.url, sandbox.account),
			items: Array.from({ length: 3 }, () => ({ offerId: sandbox.addOffer().offerId })),
			parameters: parametersOf('offer', 'downloadPdf', { offerId: '={{ $json.offerId }}' }),
			nodeClass,
		});

	it('is refused with a certificate that is no longer good, by a run after one that succeeded', async () => {
		expect((await download()).items).toHaveLength(3);
		front.show(makeCertificate());
		const calls = sandbox.books.calls.length;
		const { error } = await download();
		expect(shown(error)).toContain('The certificate of that address was not accepted');
		expect(sandbox.books.calls).toHaveLength(calls);
	});

	// Why docs/benchmarks.md says that each request pays a whole handshake. Where this fails, that has changed.
	it('could be called with a TLS session, which no answer of n8n shows', async () => {
		const session = await sessionWith(front.url);
		let answer: { body?: object } = {};
		const execute = async function (this: IExecuteFunctions) {
			answer = (await this.helpers.httpRequest({
				url: front.url,
				encoding: 'stream',
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				agentOptions: { session },
			})) as typeof answer;
			return [[]];
		};
		await download(Object.assign(new RotrApi(), { execute }));
		expect(front.counts.resumed).toBe(1);
		expect(answer.body).toBeDefined();
		expect(Reflect.get(answer.body ?? {}, 'socket')).toBeUndefined();
	});
});
