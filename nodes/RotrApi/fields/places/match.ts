import { exactCandidates, looseCandidates, type Candidate } from './candidates';
import { countyKeys } from './county';
import { keyOf, spelled } from './names';
import { describePlace, type Place, type Register, type Unit } from './register';
import { endOf, isFiller, kindOf, wordsOf, type Kind, type Word } from './words';

/** What a text means. */
export interface Meaning {
	places: Place[];
	/** Whether nothing has that name in full, and the place's only begins so. */
	isGuess?: boolean;
	/** Units that it may name, none of whose places is called like them: all their places are among `places`. */
	units: Unit[];
}

/** Longer texts name no place, and would take long. */
const MOST_WORDS = 16;

/** Whether a kind may stand before a unit's name. */
function fitsUnit(kind: Kind | undefined, unit: Unit): boolean {
	if (kind === 'commune') return !unit.isTown;
	if (kind === 'town') return unit.isTown;
	return kind === undefined || kind === 'any';
}

/** Whether a kind may stand before what a candidate names: that of a unit, if the place has the unit's name. */
function fitsSubject(kind: Kind | undefined, { unit, place }: Candidate): boolean {
	if (kind === 'county') return false;
	if (!place || ((kind === 'commune' || kind === 'town') && unit.keys.includes(place.key))) {
		return fitsUnit(kind, unit);
	}
	return kind === undefined || kind === 'any' || kind === 'village';
}

/** Whether words only name the unit and the county, each with or without its kind. */
function isContext(words: Word[], unit: Unit, isLoose: boolean): boolean {
	if (words.length === 0) return true;
	const goesOn = (at: number) => (key: string) => {
		if (at === words.length) return false;
		const end = endOf(key, words, at, isLoose);
		return end !== undefined && isContext(words.slice(end), unit, isLoose);
	};
	// A word that says a kind may as well begin a name: "C. A. Rosetti".
	if (unit.keys.some(goesOn(0)) || countyKeys(unit.county).some(goesOn(0))) return true;
	if (isFiller(words[0])) return isContext(words.slice(1), unit, isLoose);
	const kind = kindOf(words[0]);
	if (kind === 'county') return countyKeys(unit.county).some(goesOn(1));
	return kind !== undefined && fitsUnit(kind, unit) && unit.keys.some(goesOn(1));
}

/** The kind that a text says of a candidate, if all that stands around it fits. */
function readAround(
	words: Word[],
	candidate: Candidate,
	isLoose: boolean,
): { kind?: Kind } | undefined {
	const before = words.slice(0, candidate.start);
	while (before.length > 1 && isFiller(before[before.length - 1])) before.pop();
	const kind = kindOf(before.at(-1));
	if (kind) before.pop();
	const after = words.slice(candidate.end);
	const { unit } = candidate;
	if (!isContext(before, unit, isLoose)) return undefined;
	if (fitsSubject(kind, candidate) && isContext(after, unit, isLoose)) return { kind };
	// "Dudu (sat)"
	const behind = kind ? undefined : kindOf(after[0]);
	const isBehind = behind && fitsSubject(behind, candidate);
	return isBehind && isContext(after.slice(1), unit, isLoose) ? { kind: behind } : undefined;
}

/** Whether a name is only a part of another that fits as well: Piatra in the county Olt, and Piatra-Olt. */
function isWithin(candidate: Candidate, other: Candidate): boolean {
	const isLonger = other.end - other.start > candidate.end - candidate.start;
	return isLonger && other.start <= candidate.start && candidate.end <= other.end;
}

/** Whether a text is what lists and messages call a place; a town is called without its unit. */
function isLabelOf(text: string, place: Place): boolean {
	return text.includes('(') && keyOf(text) === keyOf(describePlace(place));
}

/** Those that a text with diacritics spells, or all if it spells none: Rașca is not Râșca, "rasca" may be both. */
function asSpelled(places: Place[], text: string): Place[] {
	const written = spelled(text);
	const meant = places.filter(({ name }) => {
		const letters = spelled(name);
		return /[^ a-z\d]/.test(letters) && written.includes(letters);
	});
	return meant.length > 0 ? meant : places;
}

/**
 * Of the places that a text may name, those that fit its kind and its diacritics best: "Sat X" is no town while there is a
 * village X.
 */
function meantOf(named: Map<Place, Kind | undefined>, text: string): Place[] {
	const places = [...named.keys()];
	if (places.length < 2) return places;
	const labelled = places.filter((place) => isLabelOf(text, place));
	if (labelled.length > 0) return labelled;
	const villages = places.filter(({ kind }) => kind === 'village');
	const saysVillage = [...named.values()].includes('village');
	return asSpelled(saysVillage && villages.length > 0 ? villages : places, text);
}

/**
 * What a text means that names a place. It holds the name, perhaps unit and county as well, in any order, each perhaps with
 * the word for its kind (`sat`, `com.`, `jud.`). A word that is none of these makes it the name of no place.
 *
 * A unit's name means the village in it that is called the same (`Com. Chiajna`). Where there is none, it means all places
 * of the unit, and never a place of that name in another unit.
 *
 * @param county plate code, to look in one county only
 */
export function meaningOf(register: Register, text: string, county?: string): Meaning {
	const words = wordsOf(text);
	if (words.length > MOST_WORDS) return { places: [], units: [] };
	for (const isLoose of [false, true]) {
		const candidates = isLoose
			? looseCandidates(register, words)
			: exactCandidates(register, words);
		const fitting: Array<Candidate & { kind?: Kind }> = [];
		for (const candidate of candidates) {
			if (county && candidate.unit.county !== county) continue;
			const around = readAround(words, candidate, isLoose);
			if (around) fitting.push({ ...candidate, ...around });
		}
		const named = new Map<Place, Kind | undefined>();
		const units = new Set<Unit>();
		for (const candidate of fitting) {
			if (fitting.some((other) => isWithin(candidate, other))) continue;
			if (candidate.place) named.set(candidate.place, candidate.kind);
			else units.add(candidate.unit);
		}
		const places = [...meantOf(named, text), ...[...units].flatMap((unit) => unit.places)];
		if (places.length > 0) return { places: [...new Set(places)], units: [...units] };
	}
	return { places: [], units: [] };
}
