import type { IHttpRequestOptions } from 'n8n-workflow';
import { RotrApi } from '../../../credentials/RotrApi.credentials';
import type { RotrCredentials } from '../../../nodes/RotrApi/transport/session/credential';
import { baseUrlOf, checkCredential } from '../../../nodes/RotrApi/transport/session/credential';
import { authorise } from '../../../nodes/RotrApi/transport/session/authenticate';
import { obtainSession } from '../../../nodes/RotrApi/transport/session/keeper';

const BASE = 'https://rotr.example.ro';

const credentials = (more: object = {}) =>
	({
		environment: 'custom',
		baseUrl: BASE,
		account: 'broker',
		password: 'pw',
		loginParameters: 'body',
		language: 'ro',
		insurerAccounts: {},
		insurerLogin: 'send',
		paths: {},
		token: '',
		refreshToken: '',
		tokenOwner: '',
		tokenExpiresAt: '',
		...more,
	}) as RotrCredentials;

/** An API that grants every login and every renewal a token of its own. */
function grantingApi() {
	const calls: IHttpRequestOptions[] = [];
	const request = async (options: IHttpRequestOptions) => {
		calls.push(options);
		const token = `token-${calls.length}`;
		const data = { token, refresh_token: `refresh-${calls.length}` };
		return { statusCode: 200, headers: {}, body: JSON.stringify({ error: false, data }) };
	};
	return { calls, n8n: { helpers: { httpRequest: request } } };
}

describe('what n8n hands over for the credential', () => {
	const form = credentials();

	it('is taken as it is, but for what an older form has not saved', () => {
		const { environment, baseUrl, account, password } = form;
		const old = { environment, baseUrl, account, password };
		checkCredential(old);
		expect(old).toEqual(credentials());
		for (const given of [credentials({ account: 4711, password: 12 }), credentials({ paths: 0 })]) {
			const before = { ...given };
			checkCredential(given);
			expect(given).toEqual(before);
		}
	});

	it.each([
		[{ account: '' }, 'has no Account: enter'],
		[{ account: undefined }, 'has no Account: enter'],
		[{ password: null }, 'has no Password: enter'],
		[{ password: {} }, 'has no Password: enter'],
		[{ account: ' ', password: '' }, 'has no Account and no Password: enter'],
	])('is refused in the words of the form where something is missing: %j', async (lack, said) => {
		const { calls, n8n } = grantingApi();
		const given = { ...form, ...lack };
		const type = new RotrApi();
		const logIn = async () => await type.preAuthentication.call(n8n as never, given as never);
		await expect(logIn()).rejects.toThrow(`The RotrApi credential ${said}`);
		await expect(type.authenticate(given as never, { url: '/offer/1' })).rejects.toThrow(said);
		expect(calls).toEqual([]);
	});
});

describe('what a process remembers of sessions', () => {
	it('is bounded: the account that has not asked for the longest time is forgotten', async () => {
		const { calls, n8n } = grantingApi();
		const account = (index: number) => credentials({ account: `bounded-${index}` });
		for (let index = 0; index < 50; index++) await obtainSession(n8n, account(index));
		await obtainSession(n8n, account(0));
		expect(calls).toHaveLength(50);
		await obtainSession(n8n, account(50));
		// The first has asked again meanwhile, the second has not.
		await obtainSession(n8n, account(0));
		expect(calls).toHaveLength(51);
		await obtainSession(n8n, account(1));
		expect(calls).toHaveLength(52);
	});

	it('is bounded: of the tokens that were replaced the last hundred', async () => {
		const { calls, n8n } = grantingApi();
		const base = credentials({ account: 'renews' });
		const sessions = [await obtainSession(n8n, base)];
		for (let index = 0; index < 120; index++) {
			sessions.push(await obtainSession(n8n, { ...base, ...sessions[index] }));
		}
		expect(calls).toHaveLength(121);
		// A late request with a token that is known to be old gets the new one, and no renewal.
		const late = await obtainSession(n8n, { ...base, ...sessions[100] });
		expect(late.token).toBe(sessions[120].token);
		expect(calls).toHaveLength(121);
		await obtainSession(n8n, { ...base, ...sessions[0] });
		expect(calls).toHaveLength(122);
	});

	it('is never given to somebody with another password', async () => {
		const { calls, n8n } = grantingApi();
		const mine = await obtainSession(n8n, credentials({ account: 'shared' }));
		const other = credentials({ account: 'shared', password: 'guessed' });
		const theirs = await obtainSession(n8n, other);
		expect(theirs.token).not.toBe(mine.token);
		expect(calls).toHaveLength(2);
		expect(calls[1].body).toEqual({ account: 'shared', password: 'guessed' });
	});

	it('is one login, however many ask at once', async () => {
		const { calls, n8n } = grantingApi();
		const all = Array.from({ length: 200 }, async () => {
			return await obtainSession(n8n, credentials({ account: 'crowd' }));
		});
		expect(new Set((await Promise.all(all)).map(({ token }) => token)).size).toBe(1);
		expect(calls).toHaveLength(1);
	});
});

describe('a Base URL with a path', () => {
	it.each(['https://relay.example/rotr/v1', 'https://relay.example/rotr/v1/', 'https://x.ro'])(
		'is joined with the path of the credential test: %s',
		async (baseUrl) => {
			const { n8n } = grantingApi();
			const tested = credentials({ baseUrl, account: `path-${baseUrl}` });
			const test = { method: 'POST', url: '/auth' } as const;
			expect(() => authorise(tested, test)).toThrow(/has to be replaced/);
			Object.assign(tested, await obtainSession(n8n, tested));
			expect(authorise(tested, test).url).toBe(`${baseUrlOf(tested)}/auth`);
		},
	);
});

describe('the last code before a request leaves', () => {
	const loggedIn = async (more: object = {}) => {
		const { n8n } = grantingApi();
		const before = credentials(more);
		return { ...before, ...(await obtainSession(n8n, before)) };
	};

	it.each([
		['environment', { environment: 'production' }],
		['environment', { environment: 'test' }],
		['baseUrl', { baseUrl: 'https://other.example.ro' }],
		['account', { account: 'somebody' }],
		['password', { password: 'changed' }],
	])('sends no token after another %s (%j), but asks for a login', async (_, change) => {
		const stored = await loggedIn({ account: `owner-${JSON.stringify(change)}` });
		const changed = { ...stored, ...change } as RotrCredentials;
		const request = () => authorise(changed, { url: `${baseUrlOf(changed)}/offer/1` });
		expect(request).toThrow(expect.objectContaining({ response: { status: 401 } }));
	});

	it.each([
		'https://elsewhere.example/offer/1',
		'http://rotr.example.ro/offer/1',
		'https://rotr.example.ro:8443/offer/1',
		'https://rotr.example.ro@elsewhere.example/',
		'//elsewhere.example/offer/1',
		'https://rotr.example.ro.elsewhere.example/',
		'\\\\elsewhere.example/x',
	])('refuses %s', async (url) => {
		const stored = await loggedIn();
		expect(() => authorise(stored, { url })).toThrow(/is not sent to|no valid web address/);
		expect(() => authorise(stored, { uri: url } as never)).toThrow(/is not sent to|no valid/);
	});

	it('refuses another origin that comes as baseURL', async () => {
		const options = { baseURL: 'https://elsewhere.example', url: '/offer/1' };
		const stored = await loggedIn();
		expect(() => authorise(stored, options)).toThrow(/is not sent to https:\/\/elsewhere.example/);
	});

	it('lets no redirect take the token elsewhere, in any form of n8n’s requests', async () => {
		const sent = authorise(await loggedIn(), { url: `${BASE}/offer/1` });
		expect(sent).toMatchObject({ disableFollowRedirect: true, followRedirect: false });
		expect(sent.headers).toMatchObject({ Token: expect.stringMatching(/^token-/) });
	});

	it('does not log in for an HTTP Request node, which would show the token', async () => {
		const stored = await loggedIn({ account: 'curious' });
		const url = `${BASE}/auth`;
		// The credential's test asks for a login of its own.
		expect(() => authorise({ ...stored }, { method: 'POST', url })).toThrow(/has to be replaced/);
		const sent = authorise({ ...stored }, { method: 'POST', uri: url } as never);
		expect(sent.body).toBeUndefined();
		expect(sent.headers).toMatchObject({ Token: stored.token });
	});

	it.each(['', 'Production', 'qa', undefined, 'toString'])(
		'takes no Environment "%s" for production',
		(environment) => {
			const other = credentials({ environment });
			expect(() => baseUrlOf(other)).toThrow(/^The Environment of the RotrApi credential must be/);
		},
	);

	it.each([
		'http://rotr.example.ro',
		'ftp://rotr.example.ro',
		'rotr.example.ro',
		'',
		'https://a:b@rotr.example.ro',
		'http://127.0.0.1.elsewhere.example',
		'http://localhost.elsewhere.example',
		'http://[::2]',
		'http://10.0.0.1',
	])('accepts no Base URL "%s"', (baseUrl) => {
		expect(() => baseUrlOf(credentials({ baseUrl }))).toThrow(/^The Base URL of the RotrApi/);
	});

	it.each(['http://localhost:3579/', 'http://127.0.0.1:1', 'http://[::1]:2', 'https://x.ro/a/'])(
		'accepts the Base URL "%s"',
		(baseUrl) => {
			expect(baseUrlOf(credentials({ baseUrl }))).toBe(baseUrl.replace(/\/$/, ''));
		},
	);
});
