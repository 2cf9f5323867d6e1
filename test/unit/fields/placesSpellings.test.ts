import { COUNTIES } from '../../../nodes/RotrApi/fields/places/counties';
import {
	describePlace,
	loadRegister,
	type Place,
	type Register,
} from '../../../nodes/RotrApi/fields/places/register';
import { resolvePlace } from '../../../nodes/RotrApi/fields/places/resolve';
import { searchPlaces } from '../../../nodes/RotrApi/fields/places/search';

/** Every place of the register, in every spelling that people, spreadsheets and the tax office use. */

let register: Register;

beforeAll(async () => {
	register = await loadRegister();
});

const NAMES = new Map(COUNTIES);

const withCedillas = (text: string) =>
	text.replace(/ș/g, 'ş').replace(/ț/g, 'ţ').replace(/Ș/g, 'Ş').replace(/Ț/g, 'Ţ');
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
/** Before 1993: î inside words, too, but in "român". */
const oldSpelling = (text: string) => text.replace(/â/g, 'î').replace(/Â/g, 'Î');

/** What each style of writing makes of a text. */
const STYLES: Array<(text: string) => string> = [
	(text) => text,
	withCedillas,
	(text) => withCedillas(text.toLocaleUpperCase('ro')),
	plain,
	(text) => plain(text).toUpperCase(),
	oldSpelling,
	(text) => plain(oldSpelling(text)),
	(text) => ` ${text.replace(/ /g, '  ').replace(/-/g, ' - ')} `,
];

/** A prime that divides neither the number of forms nor that of styles. */
const FORMS_APART = 5;

/** Forms that name a place and its unit. */
function fullForms({ name, unit, county }: Place, isTown: boolean): string[] {
	const countyName = NAMES.get(county);
	const kinds = isTown ? ['Orş.', 'Mun.', 'oraș', 'Municipiul'] : ['Com.', 'comuna', 'COM'];
	return [
		...kinds.flatMap((kind) => [
			`Sat ${name} ${kind} ${unit}`,
			`${kind} ${unit}, Sat ${name}`,
			`Loc. ${name} - ${kind} ${unit}`,
			`${name} (${kind} ${unit})`,
		]),
		`satul ${name}, ${unit}, jud. ${countyName}`,
		`Localitatea componentă ${name}, ${unit} ${county}`,
		`${name} (${unit})`,
		`${name}, ${unit}`,
		`${unit} - ${name}`,
		`${name} ${unit}`,
		`${unit}, ${name}, ${countyName}`,
	];
}

/** Forms that name a place alone: of namesakes in one county, all are listed. "Sat" means no town. */
function shortForms({ name, kind }: Place): string[] {
	const forms = [name, `Loc. ${name}`, `localitatea: ${name}`];
	return kind === 'village' ? [...forms, `Sat ${name}`, `SATUL ${name}`] : forms;
}

/** Whether a reading is the place's code, its being listed, or neither. */
async function outcomeOf(place: Place, county: string, city: string) {
	const { values, problems } = await resolvePlace({ county, city });
	if (values.cityCode === place.siruta) return 'found';
	const text = problems.map((problem) => problem.text).join();
	return text.includes(describePlace(place)) ? 'listed' : `neither: ${values.city ?? text}`;
}

describe('every place of the register', () => {
	test('is found by its name and unit, in each form and style', async () => {
		const wrong: string[] = [];
		const listed = new Set<string>();
		for (const [index, place] of register.places.entries()) {
			const forms = fullForms(place, register.unitOf.get(place)?.isTown ?? false);
			// Each place in a few forms, so that over the register every form is tried in every style.
			for (let at = index % FORMS_APART; at < forms.length; at += FORMS_APART) {
				const text = STYLES[(index + at) % STYLES.length](forms[at]);
				const outcome = await outcomeOf(place, place.county, text);
				if (outcome === 'listed') listed.add(describePlace(place));
				else if (outcome !== 'found') wrong.push(`${text} (${place.county}): ${outcome}`);
			}
		}
		// "Bucium Sat Bucium" and "Rediu Vaslui" can be read in two ways.
		expect([...listed].sort()).toEqual([
			'Bucium-Sat (Bucium, AB)',
			'Rediu (Vaslui, VS)',
			'Viișoara (Vaslui, VS)',
		]);
		expect(wrong.slice(0, 10)).toEqual([]);
	});

	test('is found by its name, or listed with its namesakes', async () => {
		const wrong: string[] = [];
		for (const [index, place] of register.places.entries()) {
			for (const [at, form] of shortForms(place).entries()) {
				const text = STYLES[(index + at) % STYLES.length](form);
				const outcome = await outcomeOf(place, place.county, text);
				if (outcome.startsWith('neither')) wrong.push(`${text} (${place.county}): ${outcome}`);
			}
		}
		expect(wrong.slice(0, 10)).toEqual([]);
	});

	test('is found by the name of its unit alone, or else all that the unit has are listed', async () => {
		const wrong: string[] = [];
		for (const unit of register.units) {
			const kind = unit.isTown ? 'Orş.' : 'Com.';
			// Two communes have one village only, which is not called like them.
			const [first, ...others] = unit.places;
			const namesake = unit.places.find(({ key }) => key === unit.keys[0]);
			const own = others.length === 0 ? first : namesake;
			for (const style of STYLES) {
				const text = style(`${kind} ${unit.name}`);
				for (const place of own ? [own] : unit.places) {
					const outcome = await outcomeOf(place, unit.county, text);
					if (outcome !== (own ? 'found' : 'listed'))
						wrong.push(`${text} (${unit.county}): ${outcome}`);
				}
			}
		}
		expect(wrong.slice(0, 10)).toEqual([]);
	});

	test('is what the search shows first for its label and for its code', () => {
		const some = register.places.filter((_place, index) => index % 100 === 0);
		const others = some.filter((place) =>
			[describePlace(place), place.siruta].some(
				(text) => searchPlaces(register, text)[0] !== place,
			),
		);
		expect(others.map(describePlace)).toEqual([]);
	});
});
