import fc from 'fast-check';
import type { RotrCredentials } from '../../../nodes/RotrApi/transport/session/credential';
import { createDecoder } from '../../../nodes/RotrApi/output/base64';
import { Redactor } from '../../../nodes/RotrApi/transport/wire/redact';

const credentials = (password: string, more: object = {}) =>
	({ account: 'broker', password, token: '', refreshToken: '', ...more }) as RotrCredentials;

test('a password that an expression gives as a number is one, too', () => {
	const redactor = new Redactor({ ...credentials(''), password: 77312345 });
	expect(redactor.text('login 77312345 failed')).toBe('login *** failed');
});

const strict = (text: string) =>
	encodeURIComponent(text).replace(
		/[!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
const NAMES: Record<string, string> = {
	'&': 'amp',
	'<': 'lt',
	'>': 'gt',
	'"': 'quot',
	"'": 'apos',
};
const eachCharacter = (text: string, write: (code: number, character: string) => string) =>
	[...text].map((character) => write(character.codePointAt(0) ?? 0, character)).join('');

/** The ways in which addresses, web pages and JSON write a text. */
const SPELLINGS: Record<string, (text: string) => string> = {
	plain: (text) => text,
	encodeURIComponent,
	'all signs by percent': strict,
	'percent in lower case': (text) => lowerHex(strict(text)),
	'every byte by percent': (text) =>
		[...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
	'percent twice': (text) => encodeURIComponent(strict(text)),
	'of a form': (text) => new URLSearchParams({ a: text }).toString().slice(2),
	'plus for blanks': (text) => encodeURIComponent(text).replaceAll('%20', '+'),
	'as axios writes it': (text) =>
		encodeURIComponent(text)
			.replace(/%3A/gi, ':')
			.replace(/%24/g, '$')
			.replace(/%2C/gi, ',')
			.replace(/%20/g, '+'),
	'HTML by name': (text) => text.replace(/[&<>"']/g, (sign) => `&${NAMES[sign]};`),
	'HTML by number': (text) => eachCharacter(text, (code) => `&#${code};`),
	'HTML by hexadecimal number': (text) => eachCharacter(text, (code) => `&#x${code.toString(16)};`),
	JSON: (text) => JSON.stringify(text).slice(1, -1),
	'JSON as PHP writes it': (text) =>
		JSON.stringify(text)
			.slice(1, -1)
			.replaceAll('/', '\\/')
			.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
	base64: (text) => Buffer.from(text).toString('base64'),
	base64url: (text) => Buffer.from(text).toString('base64url'),
	'base64 in an address': (text) => encodeURIComponent(Buffer.from(text).toString('base64')),
};

/** Passwords as people and generators make them: letters, signs that addresses and pages encode, Romanian ones. */
const password = fc.string({
	unit: fc.oneof(
		fc.constantFrom(...'abcXYZ0189'),
		fc.constantFrom(...'!\'()*&<>"/+%=?#$,:;@[]\\^_`{|}~.- '),
		fc.constantFrom(...'ăâîșțȘȚéß€😀'),
	),
	minLength: 8,
	maxLength: 24,
});

/** Each one has patterns of its own made. */
const RUNS = { numRuns: 25 };

describe.each(Object.entries(SPELLINGS))('a secret written: %s', (_, write) => {
	it('is masked in a text, and nothing else is', () => {
		fc.assert(
			fc.property(password, (secret) => {
				const redactor = new Redactor(credentials(secret));
				expect(redactor.text(`Nu: ${write(secret)} .`)).toMatch(/^Nu: \*{3}(=|%3D){0,2} \.$/);
			}),
			RUNS,
		);
	});

	it('is masked where it stands alone in data', () => {
		fc.assert(
			fc.property(password, (secret) => {
				const data = { note: `x ${write(secret)} y`, [`${write(secret)}`]: [write(secret)] };
				const reading = new Redactor(credentials(secret)).answer({ data });
				expect(JSON.stringify(reading)).not.toContain(JSON.stringify(write(secret)).slice(1, -1));
			}),
			RUNS,
		);
	});

	it('leaves nothing where the text was cut in the middle of it', () => {
		fc.assert(
			fc.property(password, fc.double({ min: 0.5, max: 1, noNaN: true }), (secret, part) => {
				const whole = write(secret);
				// Two characters of a password give nothing away, and stand in any text.
				const least = write([...secret].slice(0, 4).join('')).length;
				const cut = whole.slice(0, Math.max(least, Math.floor(whole.length * part)));
				const clean = new Redactor(credentials(secret)).text(`${'x'.repeat(20)} ${cut}…`);
				expect(clean).not.toContain(cut.slice(0, Math.ceil(cut.length / 2)));
			}),
			RUNS,
		);
	});
});

describe('a redactor', () => {
	it('masks the login in an Authorization header, wherever in its base64 the password begins', () => {
		fc.assert(
			fc.property(password, fc.string({ maxLength: 5 }), (secret, account) => {
				const basic = Buffer.from(`${account}:${secret}`).toString('base64');
				const clean = new Redactor(credentials(secret)).text(`Basic ${basic}`);
				expect(clean).toContain('***');
				const left = Buffer.from(clean.slice(6), 'base64').toString();
				expect(left).not.toContain(secret.slice(1, -1));
			}),
		);
	});

	it.each([
		['GET /auth?account=a&password=unknown!&x=1', 'GET /auth?account=a&password=***&x=1'],
		['/auth?password=a%21b%27c and more', '/auth?password=*** and more'],
		['token=abc', 'token=***'],
		['REFRESH_TOKEN=abc"', 'REFRESH_TOKEN=***"'],
		['to /login%3Fpassword%3Dabc%26x', 'to /login%3Fpassword%3D***'],
		['<a href="?password=abc">', '<a href="?password=***">'],
	])('masks what follows the name of a secret: %s', (text, expected) => {
		const redactor = new Redactor(credentials('something else'));
		expect(redactor.text(text)).toBe(expected);
		expect(redactor.answer({ data: { text } })).toEqual({ data: { text: expected } });
	});

	it('learns the tokens that come during a run, and forgets none', () => {
		const redactor = new Redactor(credentials('a password', { token: 'first-token' }));
		redactor.text('compiled');
		redactor.learn({ token: 'second-token', refreshToken: 'refresh-two' });
		redactor.learn({ token: 'third-token', refreshToken: '' });
		expect(redactor.text('first-token second-token refresh-two third-token')).toBe(
			'*** *** *** ***',
		);
	});

	it('leaves the content of files as it is, where the caller says so, and nowhere else', () => {
		const redactor = new Redactor(credentials('a password'));
		const data = { files: [{ content: 'a password', name: 'a password' }] };
		expect(redactor.answer({ data }, ['content'])).toEqual({
			data: { files: [{ content: 'a password', name: '***' }] },
		});
		expect(JSON.stringify(redactor.answer({ data }))).not.toContain('a password');
	});

	it('leaves a file alone that was decoded as it arrived, wherever it stands', () => {
		const decoder = createDecoder();
		decoder.push('JVBERi0xLj');
		const content = decoder.end();
		const data = { files: [{ content }], other: content } as never;
		const { data: clean } = new Redactor(credentials('a password')).answer({ data }) as {
			data: { files: Array<{ content: unknown }>; other: unknown };
		};
		expect(clean.files[0].content).toBe(content);
		expect(clean.other).toBe(content);
	});
});
