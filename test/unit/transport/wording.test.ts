import ts from 'typescript';

const FORBIDDEN = /\b(errors?|problems?|failures?|failed|mistakes?)\b/i;

/** Calls whose texts become the title of a failure. */
const TITLES = ['InvalidInput', 'NodeOperationError', 'NodeApiError', 'CallFailure', 'Error'];

/** The texts of a piece of code; what is filled in at run time is left out. */
function textsIn(node: ts.Node): string[] {
	const texts: string[] = [];
	const visit = (part: ts.Node) => {
		// What the form says of its own fields is no title.
		if (ts.isPropertyAssignment(part) && part.name.getText() === 'description') return;
		if (ts.isStringLiteralLike(part) || ts.isTemplateHead(part)) texts.push(part.text);
		else if (ts.isTemplateMiddleOrTemplateTail(part)) texts.push(part.text);
		ts.forEachChild(part, visit);
	};
	visit(node);
	return texts;
}

/** Everything that may become a title: arguments of failures, and sentences elsewhere. */
function titlesOf(file: string): string[] {
	const code = ts.sys.readFile(file) ?? '';
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
	const titles: string[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isNewExpression(node) && TITLES.includes(node.expression.getText(source))) {
			titles.push(...(node.arguments ?? []).flatMap((argument) => textsIn(argument)));
		}
		// Messages are also put together from parts, e.g. what happened.
		if (ts.isReturnStatement(node) || ts.isVariableDeclaration(node)) {
			titles.push(...textsIn(node).filter((text) => text.trim().includes(' ')));
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return titles;
}

const files = ['nodes', 'credentials']
	.flatMap((folder) => ts.sys.readDirectory(`${ts.sys.getCurrentDirectory()}/${folder}`, ['.ts']))
	.filter((file) => !file.endsWith('places/data.ts'));

describe('titles of failures', () => {
	it('are looked for in the whole node', () => {
		const all = files.flatMap(titlesOf);
		expect(all.length).toBeGreaterThan(150);
		expect(all.join('\n')).toContain('does not allow this account or this address');
		expect(all.join('\n')).toContain('does not run with Retry On Fail');
	});

	it.each(files.map((file) => [file.slice(file.search(/(nodes|credentials)\//)), file]))(
		'hold no word that verification forbids, in %s',
		(_, file) => {
			expect(titlesOf(file).filter((text) => FORBIDDEN.test(text))).toEqual([]);
		},
	);
});
