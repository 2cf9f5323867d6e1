import { decoderFor, isByteByByte } from './charset';
import type { HttpAnswer } from './envelope';
import { JsonStream, type TextSink } from './jsonStream';

/** Room for a document of 100 MB as base64 and what comes with it. */
const MOST_BYTES = 200_000_000;

/** In bytes: up to here an answer is read at once, which is faster and needs no more memory. */
const SMALL = 1_000_000;

const isStream = (body: unknown): body is AsyncIterable<Buffer> & { destroy(): unknown } =>
	typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** An answer that has more to say than fits; the code is the one by which Node refuses such a text. */
const tooLong = () => Object.assign(new Error('Too long'), { code: 'ERR_STRING_TOO_LONG' });

/** The text of a small answer, the data of a large one, whose long texts are in the hands of sinks. */
async function readStream(
	stream: AsyncIterable<Buffer>,
	decoder: TextDecoder,
	sinkFor: () => TextSink,
) {
	let begun: Buffer[] = [];
	let reader: JsonStream | undefined;
	let length = 0;
	for await (const bytes of stream) {
		length += bytes.length;
		if (length > MOST_BYTES) throw tooLong();
		if (reader) reader.push(bytes);
		else begun.push(bytes);
		if (reader || length <= SMALL || !isByteByByte(decoder)) continue;
		reader = new JsonStream(sinkFor);
		for (const part of begun) reader.push(part);
		begun = [];
	}
	return reader ? reader.end(decoder) : decoder.decode(Buffer.concat(begun));
}

/**
 * The body of an answer as text, or as data with each long text in the hands of a sink; as it came where n8n has read
 * it already. n8n leaves it to the node to stop reading a stream: the signal does.
 *
 * @throws the network's error where the answer breaks off; one with code `ERR_STRING_TOO_LONG` where it is too large,
 * with code `SINK_FAULT` where a sink throws
 */
export async function readBody(
	{ body, headers }: Pick<HttpAnswer, 'body' | 'headers'>,
	signal: AbortSignal,
	sinkFor?: () => TextSink,
): Promise<unknown> {
	const decoder = decoderFor(headers);
	if (typeof body === 'string' && body.length > MOST_BYTES) throw tooLong();
	if (Buffer.isBuffer(body)) {
		if (body.length > MOST_BYTES) throw tooLong();
		return decoder.decode(body);
	}
	if (!sinkFor || !isStream(body)) return body;
	const stop = () => void body.destroy();
	signal.addEventListener('abort', stop, { once: true });
	if (signal.aborted) stop();
	return await readStream(body, decoder, sinkFor).finally(() => {
		signal.removeEventListener('abort', stop);
		stop();
	});
}
