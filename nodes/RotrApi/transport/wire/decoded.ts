/** Texts as they read once nothing is left in them that is encoded as addresses, web pages or JSON do it. */

/** A stretch of a text. */
export type Range = [start: number, end: number];

const BYTE = '%[\\da-f]{2}';
/** A character as UTF-8 by percent, as an entity, or escaped in JSON. */
const ENCODED = new RegExp(
	[
		'%[0-7][\\da-f]',
		`%[cd][\\da-f]${BYTE}`,
		`%e[\\da-f](?:${BYTE}){2}`,
		`%f[0-7](?:${BYTE}){3}`,
		'&#\\d{1,7};',
		'&#x[\\da-f]{1,6};',
		'&[a-z]{2,7};',
		'\\\\u[\\da-f]{4}',
		'\\\\["\\\\/]',
	].join('|'),
	'gi',
);

/** Names of the signs that a web page has to write so, or may. */
const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	excl: '!',
	num: '#',
	dollar: '$',
	percnt: '%',
	lpar: '(',
	rpar: ')',
	ast: '*',
	plus: '+',
	comma: ',',
	period: '.',
	sol: '/',
	colon: ':',
	semi: ';',
	equals: '=',
	quest: '?',
	commat: '@',
	lsqb: '[',
	bsol: '\\',
	rsqb: ']',
	lowbar: '_',
	lcub: '{',
	verbar: '|',
	rcub: '}',
	abreve: 'ă',
	Abreve: 'Ă',
	acirc: 'â',
	Acirc: 'Â',
	icirc: 'î',
	Icirc: 'Î',
};

function characterOf(encoded: string): string {
	if (encoded.startsWith('%')) {
		return Buffer.from(encoded.replaceAll('%', ''), 'hex').toString('utf8');
	}
	if (/^\\u/i.test(encoded)) return String.fromCharCode(parseInt(encoded.slice(2), 16));
	if (encoded.startsWith('\\')) return encoded.slice(1);
	const name = encoded.slice(1, -1);
	if (!name.startsWith('#')) return ENTITIES[name] ?? encoded;
	const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code <= 0x10ffff ? String.fromCodePoint(code) : encoded;
}

function decodeOnce(text: string, ranges: Range[]) {
	const decoded = { text: '', ranges: [] as Range[] };
	let at = 0;
	const copyUntil = (end: number) => {
		decoded.text += text.slice(at, end);
		for (; at < end; at++) decoded.ranges.push(ranges[at]);
	};
	for (const { 0: encoded, index } of text.matchAll(ENCODED)) {
		copyUntil(index);
		const character = characterOf(encoded);
		const range: Range = [ranges[index][0], ranges[index + encoded.length - 1][1]];
		decoded.text += character;
		for (let unit = 0; unit < character.length; unit++) decoded.ranges.push(range);
		at += encoded.length;
	}
	copyUntil(text.length);
	return decoded;
}

/**
 * Decodes a text until nothing is left to decode.
 *
 * @returns the text as it reads then, and which stretch of what was written each of its units comes from
 */
export function decode(text: string): { text: string; ranges: Range[] } {
	let decoded = {
		text,
		ranges: Array.from({ length: text.length }, (_, at): Range => [at, at + 1]),
	};
	for (let before = -1; before !== decoded.text.length; ) {
		before = decoded.text.length;
		decoded = decodeOnce(decoded.text, decoded.ranges);
	}
	return decoded;
}
