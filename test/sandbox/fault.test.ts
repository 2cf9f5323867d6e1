import { sleep } from 'n8n-workflow';
import type { AxiosResponse } from 'axios';

import { FAULTS } from '../../sandbox';
import { faultBench, stopBenches } from './client';

afterEach(stopBenches);

type FaultBench = Awaited<ReturnType<typeof faultBench>>;
const codeOf = async (call: Promise<AxiosResponse>) =>
	await call.then(
		() => 'answered',
		(error: { code: string }) => error.code,
	);

/** What each fault does, by its name in the list. */
const does: { [fault: string]: (bench: FaultBench) => Promise<void> } = {
	status: async ({ sandbox, status }) => {
		const data = { field: ['text'] };
		const headers = { 'Retry-After': 'Wed, 21 Oct 2037 07:28:00 GMT' };
		sandbox.faults.add({
			operation: 'getOfferStatus',
			fault: 'status',
			status: 429,
			data,
			headers,
		});
		const answer = await status();
		expect(answer.status).toBe(429);
		expect(answer.headers['retry-after']).toBe('Wed, 21 Oct 2037 07:28:00 GMT');
		expect(answer.data).toEqual({ error: true, status: 429, message: expect.any(String), data });
	},
	envelope200: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: '*', fault: 'envelope200', status: 404, message: 'gone' });
		const answer = await status();
		expect(answer.status).toBe(200);
		expect(answer.data).toEqual({ error: true, status: 404, message: 'gone' });
	},
	refusedLogin: async ({ sandbox, http }) => {
		sandbox.faults.add({ operation: 'login', fault: 'refusedLogin' });
		const refused = await http.post('/auth', sandbox.account);
		expect(refused.status).toBe(401);
		expect(refused.data).toMatchObject({ error: true, status: 401 });
		expect(sandbox.books.logins).toBe(1);
	},
	html: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: 'getOfferStatus', fault: 'html', status: 503 });
		const answer = await status();
		expect(answer.status).toBe(503);
		expect(answer.headers['content-type']).toBe('text/html');
		expect(answer.data).toContain('<h1>Error 503</h1>');
	},
	body: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: '*', fault: 'body', body: [1, null] });
		sandbox.faults.add({ operation: '*', fault: 'body', body: 'plain', contentType: 'text/plain' });
		expect((await status()).data).toEqual([1, null]);
		const plain = await status();
		expect([plain.data, plain.headers['content-type']]).toEqual(['plain', 'text/plain']);
	},
	redirect: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: '*', fault: 'redirect', to: 'https://example.com/' });
		const answer = await status();
		expect([answer.status, answer.headers.location]).toEqual([302, 'https://example.com/']);
	},
	delay: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: '*', fault: 'delay', ms: 60 });
		expect((await status()).data.data.offerStatus).toBe('initialized');
		const [call] = sandbox.books.callsOf('getOfferStatus');
		expect(call.endedAt - call.startedAt).toBeGreaterThanOrEqual(50);
	},
	hang: async ({ sandbox, issue }) => {
		sandbox.faults.add({ operation: 'issuePolicy', fault: 'hang', when: 'after' });
		expect(await codeOf(issue())).toBe('ECONNABORTED');
		expect(sandbox.books.policies.size).toBe(1);
	},
	drop: async ({ sandbox, issue }) => {
		sandbox.faults.add({ operation: 'issuePolicy', fault: 'drop', when: 'after' });
		expect(await codeOf(issue())).toBe('ECONNRESET');
		expect(sandbox.books.policies.size).toBe(1);
		expect(sandbox.books.callsOf('issuePolicy')).toMatchObject([{ status: 0 }]);
	},
	truncate: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: '*', fault: 'truncate', bytes: 12 });
		expect((await status()).data).toBe('{"error":fal');
		sandbox.faults.add({ operation: '*', fault: 'truncate', length: 'wrong' });
		expect(await codeOf(status())).not.toBe('answered');
	},
	drip: async ({ sandbox, http, headers }) => {
		sandbox.faults.add({ operation: '*', fault: 'drip', everyMs: 1, bytes: 100 });
		const { data } = await http.get('/offer/status/1001', { headers, responseType: 'stream' });
		const chunks: string[] = [];
		for await (const chunk of data) chunks.push(String(chunk));
		expect(chunks.length).toBeGreaterThan(1);
		expect(JSON.parse(chunks.join('')).data.offerStatus).toBe('initialized');
	},
	wrongType: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: '*', fault: 'wrongType' });
		expect((await status()).data.data).toMatchObject({ provider: 'no object', offerStatus: 42 });
		const path = 'data.provider.organization';
		sandbox.faults.add({ operation: '*', fault: 'wrongType', path, value: null });
		expect((await status()).data.data.provider).toEqual({ organization: null });
		expect((await status()).data.data.provider.organization.businessName).toBe('phoenix');
	},
	emptyFiles: async ({ sandbox, pdf }) => {
		sandbox.faults.add({ operation: 'getOfferPdf', fault: 'emptyFiles' });
		expect((await pdf()).data).toEqual({ error: false, status: 200, data: { files: [] } });
		expect((await pdf()).data.data.files).toHaveLength(1);
	},
	emptyPolicies: async ({ sandbox, issue }) => {
		sandbox.faults.add({ operation: 'issuePolicy', fault: 'emptyPolicies' });
		expect((await issue()).data.data).toEqual({ policies: [] });
		expect(sandbox.books.policies.size).toBe(1);
	},
	notBase64: async ({ sandbox, pdf }) => {
		sandbox.faults.add({ operation: 'getOfferPdf', fault: 'notBase64' });
		expect((await pdf()).data.data.files[0].content).toBe('*** not base64 ***');
	},
	notPdf: async ({ sandbox, pdf }) => {
		sandbox.faults.add({ operation: 'getOfferPdf', fault: 'notPdf', value: 'GIF89a' });
		expect((await pdf()).data.data.files[0].content).toBe('R0lGODlh');
	},
	deepJson: async ({ sandbox, http, headers }) => {
		sandbox.faults.add({ operation: '*', fault: 'deepJson', depth: 500 });
		const { data } = await http.get('/offer/status/1001', { headers, responseType: 'text' });
		expect(JSON.stringify(data)).toContain(`${'['.repeat(500)}${']'.repeat(500)}`);
	},
	hugeFields: async ({ sandbox, status }) => {
		sandbox.faults.add({ operation: '*', fault: 'hugeFields', bytes: 100_000 });
		const { data } = (await status()).data;
		expect([data.huge.length, data.offerStatus]).toEqual([100_000, 'initialized']);
	},
	extraFields: async ({ sandbox, http, headers }) => {
		sandbox.faults.add({ operation: '*', fault: 'extraFields' });
		const answer = await http.get('/offer/status/1001', {
			headers,
			transformResponse: (text: string) => text,
		});
		expect(answer.data).toContain('"__proto__":{"polluted":true}');
		expect(JSON.parse(answer.data).data).toMatchObject({
			constructor: 1,
			offerStatus: 'initialized',
		});
	},
};

it.each(FAULTS)('$name: $description', async ({ name }) => {
	await does[name](await faultBench());
});

describe('a fault', () => {
	it('strikes before a call is processed, or after', async () => {
		const { sandbox, issue } = await faultBench();
		sandbox.faults.add({ operation: 'issuePolicy', fault: 'status', status: 500 });
		sandbox.faults.add({ operation: 'issuePolicy', fault: 'status', status: 502, when: 'after' });
		expect((await issue()).status).toBe(500);
		expect(sandbox.books.policies.size).toBe(0);
		expect((await issue()).status).toBe(502);
		expect(sandbox.books.policies.size).toBe(1);
		expect((await issue()).status).toBe(200);
	});

	it('lets calls pass, strikes some, and counts them', async () => {
		const { sandbox, status } = await faultBench();
		const order = { operation: 'getOfferStatus', fault: 'status', skip: 1, times: 2 } as const;
		const fault = sandbox.faults.add(order);
		const statuses = [await status(), await status(), await status(), await status()];
		expect(statuses.map((answer) => answer.status)).toEqual([200, 500, 500, 200]);
		expect(fault.hits).toBe(2);
	});

	it('strikes only its own operation, until all are cleared', async () => {
		const { sandbox, status, pdf } = await faultBench();
		sandbox.faults.add({ operation: 'getOfferPdf', fault: 'status', times: Infinity });
		expect([(await status()).status, (await pdf()).status, (await pdf()).status]).toEqual([
			200, 500, 500,
		]);
		sandbox.faults.clear();
		expect((await pdf()).status).toBe(200);
	});

	it("is one of the caller's own, too, ahead of those that wait", async () => {
		const { sandbox, status } = await faultBench();
		sandbox.faults.add({ operation: 'getOfferStatus', fault: 'status', status: 500 });
		sandbox.faults.add({
			operation: 'getOfferStatus',
			when: 'after',
			ahead: true,
			fault: ({ body }) => {
				body.data = { ...body.data, offerStatus: 'lost' };
				return false;
			},
		});
		expect((await status()).data.data.offerStatus).toBe('lost');
		expect((await status()).status).toBe(500);
	});

	it('must be one that the sandbox has', async () => {
		const { sandbox } = await faultBench();
		expect(() => sandbox.faults.add({ operation: '*', fault: 'earthquake' })).toThrow('earthquake');
		const operation = 'issuePolicies' as 'issuePolicy';
		expect(() => sandbox.faults.add({ operation, fault: 'drop' })).toThrow('issuePolicies');
		expect(() =>
			sandbox.faults.add({ operation: '*', fault: 'emptyFiles', when: 'before' }),
		).toThrow('cannot strike before');
	});
});

describe('an action upon a call', () => {
	it('is done once, while the call that it is for waits', async () => {
		const { sandbox, status, pdf } = await faultBench();
		const statusesBefore: number[] = [];
		sandbox.onCall('getOfferStatus', 2, async () => {
			await sleep(5);
			statusesBefore.push(sandbox.books.callsOf('getOfferStatus').length);
			sandbox.revokeTokens();
		});
		const answers = [await status(), await pdf(), await status(), await status()];
		expect(answers.map((answer) => answer.status)).toEqual([200, 200, 401, 401]);
		expect(statusesBefore).toEqual([2]);
	});

	it('is for calls of any operation, where told so', async () => {
		const { sandbox, status, pdf } = await faultBench();
		sandbox.onCall('*', 2, sandbox.revokeTokens);
		expect([(await status()).status, (await pdf()).status]).toEqual([200, 401]);
	});
});
