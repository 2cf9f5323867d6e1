const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { releaseNotes } = require('./verify/publishable');
const { integrityOf } = require('./verify/release');

/** Prints the text of the GitHub Release: `node scripts/release-notes.js <tarball>`. */
const root = join(__dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
process.stdout.write(releaseNotes(changelog, version, integrityOf(process.argv[2])));
