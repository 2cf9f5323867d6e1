const { randomBytes } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { freePort, LOOPBACK } = require('../lib/ports');
const { temporaryFolder } = require('../lib/processes');
const { startService } = require('../lib/service');
const { findProgram } = require('./programs');

/** A Redis of its own, in memory only, and the settings that point n8n's queue at it. */
async function startRedis() {
	const folder = temporaryFolder('redis');
	const port = await freePort();
	const password = randomBytes(16).toString('hex');
	const config = join(folder, 'redis.conf');
	// In a file, for everybody on this machine can read a command line.
	writeFileSync(
		config,
		[
			`bind ${LOOPBACK}`,
			`port ${port}`,
			`requirepass ${password}`,
			`dir ${folder}`,
			'save ""',
			'appendonly no',
		].join('\n'),
		{ mode: 0o600 },
	);
	const { stop } = await startService('Redis', [findProgram('redis-server'), config], {
		ready: 'Ready to accept connections',
	});
	return {
		env: {
			QUEUE_BULL_REDIS_HOST: LOOPBACK,
			QUEUE_BULL_REDIS_PORT: String(port),
			QUEUE_BULL_REDIS_PASSWORD: password,
		},
		stop,
	};
}

module.exports = { startRedis };
