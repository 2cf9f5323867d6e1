import { printed } from './n8nLog';
import type { Sandbox } from '../../sandbox';
import { startBench, SUBJECTS, type Bench } from './faultBench';
import { FAULT_TABLE } from './faultTable';
import { parametersOf, runNode, shown, type RunResult } from './engine';

const PASSWORD = 'pw-Șecret "quoted"/+%41';
const INSURER = { account: 'insurer-account-77', password: 'insurer-pw-Q9', code: 'agent-code-X1' };

/** Everything that an object holds: own properties, enumerable or not, and what they hold in turn. */
function everythingIn(value: unknown, seen = new Set<unknown>()): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || seen.has(value)) return [];
	seen.add(value);
	if (Buffer.isBuffer(value)) return [value.toString('latin1')];
	const own = Object.getOwnPropertyNames(value).flatMap((name) => [
		name,
		...everythingIn(Reflect.get(value, name), seen),
	]);
	const entries = value instanceof Map || value instanceof Set ? [...value.values()] : [];
	return [...own, ...entries.flatMap((entry) => everythingIn(entry, seen))];
}

/** As servers write an address of which every sign is encoded. */
const strictly = (text: string) =>
	encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

describe('secrets', () => {
	let bench: Bench;
	let sandbox: Sandbox;

	beforeEach(async () => {
		printed.length = 0;
		bench = await startBench({
			loggedIn: false,
			accounts: [{ account: 'broker-account', password: PASSWORD, accountId: 7 }],
		});
		({ sandbox } = bench);
		bench.store.stored = { ...bench.store.stored, insurerAccounts: { phoenix: INSURER } };
	});
	afterEach(async () => await bench.stop());

	/** All tokens that the sandbox has seen or the store has held, and all that people may not see. */
	const secrets = () => {
		const { token, refreshToken } = bench.store.stored;
		const texts = [PASSWORD, ...Object.values(INSURER), String(token), String(refreshToken)].concat(
			sandbox.books.tokensSeen.map((seen) => seen.token),
		);
		// Half of a password, where the node cuts a long text, is too much as well.
		texts.push(PASSWORD.slice(0, 9));
		return [...new Set([...texts, ...texts.map(encodeURIComponent)])].filter((text) => text !== '');
	};

	const expectNone = ({ run, error, hints }: RunResult, where: string) => {
		const found = [...everythingIn([run, error, hints, printed])].join('\n');
		// The binary of a document is not searched for letters that it has by chance.
		for (const secret of secrets()) {
			if (found.includes(secret)) {
				throw new Error(`${where} shows "${secret.slice(0, 12)}…"`);
			}
		}
	};

	/** An item with an offer of its own, since one that may have been issued is not sent again. */
	const freshItem = () => {
		const { offerId, ean13 } = sandbox.addOffer();
		return { ...bench.item, offerId, ean13 };
	};

	const operations = [
		...SUBJECTS.map((one) => ({
			name: one.name,
			call: one.call,
			run: async (more = {}, options = {}) =>
				await bench.run(one, options, { items: [freshItem()], ...more }),
		})),
		...(['authenticate', 'renewToken'] as const).map((operation) => ({
			name: operation,
			call: operation === 'authenticate' ? ('login' as const) : ('renewToken' as const),
			run: async (more: object = {}) =>
				await runNode({
					store: bench.store,
					parameters: parametersOf('account', operation),
					...more,
				}),
		})),
	];

	/** An answer of the API that holds what the caller sent, in every place that a text can have. */
	const echo = () => {
		const { token, refreshToken } = bench.store.stored;
		const all = [PASSWORD, ...Object.values(INSURER), String(token), String(refreshToken)];
		const long = `${'x'.repeat(490)}${PASSWORD}${all.join(' ')}`;
		return {
			message: `Nu: ${all.join(' ')}`,
			correlation_id: all.join(' '),
			data: {
				[PASSWORD]: all,
				'provider.authentication.password': [`Parola ${INSURER.password} este greșită`, long],
				offerStatus: PASSWORD,
				provider: { authentication: INSURER, note: all.join(', ') },
				policies: [{ policyId: 1, series: PASSWORD, number: INSURER.code }],
				offer: { offerId: 1, providerResponse: { login: INSURER, echo: all } },
				files: [{ type: PASSWORD, name: `${INSURER.password}.pdf`, content: 'JVBERi0x' }],
			},
		};
	};

	const ANSWERS: Array<(echoed: ReturnType<typeof echo>) => { fault: string; status?: number }> = [
		(echoed) => ({ fault: 'status', status: 400, ...echoed }),
		(echoed) => ({ ...echoed, fault: 'status', status: 400, message: PASSWORD.repeat(40) }),
		(echoed) => ({ fault: 'envelope200', status: 422, ...echoed }),
		(echoed) => ({ fault: 'status', status: 403, ...echoed }),
		() => ({ fault: 'status', status: 409, message: `${'x'.repeat(480)}${PASSWORD}` }),
		({ data }) => ({ fault: 'body', body: { error: false, status: 200, data } }),
		({ message }) => ({ fault: 'body', status: 400, contentType: 'text/html', body: message }),
	];

	/**
	 * A status with a text alone refuses. After an answer with anything else, whether a policy was issued would be looked
	 * into for a minute, if the status of the offer did not change.
	 */
	const processed = (call: string, answer: { fault: string }) =>
		call === 'issuePolicy' && (answer.fault !== 'status' || 'data' in answer)
			? { when: 'after' as const }
			: {};

	it('would be found in what n8n prints', async () => {
		sandbox.faults.add({ fault: 'status', status: 400, message: 'Nu.', operation: 'login' });
		await operations[3].run();
		expect(printed.join('\n')).toMatch(/Start executing node "Rotr"[^]*refused the login/);
	});

	it.each(operations)('are nowhere when $name works', async ({ run }) => {
		const result = await run();
		expect(result.error).toBeUndefined();
		expectNone(result, 'The run');
	});

	it.each(operations)('are nowhere when the API echoes them to $name', async ({ run, call }) => {
		await operations[3].run();
		for (const goesOn of [false, true]) {
			const more = goesOn ? { node: { onError: 'continueRegularOutput' } } : {};
			for (const answerOf of ANSWERS) {
				const answer = answerOf(echo());
				const fault = { ...answer, ...processed(call, answer) };
				sandbox.faults.add({ ...fault, operation: call as never, times: 9 });
				expectNone(await run(more), `${answer.fault} ${String(answer.status)}`);
				sandbox.faults.clear();
			}
		}
		if (call === 'issuePolicy') expect(bench.countOf(call)).toBe(2 * ANSWERS.length);
	});

	it('are nowhere in raw data that echoes the login at the insurer', async () => {
		for (const one of SUBJECTS.filter(({ kind }) => kind !== 'download')) {
			const body = { error: false, status: 200, data: echo().data };
			const fault = { fault: 'body', body, ...processed(one.call, { fault: 'body' }) };
			sandbox.faults.add({ ...fault, operation: one.call as never, times: 9 });
			const parameters = { ...one.parameters, simple: false };
			expectNone(await bench.run({ ...one, parameters }), one.name);
			sandbox.faults.clear();
		}
	});

	it.each(['body', 'query'])(
		'are nowhere when a login in the %s fails',
		async (loginParameters) => {
			bench.store.stored = { ...bench.store.stored, loginParameters };
			for (const { title, order } of FAULT_TABLE.filter(({ login }) => login?.[1] === 1)) {
				if (['hang', 'drip'].includes(order.fault)) continue;
				bench.store.stored = { ...bench.store.stored, token: '', account: `a ${title}` };
				sandbox.faults.add({ ...order, ...echo(), operation: 'login', times: 9 });
				expectNone(await operations[3].run(), title);
				sandbox.faults.clear();
			}
		},
	);

	it.each([strictly, (text: string) => new URLSearchParams({ password: text }).toString()])(
		'are nowhere when the API shows the address of a login in the query',
		async (written) => {
			const password = "pw !'()* & ș";
			bench.store.stored = { ...bench.store.stored, password, loginParameters: 'query' };
			const message = `Cannot POST /auth?account=broker&password=${written(password)}`;
			sandbox.faults.add({ fault: 'status', status: 404, message, operation: 'login', times: 9 });
			const { error } = await operations[3].run();
			expect(shown(error)).toContain('Cannot POST /auth?account=broker&password=***');
			expect(JSON.stringify(everythingIn(error))).not.toMatch(/%21|%27|pw/);
		},
	);

	it('are nowhere when there is no connection', async () => {
		bench.store.stored = { ...bench.store.stored, baseUrl: 'http://127.0.0.1:1' };
		const results = await Promise.all(operations.map(({ run }) => run({}, { timeout: 1 })));
		results.forEach((result, index) => expectNone(result, operations[index].name));
	});
});
