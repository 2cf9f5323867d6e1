import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { COUNTIES } from '../../../nodes/RotrApi/fields/places/counties';
import { countyCodeOf } from '../../../nodes/RotrApi/fields/places/county';
import { searchLocalities } from '../../../nodes/RotrApi/fields/places/listSearch';
import {
	describePlace,
	loadRegister,
	type Place,
	type Register,
} from '../../../nodes/RotrApi/fields/places/register';
import { placesNamed, searchPlaces } from '../../../nodes/RotrApi/fields/places/search';
import { readCsv } from '../../../scripts/localities';

let register: Register;

beforeAll(async () => {
	register = await loadRegister();
});

const found = (text: string, county?: string) =>
	searchPlaces(register, text, county).map(describePlace);

describe('the register', () => {
	test('holds every line of the official one, packed and unpacked', () => {
		const kinds: Record<string, string> = { 6: 'municipality', 9: 'municipality', 17: 'town' };
		const rows = readCsv('siruta-localities.csv');
		expect(rows).toHaveLength(13_755);
		expect(register.places).toHaveLength(13_755);
		for (const row of rows) {
			const place = register.bySiruta.get(row.siruta) as Place;
			expect({
				...place,
				name: place.name.toLocaleUpperCase('ro'),
				unit: place.unit.toLocaleUpperCase('ro'),
			}).toEqual({
				siruta: row.siruta,
				name: row.name,
				unit: row.parent_unit.replace(/^(MUNICIPIUL|ORAȘ)\s+/, ''),
				county: row.county_code,
				kind: kinds[row.type] ?? 'village',
				postcode: ['22', '23'].includes(row.type) ? row.postcode : undefined,
				key: place.key,
			});
		}
	});

	test('knows the counties of its places', () => {
		expect(COUNTIES).toHaveLength(42);
		expect(new Set(register.places.map(({ county }) => county)).size).toBe(42);
	});

	test('writes names as Romanians do', () => {
		const names = new Set(register.places.map(({ name }) => name));
		for (const name of [
			'Cluj-Napoca',
			'Curtea de Argeș',
			'Piatra-Neamț',
			'Ștefan cel Mare',
			'Valea lui Mihai',
			'23 August',
			'I. L. Caragiale',
			'Gersa II',
			'București Sectorul 1',
			'Câmpulung la Tisa',
		]) {
			expect([...names].filter((known) => known === name)).toEqual([name]);
		}
	});

	test('gives postcodes to villages only', () => {
		const of = (siruta: string) => register.bySiruta.get(siruta) as Place;
		expect(of('54984')).toMatchObject({ name: 'Cluj-Napoca', county: 'CJ', postcode: undefined });
		expect(of('57715')).toMatchObject({ name: 'Florești', county: 'CJ', postcode: '407280' });
		expect(of('13631')).toMatchObject({ name: 'Curtea de Argeș', postcode: undefined });
	});

	test('tells every place apart by what the list shows', () => {
		const alike = register.places.filter((place) => {
			const named = placesNamed(register, describePlace(place));
			return named.length !== 1 || named[0] !== place;
		});
		expect(alike.slice(0, 5).map(describePlace)).toEqual([]);
	}, 120_000);
});

describe('the search', () => {
	test('finds Cluj-Napoca first', () => {
		expect(found('cluj')[0]).toBe('Cluj-Napoca (CJ)');
		expect(found('CLUJ napoca')[0]).toBe('Cluj-Napoca (CJ)');
	});

	test.each([
		['curtea de arges', 'Curtea de Argeș (AG)'],
		['Curtea de Argeș', 'Curtea de Argeș (AG)'],
		['Curtea de Argeş', 'Curtea de Argeș (AG)'],
		['piatra neam', 'Piatra-Neamț (NT)'],
		['napoca', 'Cluj-Napoca (CJ)'],
		['bucuresti', 'București Sectorul 1 (B)'],
	])('diacritics and case are optional: %s', (text, place) => {
		expect(found(text)[0]).toBe(place);
	});

	test('tells villages of the same name apart by their commune', () => {
		expect(found('bucium').slice(0, 3)).toEqual([
			'Bucium (Bucium, AB)',
			'Bucium (Ceica, BH)',
			'Bucium (Șinca, BV)',
		]);
	});

	test('keeps to the county', () => {
		expect(found('bucium', 'BV')[0]).toBe('Bucium (Șinca, BV)');
		const counties = searchPlaces(register, '', 'CJ').map(({ county }) => county);
		expect(new Set(counties)).toEqual(new Set(['CJ']));
		expect(found('cluj', 'B')).toEqual([]);
	});
});

describe('the list of cities', () => {
	const search = async (county: unknown, filter?: string, token?: string) => {
		const context = {
			getCurrentNodeParameter: (name: string) => (name === '&county' ? county : ''),
		};
		return await searchLocalities.call(
			context as Partial<ILoadOptionsFunctions> as ILoadOptionsFunctions,
			filter,
			token,
		);
	};

	test('shows the places of the chosen county, with SIRUTA codes as values', async () => {
		const { results } = await search('CJ', 'cluj');
		expect(results).toEqual([{ name: 'Cluj-Napoca (CJ)', value: '54984' }]);
		expect((await search('BV', 'cluj')).results).toEqual([]);
	});

	test('takes a county by name, and looks everywhere without one', async () => {
		expect((await search('Brasov', 'bucium')).results[0].name).toBe('Bucium (Șinca, BV)');
		for (const county of [undefined, '', '={{ $json.county }}']) {
			expect((await search(county, 'cluj')).results[0].name).toBe('Cluj-Napoca (CJ)');
		}
	});

	test('comes in pages that hold everything once', async () => {
		const values: unknown[] = [];
		let token: string | undefined;
		do {
			const page = await search('CJ', '', token);
			values.push(...page.results.map(({ value }) => value));
			token = page.paginationToken as string | undefined;
		} while (token);
		expect(new Set(values).size).toBe(values.length);
		expect(values).toHaveLength(searchPlaces(register, '', 'CJ').length);
	});
});

test.each([
	['CJ', 'CJ'],
	['cj', 'CJ'],
	['Cluj', 'CJ'],
	['Bistrita Nasaud', 'BN'],
	['Județul Argeş', 'AG'],
	['BUCURESTI', 'B'],
	['Municipiul București', 'B'],
	['MUNICIPIUL BUCUREŞTI', 'B'],
	['Mun. Bucuresti', 'B'],
	['Bucuresti Sectorul 3', 'B'],
	['Municipiul Bucureşti, Sector 1', 'B'],
	['SECTOR 6', 'B'],
	['JUD. CLUJ', 'CJ'],
	['jud.CJ', 'CJ'],
	['Judetul  Cluj', 'CJ'],
	['Cluj County', 'CJ'],
	['RO-CJ', 'CJ'],
	['CJ - Cluj', 'CJ'],
	['Cluj (CJ)', 'CJ'],
	['Caras Severin', 'CS'],
	['CARASSEVERIN', 'CS'],
	['Satu-Mare', 'SM'],
	['Bistriţa – Năsăud', 'BN'],
	['Vîlcea', 'VL'],
	['VILCEA', 'VL'],
	['Dîmboviţa', 'DB'],
	['Cluj Sector 3', undefined],
	['CJ Alba', undefined],
	['Cluj-Napoca', undefined],
	['12', undefined],
	['Bavaria', undefined],
	['', undefined],
])('the county %p is %p', (text, code) => {
	expect(countyCodeOf(text)).toBe(code);
});

test.each(COUNTIES)('the county %s is found in every spelling', (code, name) => {
	const spellings = [code, name, name.replace(/â/g, 'î'), name.replace(/-/g, ' ')].flatMap(
		(text) => [
			text,
			text.replace(/ș/g, 'ş').replace(/ț/g, 'ţ'),
			text.normalize('NFD').replace(/\p{M}/gu, ''),
		],
	);
	for (const spelling of spellings.flatMap((text) => [
		text,
		text.toUpperCase(),
		` ${text.toLowerCase()} `,
	])) {
		for (const text of [
			spelling,
			`Județul ${spelling}`,
			`JUDEŢUL ${spelling}`,
			`jud. ${spelling}`,
			`Jud ${spelling}`,
		]) {
			expect([text, countyCodeOf(text)]).toEqual([text, code]);
		}
	}
});
