import { DateTime } from 'luxon';
import { asRecord } from '../wire/envelope';

/** Claims of a JWT, unverified: they only tell when it is worth renewing. */
export function claimsOf(token: string): Record<string, unknown> {
	try {
		const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
		return (asRecord(JSON.parse(payload)) ?? {}) as Record<string, unknown>;
	} catch {
		return {};
	}
}

/**
 * When to stop using a token, by this machine's clock: time of receipt plus the token's own lifetime
 * (`exp` - `iat`), since `exp` compared with a clock that is off would lock a machine out for good.
 * `expires_at` is Romanian local time without a zone and only serves where the token can't be read.
 */
export function localExpiry(token: string, expiresAt: unknown): string {
	const { exp, iat } = claimsOf(token);
	const receivedAt = Date.now();
	let lifetime = NaN;
	if (typeof exp === 'number') {
		lifetime = typeof iat === 'number' ? (exp - iat) * 1000 : exp * 1000 - receivedAt;
	} else if (typeof expiresAt === 'string') {
		lifetime = DateTime.fromSQL(expiresAt, { zone: 'Europe/Bucharest' }).toMillis() - receivedAt;
	}
	if (!Number.isFinite(lifetime) || lifetime <= 0) return '';
	return String(Math.floor(receivedAt + lifetime - Math.min(60_000, lifetime / 10)));
}
