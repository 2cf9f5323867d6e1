import { anyOffer, look, start } from './look';

describe('the probe, told to make something', () => {
	describe('of an offer with two different persons', () => {
		it('sees who is insured', async () => {
			const sandbox = await start();
			const policyholder = await look(sandbox, anyOffer);
			expect(policyholder.saw('Who is insured')).toMatchObject({
				seen: 'the policyholder',
				set: expect.stringMatching(/^Policyholder: the haulier/),
			});
			sandbox.onCall('createOffer', 1, () => {
				sandbox.onCall('getOfferStatus', 1, () => {
					for (const offer of sandbox.books.offers.values())
						offer.policyholder.lastName = 'Customer';
				});
			});
			const customer = await look(sandbox, anyOffer);
			expect(customer.saw('Who is insured')).toMatchObject({
				seen: 'the customer',
				set: expect.stringMatching(/^Customer: the haulier/),
			});
		});

		it.each([
			['both', [], 'nothing'],
			['only without', [1], 'Insurer Login: Leave Out'],
			['only with an empty one', [2], 'Insurer Login: Send'],
			['neither', [1, 2], 'Insurer Accounts: your login at the insurer'],
		])('sees whether a login at the insurer is needed: %s is taken', async (_, refused, set) => {
			const sandbox = await start();
			const refuse = () => {
				const fault = { fault: 'status', status: 400, message: 'VALIDATION_ERROR' };
				sandbox.faults.add({ ...fault, operation: 'createOffer', ahead: true });
			};
			for (const call of refused) sandbox.onCall('createOffer', call, refuse);
			const { saw } = await look(sandbox, anyOffer);
			expect(saw('Logins at insurers')?.set).toBe(set);
			const sent = sandbox.books.callsOf('createOffer').map(({ body }) => JSON.stringify(body));
			expect(sent.map((body) => body.includes('authentication'))).toEqual([true, false]);
		});
	});

	describe('of an offer that it issues twice', () => {
		const issuing = { issuePolicy: 'phoenix/rot' };

		it('sees a second policy, the words of its status and the documents', async () => {
			const sandbox = await start({ offerStatusesAfterIssue: ['TRANSFORMED'] });
			const { rows, saw } = await look(sandbox, issuing);
			expect(sandbox.books.callsOf('issuePolicy')).toHaveLength(2);
			expect(saw('Issuing the same')).toMatchObject({
				seen: 'yes, a policy with another ID',
				set: expect.stringContaining('cancelled'),
			});
			expect(saw('Status words')?.seen).toBe('"initialized", then "TRANSFORMED"');
			const papers = rows.filter(({ assumption }) => assumption.startsWith('GET /policy'));
			expect(papers.map(({ seen }) => seen.slice(0, 13))).toEqual([
				'1 file: a PDF',
				'1 file: a PDF',
			]);
		});

		it('sees that the first policy comes again, or a refusal', async () => {
			const sandbox = await start();
			let first: unknown;
			sandbox.onCall('issuePolicy', 2, () => {
				const [policy] = sandbox.books.policies.values();
				first = { policies: [{ policyId: policy.policyId }] };
				const body = { error: false, status: 200, data: first };
				sandbox.faults.add({ operation: 'issuePolicy', fault: 'body', body });
			});
			const { saw } = await look(sandbox, issuing);
			expect(saw('Issuing the same')).toMatchObject({
				seen: 'no: the first policy again',
				set: expect.stringContaining('lost'),
			});
			const other = await start();
			const refusal = { fault: 'status', status: 409, message: 'Oferta are poliță.' };
			other.faults.add({ ...refusal, operation: 'issuePolicy', skip: 1 });
			const refused = await look(other, issuing);
			expect(refused.saw('Issuing the same')?.seen).toBe('no: HTTP 409, "Oferta are poliță."');
		});

		it.each(['drop', 'html'])('issues only once where the answer is lost: %s', async (fault) => {
			const sandbox = await start();
			sandbox.faults.add({
				operation: 'issuePolicy',
				fault,
				when: fault === 'drop' ? 'after' : 'before',
			});
			const { saw } = await look(sandbox, issuing);
			expect(saw('POST /policy')?.seen).toMatch(/^no policy in it/);
			expect(sandbox.books.callsOf('issuePolicy')).toHaveLength(1);
		});

		it.each([{}, { paths: { offerStatus: '/offer/{id}/status', pendingOffer: '/pending' } }])(
			'reads the status where it is (%o)',
			async (options) => {
				const { saw } = await look(await start(options), issuing);
				expect(saw('Status words')?.seen).toBe('"initialized", then "transformed"');
			},
		);
	});
});
