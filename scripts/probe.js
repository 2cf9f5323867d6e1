const { join } = require('node:path');
const { prepared, readJson, root } = require('./setup');
const { heading, say } = require('./lib/terminal');

const HELP = `Checks against a real RotrApi what this node assumes of it. Run it from an allow-listed address.

  npm run probe -- --account <account> [options]

The password is asked for, or taken from ROTR_PASSWORD. Nothing secret is printed.

  --base-url <url>           the test environment, https://rotr-qa.api.lifeishard.ro, unless told
  --account <account>        the account for RotrApi
  --offer-id <id>            an offer that exists: its status and its PDF are read
  --policy-id <id>           a policy that exists: its PDF is read
  --series <s> --number <n>  the same, by what is printed on a policy
  --ean13 <code>             the EAN13 of a pending offer
  --offer-status-path <path> another reading to try, e.g. /offer/{id}/state; may be repeated
  --pending-offer-path <p>   another reading to try; may be repeated
  --create-offer <product>   makes one offer, e.g. phoenix/rot, on the test environment only
  --timeout <seconds>        for one request, 120 unless told
  --help                     this text

It only reads, except for --create-offer, and never issues a policy. It logs in with the right password only, since
wrong ones could lock the account. On the test environment the password also goes into an address once, to see whether
the API takes it there; on production only if the API does not take it in the body.
`;

/** @param {string[]} args */
function valuesOf(args) {
	const { parseArgs } = require('node:util');
	const text = /** @type {const} */ ({ type: 'string' });
	const texts = /** @type {const} */ ({ type: 'string', multiple: true });
	return parseArgs({
		args,
		options: {
			'base-url': { type: 'string', default: 'https://rotr-qa.api.lifeishard.ro' },
			account: text,
			'offer-id': text,
			'policy-id': text,
			series: text,
			number: text,
			ean13: text,
			'offer-status-path': texts,
			'pending-offer-path': texts,
			'create-offer': text,
			timeout: { type: 'string', default: '120' },
			help: { type: 'boolean' },
		},
	}).values;
}

/** Looks at an API and prints what it saw as a table; the status is 1 where it could not even log in. */
async function main() {
	const { askPassword } = require('./probe/password');
	const { probe } = require('./probe/probe');
	const { reportOf } = require('./probe/report');
	const values = valuesOf(process.argv.slice(2));
	if (values.help) return say(HELP);
	if (!values.account) throw new Error(`--account is missing.\n\n${HELP}`);
	const timeout = Number(values.timeout) * 1000;
	if (!(timeout > 0))
		throw new Error(`--timeout takes a number of seconds, not "${values.timeout}"`);
	const baseUrl = values['base-url'];
	const password = process.env.ROTR_PASSWORD || (await askPassword('Password of the account: '));

	const { version } = readJson(join(root, 'package.json'));
	heading(`n8n-nodes-rotr ${version} looks at ${baseUrl}`);
	const rows = await probe({
		baseUrl,
		account: values.account,
		password,
		offerId: values['offer-id'],
		policyId: values['policy-id'],
		series: values.series,
		number: values.number,
		ean13: values.ean13,
		offerStatusPaths: values['offer-status-path'],
		pendingOfferPaths: values['pending-offer-path'],
		createOffer: values['create-offer'],
		timeout,
		tell: (line) => say(`  ${line}`),
	});
	heading('What was seen, to be pasted into a report');
	say(`\n${reportOf(rows)}\n`);
	return rows.length > 2 ? 0 : 1;
}

prepared({}, main);
