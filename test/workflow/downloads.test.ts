import { randomBytes } from 'crypto';
import { startSandbox, type Sandbox } from '../../sandbox';
import type { CredentialStore } from './credentialStore';
import { credentialStore, parametersOf, runNode, shown } from './engine';

const PDF = Buffer.from('%PDF-1.4\n%âãÏÓ\ntrailer\n%%EOF\n', 'latin1');

describe('the downloads', () => {
	let sandbox: Sandbox;
	let store: CredentialStore;

	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		sandbox.faults.clear();
		store = credentialStore(sandbox.url, sandbox.account);
	});

	const pdfOf = (name: string, bytes = PDF) => ({
		type: 'Policy',
		name,
		content: bytes.toString('base64'),
	});
	const download = async (policyIds: number[], more = {}) =>
		await runNode({
			store,
			items: policyIds.map((policyId) => ({ policyId })),
			parameters: parametersOf('policy', 'downloadPdf', { policyId: '={{ $json.policyId }}' }),
			...more,
		});

	it('gives the bytes of an offer’s document, in a field with a name of our own', async () => {
		const { offerId } = sandbox.addOffer();
		sandbox.setDocument('offer', offerId, [{ ...pdfOf('offer.pdf'), type: 'Offer' }]);
		const { items, error } = await runNode({
			store,
			items: [{ offerId }],
			parameters: parametersOf('offer', 'downloadPdf', {
				offerId: '={{ $json.offerId }}',
				binaryPropertyName: 'contract',
			}),
		});
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		const bytes = Buffer.from(items[0].binary?.contract.data ?? '', 'base64');
		expect(bytes).toEqual(PDF);
		expect(items[0].json).toMatchObject({
			offerId,
			fileName: `offer-${offerId}.pdf`,
			mimeType: 'application/pdf',
			fileSize: bytes.length,
			attachments: 'contract',
			files: [{ binaryProperty: 'contract', fileSize: bytes.length, type: 'Offer' }],
		});
		expect(JSON.stringify(items[0].json)).not.toContain('JVBERi');
		expect(items[0].pairedItem).toEqual({ item: 0 });
	});

	it('gives several files of one document fields and names that differ', async () => {
		const { policyId } = sandbox.addPolicy();
		const second = Buffer.concat([PDF, Buffer.from('second')]);
		sandbox.setDocument('policy', policyId, [
			pdfOf('policy.pdf'),
			pdfOf('policy.pdf', second),
			{ type: 'Terms', name: 'terms.txt', content: Buffer.from('terms').toString('base64') },
		]);
		const { items } = await download([policyId]);
		expect(items).toHaveLength(1);
		expect(items[0].json.attachments).toBe('data,data_1,data_2');
		expect(items[0].binary?.data.fileName).toBe(`policy-${policyId}.pdf`);
		expect(items[0].binary?.data_1.fileName).toBe(`policy-${policyId}-2.pdf`);
		expect(Buffer.from(items[0].binary?.data_1.data ?? '', 'base64')).toEqual(second);
		expect(items[0].binary?.data_2).toMatchObject({
			fileName: `policy-${policyId}-3.txt`,
			mimeType: 'text/plain',
		});
	});

	it('never calls a file a PDF that is none, whatever name is wanted', async () => {
		const { policyId } = sandbox.addPolicy();
		const text = { type: 'Terms', name: 'terms.txt', content: 'dGVybXM=' };
		sandbox.setDocument('policy', policyId, [pdfOf('policy.pdf'), text]);
		const options = { fileName: 'Polița.pdf' };
		const { items } = await runNode({
			store,
			parameters: parametersOf('policy', 'downloadPdf', { policyId: String(policyId), options }),
		});
		const { data, data_1: second } = items[0].binary ?? {};
		expect([data?.fileName, second?.fileName]).toEqual(['Polița.pdf', 'Polița-2.txt']);
	});

	it('does not pass off a part of a document as the whole', async () => {
		const { policyId } = sandbox.addPolicy();
		const files = Array.from({ length: 101 }, () => pdfOf('policy.pdf'));
		sandbox.setDocument('policy', policyId, files);
		expect((await download([policyId])).error?.message).toMatch(/holds 101 files, more than 100$/);
	});

	it('finds a policy by a series with slashes and makes a safe file name of it', async () => {
		const { policyId, series, number } = sandbox.addPolicy({ series: 'RO/05/M3' });
		const long = Buffer.concat([PDF, randomBytes(200_001)]);
		sandbox.setDocument('policy', policyId, [pdfOf('policy.pdf', long)]);
		const { items, error } = await runNode({
			store,
			items: [{ series, number }],
			parameters: parametersOf('policy', 'downloadPdfByNumber', {
				series: '={{ $json.series }}',
				number: '={{ $json.number }}',
			}),
		});
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ series: 'RO/05/M3', number });
		expect(items[0].json.fileName).toBe(`policy-RO-05-M3-${number}.pdf`);
		expect(Buffer.from(items[0].binary?.data.data ?? '', 'base64').equals(long)).toBe(true);
	});

	it('keeps the order of the input, whatever is answered first', async () => {
		const ids = [1, 2, 3, 4, 5, 6].map(() => sandbox.addPolicy().policyId);
		sandbox.faults.add({ operation: 'getPolicyPdf', fault: 'delay', ms: 300, times: 1 });
		const { items } = await download(ids);
		expect(items.map(({ json }) => json.policyId)).toEqual(ids);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(ids.map((_, item) => ({ item })));
	});

	it('keeps good items when others are bad, with the error on each bad one', async () => {
		const { policyId } = sandbox.addPolicy();
		const empty = sandbox.addPolicy().policyId;
		const broken = sandbox.addPolicy().policyId;
		const noPdf = sandbox.addPolicy().policyId;
		sandbox.setDocument('policy', empty, []);
		sandbox.setDocument('policy', broken, [{ type: 'Policy', name: 'a.pdf', content: 'JVB*Ri0' }]);
		sandbox.setDocument('policy', noPdf, [pdfOf('a.pdf', Buffer.from('no pdf at all'))]);
		const { items } = await runNode({
			store,
			items: [{ policyId }, { policyId: empty }, { policyId: broken }, { policyId: noPdf }].concat(
				{ policyId: 999999 },
				{ policyId: '' as never },
				{ policyId: 'ROT110104' as never },
				{ policyId },
			),
			parameters: parametersOf('policy', 'downloadPdf', { policyId: '={{ $json.policyId }}' }),
			node: { onError: 'continueRegularOutput' },
		});
		expect(items).toHaveLength(8);
		expect(items[0].binary?.data.fileName).toBe(`policy-${policyId}.pdf`);
		expect(items[7].binary?.data.fileName).toBe(`policy-${policyId}.pdf`);
		const errors = items.slice(1, 7).map(({ json }) => String(json.error));
		expect(errors[0]).toBe(`There is no document for policy ${empty} yet`);
		expect(errors[1]).toMatch(/the file in RotrApi's answer is not valid base64$/);
		expect(errors[2]).toMatch(/the file in RotrApi's answer is not a PDF$/);
		expect(errors[3]).toMatch(/^Could not download the PDF of policy 999999: RotrApi says/);
		expect(errors[4]).toBe('Policy ID is missing');
		expect(errors[5]).toMatch(/^Policy ID must be a whole number above zero, not "ROT110104"/);
	});

	it('sends bad items to the error output and names the item without one', async () => {
		const { policyId } = sandbox.addPolicy();
		const items = [{ policyId }, { policyId: 999999 }, { policyId }];
		const parameters = parametersOf('policy', 'downloadPdf', {
			policyId: '={{ $json.policyId }}',
		});
		const split = await runNode({
			store,
			items,
			parameters,
			node: { onError: 'continueErrorOutput' },
		});
		expect(split.items.map(({ json }) => json.policyId)).toEqual([policyId, policyId]);
		expect(split.errorItems).toHaveLength(1);
		expect(split.errorItems[0].json.error).toMatch(/policy 999999/);
		expect(split.errorItems[0].pairedItem).toEqual({ item: 1 });

		const failed = await runNode({ store, items, parameters });
		expect(failed.error?.message).toMatch(/policy 999999/);
		expect(failed.error?.context?.itemIndex).toBe(1);
	});

	it('says what a web page, a cut answer and a refused connection mean', async () => {
		const { policyId } = sandbox.addPolicy();
		sandbox.faults.add({ operation: 'getPolicyPdf', fault: 'html', status: 200 });
		expect((await download([policyId])).error?.message).toMatch(/a web page, not data/);

		sandbox.faults.add({ operation: 'getPolicyPdf', when: 'after', fault: 'truncate' });
		expect((await download([policyId])).error?.message).toBeDefined();

		store = credentialStore('http://127.0.0.1:1', sandbox.account);
		const { error } = await download([policyId]);
		expect(error?.message).toMatch(/no connection to RotrApi at http:\/\/127.0.0.1:1$/);
		expect(shown(error)).toMatch(/allow-listed/);
	});
});
