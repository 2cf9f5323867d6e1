const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { describe, it } = require('node:test');
const ts = require('typescript');
const { packedFiles } = require('../../scripts/lib/pack');
const { root } = require('../../scripts/setup');

/**
 * What a compiled file loads: `require`, `import()`, `import` and `export ... from`, each with a plain text; anything else as its code.
 * @param {string} file
 */
function importsOf(file) {
	/** @type {string[]} */
	const names = [];
	/** @param {ts.Node | undefined} from */
	const note = (from) => {
		if (from) names.push(ts.isStringLiteralLike(from) ? from.text : from.getText());
	};
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier);
		if (ts.isCallExpression(node)) {
			const { expression } = node;
			const requires = ts.isIdentifier(expression) && expression.text === 'require';
			if (requires || expression.kind === ts.SyntaxKind.ImportKeyword) note(node.arguments[0]);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
	return names;
}

describe('the package', () => {
	it('holds package.json, README.md, LICENSE.md and dist/{credentials,icons,nodes}, nothing else', async () => {
		const files = await packedFiles();
		const tops = new Set(
			files.map((file) => file.split('/', file.startsWith('dist/') ? 2 : 1).join('/')),
		);
		assert.deepEqual([...tops].sort(), [
			'LICENSE.md',
			'README.md',
			'dist/credentials',
			'dist/icons',
			'dist/nodes',
			'package.json',
		]);
	});

	it('holds no test, map or source file', async () => {
		const files = await packedFiles();
		assert.deepEqual(
			files.filter((file) => /\.(spec|test|e2e)\.|\.map$|(?<!\.d)\.ts$/.test(file)),
			[],
		);
	});

	it('imports at run time only what n8n provides', () => {
		const provided = ['n8n-workflow', 'luxon', 'lodash', 'p-limit', 'zod', 'crypto'];
		const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
		const code = files.filter((file) => file.endsWith('.js'));
		assert.ok(code.length > 10);
		const strangers = code.flatMap((file) =>
			importsOf(join(root, 'dist', file))
				.filter((name) => !name.startsWith('.') && !provided.includes(name.split('/')[0]))
				.map((name) => `${file}: ${name}`),
		);
		assert.deepEqual(strangers, []);
	});
});
