/** A word of a text that names a place. */
export interface Word {
	/** Small and without diacritics. */
	text: string;
	/** Whether a dot followed, so that it may be a short form: `Mold.` */
	isShort: boolean;
}

/** What a word before a name says of it. A city in the law's sense is a town here: people mix the two. */
export type Kind = 'village' | 'commune' | 'town' | 'any' | 'county';

const KINDS = new Map<string, Kind>([
	...['sat', 'satul', 's'].map((word) => [word, 'village'] as const),
	...['comuna', 'comunei', 'com', 'c'].map((word) => [word, 'commune'] as const),
	...['oras', 'orasul', 'orasului', 'ors', 'or', 'o'].map((word) => [word, 'town'] as const),
	...['municipiul', 'municipiului', 'municipiu', 'mun'].map((word) => [word, 'town'] as const),
	...['localitatea', 'localitate', 'loc'].map((word) => [word, 'any'] as const),
	...['judetul', 'judetului', 'judet', 'jud'].map((word) => [word, 'county'] as const),
]);

/** What may stand behind a kind: a town's villages are its "localități componente" and "sate aparținătoare". */
const OF_TOWN = new Set([
	'componenta',
	'comp',
	'component',
	'apartinator',
	'apartinatoare',
	'apart',
]);

/** Words that say nothing of which place it is. */
const FILLERS = new Set(['din', 'in', 'romania', 'ro']);

const SECTOR = /^(sectorul|sectorului|sector|sect|sec|s)$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** The words of a text. Those of a sector of Bucharest are made alike: `SECTOR6` and `Sect. VI` are `sectorul 6`. */
export function wordsOf(text: string): Word[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const words = [...plain.matchAll(/([a-z]+|\d+)(\.?)/g)].map(([, word, dot]) => ({
		text: word,
		isShort: dot !== '',
	}));
	return words.map((word, index) => {
		const before = words[index - 1]?.text ?? '';
		if (SECTOR.test(before)) {
			const number = ROMAN.indexOf(word.text) + 1 || Number(word.text);
			if (number > 0) return { text: String(number), isShort: false };
		}
		const after = words[index + 1]?.text ?? '';
		const isSector = SECTOR.test(word.text) && (/^\d+$/.test(after) || ROMAN.includes(after));
		return isSector ? { text: 'sectorul', isShort: false } : word;
	});
}

/** The kind that a word says, if it says one. A single letter does so only with a dot. */
export function kindOf(word: Word | undefined): Kind | undefined {
	if (!word || (word.text.length === 1 && !word.isShort)) return undefined;
	return KINDS.get(word.text);
}

/** Whether a word only adds to the kind before it, or to nothing. */
export function isFiller({ text }: Word): boolean {
	return FILLERS.has(text) || OF_TOWN.has(text);
}

/** The words that can be part of a name; all of them where nothing else is left. */
export function nameWords(words: Word[]): Word[] {
	const rest = words.filter((word) => !kindOf(word) && !isFiller(word));
	return rest.length > 0 ? rest : words;
}

/** Usual short forms that don't begin like the word they stand for, or that lose their dot. */
const SHORT_FORMS = new Map<string, string[]>([
	['tg', ['targu']],
	['tgu', ['targu']],
	['rm', ['ramnicu']],
	['rim', ['ramnicu']],
	['sf', ['sfantu', 'sfanta']],
	['tr', ['turnu']],
	['dr', ['drobeta']],
	['gh', ['gheorghe']],
	['pt', ['piatra']],
	['ct', ['constantin']],
	['vl', ['valcea']],
	['nt', ['neamt']],
	['ms', ['mures']],
	['mold', ['moldovenesc', 'moldova']],
	['sec', ['secuiesc']],
	['marm', ['marmatiei']],
]);

/**
 * What a word may stand for: itself, with or without the article that the register leaves out, and what it is a usual short
 * form of.
 */
export function readingsOf({ text }: Word): string[] {
	const others = SHORT_FORMS.get(text) ?? [];
	return text.endsWith('ul') ? [text, text.slice(0, -1), ...others] : [text, ...others];
}

/** Whether a word may stand for a name's word; a short form also for all that begin like it. */
function mayStandFor(word: Word, full: string): boolean {
	return readingsOf(word).includes(full) || (word.isShort && full.startsWith(word.text));
}

/** Whether words stand for those of a name in short forms, at least one of them in more than its first letters. */
function standFor(words: Word[], parts: string[]): boolean {
	if (!parts.every((part, index) => mayStandFor(words[index], part))) return false;
	return parts.some(
		(part, index) => !words[index].isShort || readingsOf(words[index]).includes(part),
	);
}

/**
 * Where a name ends that begins at a word of a text.
 *
 * @param key the name, as `keyOf` gives it
 * @param isLoose whether short forms count, and names written in one word
 * @returns the index of the next word; undefined where the name does not stand there
 */
export function endOf(
	key: string,
	words: Word[],
	start: number,
	isLoose: boolean,
): number | undefined {
	const parts = key.split(' ');
	const found = words.slice(start, start + parts.length);
	if (found.length === parts.length) {
		const isSame = parts.every((part, index) => part === found[index].text);
		if (isSame || (isLoose && standFor(found, parts))) return start + parts.length;
	}
	return isLoose && words[start].text === parts.join('') ? start + 1 : undefined;
}

/** Words as one key, like those of `keyOf`. */
export function joined(words: Word[]): string {
	return words.map(({ text }) => text).join(' ');
}
