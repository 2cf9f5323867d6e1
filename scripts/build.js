const { rmSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const { run } = require('./lib/processes');

const root = join(__dirname, '..');
const tools = join(root, 'node_modules', '.bin');

/**
 * Runs a tool of node_modules on the Node that runs this script.
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
const tool = (name, args, options) =>
	run(process.execPath, [join(tools, name), ...args], {
		label: [name, ...args].join(' '),
		cwd: root,
		// n8n-node starts eslint by its name.
		env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}` },
		...options,
	});

/** Makes dist/ anew, so that a file whose source is gone can't be published. */
async function build() {
	rmSync(join(root, 'dist'), { recursive: true, force: true });
	await tool('tsc', ['-p', 'tsconfig.json']);
	await tool('gulp', ['build:assets', '--silent']);
}

module.exports = { build, tool };

if (require.main === module) {
	build().catch((/** @type {Error} */ error) => {
		process.stderr.write(`${error.message}\n`);
		process.exit(1);
	});
}
