import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { shown } from './engine';
import { startBench, subject, type Bench } from './faultBench';

const ISSUE = subject('issue', 'policy');
const ANOTHER = { policyId: 777, series: 'ROT', number: '0999999' };

/** The answer to Issue Policy, as a broker gets to see it. */
describe('an odd answer to Issue Policy', () => {
	let bench: Bench;
	let sandbox: Sandbox;

	beforeEach(async () => {
		bench = await startBench();
		({ sandbox } = bench);
	});
	afterEach(async () => await bench.stop());

	/** What the sandbox answers, once it has issued or before, in place of its own answer. */
	const answer = (when: 'before' | 'after', status: number, make: (own: IDataObject) => unknown) =>
		sandbox.faults.add({
			operation: 'issuePolicy',
			when,
			fault: ({ response, body }) => {
				const made = make(body as IDataObject);
				response.writeHead(status, { 'content-type': 'application/json' });
				response.end(typeof made === 'string' ? made : JSON.stringify(made));
				return true;
			},
		});
	const policiesIn = ({ data }: IDataObject) => (data as IDataObject).policies as IDataObject[];
	const asIs: Array<[string, (own: IDataObject) => unknown]> = [
		['an object', (own) => ({ ...own, data: { policies: policiesIn(own)[0] } })],
		['JSON text', (own) => ({ ...own, data: { policies: JSON.stringify(policiesIn(own)) } })],
		['policy', (own) => ({ ...own, data: { policy: policiesIn(own)[0] } })],
		['the data', (own) => ({ ...own, data: policiesIn(own)[0] })],
		['a list', (own) => ({ ...own, data: policiesIn(own) })],
		['no envelope', (own) => own.data],
		['a notice before it', (own) => `\nNotice: Undefined index in /a.php\n${JSON.stringify(own)}`],
	];

	it.each(asIs)('holds the policy as %s: it is output', async (_, make) => {
		answer('after', 200, make);
		const { items, error } = await bench.run(ISSUE);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ offerId: bench.item.offerId, policyId: 2002 });
	});

	it.each([200, 400, 409, 500])(
		'with an error and HTTP %i holds the policy, and the status says so: it is output with a warning',
		async (status) => {
			answer('after', status, (own) => ({
				error: true,
				status,
				message: 'EMAIL_NOT_SENT',
				data: { policies: policiesIn(own) },
			}));
			const { items, error } = await bench.run(ISSUE);
			expect(error).toBeUndefined();
			expect(items[0].json).toMatchObject({ policyId: 2002, warning: 'EMAIL_NOT_SENT' });
			const again = await bench.run(ISSUE);
			expect(again.items[0].json).toMatchObject({ policyId: 2002, alreadyIssued: true });
			expect(bench.countOf('issuePolicy')).toBe(1);
		},
	);

	it.each([
		['in its data', 409, { data: { policies: [ANOTHER] } }],
		['in its data, with HTTP 400', 400, { data: { policy: ANOTHER } }],
		['in its text', 409, { message: 'Clientul are deja polița ROT 0999999.' }],
	])('names the policy of another client %s: it is quoted, and open', async (_, status, body) => {
		sandbox.scriptOfferStatuses(Number(bench.item.offerId), ['initialized', 'pending']);
		answer('before', status, () => ({ error: true, status, message: 'CONFLICT', ...body }));
		const { error, items } = await bench.run(ISSUE);
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/^It is not known whether .* Do not issue it again$/);
		expect(error?.message).not.toContain('Could not');
		expect(shown(error)).toMatch(
			/^open: The answer names policy .*0999999.*; it may be this offer's or another's\.$/m,
		);
		expect(bench.countOf('issuePolicy')).toBe(1);
	});
});
