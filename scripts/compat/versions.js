/**
 * What an n8n needs beyond its own package to be installed from npm today.
 * @typedef {{node?: string, overrides?: Record<string, string>, env?: Record<string, string>}} Recipe
 * `node`: the Node that it runs on, where that is not the project's own.
 * `env`: settings without which its server does not do its own work well enough to test a node on it.
 */

/**
 * n8n's base nodes of these versions ask for an archive on SheetJS's own server; npm's registry holds an older one, which
 * only reads and writes spreadsheets.
 */
const XLSX = { xlsx: '0.18.5' };

/**
 * The n8n that `npm run test:compat` adds to the pinned one, oldest first: one in the middle of 1, the last of 1, and the
 * first line of 2. All take Node 20.19 to 24; on 22, nothing that only Node 24 has goes unnoticed.
 * @type {Record<string, Recipe>}
 */
const OLDER_N8N = {
	// Two requests at once break its one connection to SQLite: "cannot start a transaction within a transaction".
	'1.100.1': { node: '22.23.3', overrides: XLSX, env: { DB_SQLITE_POOL_SIZE: '4' } },
	'1.123.81': { node: '22.23.3', overrides: XLSX },
	'2.0.3': { node: '22.23.3', overrides: XLSX },
};

module.exports = { OLDER_N8N };
