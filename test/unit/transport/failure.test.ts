import { NodeApiError, UserError, assertUrlAllowed, type INode } from 'n8n-workflow';
import type { RotrCredentials } from '../../../nodes/RotrApi/transport/session/credential';
import { withoutErrno } from '../../../nodes/RotrApi/transport/wire/advice';
import { silenceOf } from '../../../nodes/RotrApi/transport/wire/network';
import { obtainSession } from '../../../nodes/RotrApi/transport/session/keeper';

const NODE = { id: '1', name: 'Rotr', type: 'rotrApi', typeVersion: 1 } as INode;

/** A request of Node as axios' errors carry it: on an open connection unless told otherwise. */
const OPEN = { path: '/policy', socket: { encrypted: true, alpnProtocol: false } };

/** An error as n8n's helper throws it: its own around one of axios around one of Node. */
function thrown(facts: object, request: object = OPEN) {
	const cause = Object.assign(new Error('by Node'), facts);
	const byAxios = Object.assign(new Error('by axios', { cause }), { isAxiosError: true, request });
	return new NodeApiError(NODE, byAxios as never);
}

/** What a piece of n8n throws. */
function thrownBy(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	throw new Error('Nothing was thrown');
}

describe('what the network says', () => {
	it('is found wherever n8n and axios put it', () => {
		expect(silenceOf(thrown({ code: 'EHOSTUNREACH', syscall: 'read' }))).toMatchObject({
			failure: { code: 'EHOSTUNREACH' },
			unsent: false,
		});
		expect(silenceOf(undefined)).toEqual({ failure: { reason: 'unreachable' }, unsent: false });
	});

	it.each([
		[true, undefined, { code: 'ECONNREFUSED', syscall: 'connect' }],
		[true, undefined, { code: 'ECONNREFUSED' }],
		[true, 'name', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
		[true, 'name', { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }],
		[true, undefined, { code: 'EHOSTUNREACH', syscall: 'connect' }],
		// A connection that breaks later may give the same code.
		[false, undefined, { code: 'EHOSTUNREACH', syscall: 'read' }],
		[false, undefined, { code: 'ENETUNREACH', syscall: 'write' }],
		[true, 'certificate', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
		[true, 'certificate', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
		[true, 'certificate', { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }],
		[true, 'certificate', { code: 'CERT_HAS_EXPIRED' }],
		// The other side wants a certificate of the client: tried with TLS 1.3, whose client is done by then.
		[true, 'tls', { code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }],
		[true, 'tls', { code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' }],
		[true, 'tls', { code: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA' }],
		// TLS may also break in the middle of an answer.
		[false, 'tls', { code: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' }],
		[false, 'tls', { code: 'EPROTO', syscall: 'read' }],
		[false, undefined, { code: 'ECONNRESET', syscall: 'read' }],
		[false, undefined, { code: 'ETIMEDOUT', syscall: 'connect' }],
		[false, undefined, { code: 'ERR_CANCELED' }],
		[false, undefined, {}],
	])('is %s to mean that nothing was sent, and ended at %s: %j', (unsent, hop, facts) => {
		const silence = silenceOf(thrown(facts));
		expect([silence.unsent, silence.failure.hop]).toEqual([unsent, hop]);
	});

	it.each(['ECONNRESET', 'EPROTO', 'ECONNABORTED', 'ERR_CANCELED', 'ERR_SSL_WRONG_VERSION_NUMBER'])(
		'is that nothing was sent while TLS was not agreed on or a tunnel not built: %s',
		(code) => {
			const handshake = { ...OPEN, socket: { encrypted: true, alpnProtocol: null } };
			expect(silenceOf(thrown({ code }, handshake)).unsent).toBe(true);
			const tunnel = { path: '/policy', socket: null };
			expect(silenceOf(thrown({ code }, tunnel))).toMatchObject({
				unsent: true,
				failure: { hop: 'proxy' },
			});
		},
	);

	it('leaves it open what a proxy for plain http did with a request', () => {
		const request = { path: 'http://localhost/policy', socket: {} };
		const reset = silenceOf(thrown({ code: 'ECONNRESET' }, request));
		expect(reset).toMatchObject({ failure: { hop: 'proxy' }, unsent: false });
	});

	it('names the proxy that was not reached', () => {
		const facts = { code: 'ECONNREFUSED', address: '10.0.0.9', port: 3128 };
		const { failure } = silenceOf(thrown(facts, { socket: null }));
		expect(failure).toMatchObject({ hop: 'proxy', peer: '10.0.0.9:3128' });
	});
});

describe('what n8n itself refuses', () => {
	const named = (name: string) => Object.assign(new UserError('The request was blocked'), { name });
	const url = 'https://rotr.api.lifeishard.ro/policy';

	it.each([
		['SSRF, by address', named('SsrfBlockedIpError'), /N8N_SSRF_ALLOWED_IP_RANGES/],
		['SSRF, by name', named('SsrfBlockedHostnameError'), /N8N_SSRF_BLOCKED_HOSTNAMES/],
		[
			'domains of the credential',
			thrownBy(() => assertUrlAllowed({ url, allowedDomains: 'example.ro' })),
			/Allowed HTTP Request Domains/,
		],
		[
			'domains of the credential, by the node',
			thrownBy(() => assertUrlAllowed({ url, allowedDomains: 'example.ro', node: NODE })),
			/Allowed HTTP Request Domains/,
		],
		['a rule that nobody knows yet', new UserError('Not on Sundays'), /n8n says: Not on Sundays/],
		['a fault of n8n', new TypeError('x is not a function'), /n8n says: x is not a function/],
		[
			'a header that can not be',
			Object.assign(new TypeError('Bad'), { code: 'ERR_INVALID_CHAR' }),
			/Bad/,
		],
	])('was not sent, and says what to set: %s', (_, error, advice) => {
		for (const at of [error, new NodeApiError(NODE, error as never)]) {
			expect(silenceOf(at)).toMatchObject({
				failure: { reason: 'blocked', text: expect.stringMatching(advice) },
				unsent: true,
			});
		}
	});

	it('is told as well where it bites at the socket, inside an error of axios', () => {
		const bites = named('SsrfBlockedIpError');
		const byAxios = Object.assign(new Error('no', { cause: bites }), { isAxiosError: true });
		expect(silenceOf(new NodeApiError(NODE, byAxios as never)).failure.reason).toBe('blocked');
	});

	it('is not what breaks while an answer is read', () => {
		expect(silenceOf(new TypeError('a fault of ours'), false)).toMatchObject({
			unsent: false,
		});
	});
});

describe('a login without success', () => {
	const said = async (outcome: object) => {
		const httpRequest = async () =>
			'statusCode' in outcome
				? { headers: {}, body: '<html>', ...outcome }
				: await Promise.reject(outcome);
		const credentials = {
			environment: 'custom',
			baseUrl: 'https://rotr.example.ro',
			account: JSON.stringify(outcome),
			password: 'pw',
		} as RotrCredentials;
		const n8n = { helpers: { httpRequest } };
		const error: unknown = await obtainSession(n8n, credentials).catch((e: unknown) => e);
		return (error as Error).message;
	};
	const no = (facts: object) => Object.assign(new Error('no'), facts);

	it.each([
		[
			no({ code: 'ECONNREFUSED' }),
			/could not be reached to log in\. RotrApi admits only allow-listed/,
		],
		[no({ code: 'ENOTFOUND' }), /log in\. The name in the address was not found/],
		[no({ code: 'CERT_HAS_EXPIRED' }), /log in\. The certificate of that address was not accepted/],
		[no({ code: 'EPROTO' }), /log in\. The two sides did not agree on a secure connection/],
		[new UserError('Not on Sundays'), /log in\. n8n says: Not on Sundays$/],
		[{ statusCode: 407 }, /log in\. n8n goes out by a proxy/],
		[{ statusCode: 503 }, /is not available at the moment \(503\)\. Try again in a few minutes\.$/],
		[{ statusCode: 404 }, /answered the login in an unexpected way \(HTTP 404\)/],
	])('is told in words: %j', async (outcome, words) => {
		const message = await said(outcome);
		expect(message).toMatch(words);
		if (!/silent|refused/.test(message)) expect(message).not.toContain('allow-listed');
		// n8n makes an error of its own of it, and leaves the words alone.
		expect(new NodeApiError(NODE, new Error(message) as never).message).toBe(message);
	});

	it('keeps the words of RotrApi, though n8n looks for errnos in them', async () => {
		const body = { error: true, status: 400, message: 'Cont: valoare nepermisă' };
		const message = await said({ statusCode: 400, body });
		expect(message.replaceAll('\u2060', '')).toContain('RotrApi says: Cont: valoare nepermisă');
		expect(new NodeApiError(NODE, new Error(message) as never).message).toBe(message);
		expect(withoutErrno('nothing of the kind')).toBe('nothing of the kind');
	});
});
