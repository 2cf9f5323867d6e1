import { readPdf } from '../../scripts/lib/pdf';
import { envelope, startBench, stopBenches, type Options } from './client';

afterEach(stopBenches);

const documentBench = async (options?: Options) => {
	const bench = await startBench(options);
	const headers = await bench.login();
	const policy = bench.sandbox.addPolicy({
		offer: bench.sandbox.addOffer({ product: 'cmr' }),
	});
	const get = async (path: string, params?: object) =>
		await bench.http.get(path, { headers, params });
	const files = async (path: string) => (await get(path)).data.data.files as File[];
	return { ...bench, policy, get, files };
};

interface File {
	type: string;
	name: string;
	content: string;
}

describe('a document', () => {
	it('of an offer is a page that says what is offered', async () => {
		const { files } = await documentBench();
		const [file] = await files('/offer/1001');
		expect(file).toMatchObject({
			type: 'Offer',
			name: expect.stringMatching(/^offer-[0-9a-f-]{36}\.pdf$/),
		});
		const { totalPages, text } = await readPdf(file.content);
		expect(totalPages).toBe(1);
		for (const part of [
			'Ofertă de asigurare',
			'Nr. CMR101001',
			'PHOENIX',
			'Policyholder Țărănești Transporturi S.R.L.',
			'Customer Țărănești Transporturi S.R.L.',
			'Principală 19-21, 400356 Cluj-Napoca, CJ, RO',
			'25.05.2026 – 24.05.2027',
			'27.000,00 RON',
			'378,00 RON',
			'2 25.11.2026 189,00 RON',
		]) {
			expect(text).toContain(part);
		}
	});

	it('of a policy is found by its id, and by its series and number', async () => {
		const { get } = await documentBench();
		const byId = await get('/policy/2001');
		const byNumber = await get('/policy', { series: 'RO/05/M3', number: '0100001' });
		expect(byNumber.data).toEqual(byId.data);
		expect(byId.data.data.files[0].type).toBe('Policy');
		const { text } = await readPdf(byId.data.data.files[0].content);
		expect(text).toContain('Poliță de asigurare');
		expect(text).toContain('Seria RO/05/M3 nr. 0100001');
	});

	it('is not found where there is none', async () => {
		const { get } = await documentBench();
		expect(envelope(await get('/offer/1002'))).toEqual({
			error: true,
			status: 404,
			message: 'Oferta 1002 nu există.',
		});
		expect((await get('/policy/1001')).data.message).toBe('Polița 1001 nu există.');
		const other = await get('/policy', { series: 'RO/05/M3', number: '100001' });
		expect(other.data.message).toBe('Polița RO/05/M3 100001 nu există.');
	});

	it('is not looked for without series and number, or with a wrong id', async () => {
		const { get } = await documentBench();
		expect(Object.keys((await get('/policy', { series: 'ROT' })).data.data)).toEqual(['number']);
		expect(Object.keys((await get('/policy/ROT')).data.data)).toEqual(['id']);
	});

	it('has as many files as is set, all different', async () => {
		const { files } = await documentBench({ filesPerDocument: 3 });
		const parts = await files('/policy/2001');
		expect(parts.map(({ type }) => type)).toEqual(['Policy', 'Annex', 'Annex']);
		expect(new Set(parts.map(({ name }) => name)).size).toBe(3);
		expect((await readPdf(parts[2].content)).text).toContain('Anexa 2');
	});

	it('is padded to a size and stays a page of text', async () => {
		const { sandbox, files } = await documentBench();
		sandbox.settings.documentBytes = 200_000;
		const [file] = await files('/offer/1001');
		const { length } = Buffer.from(file.content, 'base64');
		expect(Math.abs(length - 200_000)).toBeLessThan(5_000);
		expect(await readPdf(file.content)).toMatchObject({ totalPages: 1 });
	});

	it('stays the same from call to call', async () => {
		// The padding is random, so that a document drawn twice would differ.
		const { sandbox, files } = await documentBench({ documentBytes: 50_000 });
		await sandbox.prepareDocuments();
		expect(await files('/offer/1001')).toEqual(await files('/offer/1001'));
	});

	it.each([
		['no files', []],
		[
			'a name that leaves the folder',
			[{ type: 'Offer', name: '../../x.pdf', content: 'JVBERi0=' }],
		],
		['a content that is no text', [{ type: 'Offer', name: 'a.pdf', content: undefined }]],
	])('can be replaced by %s', async (_, replacement) => {
		const { sandbox, files } = await documentBench();
		sandbox.setDocument('policy', 2001, replacement);
		expect(await files('/policy/2001')).toEqual(replacement);
		expect(await files('/offer/1001')).toHaveLength(1);
	});
});
