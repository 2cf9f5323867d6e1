import { WAYS } from './hops';
import { parametersOf, runNode, shown, type RunOptions, type RunResult } from './engine';
import { startBench, subject, type Bench, type Subject } from './faultBench';
import { processedStore } from './processedStore';
import { FORM, OFFER_BODY } from './sampleOffer';

type Provoke = (bench: Bench) => Promise<RunResult>;
type Order = Parameters<Bench['sandbox']['faults']['add']>[0];

const STATUS = subject('getStatus');
const POLICY_PDF = subject('downloadPdf', 'policy');
const PENDING = subject('getPending');
const CREATE = subject('create');
const ISSUE = subject('issue', 'policy');

/** The operation runs while a fault of the sandbox strikes, as often as it is called. */
const struck =
	(one: Subject, order: Omit<Order, 'operation'>, options = {}, call = one.call): Provoke =>
	async (bench) => {
		bench.sandbox.faults.add({ times: Infinity, operation: call, ...order } as Order);
		return await bench.run(one, options);
	};

/** The operation runs with other parameters or items than those that work. */
const misused =
	(one: Subject, parameters: RunOptions['parameters'], more: Partial<RunOptions> = {}): Provoke =>
	async (bench) =>
		await bench.run({ ...one, parameters: { ...one.parameters, ...parameters } }, {}, more);

/** The operation runs with another credential than the one that works. */
const withCredential =
	(fields: Bench['store']['stored']): Provoke =>
	async (bench) => {
		bench.store.stored = { ...bench.store.stored, ...fields };
		return await bench.run(STATUS);
	};

/** The operation runs on a way to RotrApi that ends before it. */
const along =
	(way: string): Provoke =>
	async (bench) => {
		const { url, end } = await WAYS[way]();
		bench.store.stored = { ...bench.store.stored, baseUrl: url };
		const result = await bench.run(STATUS, { timeout: 20 });
		end();
		return result;
	};

const createFrom =
	(parameters: object): Provoke =>
	async ({ store }) =>
		await runNode({
			store,
			parameters: parametersOf('offer', 'create', { ...FORM, ...parameters } as never),
		});
const inJson = (offerJson: unknown) => createFrom({ specifyOffer: 'json', offerJson });
const livingIn = (county: string, city: string) =>
	createFrom({ policyholder: { person: { taxId: '14399840' }, address: { county, city } } });

/** The answer to Issue Policy is lost after RotrApi has issued. */
const LOST = struck(ISSUE, { fault: 'drop', when: 'after' });
const NO_PAUSE = { headers: { 'retry-after': '9999' } };

/** What goes wrong for a broker, and how to provoke it in a fresh sandbox that nobody has logged in to. */
export const TROUBLES: Array<[name: string, provoke: Provoke]> = [
	['nobody answers at the address', struck(STATUS, { fault: 'drop' }, {}, 'login')],
	['no answer comes', struck(STATUS, { fault: 'hang' }, { timeout: 2 })],
	[
		'the address of the server is not on the allow-list',
		async (bench) => {
			bench.sandbox.settings.allowListed = false;
			return await bench.run(STATUS);
		},
	],
	['n8n bars the address', along('barredAddress')],
	['a proxy is down', along('proxyIsDown')],
	['there is plain http on the port for https', along('plainHttp')],
	['the password is wrong', withCredential({ password: 'mistyped' })],
	['no token is accepted', struck(STATUS, { fault: 'status', status: 401 })],
	[
		'the Base URL is that of a web site',
		struck(STATUS, { fault: 'html', status: 200 }, {}, 'login'),
	],
	['the Base URL is not https', withCredential({ baseUrl: 'http://rotr.example.ro' })],
	['the credential has no password', withCredential({ password: '' })],
	['the credential asks the item', withCredential({ account: '={{ $json.offerId }}' })],
	['RotrApi has no such path', struck(STATUS, { fault: 'html', status: 404 })],
	['RotrApi knows no such offer', misused(STATUS, { offerId: '999999' })],
	['RotrApi breaks down over a call', struck(STATUS, { fault: 'status', status: 500 })],
	['RotrApi is down', struck(STATUS, { fault: 'status', status: 503, ...NO_PAUSE })],
	['requests are too many', struck(STATUS, { fault: 'status', status: 429, ...NO_PAUSE })],
	['an expression gives nothing', misused(STATUS, { offerId: '={{ $json.nothing }}' })],
	['a field is left out', livingIn('CJ', 'Cluj-Napoca')],
	['a sum can be read in two ways', misused(ISSUE, { paymentAmount: '1.234' })],
	['a town is in another county', livingIn('CJ', 'Timisoara')],
	['villages have the same name', livingIn('BC', 'Satu Nou')],
	['a commune has no village of its name', livingIn('AG', 'Com. Mioarele')],
	['the JSON breaks off', inJson('{"product": ')],
	[
		'the JSON holds a login at the insurer',
		inJson({ ...OFFER_BODY, provider: { authentication: { password: 'typed-in' } } }),
	],
	[
		'the insurer wants a login',
		async (bench) => {
			bench.sandbox.settings.insurerLogins = 'required';
			return await bench.run(CREATE);
		},
	],
	['the answer to an offer is lost', struck(CREATE, { fault: 'drop', when: 'after' })],
	['the answer to a policy is lost', LOST],
	[
		'the answer to a policy is lost, and the status before is not known',
		async (bench) => {
			bench.sandbox.faults.add({ fault: 'drop', operation: 'getOfferStatus', times: 1 });
			return await LOST(bench);
		},
	],
	['Retry On Fail is on', misused(ISSUE, {}, { node: { retryOnFail: true, waitBetweenTries: 1 } })],
	['an AI agent wants to issue', misused(ISSUE, {}, { mode: 'internal' })],
	[
		'an offer comes twice',
		async (bench) => await bench.run(ISSUE, {}, { items: [bench.item, bench.item] }),
	],
	[
		'an offer comes again after its answer was lost',
		async (bench) => {
			await struck(ISSUE, { fault: 'drop', when: 'after', times: 1 })(bench);
			return await bench.run(ISSUE);
		},
	],
	[
		'an offer comes again after n8n was started anew',
		async (bench) => {
			await bench.run(ISSUE);
			let result = {} as RunResult;
			await jest.isolateModulesAsync(async () => {
				const { RotrApi } = await import('../../nodes/RotrApi/RotrApi.node');
				result = await bench.run(ISSUE, {}, { nodeClass: new RotrApi() });
			});
			return result;
		},
	],
	[
		'an offer comes again with another sum',
		async (bench) =>
			await bench.run(ISSUE, {}, { items: [bench.item, { ...bench.item, paymentAmount: 1 }] }),
	],
	[
		'an item behind one that was issued is refused',
		async (bench) =>
			await bench.run(ISSUE, {}, { items: [bench.item, { ...bench.item, offerId: 999_999 }] }),
	],
	[
		'an offer is a policy already',
		async (bench) => {
			bench.sandbox.setOfferStatus(Number(bench.item.offerId), 'transformed');
			return await bench.run(ISSUE);
		},
	],
	[
		"n8n's database is busy",
		async (bench) => {
			processedStore.refusals.set('busy', { set: 'SQLITE_BUSY: database is locked' });
			return await bench.run(ISSUE, {}, { workflowId: 'busy' });
		},
	],
	[
		'an AI agent could fill in Issue Again',
		async (bench) => await bench.run(ISSUE, { issueAgain: "={{ $fromAI('offers') }}" }),
	],
	[
		'an offer is not in the status asked for',
		async (bench) => await bench.run(ISSUE, { issueOnlyIfStatus: 'active' }),
	],
	['there is no document yet', struck(POLICY_PDF, { fault: 'emptyFiles' })],
	['a document is no PDF', struck(POLICY_PDF, { fault: 'notPdf' })],
	['a document is damaged', struck(POLICY_PDF, { fault: 'notBase64' })],
	[
		'an offer does not get its status in time',
		async (bench) => {
			const parameters = { ...STATUS.parameters, waitForStatus: true, statuses: 'active' };
			return await bench.run(
				{ ...STATUS, parameters },
				{ waitTimeout: 10, pollInterval: 1, onWaitTimeout: 'fail' },
			);
		},
	],
	['the code of an offer is mistyped', misused(PENDING, { ean13: '3876866826728' })],
];

/** All that a person reads then, line by line: the message, the description and the hints. */
export async function linesOf(provoke: Provoke): Promise<string[]> {
	const bench = await startBench({ loggedIn: false });
	const { error, hints } = await provoke(bench);
	await bench.stop();
	return [...(error?.message ?? '').split('\n'), ...shown(error).split('\n'), ...hints].filter(
		Boolean,
	);
}
