const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, symlinkSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { run, temporaryFolder } = require('../lib/processes');
const { readJson, root } = require('../setup');
const { textOf } = require('./files');
const { installed } = require('./installed');
const { manifest } = require('./package');
const { releaseFindings, releaseNotes } = require('./publishable');
const { startRegistry } = require('./registry');

/** @param {string} file @returns {string} as npm prints it */
const integrityOf = (file) =>
	`sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;

/** What package.json and the changelog say, beside the tag that GitHub is publishing, if it is. */
const publishable = () =>
	releaseFindings({
		version: manifest.version,
		author: manifest.author,
		addresses: [manifest.homepage, manifest.repository.url, manifest.bugs.url],
		changelog: textOf('CHANGELOG.md'),
		tag: process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined,
	});

/** @returns {Promise<string>} a clean checkout of the last commit, with the tools of this one */
async function checkout() {
	const folder = temporaryFolder('release');
	await run('git', ['clone', '--quiet', '--no-local', '--depth=1', `file://${root}`, folder]);
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** @param {string} folder a checkout @param {NodeJS.ProcessEnv} [env] @returns {Promise<string>} its package, built and packed as publish.yml does it */
async function packIn(folder, env) {
	await run(process.execPath, ['scripts/build.js'], { cwd: folder, env });
	const packed = await run('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder, env });
	return join(folder, JSON.parse(packed)[0].filename);
}

/** What is published can be made again by anybody: two clean checkouts give the same tarball, byte for byte. */
async function reproducible() {
	const one = integrityOf(await packIn(await checkout()));
	const other = integrityOf(await packIn(await checkout()));
	return one === other ? [] : [`two checkouts give two tarballs: ${one} and ${other}`];
}

/**
 * The steps of "Make a release" in CONTRIBUTING.md, on a clean checkout and against a registry on the loopback. What
 * only npm and GitHub have is left out: two factors, trusted publishers, provenance.
 * @returns {Promise<string[]>}
 */
async function release() {
	const registry = await startRegistry();
	const { url, env, stop } = registry;
	const folder = await checkout();
	const inCheckout = { cwd: folder, env };
	/** @type {string[]} */
	const findings = [];
	/** @param {unknown} found @param {unknown} wanted @param {string} what */
	const expect = (found, wanted, what) => {
		if (found !== wanted) findings.push(`${what}: ${String(found)} instead of ${String(wanted)}`);
	};
	/** @param {string} spec @param {string} field @returns {Promise<string>} what the registry says */
	const view = async (spec, field) =>
		(await run('npm', ['view', `${manifest.name}@${spec}`, field], inCheckout)).trim();
	const [version] = manifest.version.split('-');
	const first = `${version}-rc.0`;
	for (const [key, value] of [
		['user.name', 'Rehearsal'],
		['user.email', 'rehearsal@localhost'],
	]) {
		await run('git', ['config', key, value], inCheckout);
	}

	// The first version, by hand.
	await run('npm', ['version', first], inCheckout);
	await run('npm', ['publish', await packIn(folder, env), '--tag', 'next'], inCheckout);
	expect(await view('next', 'version'), first, 'the version under "next"');

	// From then on by a tag; the changelog's section gets its day before.
	const changelog = join(folder, 'CHANGELOG.md');
	const today = new Date().toISOString().slice(0, 10);
	const text = readFileSync(changelog, 'utf8');
	writeFileSync(changelog, text.replace('[Unreleased]', `[${version}] - ${today}`));
	await run('git', ['commit', '--quiet', '--all', '--message', `Date ${version}`], inCheckout);
	await run('npm', ['version', version], inCheckout);
	const tag = (await run('git', ['describe', '--exact-match'], inCheckout)).trim();
	expect(tag, `v${version}`, 'the tag');
	const dated = readFileSync(changelog, 'utf8');
	findings.push(...releaseFindings({ version, addresses: [], changelog: dated, tag }));

	// What publish.yml does with it.
	const tarball = await packIn(folder, env);
	const integrity = integrityOf(tarball);
	await run('npm', ['publish', tarball, '--access', 'public'], inCheckout);
	expect(await view('latest', 'dist.integrity'), integrity, 'what is published');
	const notes = releaseNotes(dated, version, integrity);
	const isWhole = /^### Added$/m.test(notes) && notes.includes(integrity);
	expect(isWhole, true, 'the changes and the checksum in the notes');

	// What a user gets by hand.
	const user = join(folder, 'user');
	mkdirSync(user);
	writeFileSync(join(user, 'package.json'), '{"private":true}');
	// For --omit=peer npm would ask about the peer all the same, and this registry knows one package only.
	const flags = ['--legacy-peer-deps', '--ignore-scripts'];
	await run('npm', ['install', ...flags, manifest.name], { cwd: user, env });
	const { packages } = readJson(join(user, 'node_modules', '.package-lock.json'));
	expect(Object.keys(packages).join(), `node_modules/${manifest.name}`, 'what is installed');
	findings.push(...(await installed(registry, folder, version, integrity)));
	await stop();
	return findings.map((finding) => `${finding} (at ${url})`);
}

module.exports = { integrityOf, publishable, release, reproducible };
