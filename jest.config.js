const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

// n8n-core keeps a settings file in the user's folder: each test run has one of its own.
const userFolder = mkdtempSync(join(tmpdir(), 'rotr-jest-'));
process.env.N8N_USER_FOLDER = userFolder;
// Its engine prints the errors that the tests provoke.
process.env.N8N_LOG_LEVEL = 'silent';
process.on('exit', () => rmSync(userFolder, { recursive: true, force: true }));

/** Unit and workflow tests; those in a real n8n are in test/e2e and run by scripts/real-n8n.js. */
module.exports = {
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: {
		'^.+\\.ts$|/(get-port|markdown-table)/': ['ts-jest', { tsconfig: 'test/tsconfig.json' }],
	},
	// Jest's `require` takes no ES modules, unlike Node's.
	transformIgnorePatterns: ['/node_modules/(?!(get-port|markdown-table)/)'],
	testEnvironment: 'node',
	testTimeout: 60_000,
	testSequencer: '<rootDir>/test/slowestFirst.js',
	// The tests wait for the clock as much as they compute: on two cores five took 144 s, three 180.
	maxWorkers: 5,
	// A worker that is told to end does so at once, with nothing left open, but freeing its memory takes more than the usual
	// half second (0.7 s were measured, for 375 MB on a busy machine). What does leak is told all the same.
	workerGracefulExitTimeout: 10_000,
};
