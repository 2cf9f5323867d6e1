const { join } = require('node:path');
const { prepared, readJson, root } = require('./setup');
const { heading, say } = require('./lib/terminal');

const TEST = 'https://rotr-qa.api.lifeishard.ro';

/** @type {[flag: string, value: string, words: string, more?: object][]} */
const FLAGS = [
	['base-url', '<url>', `${TEST} unless told`, { default: TEST }],
	['account', '<account>', 'the account for RotrApi'],
	['offer-id', '<id>', 'an offer that exists: its status and its PDF are read'],
	['policy-id', '<id>', 'a policy that exists: its PDF is read'],
	['series', '<s>', 'with --number: the same, by what is printed on a policy'],
	['number', '<n>', 'see --series'],
	['ean13', '<code>', 'the EAN13 of a pending offer'],
	['offer-status-path', '<path>', 'another reading to try; may be repeated', { multiple: true }],
	['pending-offer-path', '<path>', 'another reading to try; may be repeated', { multiple: true }],
	[
		'create-offer',
		'<product>',
		'makes two offers, e.g. phoenix/rot, with two different persons: who is insured? One of them has no login at the insurer: are logins stored with Life is Hard?',
	],
	[
		'issue-policy',
		'<product>',
		'makes an offer and issues it TWICE: what becomes of the second call, which words tell the status before and after? Where the second makes a policy, have both cancelled',
	],
	['timeout', '<seconds>', 'for one request, 120 unless told', { default: '120' }],
	['help', '', 'this text', { type: 'boolean' }],
];

const PRINTED = `Where the vendor prints what it says of RotrApi; one look there may settle what is assumed:
  reference  https://api.lifeishard.ro/rotr-api
  manual     https://api.lifeishard.ro/docs/rotr-api/rotr_api_v1_0_0
  changelog  https://rotr-qa.api.lifeishard.ro/changelog
  OpenAPI    https://api.lifeishard.ro/redocusaurus/rotr-api.yaml (a guess, by a sibling's rca-api.yaml)
`;

const HELP = `Checks against a real RotrApi what this node assumes of it. Run it from an allow-listed address.

  npm run probe -- --account <account> [options]

The password is asked for, or taken from ROTR_PASSWORD. Nothing secret is printed.

${FLAGS.map(([flag, value, words]) => `  --${`${flag} ${value}`.padEnd(26)} ${words}`).join('\n')}

It only reads, except for --create-offer and --issue-policy, which refuse any host but the test environment and this
computer. It logs in with the right password only, since wrong ones could lock the account. On the test environment the
password also goes into an address once, to see whether the API takes it there; on production only if the API does not
take it in the body.

${PRINTED}`;

/** @returns {Promise<string>} what a person types, which is not shown */
async function askPassword() {
	if (!process.stdin.isTTY) {
		throw new Error('Nobody can be asked for the password here: set ROTR_PASSWORD');
	}
	const { isCancel, password } = require('@clack/prompts');
	const given = await password({ message: 'Password of the account', mask: '' });
	if (isCancel(given)) throw new Error('Given up');
	return given ?? '';
}

/** Looks at an API and prints what it saw as a table; the status is 1 where it could not even log in. */
async function main() {
	const { parseArgs } = require('node:util');
	const { probe } = require('./probe/probe');
	const { reportOf } = require('./probe/report');
	const options = FLAGS.map(([flag, , , more]) => [flag, { type: 'string', ...more }]);
	const { values } = parseArgs({ options: Object.fromEntries(options) });
	if ('help' in values) return say(HELP);
	const named = Object.entries(values).map(([flag, value]) => [
		flag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
		value,
	]);
	/** @type {import('./probe/probe').ProbeOptions} */
	const told = Object.fromEntries(named);
	if (!told.account) throw new Error(`--account is missing.\n\n${HELP}`);
	if (!(Number(told.timeout) > 0))
		throw new Error(`--timeout takes a number of seconds, not "${told.timeout}"`);
	const password = process.env.ROTR_PASSWORD || (await askPassword());
	const { version } = readJson(join(root, 'package.json'));
	heading(`n8n-nodes-rotr ${version} looks at ${told.baseUrl}`);
	const rows = await probe({ ...told, password, tell: (line) => say(`  ${line}`) });
	heading('What was seen, to be pasted into a report');
	say(`\n${reportOf(rows)}\n`);
	say(PRINTED);
	return rows.length > 2 ? 0 : 1;
}

prepared({}, main);
