import { obtainSession } from '../../../nodes/RotrApi/transport/session/keeper';
import type { RotrCredentials } from '../../../nodes/RotrApi/transport/session/credential';
import { readBody } from '../../../nodes/RotrApi/transport/wire/body';
import { arriving, keep, responseOf } from './answers';

const never = new AbortController().signal;

describe('the letters of an answer', () => {
	const text = 'Țărănești Ștefan: "Câmpul etaj"';
	// ISO 8859-2 and Windows 1250 know the letters with a cedilla only.
	const latin = 'Ţărăneşti Ştefan: "Câmpul etaj"';
	const BYTES: { [letter: string]: number } = { Ţ: 0xde, ă: 0xe3, ş: 0xba, Ş: 0xaa, â: 0xe2 };
	const inLatin2 = (json: string) =>
		Buffer.from([...json].map((letter) => BYTES[letter] ?? letter.charCodeAt(0)));

	it.each([
		['application/json', text, (json: string) => Buffer.from(json)],
		['application/json; charset=utf-8', text, (json: string) => Buffer.from(`\uFEFF${json}`)],
		['application/json; charset=nonsense', text, (json: string) => Buffer.from(json)],
		['text/html;charset="ISO-8859-2"', latin, inLatin2],
		['application/json; charset=windows-1250', latin, inLatin2],
		['application/json; charset=utf-16le', text, (json: string) => Buffer.from(json, 'utf16le')],
	])('are those of "%s", read at once or as they arrive', async (type, said, encode) => {
		const small = encode(JSON.stringify({ said }));
		for (const body of [small, arriving(small, [9, 17])]) {
			const read = await readBody(responseOf(body, type), never, keep);
			expect(JSON.parse(String(read))).toEqual({ said });
		}
		const content = 'A'.repeat(1_100_000);
		const large = arriving(encode(JSON.stringify({ said, content })), [300, 1_000_001]);
		const read = await readBody(responseOf(large, type), never, keep);
		expect(typeof read === 'string' ? JSON.parse(read) : read).toEqual({ said, content });
	});

	it.each([
		['application/json; charset=iso-8859-2', latin, inLatin2],
		['application/json', text, (json: string) => Buffer.from(json)],
	])('of a login are those of "%s" as well', async (type, message, encode) => {
		const body = encode(JSON.stringify({ error: true, status: 400, message }));
		const answer = { statusCode: 400, headers: { 'content-type': type }, body };
		const n8n = {
			helpers: {
				httpRequest: async ({ encoding }: { encoding?: string }) =>
					encoding === 'arraybuffer' ? answer : { ...answer, body: body.toString('utf8') },
			},
		};
		const credentials = {
			environment: 'custom',
			baseUrl: 'https://rotr.example.ro',
			account: type,
			password: 'a password',
		} as RotrCredentials;
		await expect(obtainSession(n8n, credentials)).rejects.toThrow(message);
	});
});
