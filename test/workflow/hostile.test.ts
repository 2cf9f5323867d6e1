import { sleep } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox';
import { startBench, subject, SUBJECTS, type Bench } from './faultBench';

const MEGABYTE = 1024 * 1024;

describe('a hostile API', () => {
	let bench: Bench;
	let sandbox: Sandbox;

	beforeEach(async () => {
		bench = await startBench();
		({ sandbox } = bench);
	});
	afterEach(async () => await bench.stop());

	const download = async (options = {}) =>
		await bench.run(subject('downloadPdf', 'policy'), options);
	const files = (...contents: Array<{ name?: string; content: string }>) =>
		sandbox.setDocument(
			'policy',
			Number(bench.item.policyId),
			contents.map((file) => ({ type: 'Policy', name: 'a.pdf', ...file })),
		);

	it.each(SUBJECTS)('can’t redirect $name to a host that gets the token', async (one) => {
		const elsewhere = await startSandbox();
		sandbox.faults.add({
			fault: 'redirect',
			to: `${elsewhere.url}/offer/1`,
			status: one.kind === 'issue' ? 303 : 307,
			operation: one.call as never,
			times: 9,
		});
		if (one.kind === 'issue') sandbox.scriptOfferStatuses(Number(bench.item.offerId), ['a', 'b']);
		const { error } = await bench.run(one);
		expect(error?.message).toMatch(/points to another one, which is not followed \(30[37]\)/);
		expect(elsewhere.books.calls).toEqual([]);
		await elsewhere.stop();
	});

	it('can’t choose where a file goes', async () => {
		const content = Buffer.from('%PDF-1.4').toString('base64');
		const names = [
			'../../etc/passwd',
			'..\\x.exe',
			'\u0000\u202efdp.exe',
			'/',
			'CON',
			'a'.repeat(999),
		];
		files(...names.map((name) => ({ name, content })));
		const { items, error } = await download();
		expect(error).toBeUndefined();
		for (const { fileName, directory } of Object.values(items[0].binary ?? {})) {
			expect(fileName).toMatch(/^policy-\d+(-\d+)?\.[a-z]{3}$/);
			expect(directory ?? '').not.toContain('..');
		}
	});

	it('can’t make the node write where the user’s file name leads', async () => {
		const { items } = await download({ fileName: '../../root/.ssh/authorized_keys' });
		expect(items[0].binary?.data.fileName).toBe('root-.ssh-authorized_keys');
	});

	it('can’t fill the memory with a document over 100 MB', async () => {
		files({ content: 'JVBERi0x'.repeat((136 * MEGABYTE) / 8) });
		const { error } = await download();
		expect(error?.message).toMatch(/the file in RotrApi's answer is larger than 100 MB$/);
		files({ content: 'JVBERi0x'.repeat((220 * MEGABYTE) / 8) });
		expect((await download()).error?.message).toMatch(/the answer is too large( \(200\))?$/);
		// One try each: it would not get smaller.
		expect(bench.countOf('getPolicyPdf')).toBe(2);
	}, 120_000);

	it.each(SUBJECTS)(
		'can’t crash $name with any type in any field',
		async (one) => {
			const answers: unknown[] = [null, 0, '', 'text', [], [[]], {}, [null], { length: 3 }, true];
			const fields = ['files', 'policies', 'offer', 'offerStatus', 'provider', 'product', 'ean13'];
			const bodies = answers.flatMap((value) => [
				value,
				{ error: false, data: value },
				{ error: value, status: value, message: value, data: value },
				{ error: false, data: Object.fromEntries(fields.map((field) => [field, value])) },
				{ error: false, data: { files: [value], policies: [value], offer: { offerId: value } } },
			]);
			// A lost answer would be looked into for a minute each: the status changes at once instead.
			const statuses = bodies.flatMap((_, index) => [`before ${index}`, `after ${index}`]);
			sandbox.scriptOfferStatuses(Number(bench.item.offerId), statuses);
			for (const body of bodies) {
				sandbox.faults.clear();
				const text = JSON.stringify(body);
				sandbox.faults.add({ fault: 'body', body: text, operation: one.call as never, times: 9 });
				const { error, items } = await bench.run(one, { timeout: 20 });
				if (error) expect(error.name).toMatch(/^Node(Api|Operation)Error$/);
				else expect(typeof items[0].json).toBe('object');
				expect(error?.message ?? '').not.toMatch(
					/undefined|\[object|is not a function|Cannot read/,
				);
			}
		},
		120_000,
	);

	it.each(SUBJECTS)('can’t set prototypes by $name', async (one) => {
		sandbox.faults.add({ fault: 'extraFields', operation: one.call as never, times: 9 });
		const { items, error } = await bench.run({
			...one,
			parameters: { ...one.parameters, simple: false },
		});
		expect(error).toBeUndefined();
		expect(Object.keys(items[0].json)).not.toContain('__proto__');
		expect(items[0].json).not.toHaveProperty('polluted');
		expect({}).not.toHaveProperty('polluted');
	});

	it('can’t keep the node waiting: all tries end by twice the timeout, and a drip by one', async () => {
		sandbox.faults.add({ fault: 'drip', everyMs: 50, operation: 'getPolicyPdf', times: 9 });
		const startedAt = Date.now();
		const { error } = await download({ timeout: 1.5 });
		expect(error?.message).toMatch(/no whole answer came/);
		expect(Date.now() - startedAt).toBeLessThan(10_000);
	});

	it.each([{ timeout: 0.0015 }, { timeout: 1e12 }, { timeout: -1 }, { timeout: 'x' }])(
		'%j as Timeout is no reason to crash',
		async (options) => {
			const { error } = await download(options);
			expect(error?.message ?? '').toMatch(/^$|no whole answer came from RotrApi/);
		},
	);

	it('stops at once when the execution is cancelled', async () => {
		sandbox.faults.add({ fault: 'hang', operation: 'getPolicyPdf', times: 9 });
		let stop = () => {};
		sandbox.onCall('getPolicyPdf', 1, () => stop());
		const startedAt = Date.now();
		const onStart = (cancel: () => void) => {
			stop = cancel;
		};
		await bench.run(subject('downloadPdf', 'policy'), { timeout: 100 }, { onStart });
		expect(Date.now() - startedAt).toBeLessThan(10_000);
		expect(bench.countOf('getPolicyPdf')).toBe(1);
	});

	it('stops a pause at once when the execution is cancelled', async () => {
		const headers = { 'retry-after': '50' };
		sandbox.faults.add({
			fault: 'status',
			status: 503,
			headers,
			operation: 'getPolicyPdf',
			times: 9,
		});
		const startedAt = Date.now();
		const onStart = (cancel: () => void) => {
			void (async () => {
				while (bench.countOf('getPolicyPdf') === 0) {
					await sleep(5);
				}
				cancel();
			})();
		};
		await bench.run(subject('downloadPdf', 'policy'), { timeout: 100 }, { onStart });
		expect(Date.now() - startedAt).toBeLessThan(20_000);
		expect(bench.countOf('getPolicyPdf')).toBe(1);
	});
});
