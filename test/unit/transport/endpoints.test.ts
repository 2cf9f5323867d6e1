import { textOf } from '../../../scripts/verify/files';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ENDPOINTS, pathOf } from '../../../nodes/RotrApi/transport/wire/endpoints';

const RUNS = { numRuns: 2000 };

describe('the nine calls', () => {
	it('have one name each, in the node and in the sandbox', () => {
		const { paths } = parse(textOf('sandbox/openapi.yaml')) as {
			paths: Record<string, Record<string, { operationId: string }>>;
		};
		const sandbox = Object.entries(paths).flatMap(([path, methods]) =>
			Object.entries(methods).map(([method, { operationId }]) => [
				operationId,
				{ method: method.toUpperCase(), path },
			]),
		);
		const node = Object.entries(ENDPOINTS).map(([name, { method, path }]) => [
			name,
			{ method, path },
		]);
		expect(Object.fromEntries(node)).toEqual(Object.fromEntries(sandbox));
	});
});

describe('paths', () => {
	const part = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('a/b', '?x=1', '#', '%2f', '\\', ' ', '{id}', '$&'),
	);

	it('keep every part in its place, encoded', () => {
		fc.assert(
			fc.property(part, (id) => {
				const path = pathOf('getOfferStatus', {}, { id });
				expect(path.startsWith('/offer/status/')).toBe(true);
				const last = path.slice('/offer/status/'.length);
				expect(last).not.toMatch(/[/?#\\\s]/);
				expect(decodeURIComponent(last)).toBe(id);
			}),
			RUNS,
		);
	});

	it('of the credential are used as they are or refused in plain words, and never leave the host', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isRooted) => {
				const offerStatusPath = `${isRooted ? '/' : ''}${text}{id}`;
				let path = '';
				try {
					path = pathOf('getOfferStatus', { paths: { offerStatusPath } }, { id: '12' });
				} catch (error) {
					expect((error as Error).message).toMatch(/^The Offer Status Path of the RotrApi cred/);
					return;
				}
				expect(new URL(`https://rotr.example${path}`).origin).toBe('https://rotr.example');
			}),
			RUNS,
		);
	});

	it.each(['//elsewhere.example/{id}', 'https://elsewhere.example/{id}', '/a b/{id}', '/offer'])(
		'refuse %s',
		(offerStatusPath) => {
			expect(() => pathOf('getOfferStatus', { paths: { offerStatusPath } }, { id: '1' })).toThrow(
				/Offer Status Path/,
			);
		},
	);

	it('do not take names of JavaScript for parts', () => {
		const settings = { paths: { offerStatusPath: '/{constructor}/{id}' } };
		expect(pathOf('getOfferStatus', settings, { id: '1' })).toBe('/{constructor}/1');
	});
});
