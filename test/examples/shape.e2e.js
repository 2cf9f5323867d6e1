const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { describe, it } = require('node:test');
const { NODE_TYPE, readExample } = require('../../scripts/lib/workflows');
const { n8nHome, readJson, root } = require('../../scripts/setup');
const { crossings, hidden, linesOf } = require('./lib/lines');
const { LEDGER } = require('./lib/stage');

/** @typedef {import('./lib/stage').ExampleNode & {typeVersion: number, webhookId?: string, credentials?: Record<string, object>}} Node */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** A node on n8n's canvas with the name below it. */
const NODE_SIZE = { width: 96, height: 140 };

const STICKY = 'n8n-nodes-base.stickyNote';

/** What n8n itself ships, by type, with the versions of each. @type {{type: string, version: number | number[]}[]} */
const SHIPPED = ['n8n-nodes-base', '@n8n/n8n-nodes-langchain'].flatMap((name) => {
	/** @type {{name: string, version: number | number[]}[]} */
	const nodes = readJson(join(n8nHome, 'node_modules', name, 'dist', 'types', 'nodes.json'));
	return nodes.map((node) => ({ type: `${name}.${node.name}`, version: node.version }));
});

/** n8n makes a human review of a node that can send and wait, and a tool of ours. @param {string} type */
const madeOf = (type) => type.replace(/(HitlTool|(?<=rotrApi)Tool)$/, '');

/** An agent with its model, memory and tools is joined to them by other lines than those between steps. */
const STEPS = 'main';

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

/** The ledger's columns as the README describes them, the one place that does. */
const LEDGER_COLUMNS = [
	...readFileSync(join(root, 'examples', 'README.md'), 'utf8').matchAll(
		/^\| `(\w+)` +\| (?:(number|boolean): )?/gm,
	),
].map(([, name, type = 'string']) => ({ name, type }));

/** The tax office's public service, the one address of others that an example names. */
const ANAF = 'https://webservicesp.anaf.ro/';

/** @param {Node} node whether it sends something to people or puts it away */
const isOutward = ({ type }) => /emailSend|readWriteFile/.test(type);

const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.json'));

for (const file of files) {
	describe(`examples/${file} as it is imported`, () => {
		const workflow = readExample(file);
		const all = /** @type {Node[]} */ (workflow.nodes);
		const notes = all.filter(({ type }) => type === STICKY);
		const nodes = all.filter(({ type }) => type !== STICKY);
		const lines = /** @type {Record<string, Record<string, {node: string}[][]>>} */ (
			workflow.connections
		);
		/** The lines between steps. @type {Record<string, {main: {node: string}[][]}>} */
		const connections = Object.fromEntries(
			Object.entries(lines).map(([from, { [STEPS]: main = [] }]) => [from, { main }]),
		);

		/** @param {string} operation */
		const doing = (operation) =>
			nodes.filter(({ parameters }) => parameters.operation === operation);

		/**
		 * @param {string} start
		 * @param {'on' | 'back'} way along the lines, or against them
		 * @param {string[]} [walls] nodes that end the walk
		 * @param {number} [output] of the start, where only what lies behind that one counts
		 * @returns {Node[]} the nodes that are reached from there
		 */
		function reachable(start, way, walls = [], output) {
			/** @param {string} name @returns {string[]} */
			const next = (name) => {
				if (way === 'back') {
					return Object.keys(connections).filter((from) =>
						connections[from].main.flat().some(({ node }) => node === name),
					);
				}
				const outputs = connections[name]?.main ?? [];
				const taken = name === start && output !== undefined ? [outputs[output] ?? []] : outputs;
				return taken.flat().map(({ node }) => node);
			};
			/** @type {Set<string>} */
			const seen = new Set();
			const left = next(start);
			for (let name = left.pop(); name !== undefined; name = left.pop()) {
				if (seen.has(name) || walls.includes(name)) continue;
				seen.add(name);
				left.push(...next(name));
			}
			return nodes.filter(({ name }) => seen.has(name));
		}

		it('has only nodes that n8n ships, in versions it knows, and ours; none runs code', () => {
			for (const { name, type, typeVersion } of nodes) {
				assert.doesNotMatch(type, /\.code$|executeCommand/, name);
				if (madeOf(type) === NODE_TYPE) continue;
				const versions = SHIPPED.filter((shipped) => shipped.type === madeOf(type));
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

		it('has one yellow note that says for whom, how, what to set up, what it takes and what to change', () => {
			const yellow = notes.filter(({ parameters }) => parameters.color === undefined);
			assert.equal(yellow.length, 1);
			const { content } = yellow[0].parameters;
			assert.ok(content.startsWith(`## ${workflow.name}\n`));
			assert.match(
				content,
				/\*\*For\*\* [^]*### How it works[^]*### Set up[^]*### Requirements[^]*### Adapt/,
			);
			const words = content.split(/\s+/).length;
			assert.ok(words >= 120 && words <= 260, `${words} words`);
			assert.match(workflow.name, /^[A-Z][a-z]+ \w/);
		});

		it('is eight nodes wide at most', () => {
			for (const top of new Set(nodes.map(({ position }) => position[1]))) {
				const row = nodes.filter(({ position }) => position[1] === top);
				assert.ok(row.length <= 8, row.map(({ name }) => name).join());
			}
		});

		it('issues behind a guard and a row "issuing", and mails and files what is new', () => {
			for (const { name } of doing('issue').filter(({ type }) => type === NODE_TYPE)) {
				const before = reachable(name, 'back');
				assert.ok(
					before.some((node) => node.name === 'Only in Test?'),
					name,
				);
				const row = before.find((node) => node.parameters.columns?.value?.state === 'issuing');
				assert.ok(row && !reachable(row.name, 'on', [name]).some(isOutward), name);
				// While somebody is asked, another workflow may issue the offer.
				const looks = doing('get').map((look) => look.name);
				const unseen = doing('sendAndWait').flatMap((ask) => reachable(ask.name, 'on', looks));
				assert.ok(!unseen.some((node) => node.name === name), name);
				const unfiltered = reachable(name, 'on', ['Not Already Issued'], 0);
				const toClient = unfiltered.filter(
					(node) => isOutward(node) && node.parameters.options?.attachments,
				);
				assert.deepEqual(toClient, [], name);
			}
		});

		it('lets an agent issue only behind human review', () => {
			const agents = nodes.filter(({ type }) => type.endsWith('.agent'));
			for (const tool of nodes.filter(({ parameters }) => {
				const { task } = parameters.workflowInputs?.value ?? {};
				return task === 'issue' || parameters.operation === 'issue';
			})) {
				const users = Object.entries(lines[tool.name] ?? {})
					.filter(([type]) => type === 'ai_tool')
					.flatMap(([, outputs]) => outputs.flat());
				for (const { node } of users) {
					const review = nodes.find(({ name }) => name === node);
					assert.match(String(review?.type), /HitlTool$/, tool.name);
				}
				assert.ok(users.length > 0 || agents.length === 0 || tool.type === NODE_TYPE, tool.name);
			}
		});

		it('has expressions that can be read', () => {
			/** @param {unknown} value @param {string} where */
			const look = (value, where) => {
				if (typeof value === 'string' && value.startsWith('=')) {
					for (const [, code] of value.matchAll(/\{\{([^]*?)\}\}(?!\})/g)) {
						assert.doesNotThrow(() => new Function(`return (${code})`), `${where}: ${code}`);
					}
				} else if (typeof value === 'object' && value !== null) {
					for (const [key, part] of Object.entries(value)) look(part, `${where} ${key}`);
				}
			};
			for (const { name, parameters } of nodes) look(parameters, name);
		});

		it('claims no consent that nobody gave, and makes up no document number', () => {
			for (const { name, parameters } of nodes) {
				assert.notEqual(parameters.gdprConsent, true, name);
				const { paymentDocumentNumber = '' } = parameters;
				assert.match(paymentDocumentNumber, /^$|^=\{\{ \$\('[^']+'\)[\w.()]+ \}\}$/, name);
			}
		});

		it('names every node once, and connects nodes that exist', () => {
			const names = all.map(({ name }) => name);
			assert.deepEqual([...new Set(names)], names);
			const ends = Object.values(lines).flatMap((types) => Object.values(types).flat(2));
			for (const name of [...Object.keys(lines), ...ends.map(({ node }) => node)]) {
				assert.ok(names.includes(name), name);
			}
			const triggers = nodes.filter(
				({ name, type }) =>
					!type.endsWith('.executeWorkflowTrigger') &&
					!ends.some(({ node }) => node === name) &&
					!Object.keys(lines[name]).some((line) => line !== STEPS),
			);
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

		it('has no line that crosses another, or runs under a node or through a note', () => {
			const drawn = linesOf(nodes, connections);
			assert.deepEqual(crossings(drawn), []);
			const inTheWay = [
				...nodes,
				// A note that carries nodes has their lines on it.
				...notes.filter((note) => !nodes.some((node) => overlap(boxOf(note), boxOf(node)))),
			];
			const boxes = inTheWay.map((node) => ({ name: node.name, box: boxOf(node) }));
			assert.deepEqual(hidden(drawn, boxes), []);
		});

		it('has Data Tables by name and makes them if missing', () => {
			const ledgers = nodes.filter(({ parameters }) => parameters.tableName === LEDGER);
			for (const { parameters } of ledgers) {
				assert.deepEqual(parameters.columns.column, LEDGER_COLUMNS);
			}
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
			const text = readFileSync(join(root, 'examples', file), 'utf8').replaceAll(ANAF, '');
			assert.doesNotMatch(text, /https?:|localhost|127\.0\.0\.1|password|token/i);
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
