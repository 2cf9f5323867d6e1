import { completeAddress } from '../../../nodes/RotrApi/fields/person/completeAddress';
import { Findings } from '../../../nodes/RotrApi/fields/readers/findings';

/** An address as it goes out, or what is wrong with it. */
async function complete(address: Record<string, unknown>) {
	const findings = new Findings((path) => path, []);
	const completed = await completeAddress(address, address, 'address', findings);
	try {
		findings.report('offer');
	} catch (error) {
		return (error as { description: string }).description;
	}
	return completed;
}

describe('an address', () => {
	const CLUJ = { county: 'CJ', city: 'Cluj-Napoca', cityCode: '54984' };
	const locator = (mode: string, value: unknown) => ({ __rl: true, mode, value });

	test.each([
		['picked from the list', { city: locator('list', '54984') }],
		['by SIRUTA code', { county: 'CJ', city: locator('siruta', 54984) }],
		['by name', { county: 'cluj', city: locator('name', 'CLUJ NAPOCA') }],
		['by a plain name', { county: 'Cluj', city: 'cluj-napoca' }],
		['by its code only', { cityCode: '54984' }],
		['by the words of the list', { city: 'Cluj-Napoca (CJ)' }],
		['with the kind of place', { city: 'Municipiul Cluj-Napoca' }],
	])('%s is completed', async (_name, address) => {
		expect(await complete(address)).toEqual(CLUJ);
	});

	test('in a village gets the postcode, unless there is one', async () => {
		const village = { county: 'CJ', city: 'Floresti' };
		expect(await complete(village)).toMatchObject({ city: 'Florești', postcode: '407280' });
		expect(await complete({ ...village, postcode: 77190 })).toMatchObject({ postcode: '077190' });
		expect(await complete({ ...village, postcode: '1' })).toMatch(
			/^address.postcode: .*six digits/,
		);
		const abroad = { country: 'DE', city: 'Bonn', postcode: '1' };
		expect(await complete(abroad)).toEqual(abroad);
		expect(await complete(CLUJ)).not.toHaveProperty('postcode');
	});

	test('in Bucharest is in a sector', async () => {
		const sector = { county: 'B', city: 'București Sectorul 1', cityCode: '179141' };
		for (const city of ['Sector 1', 'Sectorul 1', 'bucuresti sector 1']) {
			expect(await complete({ county: 'B', city })).toEqual(sector);
		}
		expect(await complete({ county: 'B', city: 'București' })).toMatch(
			/București Sectorul 6 \(B\)/,
		);
	});

	test('with plain texts for city and code stays as it is', async () => {
		const plain = { country: 'RO', county: 'CJ', city: 'Orașul Meu', cityCode: '99' };
		expect(await complete(plain)).toEqual(plain);
	});

	test('abroad is free text', async () => {
		const abroad = { country: 'BG', county: 'София', city: locator('name', 'Пловдив') };
		expect(await complete(abroad)).toEqual({ ...abroad, city: 'Пловдив' });
	});

	test('with a name of several places lists them', async () => {
		expect(await complete({ city: 'Bucium' })).toMatch(/5 places .*Bucium \(Șinca, BV\)/);
		expect(await complete({ county: 'AG', city: 'Costești' })).toMatch(
			/2 places in the county AG .*Costești \(AG\); Costești \(Cotmeana, AG\)/,
		);
		expect(await complete({ county: 'AG', city: 'Costești (Cotmeana)' })).toHaveProperty(
			'cityCode',
		);
	});

	test('with an unknown name lists what comes near', async () => {
		expect(await complete({ county: 'CJ', city: 'Cluj' })).toMatch(/Perhaps: Cluj-Napoca \(CJ\)/);
		expect(await complete({ county: 'CJ', city: 'Clujj' })).toMatch(/Cluj-Napoca/);
		expect(await complete({ county: 'Clju', city: 'Dej' })).toMatch(/^address.county: .*CJ Cluj/);
	});

	test('of which a name and a code may not belong together is in doubt', async () => {
		const findings = new Findings((path) => path, []);
		const address = { city: 'Nowhere', cityCode: '54984' };
		const sent = await completeAddress(address, address, 'address', findings);
		expect(sent).toMatchObject({ city: 'Nowhere', cityCode: '54984', county: 'CJ' });
		expect(findings.doubts).toEqual([expect.stringMatching(/^address.city: no place is called/)]);
	});

	test('that contradicts itself is not sent', async () => {
		expect(await complete({ county: 'BV', city: locator('list', '54984') })).toMatch(/not in/);
		expect(await complete({ city: locator('list', '54984'), cityCode: '1' })).toMatch(/54984/);
		expect(await complete({ city: locator('siruta', '1') })).toMatch(/SIRUTA code "1"/);
	});
});
