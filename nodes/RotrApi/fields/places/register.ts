import { keyOf, keysOf } from './names';

/** A locality of the official register. */
export interface Place {
	/** The SIRUTA code, as text because that is how the API documents `cityCode`. */
	siruta: string;
	/** In Romanian title case. */
	name: string;
	/** The town or commune that it belongs to, in Romanian title case. */
	unit: string;
	/** Plate code of the county. */
	county: string;
	/** A suburb of a town counts as a village; a sector of Bucharest as a municipality. */
	kind: 'municipality' | 'town' | 'village';
	/** Villages only: towns have one postcode for each street. */
	postcode?: string;
	/** The name as `keyOf` gives it. */
	key: string;
}

/** A town or a commune, which holds places. Name and county tell it apart. */
export interface Unit {
	name: string;
	county: string;
	isTown: boolean;
	/** In the order of the register's places. */
	places: Place[];
	/** The spellings of its name. */
	keys: string[];
}

/** All localities of Romania, and the ways to find one. */
export interface Register {
	/** The larger first, then by name: the order in which a search shows what fits equally well. */
	places: Place[];
	units: Unit[];
	bySiruta: Map<string, Place>;
	unitOf: Map<Place, Unit>;
	/** Every key by which a place may be called, its own first. */
	keys: Map<Place, string[]>;
	byKey: Map<string, Place[]>;
	/** The keys again, by their first words and by what they are in one word: short forms are looked for among these. */
	byStart: Map<string, string[]>;
	/** Units of whose places none has their name, by their keys. */
	unitsWithoutNamesake: Map<string, Unit[]>;
}

const KINDS: Record<string, Place['kind']> = { '*': 'municipality', '+': 'town' };

const SIZES: Array<Place['kind']> = ['municipality', 'town', 'village'];

/** Names in daily use that are not the register's, by the code of the place. */
const OTHER_NAMES: Record<string, string[]> = {
	'13506': ['Câmpulung Muscel'],
	'83142': ['Odorhei'],
	'106568': ['Sighet'],
	'109782': ['Drobeta', 'Turnu Severin'],
};

/** Reads the packed lines that scripts/localities.js writes. */
function unpackPlaces(packed: string): Place[] {
	const places: Place[] = [];
	let siruta = 0;
	for (const line of packed.trim().split('\n')) {
		const [county, unit, ...localities] = line.split(';');
		for (const locality of localities) {
			const [marked, distance, postcode] = locality.split(',');
			const kind = KINDS[marked.charAt(0)] ?? 'village';
			const name = marked.replace(/^[*+]/, '') || unit;
			siruta += parseInt(distance, 36);
			places.push({
				siruta: String(siruta),
				name,
				unit,
				county,
				kind,
				postcode,
				key: keyOf(name),
			});
		}
	}
	return places.sort(
		(a, b) => SIZES.indexOf(a.kind) - SIZES.indexOf(b.kind) || (a.key < b.key ? -1 : 1),
	);
}

function unitsOf(places: Place[]): Unit[] {
	const units = new Map<string, Unit>();
	for (const place of places) {
		const { unit: name, county } = place;
		const id = `${county};${name}`;
		const unit = units.get(id) ?? {
			name,
			county,
			// Only places of communes have one postcode each.
			isTown: place.postcode === undefined,
			places: [],
			keys: keysOf(name),
		};
		unit.places.push(place);
		units.set(id, unit);
	}
	return [...units.values()];
}

/** A sector of Bucharest is called so without the city's name, too. */
function keysOfPlace({ siruta, name, key }: Place): string[] {
	const sector = /sectorul \d$/.exec(key)?.[0];
	const others = (OTHER_NAMES[siruta] ?? []).flatMap(keysOf);
	return [...keysOf(name), ...(sector ? [sector] : []), ...others];
}

function indexBy<T>(things: T[], keysOfThing: (thing: T) => string[]): Map<string, T[]> {
	const index = new Map<string, T[]>();
	for (const thing of things) {
		for (const key of keysOfThing(thing)) {
			const same = index.get(key);
			if (same) same.push(thing);
			else index.set(key, [thing]);
		}
	}
	return index;
}

function unpack(packed: string): Register {
	const places = unpackPlaces(packed);
	const units = unitsOf(places);
	const keys = new Map(places.map((place) => [place, keysOfPlace(place)]));
	const byKey = indexBy(places, (place) => keys.get(place) ?? []);
	const nameless = units.filter((unit) => unit.places.every(({ key }) => key !== unit.keys[0]));
	const unitsWithoutNamesake = indexBy(nameless, (unit) => unit.keys);
	return {
		places,
		units,
		bySiruta: new Map(places.map((place) => [place.siruta, place])),
		unitOf: new Map(units.flatMap((unit) => unit.places.map((place) => [place, unit] as const))),
		keys,
		byKey,
		byStart: indexBy([...new Set([...byKey.keys(), ...unitsWithoutNamesake.keys()])], (key) => [
			...new Set([key.split(' ')[0], key.replaceAll(' ', '')]),
		]),
		unitsWithoutNamesake,
	};
}

let register: Promise<Register> | undefined;

/** The register of all localities; loaded when it is first asked for, because most runs never do. */
export async function loadRegister(): Promise<Register> {
	register ??= import('./data').then(({ PACKED }) => unpack(PACKED));
	return await register;
}

/** What tells a place from its namesakes: `Cluj-Napoca (CJ)`, `Bucium (Șinca, BV)`. */
export function describePlace(place: Place): string {
	return `${place.name} (${place.kind === 'village' ? `${place.unit}, ` : ''}${place.county})`;
}
