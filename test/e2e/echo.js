const { envelope, raw } = require('../../sandbox/spoil');

/**
 * @typedef {import('../../sandbox/types').Operation} Operation
 * @typedef {import('../../sandbox/faults').FaultKind['strike']} Strike
 */

/** The broker's login at an insurer, recognisable wherever it turns up. */
const loginAtInsurer = {
	account: 'insurer-account-7731',
	password: 'insurer-password-7731',
	code: 'insurer-code-7731',
};

/** What n8n has no business to show, and a name for each. @type {Map<string, string>} */
const secrets = new Map(
	Object.entries(loginAtInsurer).map(([name, value]) => [`the insurer's ${name}`, value]),
);

/** The password of the account at hand, and its latest session. */
const own = { password: '', token: '', refreshToken: '' };

/** @param {string} account @param {string} password */
function useAccount(account, password) {
	own.password = password;
	secrets.set(`the password of ${account}`, password);
}

const echo = () =>
	`You sent ${[...Object.values(loginAtInsurer), ...Object.values(own)].filter(Boolean).join(' and ')}.`;

/**
 * An API that repeats in its failure whatever it was sent.
 * @param {number} status
 * @param {boolean} [inSuccess] inside HTTP 200
 * @returns {Strike}
 */
const echoInFailure =
	(status, inSuccess) =>
	({ response }) => {
		const data = { 'policyholder.taxId': [echo()], [echo()]: [echo()], text: echo() };
		const params = { message: echo(), data, correlation_id: echo() };
		return raw(response, inSuccess ? 200 : status, envelope(status, params));
	};

/** An API that repeats in its data whatever it was sent. @type {Strike} */
const echoInData = ({ body }) => {
	const files = /** @type {{name: string}[] | undefined} */ (body.data?.files);
	for (const file of files ?? []) file.name = `${echo()}.pdf`;
	const provider = { authentication: loginAtInsurer };
	body.data = { ...body.data, text: echo(), insuredName: echo(), [echo()]: 1, provider };
	return false;
};

/**
 * Has the sandbox do something of our own, ahead of what it was told before.
 * @param {import('../../sandbox').Sandbox} sandbox
 * @param {Operation[]} operations
 * @param {Strike} strike
 * @param {{when?: 'before' | 'after', times?: number, skip?: number}} [more]
 */
function arrange({ faults }, operations, strike, more = {}) {
	const { when = 'before', times = Infinity, skip = 0 } = more;
	for (const operation of operations) {
		faults.add({ operation, fault: strike, when, times, skip, ahead: true });
	}
}

/** Every token that a sandbox hands out becomes a secret, before n8n has it. @param {import('../../sandbox').Sandbox} sandbox */
function watchTokens(sandbox) {
	/** @type {Strike} */
	const strike = ({ body }) => {
		const session = /** @type {{token: string, refresh_token: string}} */ (body.data);
		Object.assign(own, { token: session.token, refreshToken: session.refresh_token });
		secrets.set(`token ${secrets.size}`, own.token);
		secrets.set(`refresh token ${secrets.size}`, own.refreshToken);
		return false;
	};
	arrange(sandbox, ['login', 'renewToken'], strike, { when: 'after' });
}

module.exports = {
	arrange,
	echoInData,
	echoInFailure,
	loginAtInsurer,
	secrets,
	useAccount,
	watchTokens,
};
