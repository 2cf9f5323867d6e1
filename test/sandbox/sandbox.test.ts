import { run } from '../../sandbox/cli';
import { describe as description, ROUTES } from '../../sandbox/description';
import { offerRequest, payment, startBench, stopBenches } from './client';

afterEach(stopBenches);

describe('the description', () => {
	it('has the nine calls', () => {
		expect(
			ROUTES.map(({ operation, method, path }) => `${operation} ${method} ${path}`).sort(),
		).toEqual([
			'createOffer POST /offer',
			'getOfferPdf GET /offer/{id}',
			'getOfferStatus GET /offer/status/{id}',
			'getPendingOffer POST /offer/pending',
			'getPolicyPdf GET /policy/{id}',
			'getPolicyPdfByNumber GET /policy',
			'issuePolicy POST /policy',
			'login POST /auth',
			'renewToken PATCH /auth',
		]);
	});

	it('has requests for examples that the sandbox accepts', async () => {
		const { http, login } = await startBench({ offerStatusAfterCreate: 'ACTIVE' });
		const headers = await login();
		const paths = description().paths ?? {};
		const exampleOf = (path: string) => {
			const body = paths[path]?.post?.requestBody;
			return body && 'content' in body ? body.content['application/json'].example : undefined;
		};
		expect((await http.post('/auth', exampleOf('/auth'))).status).toBe(200);
		const { offer } = (await http.post('/offer', exampleOf('/offer'), { headers })).data.data;
		expect((await http.post('/policy', exampleOf('/policy'), { headers })).status).toBe(200);
		const pending = { ...exampleOf('/offer/pending'), ean13: offer.providerResponse.ean13 };
		expect((await http.post('/offer/pending', pending, { headers })).status).toBe(200);
	});

	it('is what the answers are checked against', async () => {
		const { sandbox, http, login } = await startBench();
		const headers = await login();
		sandbox.addOffer({ currency: 'USD' });
		const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const answer = await http.get('/offer/status/1001', { headers });
		log.mockRestore();
		expect(answer.status).toBe(500);
		expect(answer.data.message).toContain('BUG IN THE SANDBOX');
		expect(sandbox.books.violations.splice(0)).toEqual([expect.stringContaining('currency')]);
	});
});

describe('the books', () => {
	it('show every call without its secrets in the headers', async () => {
		const { sandbox, http, login } = await startBench();
		const headers = { ...(await login()), 'Content-Language': 'ro' };
		const { payment: due } = sandbox.addOffer();
		const body = { offerId: 1001, payment: payment(due) };
		await http.post('/policy', body, { headers });
		await http.get('/policy?series=A%2FB&number=01', { headers });
		await http.get('/elsewhere', { headers });
		const [, issued, searched, lost] = sandbox.books.calls;
		expect(issued).toMatchObject({ operation: 'issuePolicy', path: '/policy', status: 200, body });
		expect(issued.headers).toMatchObject({ 'content-language': 'ro' });
		expect(issued.headers).not.toHaveProperty('token');
		expect(searched).toMatchObject({ query: { series: 'A/B', number: '01' }, status: 404 });
		expect(lost).toMatchObject({ operation: 'unknown', method: 'GET', status: 404 });
	});

	it('show how many calls were in flight', async () => {
		const { sandbox, http, login } = await startBench();
		const headers = await login();
		sandbox.addOffer();
		sandbox.faults.add({ operation: 'getOfferStatus', fault: 'delay', ms: 200, times: 3 });
		await Promise.all([1, 2, 3].map(async () => await http.get('/offer/status/1001', { headers })));
		expect(sandbox.books.maxInFlightByOperation).toEqual({ login: 1, getOfferStatus: 3 });
		expect(sandbox.books.maxInFlight).toBe(3);
	});

	it('take hundreds of seeds', async () => {
		const { sandbox } = await startBench();
		for (let count = 0; count < 300; count++) sandbox.addPolicy();
		expect([...sandbox.books.policies.keys()].at(-1)).toBe(2300);
		expect(sandbox.books.offers.size).toBe(300);
	});
});

describe('settings', () => {
	it.each([
		['html', 'text/html'],
		['json', 'application/json'],
	] as const)('can shut everybody out with %s', async (firewallAnswer, type) => {
		const { sandbox, http } = await startBench({ allowListed: false, firewallAnswer });
		const answer = await http.post('/auth', sandbox.account);
		expect([answer.status, answer.headers['content-type']]).toEqual([403, type]);
		expect(answer.data).not.toHaveProperty('error');
		expect(sandbox.books.logins).toBe(0);
	});

	it('can print numbers and booleans as strings', async () => {
		const { sandbox, http, login } = await startBench({ printsStrings: true });
		const headers = await login();
		sandbox.addOffer();
		const { data } = await http.get('/offer/status/1001', { headers });
		expect(data).toMatchObject({
			error: 'false',
			status: '200',
			data: { premiumAmount: '108', insuredAmount: '27000' },
		});
		const failure = await http.get('/offer/status/9', { headers });
		expect(failure.data).toMatchObject({ error: 'true', status: '404' });
	});

	it('can accept numbers and booleans as the strings that the reference prints', async () => {
		const printed = (value: unknown): unknown => {
			if (typeof value === 'number' || typeof value === 'boolean') return String(value);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printed(part)]));
		};
		const body = printed(offerRequest());
		for (const [acceptsStrings, status] of [
			[true, 200],
			[false, 400],
		] as const) {
			const { http, login } = await startBench({ acceptsStrings });
			const answer = await http.post('/offer', body, { headers: await login() });
			expect(answer.status).toBe(status);
		}
	});

	it('can slow every call down', async () => {
		const { sandbox, http } = await startBench({ latencyMs: 60 });
		await http.post('/auth', sandbox.account);
		const [{ startedAt, endedAt }] = sandbox.books.calls;
		expect(endedAt - startedAt).toBeGreaterThanOrEqual(50);
	});

	it('can put the clock of the server ahead', async () => {
		const { http } = await startBench({ clockOffsetSeconds: 7200 });
		const { headers } = await http.post('/auth', {});
		const ahead = (Date.parse(String(headers.date)) - Date.now()) / 3_600_000;
		expect(ahead).toBeCloseTo(2, 1);
	});

	it('must be ones that the sandbox has', async () => {
		await expect(startBench({ latency: 1 } as object)).rejects.toThrow('latency');
	});
});

describe('the command line', () => {
	it('starts a sandbox and tells how to log in', async () => {
		const lines: string[] = [];
		const args = ['--port', '0', '--latency', '5', '--prints-strings'];
		const sandbox = await run(args, (line) => lines.push(line));
		await sandbox?.stop();
		expect(sandbox?.settings).toMatchObject({ latencyMs: 5, printsStrings: true });
		const text = lines.join('\n');
		for (const part of [
			sandbox?.url,
			'"broker"',
			'"sandbox"',
			'Environment "Custom"',
			'Base URL',
		]) {
			expect(text).toContain(part);
		}
	});

	it('numbers offers from a start that differs each time, beyond all earlier ones', async () => {
		const day = 86_400_000;
		const clock = jest.spyOn(Date, 'now');
		let beyond = 0;
		for (const [start, seconds] of [
			[day, 1],
			[day + 1000, 60],
			[day + 61_000, 3600],
			[300 * day, 0],
		]) {
			clock.mockReturnValue(Date.UTC(2026, 0) + start);
			const sandbox = await run(['--port', '0'], () => undefined);
			const { offerId = 0 } = sandbox?.addOffer() ?? {};
			await sandbox?.stop();
			expect(offerId).toBeGreaterThanOrEqual(beyond);
			beyond = offerId + seconds * 10;
		}
		clock.mockRestore();
		expect(beyond).toBeLessThan(1e9);
	});

	it('numbers offers from the one that it is told', async () => {
		const sandbox = await run(['--port', '0', '--first-offer', '5000'], () => undefined);
		const ids = [1, 2].map(() => sandbox?.addOffer().offerId);
		await sandbox?.stop();
		expect(ids).toEqual([5000, 5001]);
	});

	it.each(['0', '1.5', '1e20'])('refuses %s as the first offer', async (first) => {
		await expect(run(['--first-offer', first], () => undefined)).rejects.toThrow(
			'--first-offer takes a whole number',
		);
	});

	it('says that a port is in use', async () => {
		const { sandbox } = await startBench();
		const port = new URL(sandbox.url).port;
		await expect(run(['--port', port], () => undefined)).rejects.toThrow(`Port ${port} is in use`);
	});

	it('refuses numbers that are none', async () => {
		await expect(run(['--port', 'x'], () => undefined)).rejects.toThrow('--port takes a number');
	});
});
