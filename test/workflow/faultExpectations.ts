import { shown } from './engine';
import type { FaultCase, Outcome } from './faultCases';

const OPEN: Record<string, RegExp> = {
	create: /^It is not known whether RotrApi made the offer for phoenix\/cmr: /,
	issue: /^It is not known whether offer \d+ was issued: /,
};
const HARMLESS = 'Running it again may make a second offer, which is harmless';
const STILL =
	/^(?:open: )?Not confirmed: at \d\d:\d\d:\d\d \(Romanian time\) offer \d+ was still 'initialized'; the insurer may still be working\. Look the policy up /m;
const ISSUED =
	/^(?:open: )?The status of offer \d+ changed from 'initialized' to 'transformed' after the answer was lost: the policy was probably issued\. Look the policy up /m;
const NOT_AGAIN = '. Do not issue it again';
const WAS_ISSUED = ['works', 'recovers', 'logsIn'];

function expectMessage({ row, one, struck, expected }: FaultCase, outcome: Outcome) {
	const { message = '' } = outcome.result.error ?? {};
	const ownCause = (one.kind === 'issue' ? row.issueCause : undefined) ?? row.cause;
	const cause = (struck === one.call ? ownCause : row.loginCause) ?? '';
	const things = { create: 'offer', issue: 'policy', download: '', lookup: '' };
	const end = cause
		.replace('{url}', outcome.url)
		.replace('{thing}', things[one.kind])
		.replace('{document}', /document for (.*) yet/.exec(message)?.[1] ?? '');
	const isOpen = one.kind === 'issue' && expected[0] === 'unknown';
	// Each form has its own name for the field; where it has none, the API's stands.
	const said = message.replace(/1 field: [^:]+: /, '1 field: Offer ID: ');
	expect(said.endsWith(isOpen ? '' : end)).toBe(true);
	if (isOpen) expect(said).toContain(end);
	expect(said.endsWith(NOT_AGAIN)).toBe(isOpen);
	const start = expected[0] === 'unknown' ? OPEN[one.kind] : one.task;
	if (!cause.startsWith('There is')) expect(message).toMatch(start);
	// Nobody may read that a policy was not issued once the request is on its way.
	if (one.kind === 'issue') expect(message).not.toMatch(/not issued/);
}

function expectDescription({ row, when, one, struck, expected }: FaultCase, outcome: Outcome) {
	const description = shown(outcome.result.error);
	const verdicts = { refused: 'refused: ', notSent: 'not sent: ', unknown: 'open: ' } as const;
	const verdict = verdicts[expected[0] as keyof typeof verdicts];
	if (one.kind === 'issue') expect(description.startsWith(verdict)).toBe(true);
	expect(description).not.toMatch(/retry on fail/i);
	if (outcome.result.error?.message.replace(NOT_AGAIN, '').endsWith('(403)')) {
		expect(description).toContain('allow-listed');
	}
	if (expected[0] === 'unknown' && one.kind === 'issue') {
		expect(description).toMatch(when === 'before' ? STILL : ISSUED);
	} else if (expected[0] === 'unknown') {
		expect(description).toContain(HARMLESS);
	} else if (struck !== one.call) {
		// The login's own message says which address, and what to do.
		if (row.loginCause?.startsWith('no whole answer') !== true) {
			expect(description).toContain(outcome.url);
		}
	} else if (row.advice) {
		const advice = one.call === 'createOffer' || one.kind === 'issue' ? '' : row.advice;
		const inWords = row.advice.replace('Offer ID: ', 'offerId: ');
		expect([advice, inWords].some((text) => description.includes(text))).toBe(true);
	}
}

/** How many offers or policies there may be after it: what was processed, and no more. */
const heldAfter = ({ when, one, struck, expected }: FaultCase) =>
	struck === one.call && when === 'after' ? expected[1] : Number(WAS_ISSUED.includes(expected[0]));

/** Asserts the outcome of a case, its calls, what the sandbox holds, and what a person reads. */
export function expectCase(one: FaultCase, outcome: Outcome | undefined) {
	if (!outcome) throw new Error('The case did not run');
	const { error, items } = outcome.result;
	const [kind, calls] = one.expected;
	if (WAS_ISSUED.includes(kind)) {
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
	} else {
		expect(error?.name).toMatch(/^Node(Api|Operation)Error$/);
		expect(error?.context?.itemIndex).toBe(0);
		expectMessage(one, outcome);
		expectDescription(one, outcome);
	}
	// A second try within the time left may end before it reaches a busy machine.
	const fewest = one.row.options && kind === 'fails' ? 1 : calls;
	expect(outcome.struckCalls).toBeGreaterThanOrEqual(fewest);
	expect(outcome.struckCalls).toBeLessThanOrEqual(calls);
	if (kind === 'logsIn') expect(outcome.logins).toBe(1);
	if (one.one.kind === 'issue') {
		expect(outcome.newPolicies).toBe(heldAfter(one));
		if (kind === 'notSent') expect(outcome.issueCalls).toBe(0);
	} else {
		expect(outcome.newPolicies).toBe(0);
		expect(outcome.newOffers).toBe(one.one.kind === 'create' ? heldAfter(one) : 0);
	}
}
