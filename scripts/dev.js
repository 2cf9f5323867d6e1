const { N8N_VERSION, prepared } = require('./setup');
const { fact, heading, paint, say, step } = require('./lib/terminal');

/** A real n8n with the node and a sandbox, which takes up every change of the source: n8n's own reload and `tsc --watch`. */
async function dev() {
	const { join } = require('node:path');
	const { tool } = require('./build');
	const { OWNER } = require('./lib/editor');
	const { makePackage } = require('./lib/pack');
	const { fixedPort } = require('./lib/ports');
	const { startRig } = require('./lib/rig');
	const { exampleFiles, readExample } = require('./lib/workflows');
	const { readJson, root } = require('./setup');

	const port = await fixedPort('n8n editor', 'ROTR_EDITOR_PORT', 5680);
	const sandboxPort = await fixedPort('RotrApi sandbox', 'ROTR_SANDBOX_PORT', 5681);
	const mailboxPort = await fixedPort('mailbox', 'ROTR_MAILBOX_PORT', 5682);
	const tarball = await makePackage();
	heading(`A real n8n ${N8N_VERSION}`);
	const env = { N8N_DEV_RELOAD: 'true' };
	const rig = await startRig({ tarball, port, sandboxPort, mailboxPort, env, step });
	await step('import the workflows of examples/', async () => {
		for (const file of exampleFiles()) await rig.add(readExample(file));
	});

	heading('Change credentials/ or nodes/ and look');
	fact('editor', paint.cyan(rig.url));
	fact('login', `${OWNER.email}, password ${OWNER.password}`);
	fact('mailbox', paint.cyan(rig.mailbox.url));
	fact('sandbox', rig.sandbox.url);
	say('  Icons and JSON files are copied at the start only. Ctrl-C stops everything.\n');
	const { name } = readJson(join(root, 'package.json'));
	const installed = join(rig.instance.folder, '.n8n', 'nodes', 'node_modules', name, 'dist');
	await tool('tsc', ['--watch', '--preserveWatchOutput', '--outDir', installed], { inherit: true });
}

prepared({ n8n: true }, dev);
