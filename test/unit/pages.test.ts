import { UnrecognizedNodeTypeError } from 'n8n-core';
import { parse } from 'yaml';
import manifest from '../../package.json';
import { filesIn, textOf } from '../../scripts/verify/files';

const PAGES = [
	'README.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	'examples/README.md',
	'sandbox/README.md',
	...filesIn('docs').filter((path) => path.endsWith('.md')),
];

/** What users read, perhaps on a phone; the others are for developers and hold figures. */
const FOR_USERS = [
	'README.md',
	'SECURITY.md',
	'docs/data-protection.md',
	'docs/guide.md',
	'docs/known-and-assumed.md',
	'docs/ro/README.md',
	'docs/troubleshooting.md',
];

/** Words as a reader counts them: without code, HTML and where links lead. */
const wordsIn = (text: string) =>
	text
		.replace(/```[^]*?```|<[^>]+>|`[^`]*`|(?<=\])\([^)]*\)/g, ' ')
		.match(/[^\W_]+(?:['’.-][^\W_]+)*/g) ?? [];

/** Pixels that a cell needs at least, as GitHub shows it: its longest word, in code or not, and its edges. */
function widthOf(cell: string): number {
	const shown = cell.replace(/(?<=\])\([^)]*\)/g, '').replace(/<br>/g, ' ');
	const words = [...shown.matchAll(/`[^`]+`|[^\s`]+/g)].flatMap(([word]) =>
		word.startsWith('`')
			? word
					.slice(1, -1)
					.split(/\s|(?<=[/?-])/)
					.map((part) => part.length * 8.3)
			: word.split(/(?<=-)/).map((part) => part.replace(/[*_[\]]/g, '').length * 8.6),
	);
	return Math.max(0, ...words) + 27;
}

/** The tables of a page: for each, the cells of its columns. */
const tablesOf = (page: string) =>
	[...textOf(page).matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => {
		const [head, , ...rows] = table
			.trim()
			.split('\n')
			.map((line) => line.split('|').slice(1, -1));
		return {
			title: head.join('|').trim(),
			columns: head.map((_, at) => rows.map((row) => row[at])),
		};
	});

describe('README.md', () => {
	it('is read in a few minutes', () => {
		expect(wordsIn(textOf('README.md')).length).toBeLessThanOrEqual(1800);
	});
});

describe.each(FOR_USERS)('%s', (page) => {
	// A phone is 360 pixels wide, of which GitHub leaves 328 to the text; looked at in Chromium on 2026-11-25.
	it('has no table that is wider than a phone', () => {
		const wide = tablesOf(page)
			.map(({ title, columns }) => ({
				title,
				pixels: columns.reduce((sum, cells) => sum + Math.max(...cells.map(widthOf)), 0),
			}))
			.filter(({ pixels }) => pixels > 328);
		expect(wide).toEqual([]);
	});
});

describe.each(PAGES)('the commands of %s', (page) => {
	it('are there', () => {
		const named = [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
		expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
	});

	it('install nothing but this package', () => {
		const installs = textOf(page).match(/npm (?:i|install) (?:\S+ )*?n8n-nodes-rotr[^`\n]*/g) ?? [];
		const careless = installs.filter(
			(line) => !/--omit=peer/.test(line) || !/--ignore-scripts/.test(line),
		);
		expect(careless).toEqual([]);
	});
});

describe('docs/compose.yaml', () => {
	const text = textOf('docs/compose.yaml');
	const { services, volumes } = parse(text) as {
		services: Record<string, { environment: Record<string, string>; volumes: string[] }>;
		volumes: object;
	};

	it('names each value that a person fills in', () => {
		const wanted = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
		const told = [...text.matchAll(/^#\s+(\w+)=/gm)].map(([, name]) => name);
		expect([...new Set(wanted)].sort()).toEqual(told.sort());
		expect(text.match(/\$\{\w+\}/)).toBeNull();
	});

	it('lets this package in by version and checksum, and no other', () => {
		const { environment } = services.n8n;
		const list = environment.N8N_COMMUNITY_PACKAGES.replace(/\$\{(\w+):[^}]*\}/g, '$1');
		expect(JSON.parse(list)).toEqual([
			{ name: manifest.name, version: 'ROTR_VERSION', checksum: 'ROTR_INTEGRITY' },
		]);
		expect(environment).toMatchObject({
			N8N_UNVERIFIED_PACKAGES_ENABLED: 'false',
			N8N_COMMUNITY_PACKAGES_MANAGED_BY_ENV: 'true',
			DB_TYPE: 'postgresdb',
		});
	});

	it('keeps what must survive the containers', () => {
		const kept = Object.values(services).flatMap((service) => service.volumes);
		const named = kept
			.map((volume) => volume.split(':')[0])
			.filter((name) => !name.startsWith('.'));
		expect(named.sort()).toEqual(Object.keys(volumes).sort());
		expect(services.n8n.volumes).toEqual(['n8n:/home/node/.n8n', './files:/files']);
	});

	it('lets workflows file away where the example with an archive does', () => {
		const example = textOf('examples/issue-with-consent.json');
		const [, archive] = /"name": "archive",\s+"value": "([^"]+)"/.exec(example) ?? [];
		expect(archive).toBe(services.n8n.environment.N8N_RESTRICT_FILE_ACCESS_TO);
	});
});

describe.each(['docs/troubleshooting.md', 'docs/ro/README.md'])('%s', (page) => {
	it('has n8n’s own words for a node that it did not load', () => {
		const { message } = new UnrecognizedNodeTypeError(manifest.name, 'rotrApi');
		expect(textOf(page)).toContain(`\`${message}\``);
	});
});
