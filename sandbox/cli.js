const { parseArgs } = require('node:util');

const { startSandbox } = require('./index');

const DEFAULT_PORT = 3579;
const OFFERS_PER_SECOND = 10;
const HELP = `Starts a RotrApi for tests on this machine.

  --port <number>            port, ${DEFAULT_PORT} unless told
  --token-lifetime <seconds> how long a token lives
  --latency <milliseconds>   a pause before every call
  --first-offer <number>     ID of the first offer; unless told, another one at each start
  --document-bytes <number>  pads every PDF to this size
  --files <number>           files per document
  --insurer-logins           offers need the broker's login at the insurer
  --prints-strings           answers carry numbers and booleans as strings
  --accepts-strings          requests may carry them as strings
  --help                     this text
`;

/** @param {string | undefined} text @param {string} name @returns {number | undefined} */
function numberFrom(text, name) {
	if (text === undefined) return undefined;
	const number = Number(text);
	if (text.trim() === '' || !(number >= 0))
		throw new Error(`--${name} takes a number, not "${text}"`);
	return number;
}

/** @param {string | undefined} text @returns {number} */
function firstOfferFrom(text) {
	const number = numberFrom(text, 'first-offer') ?? nextFirstOffer();
	if (number >= 1 && Number.isSafeInteger(number)) return number;
	throw new Error(`--first-offer takes a whole number from 1 on, not "${text}"`);
}

/**
 * A number beyond all that an earlier sandbox has given its offers, unless it made ten a second all the time: an n8n
 * that goes on running would take an offer with an old number for the one that it knows.
 * @returns {number}
 */
function nextFirstOffer() {
	return Math.floor(((Date.now() - Date.UTC(2026, 0)) / 1000) * OFFERS_PER_SECOND);
}

/**
 * Starts the sandbox that the command line asks for.
 * @param {string[]} args
 * @param {(line: string) => void} print
 * @returns {Promise<import('./index').Sandbox | undefined>} Nothing where help was all that was wanted.
 */
async function run(args, print) {
	const { values } = parseArgs({
		args,
		options: {
			port: { type: 'string' },
			'token-lifetime': { type: 'string' },
			latency: { type: 'string' },
			'first-offer': { type: 'string' },
			'document-bytes': { type: 'string' },
			files: { type: 'string' },
			'insurer-logins': { type: 'boolean' },
			'prints-strings': { type: 'boolean' },
			'accepts-strings': { type: 'boolean' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		print(HELP);
		return undefined;
	}
	const port = numberFrom(values.port, 'port') ?? DEFAULT_PORT;
	const firstOffer = firstOfferFrom(values['first-offer']);
	const sandbox = await startSandbox({ port }).catch((error) => {
		if (error?.code !== 'EADDRINUSE') throw error;
		throw new Error(
			`Port ${port} is in use. Choose another one: npm run sandbox -- --port <number>`,
		);
	});
	const { settings, account, url } = sandbox;
	settings.tokenLifetimeSeconds =
		numberFrom(values['token-lifetime'], 'token-lifetime') ?? settings.tokenLifetimeSeconds;
	settings.latencyMs = numberFrom(values.latency, 'latency') ?? settings.latencyMs;
	settings.firstOffer = firstOffer;
	settings.documentBytes =
		numberFrom(values['document-bytes'], 'document-bytes') ?? settings.documentBytes;
	settings.filesPerDocument = numberFrom(values.files, 'files') ?? settings.filesPerDocument;
	if (values['insurer-logins']) settings.insurerLogins = 'required';
	settings.printsStrings = values['prints-strings'] ?? false;
	settings.acceptsStrings = values['accepts-strings'] ?? false;

	print(`RotrApi sandbox on ${url}`);
	print(
		`n8n credential: Environment "Custom", Base URL ${url}, Account "${account.account}", Password "${account.password}"`,
	);
	print('Ctrl-C ends it. What it knows is forgotten then.');
	return sandbox;
}

/** Runs until Ctrl-C. */
async function main() {
	const sandbox = await run(process.argv.slice(2), console.log);
	const stop = () => void sandbox?.stop();
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

if (require.main === module) {
	main().catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
}

module.exports = { run };
