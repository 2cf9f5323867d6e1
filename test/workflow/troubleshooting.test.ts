import pLimit from 'p-limit';
import { textOf } from '../../scripts/verify/files';
import { linesOf, TROUBLES } from './troubles';

/** The chapter on messages in each language. The messages themselves are English in both. */
const CHAPTERS = [
	['docs/troubleshooting.md', '## Messages'],
	['docs/ro/README.md', '## Când apare o eroare'],
] as const;

/** The rows of a chapter's tables, without where their links lead. */
function rowsOf(file: string, heading: string): string[][] {
	const [, chapter = ''] = textOf(file).split(`${heading}\n`);
	const rows = chapter.split(/^## /m)[0].matchAll(/^\| (.+?) +\| (.+?) +\|$/gm);
	return [...rows].map(([, ...cells]) => cells.map((cell) => cell.replace(/\]\([^)]*\)/g, ']')));
}

/** The messages that a chapter quotes: what stands as code in the first column of its tables. */
const quotedIn = (file: string, heading: string) =>
	rowsOf(file, heading).flatMap(([cell]) =>
		[...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text),
	);

/** A whole line of the node; `…` stands for what differs from case to case. */
function patternOf(quoted: string): RegExp {
	const parts = quoted.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('.+')}$`);
}

describe('the table of messages', () => {
	const said = new Map<string, string[]>();

	beforeAll(async () => {
		const limit = pLimit(8);
		const run = async ([name, provoke]: (typeof TROUBLES)[number]) =>
			said.set(name, await limit(linesOf, provoke));
		await Promise.all(TROUBLES.map(run));
	});

	describe.each(CHAPTERS)('in %s', (file, heading) => {
		const quoted = quotedIn(file, heading);

		it.each(quoted)('quotes what the node really says: %s', (text) => {
			const lines = [...said.values()].flat();
			expect(lines).toContainEqual(expect.stringMatching(patternOf(text)));
		});

		it.each(TROUBLES.map(([name]) => name))('has one row on the message when %s', (name) => {
			const [message] = said.get(name) ?? [];
			const matching = quoted.filter((text) => patternOf(text).test(message));
			// A message names the first fields, too: what is wrong with a field has a row of its own.
			const rows =
				matching.length > 1 ? matching.filter((text) => !text.startsWith('…')) : matching;
			expect({ message, rows }).toEqual({ message, rows: [expect.any(String)] });
		});
	});

	it('is quoted by the README word by word', () => {
		const often = rowsOf('README.md', '## Troubleshooting').slice(2);
		expect(often.length).toBeGreaterThan(8);
		expect(rowsOf(...CHAPTERS[0])).toEqual(expect.arrayContaining(often));
	});

	it('has the same messages in both languages', () => {
		const [english, romanian] = CHAPTERS.map(([file, heading]) => quotedIn(file, heading));
		expect(romanian).toEqual(english);
	});
});
