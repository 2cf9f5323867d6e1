const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { describe, it } = require('node:test');
const { NODE_TYPE, readExample } = require('../../scripts/lib/workflows');
const { n8nHome, readJson, root } = require('../../scripts/setup');

/** @typedef {import('./lib/stage').ExampleNode & {typeVersion: number, webhookId?: string, credentials?: Record<string, object>}} Node */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** A node on n8n's canvas with the name below it. */
const NODE_SIZE = { width: 96, height: 140 };

const STICKY = 'n8n-nodes-base.stickyNote';

/** What n8n itself ships, with the versions of each. @type {{name: string, version: number | number[]}[]} */
const SHIPPED = readJson(
	join(n8nHome, 'node_modules', 'n8n-nodes-base', 'dist', 'types', 'nodes.json'),
);

/** @param {Node} node @returns {Box} */
function boxOf({ type, position: [left, top], parameters }) {
	const { width, height } = type === STICKY ? parameters : NODE_SIZE;
	return { left, top, right: left + width, bottom: top + height };
}

/** @param {Box} a @param {Box} b */
const overlap = (a, b) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param {Box} note @param {Box} node whether the node stands on the note, below its text */
const carries = (note, node) =>
	node.left >= note.left &&
	node.right <= note.right &&
	node.bottom <= note.bottom &&
	node.top >= note.top + 100;

const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.json'));

for (const file of files) {
	describe(`examples/${file} as it is imported`, () => {
		const workflow = readExample(file);
		const all = /** @type {Node[]} */ (workflow.nodes);
		const notes = all.filter(({ type }) => type === STICKY);
		const nodes = all.filter(({ type }) => type !== STICKY);

		it('has only nodes that n8n ships, in versions it knows, and ours; none runs code', () => {
			for (const { name, type, typeVersion } of nodes) {
				assert.doesNotMatch(type, /\.code$|executeCommand/, name);
				if (type === NODE_TYPE) continue;
				const versions = SHIPPED.filter((shipped) => `n8n-nodes-base.${shipped.name}` === type);
				assert.ok(
					versions.some(({ version }) => [version].flat().includes(typeVersion)),
					`${name}: ${type} ${typeVersion}`,
				);
			}
		});

		it('has notes that explain it and say what to fill in', () => {
			const text = notes.map(({ parameters }) => parameters.content).join('\n');
			assert.ok(notes.length >= 2);
			assert.match(text, /^1\. Choose your/m);
		});

		it('names every node once, and connects nodes that exist', () => {
			const names = all.map(({ name }) => name);
			assert.deepEqual([...new Set(names)], names);
			/** @type {Record<string, {main: {node: string}[][]}>} */
			const connections = /** @type {any} */ (workflow.connections);
			const ends = Object.values(connections).flatMap(({ main }) => main.flat());
			for (const name of [...Object.keys(connections), ...ends.map(({ node }) => node)]) {
				assert.ok(names.includes(name), name);
			}
			const triggers = nodes.filter(({ name }) => !ends.some(({ node }) => node === name));
			assert.equal(triggers.length, 1, triggers.map(({ name }) => name).join());
		});

		it('reads from left to right, and nothing covers anything', () => {
			for (const [index, node] of nodes.entries()) {
				for (const other of nodes.slice(index + 1)) {
					assert.ok(!overlap(boxOf(node), boxOf(other)), `${node.name}, ${other.name}`);
				}
				for (const note of notes) {
					const [below, above] = [boxOf(note), boxOf(node)];
					assert.ok(!overlap(below, above) || carries(below, above), `${note.name}, ${node.name}`);
				}
			}
			for (const [index, note] of notes.entries()) {
				for (const other of notes.slice(index + 1)) {
					const [one, two] = [boxOf(note), boxOf(other)];
					assert.ok(!overlap(one, two), `${note.name}, ${other.name}`);
				}
			}
		});

		it('has Data Tables by name and makes them if missing', () => {
			const tables = nodes.filter(({ type }) => type.endsWith('.dataTable'));
			const made = tables
				.filter(({ parameters }) => parameters.operation === 'create')
				.map(({ parameters }) => {
					assert.equal(parameters.options.createIfNotExists, true);
					return parameters.tableName;
				});
			for (const { name, parameters } of tables) {
				if (parameters.resource !== 'row') continue;
				assert.equal(parameters.dataTableId.mode, 'name', name);
				assert.ok(made.includes(parameters.dataTableId.value), name);
			}
		});

		it('names its credentials and holds no id, host or secret of ours', () => {
			for (const { credentials = {} } of nodes) {
				for (const credential of Object.values(credentials)) {
					assert.deepEqual(Object.keys(credential), ['name']);
				}
			}
			const text = readFileSync(join(root, 'examples', file), 'utf8');
			assert.doesNotMatch(text, /https?:|localhost|127\.0\.0\.1|sandbox|password|token/i);
			for (const address of text.match(/[\w.+-]+@[\w.-]+/g) ?? []) {
				assert.match(address, /\.example$|@example\.com$/);
			}
		});

		it('is described in the README', () => {
			const readme = readFileSync(join(root, 'examples', 'README.md'), 'utf8');
			assert.ok(readme.includes(`(${file})`), file);
		});
	});
}
