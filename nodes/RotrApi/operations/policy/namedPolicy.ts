import type { IDataObject } from 'n8n-workflow';
import { asRecord } from '../../transport/wire/envelope';
import { unpacked } from './unpack';

/** Real answers are a few levels deep. */
const MOST_LEVELS = 8;
const LONGEST_NAME = 80;

/** Keys, in small letters without signs, whose value is a policy's id or number. */
const KEYS = new Set([
	'policyid',
	'idpolicy',
	'policynumber',
	'policyno',
	'policy',
	'policies',
	'polita',
	'idpolita',
	'politaid',
	'nrpolita',
	'numarpolita',
]);

const POLICY_WORD = /(?<!\p{L})poli(?:cy|cies|[tțţ](?:a|ă|e|ei|ele|elor))(?!\p{L})/iu;
/** What stands between the word and the number: signs, and words such as "seria" and "nr.". */
const BETWEEN =
	/^(?:[\s:;,.#"'„”“([\]-]|(?:cu|with|the|id|seria|serie|series|nr|no|num[aă]r|num[aă]rul|number|and|și|şi|si)(?!\p{L}))*/iu;
/** A series in capitals, if any, and a number; both as policies have them printed. */
const NUMBER =
	/^(?:[A-Z][A-Z0-9/.-]*[\s,;:]+(?:(?:nr|no|num[aă]r|number)[.:\s]*)?){0,2}[A-Z/.-]{0,12}\d[\d/.-]*/;
/** A policy in JSON that was cut off or is damaged. */
const IN_JSON = /"(?:policyId|policyNumber)"\s*:\s*"?([^",}\s]+)/;

const wordOf = (value: unknown) =>
	(typeof value === 'number' && value > 0) || (typeof value === 'string' && /\d/.test(value))
		? String(value).trim().slice(0, LONGEST_NAME)
		: '';

/** What a policy is called: series and number, else its id; `undefined` where it has neither. */
export function labelOf({ policyId, series, number }: IDataObject): string | undefined {
	const printed = wordOf(number) && [String(series ?? ''), wordOf(number)].join(' ').trim();
	return (printed || wordOf(policyId)).slice(0, LONGEST_NAME) || undefined;
}

/** The first policy that a text names by a number, e.g. "Există deja polița ROT 0100001". */
function namedInText(text: string): string | undefined {
	if (/<html|<!doctype/i.test(text)) return undefined;
	let rest = text;
	for (let word = POLICY_WORD.exec(rest); word; word = POLICY_WORD.exec(rest)) {
		rest = rest.slice(word.index + word[0].length);
		const number = NUMBER.exec(rest.replace(BETWEEN, ''))?.[0];
		if (number) return number.replace(/[\s,;:.-]+$/, '').slice(0, LONGEST_NAME);
	}
	return IN_JSON.exec(text)?.[1].slice(0, LONGEST_NAME);
}

/**
 * The first policy that any part of an answer names: by a key such as `policyId`, by series and number, or in a text.
 *
 * @returns what it is called, `undefined` where no policy is named
 */
export function namedIn(value: unknown, depth = 0): string | undefined {
	if (depth > MOST_LEVELS) return undefined;
	if (typeof value === 'string') {
		const inside = unpacked(value);
		return typeof inside === 'object' ? namedIn(inside, depth + 1) : namedInText(value);
	}
	if (Array.isArray(value)) return firstOf(value, (part) => namedIn(part, depth + 1));
	const record = asRecord(value);
	if (!record) return undefined;
	const { policyId, series, number } = record;
	if (wordOf(policyId) || (series && wordOf(number))) return labelOf(record);
	return firstOf(Object.entries(record), ([key, part]) => {
		const isKey = KEYS.has(key.toLowerCase().replace(/[^a-z]/g, ''));
		const parts: unknown[] = Array.isArray(part) ? part : [part];
		const named = isKey ? firstOf(parts, (one) => wordOf(one) || labelIn(one)) : undefined;
		return named ?? namedIn(part, depth + 1);
	});
}

const labelIn = (value: unknown) => labelOf(asRecord(value) ?? {});

function firstOf<T>(parts: T[], of: (part: T) => string | undefined): string | undefined {
	for (const part of parts) {
		const found = of(part);
		if (found) return found;
	}
	return undefined;
}
