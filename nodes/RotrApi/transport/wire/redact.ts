import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import type { Failure, Tried } from './failure';
import { LongText } from './jsonStream';
import type { Range } from './decoded';
import { findCutSecret, findSecrets, spell, type Spelled } from './spellings';

/** Shapes that a token of RotrApi has, whoever echoes it. */
const TOKENS = /eyJ[\w-]{8,}(?:\.[\w-]*)*|\b[0-9a-f]{64}\b/gi;

/** What an address or a form says of a password or of a token, `refresh_token` included; known or not. */
const NAMED = /((?:password|token)(?:=|%(?:25)*3d|&#0*61;|&#x0*3d;|&equals;))[^&\s"<>]+/gi;

/** Where none of these stands, nothing is named so. */
const NAMING_SIGN = /[=%&]/;

/** Never part of what a call is for: the login at the insurer, and a key that would set a prototype. */
const DROPPED = new Set(['authentication', 'password', '__proto__']);

/** An expression in the credential may give a number. */
const textOf = (value: unknown) =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const isSecret = (value: string) => value.length > 2;

/**
 * What no text may show: password, tokens, and the logins at insurers. A login that is the same as
 * the account or as the insurer's own name stands in the clear elsewhere and is none.
 */
function secretsOf(credentials: ICredentialDataDecryptedObject): string[] {
	const values: unknown[] = [credentials.password, credentials.token, credentials.refreshToken];
	for (const [insurer, login] of Object.entries(credentials.insurerAccounts ?? {})) {
		if (typeof login !== 'object' || login === null) continue;
		const { account, password, code, insurer: name } = login as Record<string, unknown>;
		values.push(password, code);
		const known = [credentials.account, insurer, name].map((text) => String(text).toLowerCase());
		if (!known.includes(String(account ?? '').toLowerCase())) values.push(account);
	}
	return values.map(textOf).filter(isSecret);
}

/** What can hardly be part of a policy's number or of a sum. */
const isSurelySecret = (secret: string) => secret.length > 5 && !/^\d{1,7}$/.test(secret);
/** A longer one is masked wherever it stands in data, a shorter one only where it stands alone. */
const LONGEST_ALONE = 11;

const anywhere = () => false;
const inData = ({ decoded }: Spelled) => decoded.length <= LONGEST_ALONE;

function withoutRanges(text: string, ranges: Range[]): string {
	let clean = '';
	let at = 0;
	if (ranges.length === 0) return text;
	for (const [start, end] of ranges.sort(([one], [other]) => one - other)) {
		// One secret may be a part of another.
		if (start >= at) clean += `${text.slice(at, start)}***`;
		at = Math.max(at, end);
	}
	return clean + text.slice(at);
}

/** A text without what it says of a secret by its name. */
const withoutNamed = (text: string) =>
	NAMING_SIGN.test(text) ? text.replace(NAMED, '$1***') : text;

function cleanFailure(
	failure: Failure,
	clean: (text: string) => string,
	cleanKept: (kept: unknown) => unknown,
): Failure {
	const fields = Object.entries(failure.fields ?? {}).map(
		([path, texts]) => [clean(path), texts.map(clean)] as const,
	);
	return {
		...failure,
		...(failure.text !== undefined && { text: clean(failure.text) }),
		...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
		...(failure.correlationId !== undefined && { correlationId: clean(failure.correlationId) }),
		...(failure.answer !== undefined && { answer: cleanKept(failure.answer) }),
	};
}

/** Data of the API in which every text and key is cleaned, the texts of `verbatim` fields excepted. */
function cleanData(
	value: unknown,
	cleanText: (text: string) => string,
	verbatim: string[],
): unknown {
	if (typeof value === 'string') return cleanText(value);
	if (typeof value !== 'object' || value === null || value instanceof LongText) return value;
	if (Array.isArray(value)) return value.map((part) => cleanData(part, cleanText, verbatim));
	const clean: Record<string, unknown> = {};
	for (const [key, part] of Object.entries(value)) {
		if (DROPPED.has(key)) continue;
		const isVerbatim = typeof part === 'string' && verbatim.includes(key);
		clean[cleanText(key)] = isVerbatim ? part : cleanData(part, cleanText, verbatim);
	}
	return clean;
}

/** Takes secrets out of whatever the API says; made once for a run. */
export class Redactor {
	private readonly secrets = new Map<string, Spelled>();
	/** Those that are masked in business data. */
	private readonly sure: Spelled[] = [];
	/** How long a text is at least that may hold one of these. */
	private shortest = Infinity;

	/**
	 * @param credentials with `account`, `password`, `token`, `refreshToken`, and `insurerAccounts`: groups with the
	 * broker's logins at insurers, `account`, `password`, `code`, and perhaps `insurer`
	 */
	constructor(credentials: ICredentialDataDecryptedObject) {
		secretsOf(credentials).forEach((secret) => this.add(secret));
	}

	/** From now on these are secrets as well: tokens change during a run. */
	learn({ token, refreshToken }: { token: string; refreshToken: string }): void {
		for (const secret of [token, refreshToken]) {
			if (isSecret(secret)) this.add(secret);
		}
	}

	/** A text for people without any secret, should the API have echoed one. */
	text(text: string): string {
		const all = [...this.secrets.values()];
		let clean = withoutRanges(text, findSecrets(text, all, anywhere));
		const cut = clean.endsWith('…') ? findCutSecret(clean.slice(0, -1), all) : -1;
		if (cut >= 0) clean = `${clean.slice(0, cut)}***…`;
		return withoutNamed(clean).replace(TOKENS, '***');
	}

	/**
	 * An answer of the API, as everybody behind the door to the network may see it.
	 *
	 * @param verbatim the fields whose texts are left as they are, e.g. the content of files: a few letters of base64
	 * mean nothing, and a document must stay whole
	 */
	answer({ data, failure }: Tried<Failure>, verbatim: string[] = []): Tried<Failure> {
		const cleanDatum = (text: string) =>
			text.length < this.shortest
				? withoutNamed(text)
				: withoutNamed(withoutRanges(text, findSecrets(text, this.sure, inData)));
		if (!failure) return { data: cleanData(data, cleanDatum, verbatim) as IDataObject };
		const cleanText = (text: string) => this.text(text);
		// What a failure keeps of its answer: data, or a text that is none.
		const cleanKept = (kept: unknown) =>
			typeof kept === 'string' ? cleanText(kept) : cleanData(kept, cleanDatum, verbatim);
		return { failure: cleanFailure(failure, cleanText, cleanKept) };
	}

	private add(secret: string): void {
		if (this.secrets.has(secret)) return;
		const spelled = spell(secret);
		this.secrets.set(secret, spelled);
		if (!isSurelySecret(secret)) return;
		this.sure.push(spelled);
		const lengths = [spelled.decoded, ...spelled.base64].map(({ length }) => length);
		this.shortest = Math.min(this.shortest, ...lengths);
	}
}
