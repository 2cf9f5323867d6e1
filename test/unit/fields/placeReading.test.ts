import { loadRegister } from '../../../nodes/RotrApi/fields/places/register';
import { resolvePlace, type PlaceInput } from '../../../nodes/RotrApi/fields/places/resolve';
import { placesNamed, searchPlaces } from '../../../nodes/RotrApi/fields/places/search';

const codeOf = async (county: string, city: string) =>
	(await resolvePlace({ county, city })).values.cityCode;

const problemOf = async (input: PlaceInput) =>
	(await resolvePlace(input)).problems.map(({ field, text }) => `${field}: ${text}`).join('\n');

describe('a place as people and offices write it', () => {
	test.each([
		// The tax office: sdenumire_Judet, sdenumire_Localitate.
		['CLUJ', 'Sat Floreşti Com. Floreşti', '57715'],
		['ARGEŞ', 'Sat Lereşti Com. Lereşti', '16917'],
		['CLUJ', 'Mun. Cluj-Napoca', '54984'],
		['MUREŞ', 'Mun. Târgu Mureş', '114328'],
		['ILFOV', 'Orş. Voluntari', '179560'],
		['ILFOV', 'Sat Dudu Com. Chiajna', '179267'],
		['ILFOV', 'SAT PANTELIMON ORŞ. PANTELIMON', '179524'],
		['CONSTANŢA', 'Loc. Eforie Nord Orş. Eforie', '60473'],
		['MUNICIPIUL BUCUREŞTI', 'Sector 6 Mun. Bucureşti', '179196'],
		['MUNICIPIUL BUCUREŞTI', 'Mun. Bucureşti Sec. 6', '179196'],
		// The EU's VAT look-up, e-invoices, websites.
		['IF', 'LOC. VOLUNTARI - ORŞ. VOLUNTARI', '179560'],
		['RO-B', 'SECTOR6', '179196'],
		['Ilfov', 'Localitate: Pantelimon, Oras. PANTELIMON', '179524'],
		['CJ', 'Județul Cluj, Com. Florești, Sat. Florești', '57715'],
		['', 'Sat. Florești Com. Florești Jud.CJ', '57715'],
		['', 'Cluj-Napoca, Cluj, România', '54984'],
		// People.
		['B', 'Bucureşti sector 6', '179196'],
		['', 'Municipiul Bucureşti, Sectorul 6', '179196'],
		['B', 'Sectorul VI', '179196'],
		['B', 'Sect. 6', '179196'],
		['B', 's6', '179196'],
		['IF', 'Dudu (Chiajna)', '179267'],
		['IF', 'Chiajna, Dudu', '179267'],
		['IF', 'dudu, satul din comuna chiajna', '179267'],
		['IF', 'satul Dudu din comuna Chiajna', '179267'],
		['IF', 'Dudu sat, Chiajna', '179267'],
		['IF', 'c. Chiajna, s. Dudu', '179267'],
		['NT', 'Piatra - Neamț', '120735'],
		['CJ', 'CLUJNAPOCA', '54984'],
		['CJ', 'faget cluj', '58062'],
		['CJ', 'Sat Făget', undefined],
		// Old spelling and short forms.
		['Mureş', 'Tîrgu Mureş', '114328'],
		['Vîlcea', 'Rîmnicu Vâlcea', '167482'],
		['Dîmboviţa', 'TIRGOVISTE', '65351'],
		['MS', 'Tg. Mureș', '114328'],
		['MS', 'TG MURES', '114328'],
		['VL', 'Rm. Vâlcea', '167482'],
		['CV', 'Sf. Gheorghe', '63401'],
		['MH', 'Dr. Tr. Severin', '109782'],
		['MH', 'Turnu Severin', '109782'],
		['SV', 'Câmpulung Mold.', '146511'],
		['SV', 'CIMPULUNG MOLD', '146511'],
		['AG', 'Câmpulung Muscel', '13506'],
		['MM', 'Sighetul Marmației', '106568'],
		['CT', 'M. Kogălniceanu', '62208'],
		['DB', 'I.L.Caragiale', '67755'],
		// The word before a name decides.
		['AG', 'Oraș Costești', '13677'],
		['AG', 'Sat Costești', '16025'],
		['AG', 'Com. Costești', undefined],
		// Diacritics decide where nothing else does.
		['SV', 'Rîşca', '150123'],
		['SV', 'Raşca', '149575'],
		['SV', 'rasca', undefined],
		// No guesses.
		['CJ', 'Cluj', undefined],
		['CJ', 'Dudu', undefined],
		['AB', 'Cluj-Napoca, CJ', undefined],
		['', 'sat sat sat sat sat sat sat sat sat sat sat sat sat sat sat sat sat', undefined],
	])('%p, %p is %p', async (county, city, code) => {
		expect(await codeOf(county, city)).toBe(code);
	});

	test('in a county is in a sector of Bucharest, where the county names one', async () => {
		expect(await codeOf('Bucuresti Sectorul 3', 'Bucuresti')).toBe('179169');
		expect(await codeOf('Municipiul București, sector 3', '')).toBe('179169');
		expect(await problemOf({ county: 'București Sector 3', city: 'Sector 6' })).toMatch(/not in/);
	});
});

test('a place whose name only begins like the text is taken with a doubt, one named in full without', async () => {
	const { doubts } = await resolvePlace({ county: 'CJ', city: 'faget cluj' });
	expect(doubts).toEqual([
		{
			field: 'city',
			text: '"faget cluj" was taken for Făgetu Ierii (Iara, CJ), the only place whose name begins so',
		},
	]);
	expect((await resolvePlace({ county: 'CJ', city: 'fagetu ierii' })).doubts).toEqual([]);
});

describe('a commune without a village of its own name', () => {
	test('lists its villages, not one elsewhere', async () => {
		expect(await problemOf({ county: 'AG', city: 'Com. Mioarele' })).toBe(
			'city: "Com. Mioarele" is the commune Mioarele (AG), none of whose villages is called so. Write one of them in full, or its SIRUTA code in City Code: Aluniș (Mioarele, AG); Chilii (Mioarele, AG); Cocenești (Mioarele, AG); Mățău (Mioarele, AG); Suslănești (Mioarele, AG)',
		);
		const other = await problemOf({ county: 'BT', city: 'Com. Mihai Eminescu' });
		expect(other).toMatch(/Ipotești \(Mihai Eminescu, BT\)/);
		expect(other).not.toMatch(/Gorbănești/);
	});

	test('and a village of that name elsewhere are told apart', async () => {
		const text = await problemOf({ county: 'AG', city: 'Mioarele' });
		expect(text).toMatch(/Mioarele \(Cicănești, AG\); Aluniș \(Mioarele, AG\)/);
		expect(await codeOf('AG', 'Sat Mioarele')).toBe('15475');
	});
});

describe('what is proposed', () => {
	test('comes after the kind words, with its commune', async () => {
		expect(await problemOf({ county: 'CJ', city: 'Sat Floresty Com. Floresty' })).toMatch(
			/Perhaps: Florești \(Florești, CJ\)/,
		);
		expect(await problemOf({ county: 'CJ', city: 'Mun. Clujj' })).toMatch(/Cluj-Napoca \(CJ\)/);
	});

	test('is the place itself, where only the county is wrong', async () => {
		expect(await problemOf({ county: 'CJ', city: 'Orş. Voluntari' })).toBe(
			'city: no place in the county CJ is called "Orş. Voluntari". Perhaps: Voluntari (IF)',
		);
	});
});

describe('a name with its code', () => {
	const FLORESTI = { county: 'CJ', cityCode: '57715', postcode: '407280' };

	test.each(['57715', 57715, ' 57715 ', '057715', '57.715', '57715.0', 'SIRUTA 57715'])(
		'goes out as it is, with the digits of %p',
		async (cityCode) => {
			for (const city of ['Floresti', 'Sat Floreşti Com. Floreşti', 'Florești']) {
				const reading = await resolvePlace({ county: 'Cluj', city, cityCode });
				expect(reading).toEqual({ values: { ...FLORESTI, city }, problems: [], doubts: [] });
			}
		},
	);

	test('of another place or county is not sent', async () => {
		expect(await problemOf({ county: 'CJ', city: 'Florești', cityCode: '54984' })).toBe(
			'cityCode: 54984 is Cluj-Napoca (CJ), but City "Florești" is Florești (Florești, CJ), 57715. Correct one of the two',
		);
		expect(await problemOf({ county: 'AB', city: 'Florești', cityCode: '57715' })).toBe(
			'cityCode: Florești (Florești, CJ) is not in the county AB',
		);
		expect(await problemOf({ county: 'CJ', city: 'Voluntari', cityCode: '54984' })).toMatch(
			/179560/,
		);
		expect(await problemOf({ city: 'Florești', cityCode: 'abc' })).toMatch(/must be the digits/);
	});

	test('tells namesakes apart', async () => {
		expect(await resolvePlace({ county: 'AG', city: 'Costești', cityCode: '13677' })).toEqual({
			values: { county: 'AG', city: 'Costești', cityCode: '13677' },
			problems: [],
			doubts: [],
		});
	});

	test('is in doubt where the name means nothing', async () => {
		const reading = await resolvePlace({ county: 'CJ', city: 'Orașul Meu', cityCode: '54984' });
		expect(reading.values).toEqual({ county: 'CJ', city: 'Orașul Meu', cityCode: '54984' });
		expect(reading.problems).toEqual([]);
		expect(reading.doubts).toEqual([
			{
				field: 'city',
				text: 'no place is called "Orașul Meu", and City Code 54984 is Cluj-Napoca (CJ)',
			},
		]);
	});

	test('that the register does not know goes out, in doubt if it is one of the tax office', async () => {
		for (const city of ['Cartier Nou', 'Cluj-Napoca', '']) {
			const reading = await resolvePlace({ county: 'CJ', city, cityCode: '190001' });
			expect(reading).toEqual({
				values: { county: 'CJ', ...(city && { city }), cityCode: '190001' },
				problems: [],
				doubts: [],
			});
		}
		const { values, doubts } = await resolvePlace({
			county: 'ARGEŞ',
			city: 'Sat Lereşti Com. Lereşti',
			cityCode: '338',
		});
		expect(values).toMatchObject({ county: 'AG', cityCode: '338' });
		expect(doubts[0].text).toMatch(/tax office.*16917/);
	});
});

test.each([
	'Sector 3',
	'Mun. Cluj-Napoca',
	'Sat Dudu',
	'Dudu (Chiajna)',
	'faget cluj',
	'cluj faget',
	'tg. mures',
	'Rm Vilcea',
	'Com. Mioarele',
	'Satu Mare',
])('what the list shows for %p is what By Name takes it for', async (text) => {
	const register = await loadRegister();
	const named = placesNamed(register, text);
	expect(named.length).toBeGreaterThan(0);
	expect(searchPlaces(register, text).slice(0, named.length)).toEqual(named);
});

test.each([
	['57715', '57715'],
	['tirgu mur', '114328'],
	['tg mu', '114328'],
	['mures targu', '114328'],
	['chiajna dud', '179267'],
])('the list finds %p while it is typed', async (text, code) => {
	expect(searchPlaces(await loadRegister(), text)[0].siruta).toBe(code);
});
