import type { RotrCredentials } from '../../../nodes/RotrApi/transport/session/credential';
import { isNotSent, networkErrorOf } from '../../../nodes/RotrApi/transport/wire/failure';
import { obtainSession } from '../../../nodes/RotrApi/transport/session/keeper';

describe('what the network says', () => {
	it('is found wherever n8n and axios put it', () => {
		const cause = Object.assign(new Error('read'), { code: 'EHOSTUNREACH', syscall: 'read' });
		const wrapped = Object.assign(new Error('outer'), { code: 'EHOSTUNREACH', cause });
		expect(networkErrorOf({ cause: wrapped })).toEqual({ code: 'EHOSTUNREACH', syscall: 'read' });
		expect(networkErrorOf(undefined)).toEqual({});
	});

	it.each([
		[true, { code: 'ECONNREFUSED', syscall: 'connect' }],
		[true, { code: 'ECONNREFUSED' }],
		[true, { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
		[true, { code: 'EHOSTUNREACH', syscall: 'connect' }],
		// A connection that breaks later may give the same code.
		[false, { code: 'EHOSTUNREACH', syscall: 'read' }],
		[false, { code: 'ENETUNREACH', syscall: 'write' }],
		[true, { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
		[true, { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
		[true, { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }],
		[false, { code: 'ECONNRESET', syscall: 'read' }],
		[false, { code: 'ETIMEDOUT', syscall: 'connect' }],
		[false, {}],
	])('is %s to mean that nothing was sent: %j', (expected, error) => {
		expect(isNotSent(error)).toBe(expected);
	});

	const said = async (outcome: { code: string } | { statusCode: number }) => {
		const request = async () =>
			'code' in outcome
				? await Promise.reject(Object.assign(new Error('no'), outcome))
				: { ...outcome, headers: {}, body: '<html>' };
		const credentials = {
			environment: 'custom',
			baseUrl: 'https://rotr.example.ro',
			account: JSON.stringify(outcome),
			password: 'pw',
		} as RotrCredentials;
		const error: unknown = await obtainSession(request, credentials).catch((e: unknown) => e);
		return (error as Error).message;
	};

	it.each([
		[{ code: 'ECONNREFUSED' }, /could not be reached to log in\. RotrApi admits only allow-listed/],
		[{ code: 'ENOTFOUND' }, /The name in the address was not found \(ENOTFOUND\)/],
		[{ code: 'CERT_HAS_EXPIRED' }, /The certificate of that address was not accepted \(CERT_HAS_E/],
		[{ statusCode: 503 }, /is not available at the moment \(503\)\. Try again in a few minutes\.$/],
		[{ statusCode: 404 }, /answered the login in an unexpected way \(HTTP 404\)/],
	])('about a login is told in words: %j', async (outcome, words) => {
		expect(await said(outcome)).toMatch(words);
	});
});
