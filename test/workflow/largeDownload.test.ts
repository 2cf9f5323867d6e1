import { startSandbox } from '../../sandbox';
import { credentialStore, parametersOf, runNode } from './engine';

/** Beyond what is read at once: such a document is decoded while it arrives. */
const LARGE = 2_000_000;

test('a large document comes out whole', async () => {
	const sandbox = await startSandbox({ documentBytes: LARGE });
	const { policyId } = sandbox.addPolicy();
	const { items, error } = await runNode({
		store: credentialStore(sandbox.url, sandbox.account),
		parameters: parametersOf('policy', 'downloadPdf', { policyId: String(policyId) }),
	}).finally(async () => await sandbox.stop());
	expect(error).toBeUndefined();
	const bytes = Buffer.from(items[0].binary?.data.data ?? '', 'base64');
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(bytes).toHaveLength(Number(items[0].json.fileSize));
	expect(bytes.length).toBeGreaterThan(LARGE * 0.9);
});
