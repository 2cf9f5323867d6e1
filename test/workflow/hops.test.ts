import { WAYS } from './hops';
import { ownerOf, type RotrCredentials } from '../../nodes/RotrApi/transport/session/credential';
import { credentialStore, shown } from './engine';
import { startBench, subject, type Bench, type Subject } from './faultBench';
import { HOP_TABLE, type HopRow } from './hopTable';

/** n8n's sentences for errnos, and what would blame the vendor. */
const FOREIGN = /allow-listed|Retry on Fail|perhaps it is offline|usually occurs due to|can retry/i;

describe('a call that does not get as far as RotrApi', () => {
	let bench: Bench;
	beforeAll(async () => {
		bench = await startBench({ loggedIn: false });
	});
	afterAll(async () => await bench.stop());

	/** Goes that way with a session at hand, so that it is the call that fails, or without one. */
	async function go({ way }: HopRow, one: Subject, hasSession: boolean) {
		const { url, end } = await WAYS[way]();
		const store = credentialStore(url, bench.sandbox.account);
		const tokenOwner = ownerOf(store.stored as RotrCredentials);
		if (hasSession) Object.assign(store.stored, { token: 'held', tokenOwner });
		const startedAt = Date.now();
		// A login is tried for some seconds.
		const result = await bench.run(one, { timeout: hasSession ? 1 : 20 }, { store });
		end();
		return { ...result, url, took: Date.now() - startedAt };
	}

	it('has every way in its table', () => {
		expect(HOP_TABLE.map(({ way }) => way)).toEqual(Object.keys(WAYS));
	});

	describe.each(HOP_TABLE.map((row) => [row.title, row] as const))('%s', (_, row) => {
		it.each([
			['Get Status', subject('getStatus'), 'Could not get the status of offer'],
			['Issue Policy', subject('issue', 'policy'), 'Could not issue offer'],
		])('is told so, and that nothing was sent: %s', async (__, one, task) => {
			const { error, url, took } = await go(row, one, true);
			expect(error?.message).toBe(
				`${task} ${bench.item.offerId}: ${row.cause.replace('{url}', url)}`,
			);
			const verdict = one.kind === 'issue' ? 'not sent: ' : '';
			expect(shown(error).startsWith(verdict)).toBe(true);
			const lines = shown(error).slice(verdict.length).split('\n');
			expect(lines).toContainEqual(
				expect.stringMatching(`^${row.advice.replace(/[()]/g, '\\$&')}`),
			);
			if (row.code) {
				expect(lines).toContainEqual(expect.stringMatching(`^The network says (${row.code})\\.$`));
			}
			expect(`${error?.message} ${lines.join(' ')}`).not.toMatch(FOREIGN);
			expect(took).toBeLessThan(15_000);
		});

		// A login may wait for 30 seconds for a proxy that says nothing.
		if (row.way === 'proxyDrops') return;
		it('is told so of a login', async () => {
			const { error, url } = await go(row, subject('getStatus'), false);
			expect(error?.message).toContain(row.cause.replace('{url}', url));
			expect(shown(error)).toContain(
				`RotrApi at ${url} could not be reached to log in. ${row.advice}`,
			);
			expect(shown(error)).not.toMatch(FOREIGN);
		});
	});
});
