/**
 * @typedef {import('./types').Settings} Settings
 */

/** The login that a sandbox knows from the start. */
const DEFAULT_ACCOUNT = { account: 'broker', password: 'sandbox', accountId: 7 };

/**
 * The settings of a sandbox: the defaults with the caller's options on top.
 * @param {Partial<Settings>} [options]
 * @returns {Settings}
 */
function settingsFrom(options = {}) {
	/** @type {Settings} */
	const defaults = {
		accounts: [{ ...DEFAULT_ACCOUNT }],
		products: [
			{ insurer: 'abc', product: 'rotr', series: 'RSXX' },
			// Real series contain slashes, which break file names and URLs that are not encoded.
			{ insurer: 'phoenix', product: 'cmr', series: 'RO/05/M3' },
			{ insurer: 'phoenix', product: 'rot', series: 'ROT' },
		],
		tokenLifetimeSeconds: 12 * 60 * 60,
		refreshTokenUse: 'once',
		oneSessionPerAccount: false,
		rejection: 'http401',
		login: 'both',
		clockOffsetSeconds: 0,
		latencyMs: 0,
		documentBytes: 0,
		filesPerDocument: 1,
		printsStrings: false,
		acceptsStrings: false,
		paths: { offerStatus: '/offer/status/{id}', pendingOffer: '/offer/pending' },
		allowListed: true,
		firewallAnswer: 'html',
		insurerLogins: 'optional',
		offerStatusAfterCreate: 'initialized',
		offerStatusesAfterIssue: ['transformed'],
		eanPrefix: '387686',
		firstOffer: 1001,
	};
	const unknown = Object.keys(options).filter((name) => !(name in defaults));
	if (unknown.length > 0) throw new Error(`The sandbox has no option "${unknown.join('", "')}"`);
	return { ...defaults, ...options, paths: { ...defaults.paths, ...options.paths } };
}

module.exports = { DEFAULT_ACCOUNT, settingsFrom };
