import { RotrApi as RotrApiCredential } from '../../credentials/RotrApi.credentials';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { RESOURCES } from '../../nodes/RotrApi/operations';
import { ENDPOINTS } from '../../nodes/RotrApi/transport/wire/endpoints';
import example from '../../examples/issue-policy-and-email.json';
import { textOf } from '../../scripts/verify/files';

/** Headings of the README and of its Romanian counterpart. */
const GUIDES = [
	{ file: 'README.md', mainJob: 'The main job in five minutes', credential: 'Credential' },
	{
		file: 'docs/ro/README.md',
		mainJob: 'De la ofertă la poliță în cinci minute',
		credential: 'Credențiale',
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

const ITEM = /^- \*\*(.+?)\*\*:([^]*?)(?=^- |(?![^]))/gm;

/** The items of the first list of a chapter that begin with a name: that, and what is said of it. */
function listOf(chapter: string): string[][] {
	const list = chapter.split('\n\n').find((part) => /^\s*- \*\*/.test(part)) ?? '';
	return [...list.matchAll(ITEM)].map(([, name, text]) => [name, text]);
}

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

/** The labels of a form's fields and groups, each once: a person's field is said to whom it belongs. */
function labelsOf(form: unknown): string[] {
	if (typeof form !== 'object' || form === null) return [];
	const { displayName, type } = form as { [key: string]: unknown };
	const own = typeof displayName === 'string' && type !== 'notice' ? [displayName] : [];
	const labels = [...own, ...Object.values(form).flatMap(labelsOf)];
	const whose = /^(Customer|Payer|Policyholder|Post) /;
	return [...new Set(labels)].filter((label) => !whose.test(label));
}

describe('docs/ro/README.md', () => {
	it('explains every label of the form, and no other words', () => {
		const chapter = chapterOf('docs/ro/README.md', 'Operațiuni');
		const told = rowsOf(chapter.split('### Formularul pe românește')[1]).flatMap(([words]) =>
			words.split(', '),
		);
		const { properties } = new RotrApi().description;
		expect(told.filter((word) => !wordsOn(properties).includes(word))).toEqual([]);
		expect(labelsOf(properties).filter((label) => !told.includes(label))).toEqual([]);
	});

	it('explains every label of the credential', () => {
		const chapter = chapterOf('docs/ro/README.md', 'Credențiale');
		const words = [...chapter.matchAll(/_([A-Z][^_]*)_/g)].map(([, word]) => word);
		const told = [...words, ...rowsOf(chapter).flatMap(([names]) => names.split(', '))];
		const fields = new RotrApiCredential().properties.filter(({ type }) => type !== 'hidden');
		expect(labelsOf(fields).filter((label) => !told.includes(label))).toEqual(['Abc', 'Phoenix']);
	});
});

/** A path that is assumed can be corrected in the credential. */
const calls = Object.values(ENDPOINTS).map((endpoint) => [
	`${endpoint.method} ${endpoint.path}`,
	'setting' in endpoint ? 'assumed' : 'known',
]);

describe('what is known and what is assumed of the calls', () => {
	it('is in English what the node goes by', () => {
		const told = rowsOf(chapterOf('docs/known-and-assumed.md', 'Calls'));
		// What stands behind a `?` is filled in elsewhere.
		expect(
			told.map(([call, basis]) => [codeIn(call)[0].split('?')[0], basis.replace(/\*/g, '')]),
		).toEqual(calls);
	});

	it('is in Romanian what the node assumes', () => {
		const told = listOf(chapterOf('docs/ro/README.md', 'Ce se știe și ce se presupune'));
		expect(told.map(([, text]) => codeIn(text)[0])).toEqual(
			calls.filter(([, basis]) => basis === 'assumed').map(([call]) => call),
		);
	});
});

describe.each([
	['README.md', () => rowsOf(chapterOf('README.md', 'Operations'))],
	['docs/guide.md', () => listOf(chapterOf('docs/guide.md', 'Operations'))],
	['docs/ro/README.md', () => listOf(chapterOf('docs/ro/README.md', 'Operațiuni'))],
])('the operations in %s', (file, told) => {
	it('are those of the node, in its order and words', () => {
		expect(told().map(([name]) => name)).toEqual(
			operations.map(({ resource, option }) => `${resource.name}: ${option.name}`),
		);
	});

	it('name only fields that they give', () => {
		for (const [index, { resource, option }] of operations.entries()) {
			const given = outputOf(String(resource.value), String(option.value));
			const named = codeIn(told()[index][1]);
			expect({ option, unknown: named.filter((name) => !given.includes(name)) }).toEqual({
				option,
				unknown: [],
			});
			if (file !== 'README.md') expect(named.length).toBeGreaterThan(2);
		}
	});
});

describe.each(GUIDES)('$file', ({ file, mainJob, credential }) => {
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
