import type { Place, Register, Unit } from './register';
import { endOf, joined, readingsOf, type Word } from './words';

/** A part of a text that may name a place, or a unit of which no place has the unit's name. */
export interface Candidate {
	unit: Unit;
	place?: Place;
	start: number;
	end: number;
}

/** No name of the register has more words. */
const LONGEST_NAME = 4;

/** All that a key names. */
function* namedBy(
	register: Register,
	key: string,
	start: number,
	end: number,
): Generator<Candidate> {
	for (const place of register.byKey.get(key) ?? []) {
		yield { place, unit: register.unitOf.get(place) as Unit, start, end };
	}
	for (const unit of register.unitsWithoutNamesake.get(key) ?? []) yield { unit, start, end };
}

/** Names that stand in the text as they are in the register. */
export function* exactCandidates(register: Register, words: Word[]): Generator<Candidate> {
	for (let start = 0; start < words.length; start++) {
		for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_NAME); end++) {
			yield* namedBy(register, joined(words.slice(start, end)), start, end);
		}
	}
}

/** Keys of names whose beginning a word may stand for. */
function keysFrom({ byStart }: Register, word: Word): string[] {
	const starts = word.isShort
		? [...byStart.keys()].filter((start) => start.startsWith(word.text))
		: [];
	return [...new Set([...readingsOf(word), ...starts])].flatMap(
		(start) => byStart.get(start) ?? [],
	);
}

/** Names that stand in the text in a short form, or as one word. */
export function* looseCandidates(register: Register, words: Word[]): Generator<Candidate> {
	for (const [start, word] of words.entries()) {
		for (const key of keysFrom(register, word)) {
			const end = endOf(key, words, start, true);
			if (end !== undefined) yield* namedBy(register, key, start, end);
		}
	}
}
