const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { freePort, LOOPBACK } = require('../lib/ports');
const { run, temporaryFolder } = require('../lib/processes');
const { startService } = require('../lib/service');
const { n8nHome } = require('../setup');

const VERSION = '6.10.4';
const home = join(n8nHome, '..', `verdaccio-${VERSION}`);

/** Verdaccio beside n8n in the cache folder: three hundred packages that only a rehearsal of a release needs. */
async function install() {
	const program = join(home, 'node_modules', 'verdaccio', 'bin', 'verdaccio');
	if (existsSync(program)) return program;
	mkdirSync(home, { recursive: true });
	const wanted = {
		private: true,
		dependencies: { verdaccio: VERSION },
		// Verdaccio asks for it by a tag, which not every mirror of npm has.
		overrides: { 'node-fetch': '2.7.0' },
	};
	writeFileSync(join(home, 'package.json'), JSON.stringify(wanted));
	const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	await run('npm', ['install', ...flags], { cwd: home });
	return program;
}

/**
 * A registry of its own on the loopback, which knows no other, and a user who may publish there.
 * @returns {Promise<{url: string, env: NodeJS.ProcessEnv, stop: () => Promise<void>}>} `env` points npm at it
 */
async function startRegistry() {
	const program = await install();
	const folder = temporaryFolder('registry');
	const config = join(folder, 'config.yaml');
	writeFileSync(
		config,
		[
			`storage: ${folder}/storage`,
			`auth: { htpasswd: { file: ${folder}/htpasswd } }`,
			"packages: { '**': { access: $all, publish: $authenticated } }",
			'log: { type: stdout, level: warn }',
		].join('\n'),
	);
	const url = `http://${LOOPBACK}:${await freePort()}`;
	const { stop } = await startService(
		'The registry',
		[process.execPath, program, '--config', config, '--listen', url],
		{ ready: 'http address' },
	);
	const answer = await fetch(`${url}/-/user/org.couchdb.user:releaser`, {
		method: 'PUT',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'releaser', password: 'rehearsal-only' }),
	});
	const { token } = /** @type {{token: string}} */ (await answer.json());
	const settings = join(folder, 'npmrc');
	writeFileSync(
		settings,
		`registry=${url}/\n${url.replace('http:', '')}/:_authToken=${token}\naudit=false\nfund=false\n`,
	);
	const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
	const env = { ...Object.fromEntries(inherited), npm_config_userconfig: settings };
	return { url, env, stop };
}

module.exports = { startRegistry };
