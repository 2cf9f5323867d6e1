import { isRecord, plainText } from '../readers/values';

/** A broker's login at an insurer, as a request carries it in `provider.authentication`. */
export interface InsurerLogin {
	account: string;
	password: string;
	code: string;
}

/** Whether two names of insurers or products are the same; the API has no regard to case. */
export function isSameName(one: unknown, other: unknown): boolean {
	return plainText(one).toLowerCase() === plainText(other).toLowerCase();
}

/**
 * The login at an insurer that the credential holds under Insurer Accounts.
 *
 * @param credentials the decrypted credential: `insurerAccounts` has the groups `abc`, `phoenix` and
 * `other`, of which the last names its insurer
 * @returns empty texts where there is none: the vendor's test environment accepts that
 */
export function findInsurerLogin(
	credentials: { insurerAccounts?: unknown },
	insurer: string,
): InsurerLogin {
	const accounts = isRecord(credentials.insurerAccounts) ? credentials.insurerAccounts : {};
	const found = Object.entries(accounts).find(
		([group, login]) =>
			isRecord(login) &&
			insurer.trim() !== '' &&
			isSameName(group === 'other' ? login.insurer : group, insurer),
	);
	const login = (found?.[1] ?? {}) as Record<string, unknown>;
	return {
		account: String(login.account ?? ''),
		password: String(login.password ?? ''),
		code: String(login.code ?? ''),
	};
}

/**
 * The login that goes into `provider.authentication` of a request.
 *
 * @param credentials with `insurerLogin`: `leaveOut` for brokers whose logins are stored at the vendor
 * @returns undefined where it is to be left out
 */
export function insurerLoginFor(
	credentials: { insurerAccounts?: unknown; insurerLogin?: unknown },
	insurer: string,
): InsurerLogin | undefined {
	return credentials.insurerLogin === 'leaveOut'
		? undefined
		: findInsurerLogin(credentials, insurer);
}
