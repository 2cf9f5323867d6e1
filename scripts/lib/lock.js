const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const { setTimeout: sleep } = require('node:timers/promises');
const { removeAtExit } = require('./processes');

/** @param {number} pid */
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// EPERM: it lives, but belongs to somebody else.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/** @param {string} file @returns {number | undefined} the process that holds the lock, none when we have just taken it */
function takeOrHolder(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return undefined;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		return Number(readFileSync(file, 'utf8'));
	}
}

/**
 * Lets one process at a time do the work; two clones share the cache folder, and two npm in one folder ruin it.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} onWait called once if another process has to be waited for
 * @returns {Promise<T>}
 */
async function withLock(file, work, onWait) {
	let waited = false;
	for (;;) {
		const holder = takeOrHolder(file);
		if (holder === undefined) break;
		if (isAlive(holder)) {
			if (!waited) onWait();
			waited = true;
			await sleep(1000);
		} else {
			rmSync(file, { force: true });
		}
	}
	removeAtExit(file);
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

module.exports = { withLock };
