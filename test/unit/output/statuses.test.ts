import fc from 'fast-check';
import {
	groupOf,
	readStatuses,
	STATUS_WORDS,
	statusFits,
} from '../../../nodes/RotrApi/output/statuses';
import { textOf } from '../../../scripts/verify/files';

const words = [...STATUS_WORDS.keys()];
const GROUPS = ['open', 'approved', 'ended', 'policy', 'unknown'];

/** A word as others may write it: in any case, with blanks around it. */
const written = (word: fc.Arbitrary<string>) =>
	fc
		.tuple(word, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), fc.constantFrom('', ' '))
		.map(([text, capitals, blank]) => {
			const letters = [...text].map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter));
			return `${blank}${letters.join('')}${blank}`;
		});

describe('the group of a status', () => {
	it.each([
		['open', ['initialized', 'pending', 'offered']],
		['approved', ['ACTIVE']],
		['ended', ['canceled', 'expired', 'refused', 'blocked', 'error']],
		['policy', ['transformed']],
		[
			'unknown',
			['', ' ', 'issued', 'constructor', '__proto__', undefined, null, {}, ['active'], 5],
		],
	])('is %s for %j', (group, statuses) => {
		expect(statuses.map(groupOf)).toEqual(statuses.map(() => group));
	});

	it('has no regard to case and blanks', () => {
		fc.assert(
			fc.property(written(fc.constantFrom(...words)), (status) => {
				expect(groupOf(status)).toBe(STATUS_WORDS.get(status.trim().toLowerCase())?.group);
			}),
		);
	});
});

describe('statuses that are wanted', () => {
	it('fit by their word or by their group, and no other way', () => {
		const status = written(fc.oneof(fc.constantFrom(...words), fc.constantFrom('issued', 'new')));
		const wanted = written(
			fc.oneof(
				fc.constantFrom(...words, 'issued', 'new'),
				fc.constantFrom(...GROUPS).map((group) => `group:${group}`),
			),
		);
		fc.assert(
			fc.property(status, fc.array(wanted, { maxLength: 4 }), (one, list) => {
				const reading = readStatuses(list.join(','));
				const read = 'value' in reading ? reading.value : [];
				const clean = list.map((name) => name.trim().toLowerCase());
				const fits =
					clean.includes(one.trim().toLowerCase()) || clean.includes(`group:${groupOf(one)}`);
				expect(statusFits(one, read)).toBe(fits);
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([undefined, null, '', '  ', {}, []])('are not fitted by no status: %j', (status) => {
		expect(statusFits(status, ['', 'group:unknown', '[object Object]'])).toBe(false);
	});

	it('are read as they were written, groups in one form', () => {
		const read = readStatuses(' Active ,group: OPEN,, GROUP :ended');
		expect(read).toEqual({ value: ['Active', 'group:open', 'group:ended'] });
		expect(readStatuses(' , ')).toMatchObject({ problem: 'names no status, ","' });
	});

	it.each(['group:aproved', 'group:', 'group:active', 'active, group:toString'])(
		'are refused where no status could fit: %s',
		(text) => {
			expect(readStatuses(text)).toEqual({
				problem: expect.stringMatching(/^names a group that there is not, "group:/),
				advice: expect.stringContaining('Groups are group:open'),
			});
		},
	);
});

describe.each([
	['docs/guide.md', '### Statuses of an offer', 'RotrApi', 'a sibling'],
	['docs/ro/README.md', '### Stările unei oferte', 'RotrApi', 'înrudit'],
])('%s', (file, heading, reference, sibling) => {
	it('lists the words with their groups, and where each was seen', () => {
		const chapter = textOf(file).split(heading)[1].split('\n## ')[0].split('\n### ')[0];
		const rows = [...chapter.matchAll(/^\| `(\w+)`\s*\| `(\w+)`\s*\|([^|]*)\|$/gm)].map(
			([, word, group, seenIn]) => [word, group, seenIn.trim()],
		);
		expect(rows).toEqual(
			[...STATUS_WORDS].map(([word, { group, seenIn }]) => [
				word,
				group,
				seenIn === 'reference' ? reference : sibling,
			]),
		);
	});
});
