import { startSandbox, type Sandbox } from '../../sandbox';
import { credentialStore, parametersOf, runNode } from './engine';

describe('requests at the same time', () => {
	let sandbox: Sandbox;

	beforeEach(async () => {
		sandbox = await startSandbox();
	});
	afterEach(async () => await sandbox.stop());

	it.each([
		[3, 3],
		[undefined, 10],
		[60, 50],
	])('are with a Concurrency of %s at most %i, files included', async (concurrency, most) => {
		const content = Buffer.from('%PDF-1.4').toString('base64');
		const ids = Array.from({ length: 2 * most + 3 }, () => sandbox.addPolicy().policyId);
		for (const id of ids) {
			sandbox.setDocument('policy', id, [{ type: 'Policy', name: 'policy.pdf', content }]);
		}
		sandbox.settings.latencyMs = 500;
		const { items, error } = await runNode({
			store: credentialStore(sandbox.url, sandbox.account),
			items: ids.map((policyId) => ({ policyId })),
			parameters: parametersOf('policy', 'downloadPdf', {
				policyId: '={{ $json.policyId }}',
				options: concurrency === undefined ? {} : { concurrency },
			}),
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.policyId)).toEqual(ids);
		expect(sandbox.books.maxInFlight).toBe(most);
	});
});
