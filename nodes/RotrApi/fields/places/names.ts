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
