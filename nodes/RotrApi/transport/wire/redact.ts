import type { IDataObject } from 'n8n-workflow';
import type { RotrCredentials } from '../session/credential';
import type { Failure, Reading } from './envelope';

/** Shapes that a token of RotrApi has, whoever echoes it. */
const TOKENS = /eyJ[\w-]{8,}(?:\.[\w-]*)*|\b[0-9a-f]{64}\b/gi;

const isSecret = (value: unknown): value is string => typeof value === 'string' && value.length > 2;

/**
 * What no text may show: password, tokens, and the logins at insurers. A login that is the same as
 * the account or as the insurer's own name stands in the clear elsewhere and is none.
 */
function secretsOf(credentials: RotrCredentials): string[] {
	const values: unknown[] = [credentials.password, credentials.token, credentials.refreshToken];
	for (const [insurer, login] of Object.entries(credentials.insurerAccounts ?? {})) {
		if (typeof login !== 'object' || login === null) continue;
		const { account, password, code, insurer: name } = login as Record<string, unknown>;
		values.push(password, code);
		const known = [credentials.account, insurer, name].map((text) => String(text).toLowerCase());
		if (!known.includes(String(account ?? '').toLowerCase())) values.push(account);
	}
	const secrets = values.filter(isSecret);
	// The longest first, or what contains another secret would be left in part.
	return [...new Set([...secrets, ...secrets.map((secret) => encodeURIComponent(secret))])].sort(
		(one, other) => other.length - one.length,
	);
}

/** A text that was cut off in the middle of a secret still ends in its beginning. */
function withoutCutSecret(text: string, secrets: string[]): string {
	if (!text.endsWith('…')) return text;
	const body = text.slice(0, -1);
	for (const secret of secrets) {
		for (let length = secret.length - 1; length > 2; length--) {
			if (body.endsWith(secret.slice(0, length))) return `${body.slice(0, -length)}***…`;
		}
	}
	return text;
}

/** A text for people without any secret of the credential, should the API have echoed one. */
export function withoutSecrets(text: string, credentials: RotrCredentials): string {
	const secrets = secretsOf(credentials);
	const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
	return withoutCutSecret(clean, secrets).replace(TOKENS, '***');
}

function cleanFailure(failure: Failure, credentials: RotrCredentials): Failure {
	const clean = (text: string) => withoutSecrets(text, credentials);
	const fields = Object.entries(failure.fields ?? {}).map(
		([path, texts]) => [clean(path), texts.map(clean)] as const,
	);
	return {
		...failure,
		...(failure.text !== undefined && { text: clean(failure.text) }),
		...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
		...(failure.correlationId !== undefined && { correlationId: clean(failure.correlationId) }),
		...(failure.answer !== undefined && { answer: cleanAnswer(failure.answer, credentials) }),
	};
}

/** Never part of what a call is for: the login at the insurer, and a key that would set a prototype. */
const DROPPED = new Set(['authentication', 'password', '__proto__']);

/** A long secret wherever it stands, a short one only where it is no part of a longer word or number. */
function patternOf(secret: string): RegExp {
	const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const isShort = secret.length < 12;
	return new RegExp(isShort ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped, 'gu');
}

/**
 * Data of the API without what it echoes of the credential. It is business data, so that only secrets
 * go that stand alone and can hardly be part of a policy's number or of a sum. The content of files is
 * left alone: a few letters of base64 mean nothing, and a document must stay whole.
 */
function cleanData(data: IDataObject, credentials: RotrCredentials): IDataObject {
	const secrets = secretsOf(credentials).filter(
		(secret) => secret.length > 5 && !/^\d{1,7}$/.test(secret),
	);
	const cleanText = (text: string) =>
		secrets
			.filter((secret) => text.includes(secret))
			.reduce((rest, secret) => rest.replace(patternOf(secret), '***'), text);
	const clean = (value: unknown): unknown => {
		if (typeof value === 'string') return cleanText(value);
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null) return value;
		const entries = Object.entries(value).filter(([key]) => !DROPPED.has(key));
		return Object.fromEntries(
			entries.map(([key, part]) => [cleanText(key), key === 'content' ? part : clean(part)]),
		);
	};
	return clean(data) as IDataObject;
}

/** What a failure keeps of its answer: data, or a text that is none. */
function cleanAnswer(answer: unknown, credentials: RotrCredentials): unknown {
	return typeof answer === 'string'
		? withoutSecrets(answer, credentials)
		: cleanData({ answer } as IDataObject, credentials).answer;
}

/** An answer of the API, as everybody behind the door to the network may see it. */
export function cleanReading(reading: Reading, credentials: RotrCredentials): Reading {
	return reading.failure
		? { failure: cleanFailure(reading.failure, credentials) }
		: { data: cleanData(reading.data, credentials) };
}
