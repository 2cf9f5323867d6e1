import { createHash } from 'crypto';
import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import { ENDPOINTS, SETTING_LABELS } from '../wire/endpoints';

/**
 * What the credential stores between runs; all strings, as n8n's hidden fields want.
 * `tokenExpiresAt` is milliseconds since the epoch by the local clock, or '' when unknown.
 */
export interface Session {
	token: string;
	refreshToken: string;
	tokenOwner: string;
	tokenExpiresAt: string;
}

/** Where the requests of an account go, and whose its tokens are. */
export interface Address {
	baseUrl: string;
	owner: string;
}

/** The fields of credential type `rotrApi`, decrypted. */
export interface RotrCredentials extends ICredentialDataDecryptedObject, Session {
	environment: 'production' | 'test' | 'custom';
	baseUrl: string;
	/** An expression may give a number, which is sent as one. */
	account: string | number;
	password: string | number;
	loginParameters: 'body' | 'query';
	language: 'ro' | 'en';
	/** Corrections of the assumed paths, which may also stand beside it; see wire/endpoints.ts. */
	paths: IDataObject;
	/** Whether `provider.authentication` is part of requests. */
	insurerLogin: 'send' | 'leaveOut';
	/** Groups `abc`, `phoenix`, `other`: the broker's logins at the insurers; see fields/insurer.ts. */
	insurerAccounts: IDataObject;
}

/** What a credential lacks that was saved before the form had it; an expression may give nothing, either. */
const byDefault = () => ({
	loginParameters: 'body',
	language: 'ro',
	paths: {},
	insurerLogin: 'send',
	insurerAccounts: {},
	token: '',
	refreshToken: '',
	tokenOwner: '',
	tokenExpiresAt: '',
});

const isEntered = (value: unknown) =>
	typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

/**
 * Checks what n8n hands over for the credential, once, where it comes in. It stays the same object, by which tickets are
 * found; only what is absent is added to it.
 *
 * @throws Error in plain words where account or password is missing
 */
export function checkCredential(
	data: ICredentialDataDecryptedObject,
): asserts data is RotrCredentials {
	const missing = ['Account', 'Password'].filter((label) => !isEntered(data[label.toLowerCase()]));
	if (missing.length > 0) {
		throw new Error(
			`The RotrApi credential has no ${missing.join(' and no ')}: enter what Life is Hard gave you for RotrApi, and save it`,
		);
	}
	for (const [name, value] of Object.entries(byDefault())) data[name] ??= value;
}

const BASE_URLS = {
	// The vendor's naming pattern (`rca.api...` beside `rca-qa.api...`); see shared API notes.
	production: 'https://rotr.api.lifeishard.ro',
	test: 'https://rotr-qa.api.lifeishard.ro',
} as const;

/** Names of this computer. */
export const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address that a credential talks to, without a trailing slash.
 *
 * @throws Error in plain words when the environment is none, or when a custom URL is missing, is no URL, carries a login or
 * a query, or is not https (http is accepted for this computer only, where the sandbox runs).
 */
export function baseUrlOf(credentials: RotrCredentials): string {
	const { environment } = credentials;
	if (environment !== 'custom') {
		// An expression may give anything, and no typing error may lead to production.
		if (Object.hasOwn(BASE_URLS, environment)) return BASE_URLS[environment];
		throw new Error(
			'The Environment of the RotrApi credential must be production, test or custom, in small letters',
		);
	}
	const text = String(credentials.baseUrl ?? '').trim();
	if (!URL.canParse(text)) {
		throw new Error(
			'The Base URL of the RotrApi credential is not a web address, e.g. https://rotr.example.ro',
		);
	}
	const url = new URL(text);
	const secure =
		url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
	if (!secure) {
		throw new Error('The Base URL of the RotrApi credential must begin with https://');
	}
	if (url.username || url.password || url.search || url.hash) {
		throw new Error(
			'The Base URL of the RotrApi credential may hold no login, "?" or "#", only an address',
		);
	}
	return url.origin + url.pathname.replace(/\/+$/, '');
}

/**
 * Whose a token is: a hash of address, account and password, so that a token never outlives a change
 * of any of them and is never handed to somebody who knows the account but not the password.
 */
export function ownerOf(credentials: RotrCredentials): string {
	const identity = [baseUrlOf(credentials), credentials.account, credentials.password];
	return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}

/** @throws Error in plain words, as `baseUrlOf` does */
export function addressOf(credentials: RotrCredentials): Address {
	return { baseUrl: baseUrlOf(credentials), owner: ownerOf(credentials) };
}

/** The two assumed paths as the credential's form has them: what they are called, and what they are by default. */
export const ASSUMED_PATHS = {
	offerStatusPath: {
		label: SETTING_LABELS.offerStatusPath,
		path: ENDPOINTS.getOfferStatus.path,
	},
	pendingOfferPath: {
		label: SETTING_LABELS.pendingOfferPath,
		path: ENDPOINTS.getPendingOffer.path,
	},
} as const;
