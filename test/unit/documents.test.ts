import { RotrApi as RotrApiCredential } from '../../credentials/RotrApi.credentials';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { RESOURCES } from '../../nodes/RotrApi/operations';
import example from '../../examples/issue-policy-and-email.json';
import { textOf } from '../../scripts/verify/files';

/** Headings of the README and of its Romanian counterpart. */
const GUIDES = [
	{
		file: 'README.md',
		mainJob: 'The main job in five minutes',
		credential: 'Credential',
		operations: 'Operations',
	},
	{
		file: 'docs/ro/README.md',
		mainJob: 'De la ofertă la poliță în cinci minute',
		credential: 'Credențiale',
		operations: 'Operațiuni',
	},
];

const chapterOf = (file: string, heading: string) =>
	(textOf(file).split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0];

/** The cells of the first table of a chapter, without its head. */
const rowsOf = (chapter: string) =>
	(/(?:^\|.*\n)+/m.exec(chapter)?.[0] ?? '')
		.trim()
		.split('\n')
		.slice(2)
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim()),
		);

const codeIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text);

/** Fields of an operation's output, as the editor shows them before the first run. */
const outputOf = (resource: string, operation: string) => {
	const folder = `nodes/RotrApi/__schema__/v1.0.0/${resource}`;
	const schema = JSON.parse(textOf(`${folder}/${operation}.json`)) as { properties: object };
	return Object.keys(schema.properties);
};

const operations = RESOURCES.flatMap(({ option: resource, operations: list }) =>
	list.map(({ option }) => ({ resource, option })),
);

/** The words that stand on the form: names of fields, of groups of fields and of choices. */
function wordsOn(form: unknown): string[] {
	if (typeof form !== 'object' || form === null) return [];
	const { displayName, name, value } = form as { [key: string]: unknown };
	const own = [displayName, value === undefined ? undefined : name].filter(
		(word) => typeof word === 'string',
	);
	return [...own, ...Object.values(form).flatMap(wordsOn)];
}

describe('docs/ro/README.md', () => {
	it('explains words that stand on the form', () => {
		const chapter = chapterOf('docs/ro/README.md', 'Operațiuni');
		const told = rowsOf(chapter.split('### Formularul pe românește')[1]).flatMap(([words]) =>
			words.split(', '),
		);
		const known = wordsOn(new RotrApi().description.properties);
		expect(told.length).toBeGreaterThan(30);
		expect(told.filter((word) => !known.includes(word))).toEqual([]);
	});
});

describe.each(GUIDES)('$file', ({ file, mainJob, credential, operations: heading }) => {
	it('has the operations of the node, in its order and words', () => {
		const told = rowsOf(chapterOf(file, heading)).map(([resource, name]) => `${resource}: ${name}`);
		expect(told).toEqual(
			operations.map(({ resource, option }) => `${resource.name}: ${option.name}`),
		);
	});

	it('names only fields that the operations give', () => {
		const rows = rowsOf(chapterOf(file, heading));
		for (const [index, { resource, option }] of operations.entries()) {
			const given = outputOf(String(resource.value), String(option.value));
			const told = codeIn(rows[index][3]);
			expect({ option, unknown: told.filter((name) => !given.includes(name)) }).toEqual({
				option,
				unknown: [],
			});
		}
	});

	it('has every field of the credential that a person fills in', () => {
		const fields = new RotrApiCredential().properties
			.filter(({ type, name }) => !['hidden', 'notice'].includes(type) && name !== 'baseUrl')
			.map(({ displayName }) => displayName);
		const told = rowsOf(chapterOf(file, credential)).flatMap(([names]) => names.split(', '));
		expect(told).toEqual(fields);
		expect(chapterOf(file, credential)).toContain('Base URL');
	});

	it('names the nodes of the main job as the example does', () => {
		const chapter = chapterOf(file, mainJob).replace(/\s+/g, ' ');
		const nodes = example.nodes
			.filter(({ type }) => /rotrApi|emailSend/.test(type))
			.map(({ name }) => name);
		expect(nodes).toHaveLength(5);
		expect(nodes.filter((name) => !chapter.includes(`**${name}**`))).toEqual([]);
	});
});
