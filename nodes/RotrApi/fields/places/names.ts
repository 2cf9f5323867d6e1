/**
 * A name as it is compared: without diacritics (ș and ş alike), case, hyphens and dots, since all of them
 * are optional when people write places.
 */
export function keyOf(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/**
 * The keys of a name of the register, that of today's spelling first. Until 1993 an â inside a word was written î, and much
 * data still has it so, with diacritics or without. Of a name with two such words, one alone may have changed.
 *
 * @param name with its diacritics
 */
export function keysOf(name: string): string[] {
	if (!/â/i.test(name)) return [keyOf(name)];
	return name.split(/[^\p{L}\d]+/u).reduce(
		(keys, word) => {
			const spellings = /â/i.test(word) ? [word, word.replace(/â/gi, 'i')] : [word];
			return keys.flatMap((key) => spellings.map((spelling) => keyOf(`${key} ${spelling}`)));
		},
		[''],
	);
}

/**
 * A text with its diacritics as the register writes them, old spelling and case put aside: for names that differ in nothing
 * else.
 */
export function spelled(text: string): string {
	const letters = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/ş/g, 'ș')
		.replace(/ţ/g, 'ț')
		.replace(/î/g, 'â');
	return ` ${letters.replace(/[^\p{L}\d]+/gu, ' ').trim()} `;
}
