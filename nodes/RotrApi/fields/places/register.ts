import { keyOf } from './names';

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

/** All localities of Romania, and the ways to find one. */
export interface Register {
	/** The larger first, then by name: the order in which a search shows what fits equally well. */
	places: Place[];
	bySiruta: Map<string, Place>;
}

const KINDS: Record<string, Place['kind']> = { '*': 'municipality', '+': 'town' };

const SIZES: Array<Place['kind']> = ['municipality', 'town', 'village'];

/** Reads the packed lines that scripts/localities.js writes. */
function unpack(packed: string): Register {
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
	places.sort((a, b) => SIZES.indexOf(a.kind) - SIZES.indexOf(b.kind) || (a.key < b.key ? -1 : 1));
	return { places, bySiruta: new Map(places.map((place) => [place.siruta, place])) };
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
