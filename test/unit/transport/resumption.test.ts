import { NodeApiError, type IHttpRequestOptions, type INode } from 'n8n-workflow';
import { Resumption } from '../../../nodes/RotrApi/transport/client/resumption';

const SESSION = Buffer.from('a session');
const ASKING: IHttpRequestOptions = {
	url: '',
	ignoreHttpStatusErrors: { ignore: true, except: [200] },
};

/** What n8n throws of an answer. */
function thrown(status: number, authorized: boolean) {
	const response = { status, headers: { 'content-type': 'application/json' }, data: '{}' };
	const socket = { authorized, getSession: () => SESSION };
	const byAxios = Object.assign(new Error('Status'), {
		isAxiosError: true,
		request: { socket },
		response,
	});
	return new NodeApiError({ name: 'RotrApi' } as INode, byAxios as never);
}

describe('the TLS session of a run', () => {
	it('is asked for once, with the answer of the first read, and offered from then on', () => {
		const resumption = new Resumption(true);
		const { ignoreHttpStatusErrors } = ASKING;
		expect(resumption.options()).toEqual({ ignoreHttpStatusErrors });
		expect(resumption.options()).toEqual({});
		const answer = resumption.answerIn(thrown(200, true), ASKING);
		expect(answer).toMatchObject({ statusCode: 200, body: '{}' });
		expect(resumption.options()).toEqual({ agentOptions: { session: SESSION } });
	});

	it('is not asked for where nothing would resume it', () => {
		expect(new Resumption(false).options()).toEqual({});
	});

	it('is not kept of a connection whose certificate was not checked or not good', () => {
		const resumption = new Resumption(true);
		resumption.options();
		expect(resumption.answerIn(thrown(200, false), ASKING).statusCode).toBe(200);
		expect(resumption.options()).toEqual({});
	});

	it.each([[thrown(503, true)], [new TypeError('a fault')], [undefined]])(
		'is dropped after any failure, which stays what it is: %s',
		(failure) => {
			const resumption = new Resumption(true);
			resumption.options();
			resumption.answerIn(thrown(200, true), ASKING);
			let caught: unknown;
			try {
				resumption.answerIn(failure, { url: '', ignoreHttpStatusErrors: true });
			} catch (error) {
				caught = error;
			}
			expect(caught).toBe(failure);
			expect(resumption.options()).toEqual({});
		},
	);
});
