import { plainText, shown, type Reader } from '../fields/readers/values';

/** What a status means for a broker; `unknown` is every word that the table does not have. */
export type StatusGroup = 'open' | 'approved' | 'ended' | 'policy' | 'unknown';

/** A word of the vendor for the state of an offer, and who prints it. */
interface StatusWord {
	group: StatusGroup;
	/**
	 * `reference`: the documentation of RotrApi itself. `sibling`: the manual of the vendor's API for home
	 * insurance (1.3.0), so that the word is likely here, not proven.
	 */
	seenIn: 'reference' | 'sibling';
}

/** The vendor's words, in small letters; the only place that says what they mean. */
export const STATUS_WORDS: ReadonlyMap<string, StatusWord> = new Map<string, StatusWord>([
	['initialized', { group: 'open', seenIn: 'reference' }],
	['pending', { group: 'open', seenIn: 'sibling' }],
	['offered', { group: 'open', seenIn: 'sibling' }],
	['active', { group: 'approved', seenIn: 'reference' }],
	['canceled', { group: 'ended', seenIn: 'sibling' }],
	['expired', { group: 'ended', seenIn: 'sibling' }],
	['refused', { group: 'ended', seenIn: 'sibling' }],
	['blocked', { group: 'ended', seenIn: 'sibling' }],
	['error', { group: 'ended', seenIn: 'sibling' }],
	['transformed', { group: 'policy', seenIn: 'sibling' }],
]);

const GROUPS: readonly string[] = ['open', 'approved', 'ended', 'policy', 'unknown'];
const GROUP_PREFIX = 'group:';

/** A status as words are compared: without regard to case and to blanks around it; '' where it is none. */
function wordOf(status: unknown): string {
	return typeof status === 'string' || typeof status === 'number'
		? String(status).trim().toLowerCase()
		: '';
}

/** The group of a status as the API gives it, whatever its type and case. */
export function groupOf(status: unknown): StatusGroup {
	return STATUS_WORDS.get(wordOf(status))?.group ?? 'unknown';
}

/** Where a status of the table was seen, as the end of a sentence for people. */
export function seenIn(status: unknown): string {
	const known = STATUS_WORDS.get(wordOf(status));
	return known?.seenIn === 'reference'
		? 'one that the reference of RotrApi prints'
		: "one of the vendor's API for home insurance, and assumed to mean the same here";
}

/**
 * Whether a status is one of those wanted.
 *
 * @param wanted words and groups as `readStatuses` gives them, e.g. `['initialized', 'group:approved']`
 * @returns false where there is no status, also for `group:unknown`
 */
export function statusFits(status: unknown, wanted: readonly string[]): boolean {
	const word = wordOf(status);
	const fitting = [word, GROUP_PREFIX + groupOf(word)];
	return word !== '' && wanted.some((name) => fitting.includes(name.toLowerCase()));
}

/**
 * Statuses that a person entered: words of the API and `group:...`, separated by commas; gives them trimmed, groups
 * as `group:open`. A group that there is not is a problem, since no status could ever fit.
 */
export const readStatuses: Reader<string[]> = (value) => {
	const names = plainText(value)
		.split(',')
		.map((name) => name.trim().replace(/^group\s*:\s*(.*)$/is, lowerGroup))
		.filter(Boolean);
	if (names.length === 0) {
		return {
			problem: `names no status, ${shown(value)}`,
			advice: 'Enter one or more, separated by commas, e.g. active.',
		};
	}
	const unknown = names.find(
		(name) => name.startsWith(GROUP_PREFIX) && !GROUPS.includes(name.slice(GROUP_PREFIX.length)),
	);
	if (unknown === undefined) return { value: names };
	return {
		problem: `names a group that there is not, ${shown(unknown)}`,
		advice: `Groups are ${GROUPS.map((known) => GROUP_PREFIX + known).join(', ')}. A status itself is written without "group:", e.g. active.`,
	};
};

const lowerGroup = (_: string, group: string) => GROUP_PREFIX + group.toLowerCase();
