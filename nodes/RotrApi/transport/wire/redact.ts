import type { IDataObject } from 'n8n-workflow';
import type { RotrCredentials, Session } from '../session/credential';
import type { Failure, Reading } from './envelope';
import { cutPatternOf, patternOf } from './spellings';

/** Takes secrets out of whatever the API says. */
export interface Redactor {
	/** From now on these are secrets as well: tokens change during a run. */
	learn(session: Pick<Session, 'token' | 'refreshToken'>): void;
	/** A text for people without any secret, should the API have echoed one. */
	text(text: string): string;
	/**
	 * An answer of the API, as everybody behind the door to the network may see it.
	 *
	 * @param verbatim the fields whose texts are left as they are, e.g. the content of files: a few letters of base64
	 * mean nothing, and a document must stay whole
	 */
	reading(reading: Reading, verbatim?: string[]): Reading;
}

/** Shapes that a token of RotrApi has, whoever echoes it. */
const TOKENS = /eyJ[\w-]{8,}(?:\.[\w-]*)*|\b[0-9a-f]{64}\b/gi;

/** What an address or a form says of a password or of a token, `refresh_token` included; known or not. */
const NAMED = /((?:password|token)(?:=|%(?:25)*3d|&#0*61;|&#x0*3d;|&equals;))[^&\s"<>]+/gi;

/** Never part of what a call is for: the login at the insurer, and a key that would set a prototype. */
const DROPPED = new Set(['authentication', 'password', '__proto__']);

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
	return values.filter(isSecret);
}

/** What can hardly be part of a policy's number or of a sum. */
const isSurelySecret = (secret: string) => secret.length > 5 && !/^\d{1,7}$/.test(secret);
/** A longer one is masked wherever it stands in data, a shorter one only where it stands alone. */
const LONGEST_ALONE = 11;

/** One pattern for all of them, the longest first: what contains another secret would be left in part. */
function compile(secrets: string[], patternFor: (secret: string) => string): RegExp | undefined {
	const sorted = [...secrets].sort((one, other) => other.length - one.length);
	return sorted.length > 0 ? new RegExp(sorted.map(patternFor).join('|'), 'gu') : undefined;
}

/** The patterns for a set of secrets: in texts for people any of them, in business data only what is surely one. */
function patternsOf(secrets: string[]) {
	return {
		inTexts: compile(secrets, (secret) => patternOf(secret)),
		inData: compile(secrets.filter(isSurelySecret), (secret) =>
			patternOf(secret, secret.length <= LONGEST_ALONE),
		),
	};
}

/** A text that was cut off, without the beginning of a secret at its end. */
function withoutCutSecret(text: string, secrets: string[]): string {
	const pattern = text.endsWith('…') ? compile(secrets, cutPatternOf) : undefined;
	return pattern ? `${text.slice(0, -1).replace(pattern, '***')}…` : text;
}

function cleanFailure(
	failure: Failure,
	clean: (text: string) => string,
	cleanAnswer: (answer: unknown) => unknown,
): Failure {
	const fields = Object.entries(failure.fields ?? {}).map(
		([path, texts]) => [clean(path), texts.map(clean)] as const,
	);
	return {
		...failure,
		...(failure.text !== undefined && { text: clean(failure.text) }),
		...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
		...(failure.correlationId !== undefined && { correlationId: clean(failure.correlationId) }),
		...(failure.answer !== undefined && { answer: cleanAnswer(failure.answer) }),
	};
}

/** Data of the API in which every text and key is cleaned, the texts of `verbatim` fields excepted. */
function cleanData(
	data: IDataObject,
	cleanText: (text: string) => string,
	verbatim: string[],
): IDataObject {
	const clean = (value: unknown): unknown => {
		if (typeof value === 'string') return cleanText(value);
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null) return value;
		const entries = Object.entries(value).filter(([key]) => !DROPPED.has(key));
		return Object.fromEntries(
			entries.map(([key, part]) => {
				const isVerbatim = typeof part === 'string' && verbatim.includes(key);
				return [cleanText(key), isVerbatim ? part : clean(part)];
			}),
		);
	};
	return clean(data) as IDataObject;
}

/** A redactor for a credential: made once for a run, since its patterns take longer to make than to use. */
export function createRedactor(credentials: RotrCredentials): Redactor {
	const secrets = new Set(secretsOf(credentials));
	let patterns: ReturnType<typeof patternsOf> | undefined;
	const current = () => (patterns ??= patternsOf([...secrets]));
	const mask = (text: string, pattern: RegExp | undefined) => {
		const masked = pattern ? text.replace(pattern, '***') : text;
		return masked.replace(NAMED, '$1***');
	};
	const cleanText = (text: string) =>
		withoutCutSecret(mask(text, current().inTexts), [...secrets]).replace(TOKENS, '***');
	return {
		learn({ token, refreshToken }) {
			for (const secret of [token, refreshToken]) {
				if (!isSecret(secret) || secrets.has(secret)) continue;
				secrets.add(secret);
				patterns = undefined;
			}
		},
		text: cleanText,
		reading(reading, verbatim = []) {
			const { inData } = current();
			const clean = (data: IDataObject) => cleanData(data, (text) => mask(text, inData), verbatim);
			if (!reading.failure) return { data: clean(reading.data) };
			// What a failure keeps of its answer: data, or a text that is none.
			const cleanAnswer = (answer: unknown) =>
				typeof answer === 'string' ? cleanText(answer) : clean({ answer } as IDataObject).answer;
			return { failure: cleanFailure(reading.failure, cleanText, cleanAnswer) };
		},
	};
}
