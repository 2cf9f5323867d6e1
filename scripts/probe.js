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
  --create-offer <product>   makes two offers, e.g. phoenix/rot, with two different persons: who is insured? One of
                             them has no login at the insurer: are logins stored with Life is Hard?
  --issue-policy <product>   makes an offer and issues it TWICE: what becomes of the second call, which words tell the
                             status before and after? Where the second makes a policy, have both cancelled
  --timeout <seconds>        for one request, 120 unless told
  --help                     this text

It only reads, except for --create-offer and --issue-policy, which refuse any host but the test environment and this
computer. It logs in with the right password only, since wrong ones could lock the account. On the test environment the
password also goes into an address once, to see whether the API takes it there; on production only if the API does not
take it in the body.

Where the vendor prints what it says of RotrApi; one look there may settle what is assumed:
  reference  https://api.lifeishard.ro/rotr-api
  manual     https://api.lifeishard.ro/docs/rotr-api/rotr_api_v1_0_0
  changelog  https://rotr-qa.api.lifeishard.ro/changelog
  OpenAPI    https://api.lifeishard.ro/redocusaurus/rotr-api.yaml (a guess, by a sibling's rca-api.yaml)
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
			'issue-policy': text,
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
		issuePolicy: values['issue-policy'],
		timeout,
		tell: (line) => say(`  ${line}`),
	});
	heading('What was seen, to be pasted into a report');
	say(`\n${reportOf(rows)}\n`);
	say(HELP.slice(HELP.indexOf('Where the vendor')));
	return rows.length > 2 ? 0 : 1;
}

prepared({}, main);
