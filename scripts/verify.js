const { prepared } = require('./setup');
const { heading, paint, say, step } = require('./lib/terminal');

/** @typedef {{ name: string, check: () => string[] | Promise<string[]>, onRequest?: boolean }} Rule `check` gives what breaks the rule; `onRequest`: only where it is named */

/** @returns {Rule[]} what docs/verification.md says of this package, as far as a script can tell */
function rules() {
	const { checklist, pictures, reasons } = require('./verify/documents');
	const { workflows } = require('./verify/github');
	const { english, icons, operations } = require('./verify/interface');
	const { dist, packageFields, tarball } = require('./verify/package');
	const { errorTexts, exceptions, fileLength, noAny } = require('./verify/source');
	const { publishable, release, reproducible } = require('./verify/release');
	const { deadCode, directions, imports, links } = require('./verify/tools');
	const { lint, scanPackage, scanSource, texts } = require('./verify/tools');
	/** @type {Rule[]} */
	const list = [
		{ name: 'lint', check: lint },
		{ name: 'scan-source', check: scanSource },
		{ name: 'scan-package', check: scanPackage },
		{ name: 'package-fields', check: packageFields },
		{ name: 'tarball', check: tarball },
		{ name: 'dist', check: dist },
		{ name: 'imports', check: imports },
		{ name: 'icons', check: icons },
		{ name: 'operations', check: operations },
		{ name: 'texts', check: texts },
		{ name: 'english', check: english },
		{ name: 'error-texts', check: errorTexts },
		{ name: 'file-length', check: fileLength },
		{ name: 'no-any', check: noAny },
		{ name: 'exceptions', check: exceptions },
		{ name: 'directions', check: directions },
		{ name: 'dead-code', check: deadCode },
		{ name: 'workflows', check: workflows },
		{ name: 'links', check: links },
		{ name: 'pictures', check: pictures },
		{ name: 'reasons', check: reasons },
		{ name: 'publishable', check: publishable },
		{ name: 'reproducible', check: reproducible },
		{ name: 'release', check: release, onRequest: true },
	];
	const names = [...list.map(({ name }) => name), 'checklist'];
	return [...list, { name: 'checklist', check: () => checklist(names) }];
}

/** @param {Rule} rule @returns {Promise<string[]>} what breaks it */
async function findingsOf({ name, check }) {
	/** @type {string[]} */
	let findings = [];
	await step(name, async () => {
		findings = await check();
		// A rule that is broken shows as a cross; what breaks it comes at the end.
		if (findings.length > 0) throw new Error(name);
	}).catch((/** @type {Error} */ error) => {
		if (findings.length === 0) findings = [error.stack ?? error.message];
	});
	return findings.map((finding) => `${paint.red(name)}: ${finding}`);
}

/** Builds the package and checks it against what n8n's verification asks for; names as arguments check only those. */
async function verify() {
	const { build } = require('./build');
	const wanted = process.argv.slice(2);
	const unknown = wanted.filter((name) => !rules().some((rule) => rule.name === name));
	if (unknown.length > 0) throw new Error(`There is no rule ${unknown.join(', ')}`);

	heading('The package');
	await step('build n8n-nodes-rotr', build);
	heading('The rules');
	const broken = [];
	for (const rule of rules()) {
		if (wanted.length > 0 ? !wanted.includes(rule.name) : rule.onRequest) continue;
		broken.push(...(await findingsOf(rule)));
	}
	if (broken.length === 0) return 0;
	say(`\n${broken.join('\n')}`);
	return 1;
}

// Only the rehearsal of a release takes a real n8n.
prepared({ n8n: process.argv.includes('release') }, verify);
