import type { IHttpRequestOptions } from 'n8n-workflow';
import type { HttpAnswer } from '../wire/envelope';
import { chainOf } from '../wire/network';

/**
 * The TLS session of a run's first read, for its later reads to resume. n8n makes a connection for each request, which
 * over https costs a whole handshake (docs/benchmarks.md); what its `agentOptions` say reaches the connection with the
 * API itself, also through a proxy's tunnel. The session lives as long as the run, so that the next run refuses a
 * certificate that is no longer good. A server that does not take it makes a whole handshake, as TLS has it; where one
 * takes it and breaks, the session is dropped.
 */
export class Resumption {
	private session?: Buffer;

	/** @param mayAsk whether the first read is to show the session: over https, where others follow */
	constructor(private mayAsk: boolean) {}

	/**
	 * What a read adds to its request. n8n shows the socket of what it throws only, so that the first one asks to have
	 * its answer thrown. n8n that knows no `agentOptions` passes them over.
	 */
	options(): Pick<IHttpRequestOptions, 'agentOptions' | 'ignoreHttpStatusErrors'> {
		if (this.session) return { agentOptions: { session: this.session } };
		if (!this.mayAsk) return {};
		this.mayAsk = false;
		return { ignoreHttpStatusErrors: { ignore: true, except: [200] } };
	}

	/**
	 * The answer that was thrown because it was asked for, whose session is kept if the certificate was checked and good.
	 *
	 * @param options of the request
	 * @throws the error itself where it is one: what comes after it does without the session
	 */
	answerIn(error: unknown, { ignoreHttpStatusErrors }: IHttpRequestOptions): HttpAnswer {
		delete this.session;
		if (typeof ignoreHttpStatusErrors !== 'object') throw error;
		const byAxios = chainOf(error).find(({ isAxiosError }) => isAxiosError === true);
		// Of another n8n that hides what it throws, nothing is known: a read is sent again then.
		if (!byAxios) throw new Error('n8n shows no answer', { cause: error });
		if (!byAxios.response) throw error;
		const { status, headers, data } = byAxios.response;
		const socket = byAxios.request?.socket;
		if (socket?.authorized === true) this.session = socket.getSession?.();
		return { statusCode: status, headers, body: data };
	}
}
