import type { IN8nHttpFullResponse } from 'n8n-workflow';
import { createReader, type TextSink } from './jsonStream';

type Body = IN8nHttpFullResponse['body'];
type Stream = AsyncIterable<Buffer> & { destroy(): unknown };

/** Room for a document of 100 MB as base64 and what comes with it. */
const LONGEST = 200_000_000;

const isStream = (body: unknown): body is Stream =>
	typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** An answer that has more to say than fits; the code is the one by which Node refuses such a text. */
const tooLong = () => Object.assign(new Error('Too long'), { code: 'ERR_STRING_TOO_LONG' });

async function readAll(stream: Stream, sinkFor: () => TextSink): Promise<unknown> {
	const reader = createReader(sinkFor);
	let length = 0;
	for await (const bytes of stream) {
		length += bytes.length;
		if (length > LONGEST) throw tooLong();
		reader.push(bytes);
	}
	return reader.end();
}

/**
 * The body of an answer with each long text in the hands of a sink; as it came where n8n has read it already.
 * n8n leaves it to the node to stop reading: the signal does.
 *
 * @throws the network's error where the answer breaks off; one with code `ERR_STRING_TOO_LONG` where it is too large
 */
export async function readBody(
	body: Body,
	signal: AbortSignal,
	sinkFor?: () => TextSink,
): Promise<unknown> {
	if (typeof body === 'string' && body.length > LONGEST) throw tooLong();
	if (!sinkFor || !isStream(body)) return body;
	const stop = () => void body.destroy();
	signal.addEventListener('abort', stop, { once: true });
	if (signal.aborted) stop();
	return await readAll(body, sinkFor).finally(() => {
		signal.removeEventListener('abort', stop);
		stop();
	});
}
