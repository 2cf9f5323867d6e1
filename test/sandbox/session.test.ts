import { decode } from 'jsonwebtoken';

import { envelope, startBench, stopBenches } from './client';

afterEach(stopBenches);

const SESSION = {
	token: expect.any(String),
	expires_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
	refresh_token: expect.stringMatching(/^[0-9a-f]{64}$/),
};

describe('login', () => {
	it('answers a JWT with the claims of the API', async () => {
		const { sandbox, http } = await startBench({ tokenLifetimeSeconds: 90.5 });
		const answer = await http.post('/auth', sandbox.account);
		expect(envelope(answer)).toEqual({ error: false, status: 200, data: SESSION });
		const claims = decode(answer.data.data.token, { json: true });
		expect(claims).toMatchObject({
			iss: 'Life is hard',
			data: { account_id: 7, account: 'broker' },
		});
		expect(Number(claims?.exp) - Number(claims?.iat)).toBeCloseTo(90.5, 3);
	});

	it('tells the expiry in Romanian time', async () => {
		const { sandbox, http } = await startBench();
		const { data } = (await http.post('/auth', sandbox.account)).data;
		const exp = Number(decode(data.token, { json: true })?.exp);
		const asUtc = Date.parse(`${data.expires_at.replace(' ', 'T')}Z`) / 1000;
		// Romania is two hours ahead of UTC in winter and three in summer.
		expect([2, 3]).toContain(Math.round((asUtc - exp) / 3600));
	});

	it.each([
		['both', 200, 200],
		['body', 200, 400],
		['query', 400, 200],
	] as const)('set to %s answers %i to a body and %i to a query', async (login, body, query) => {
		const { sandbox, http } = await startBench({ login });
		expect((await http.post('/auth', sandbox.account)).status).toBe(body);
		expect((await http.post('/auth', null, { params: sandbox.account })).status).toBe(query);
	});

	it('refuses a wrong password and counts it', async () => {
		const { sandbox, http } = await startBench();
		const answer = await http.post('/auth', { account: 'broker', password: 'wrong' });
		expect(envelope(answer)).toEqual({
			error: true,
			status: 401,
			message: 'Cont sau parolă incorecte.',
		});
		expect(sandbox.books).toMatchObject({ logins: 0, refusedLogins: 1 });
	});

	it('names what is missing, in the language that is asked for', async () => {
		const { http } = await startBench();
		const romanian = await http.post('/auth', { account: 'broker' });
		expect(romanian.data).toMatchObject({
			message: 'VALIDATION_ERROR',
			data: { password: ['Câmpul parolă este obligatoriu.'] },
		});
		const english = await http.post('/auth', {}, { headers: { 'Content-Language': 'en' } });
		expect(english.data.data.account).toEqual(['The field account is required.']);
	});
});

describe('a token', () => {
	it('is needed by every call but login and renewal', async () => {
		const { sandbox, http } = await startBench();
		sandbox.addPolicy();
		const answers = await Promise.all([
			http.post('/offer', {}),
			http.get('/offer/1001'),
			http.get('/offer/status/1001'),
			http.post('/offer/pending', {}),
			http.post('/policy', {}),
			http.get('/policy?series=ROT&number=0100001'),
			http.get('/policy/2001', { headers: { Authorization: 'Bearer x' } }),
		]);
		expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(401));
		expect(sandbox.books.rejectedTokens).toBe(7);
	});

	it('ends with its lifetime by the clock of the server', async () => {
		const { sandbox, http, login } = await startBench({ tokenLifetimeSeconds: 60 });
		sandbox.addOffer();
		const headers = await login();
		expect((await http.get('/offer/1001', { headers })).status).toBe(200);
		sandbox.settings.clockOffsetSeconds = 61;
		expect((await http.get('/offer/1001', { headers })).status).toBe(401);
	});

	it('ends by revocation, and its refresh token stays good', async () => {
		const { sandbox, http } = await startBench();
		sandbox.addOffer();
		const { data } = (await http.post('/auth', sandbox.account)).data;
		sandbox.revokeTokens();
		const headers = { Token: data.token };
		expect((await http.get('/offer/1001', { headers })).status).toBe(401);
		const renewal = { headers: { Token: `Refresh ${data.refresh_token}` } };
		expect((await http.patch('/auth', undefined, renewal)).status).toBe(200);
	});

	it.each([
		['http401', 401, 401],
		['http403', 403, 403],
		['envelope', 200, 401],
	] as const)('is rejected by %s with HTTP %i and status %i', async (rejection, http, status) => {
		const bench = await startBench({ rejection });
		const answer = await bench.http.get('/offer/1', { headers: { Token: 'no.good.token' } });
		expect(answer.status).toBe(http);
		expect(answer.data).toEqual({ error: true, status, message: 'Token invalid sau expirat.' });
	});

	it('ends by a new login where an account has one session only', async () => {
		const { sandbox, http, login } = await startBench({ oneSessionPerAccount: true });
		sandbox.addOffer();
		const first = await login();
		const second = await login();
		expect((await http.get('/offer/1001', { headers: first })).status).toBe(401);
		expect((await http.get('/offer/1001', { headers: second })).status).toBe(200);
	});

	it('is written down with the call that brought it', async () => {
		const { sandbox, http } = await startBench();
		await http.get('/offer/1', { headers: { Token: 'old' } });
		await http.patch('/auth', undefined, { headers: { Token: 'Refresh abc' } });
		expect(sandbox.books.tokensSeen).toEqual([
			{ token: 'old', operation: 'getOfferPdf' },
			{ token: 'abc', operation: 'renewToken' },
		]);
	});
});

describe('renewal', () => {
	const twice = async (refreshTokenUse: 'once' | 'many' | 'broken' | 'refused') => {
		const { sandbox, http } = await startBench({ refreshTokenUse });
		const { data } = (await http.post('/auth', sandbox.account)).data;
		const renew = async () =>
			await http.patch('/auth', undefined, {
				headers: { Token: `Refresh ${data.refresh_token}` },
			});
		return { sandbox, answers: [await renew(), await renew()] };
	};

	it.each([
		['once', [200, 401]],
		['many', [200, 200]],
		['broken', [500, 500]],
		['refused', [401, 401]],
	] as const)('with refresh tokens set to %s answers %j', async (use, statuses) => {
		const { answers } = await twice(use);
		expect(answers.map(({ status }) => status)).toEqual(statuses);
	});

	it('answers a new session and counts it', async () => {
		const { sandbox, answers } = await twice('once');
		expect(answers[0].data.data).toEqual(SESSION);
		expect(sandbox.books).toMatchObject({ logins: 1, renewals: 1, refusedRenewals: 1 });
	});

	it('gives failures of the server a correlation id', async () => {
		const { answers } = await twice('broken');
		expect(answers[0].data).toMatchObject({ status: 500, correlation_id: expect.any(String) });
	});

	it('is refused after the refresh tokens are revoked, and with a JWT', async () => {
		const { sandbox, http } = await startBench();
		const { data } = (await http.post('/auth', sandbox.account)).data;
		sandbox.revokeRefreshTokens();
		for (const Token of [`Refresh ${data.refresh_token}`, data.token]) {
			expect((await http.patch('/auth', undefined, { headers: { Token } })).status).toBe(401);
		}
	});
});
