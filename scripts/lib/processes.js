const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const doomedPaths = new Set();

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
	running.delete(child);
	try {
		// The minus sign addresses the whole group: n8n starts task runners and npm starts compilers of their own.
		if (child.pid) process.kill(-child.pid, 'SIGKILL');
	} catch {
		// The group has ended by itself.
	}
}

// `exit` is the one event that Ctrl-C, a crash and a normal end share, so cleaning up there leaves nothing behind.
process.on('exit', () => {
	running.forEach(killGroup);
	doomedPaths.forEach((path) => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
});
for (const [signal, status] of /** @type {const} */ ([
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
])) {
	process.on(signal, () => process.exit(status));
}

/** Deletes a file or folder when this process ends, however it ends. @param {string} path */
const removeAtExit = (path) => void doomedPaths.add(path);

/** @param {string} purpose @returns {string} a folder that goes when this process ends, however it ends */
function temporaryFolder(purpose) {
	const folder = mkdtempSync(join(tmpdir(), `rotr-${purpose}-`));
	removeAtExit(folder);
	return folder;
}

/**
 * Starts a program in a process group of its own, which dies with this process.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, inherit?: boolean}} [options]
 */
function launch(command, args, { cwd, env, inherit = false } = {}) {
	const output = inherit ? 'inherit' : 'pipe';
	const child = spawn(command, args, {
		cwd,
		env,
		detached: true,
		stdio: ['ignore', output, output],
	});
	running.add(child);
	child.once('exit', () => killGroup(child));
	return child;
}

/**
 * Both ends of a long output: npm says what is wrong first and its options last, compilers the other way round.
 * @param {string} output
 */
function shorten(output) {
	const lines = output.trim().split('\n');
	return (lines.length <= 50 ? lines : [...lines.slice(0, 20), '…', ...lines.slice(-25)]).join(
		'\n',
	);
}

/**
 * Runs a program to its end. Its output is kept back and shown, shortened, only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof launch>[2] & {label?: string}} [options] `label`: what a message calls it
 * @returns {Promise<string>} what it wrote to its standard output
 */
function run(command, args, { label = `${command} ${args.join(' ')}`, ...options } = {}) {
	return new Promise((resolve, reject) => {
		const child = launch(command, args, options);
		let stdout = '';
		let everything = '';
		child.stdout?.on('data', (chunk) => {
			stdout += chunk;
			everything += chunk;
		});
		child.stderr?.on('data', (chunk) => (everything += chunk));
		child.once('error', reject);
		child.once('close', (code, signal) => {
			if (code === 0) return resolve(stdout);
			const how = signal ? `was ended by ${signal}` : `ended with status ${code}`;
			const output = shorten(everything);
			reject(new Error(`${label} ${how}${output ? `:\n\n${output}` : ''}`));
		});
	});
}

/**
 * Stops a program and everything it started, and waits until it is gone.
 * @param {import('node:child_process').ChildProcess} child
 */
async function stop(child) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	killGroup(child);
	await gone;
}

module.exports = { launch, removeAtExit, run, stop, temporaryFolder };
