import pLimit from 'p-limit';
import { FAULTS } from '../../sandbox';
import type { Expected, FaultRow } from './faultPresets';
import { FAULT_TABLE } from './faultTable';
import { startBench, subject, SUBJECTS, type Bench, type Subject } from './faultBench';
import type { RunResult } from './engine';

/** One row of the table on one operation; `struck` is the call that the fault strikes. */
export interface FaultCase {
	name: string;
	row: FaultRow;
	when: 'before' | 'after';
	one: Subject;
	struck: Subject['call'];
	expected: Expected;
}

export interface Outcome {
	result: RunResult;
	url: string;
	struckCalls: number;
	issueCalls: number;
	logins: number;
	newOffers: number;
	newPolicies: number;
}

const timesOf = (row: FaultRow): Array<'before' | 'after'> =>
	row.when ?? FAULTS.find(({ name }) => name === row.order.fault)?.when ?? [];

const casesOf = (
	one: Subject,
	struck: Subject['call'],
	expectedOf: (row: FaultRow) => Expected | undefined,
): FaultCase[] =>
	FAULT_TABLE.flatMap((row) => {
		const expected = expectedOf(row);
		const isOther = struck === one.call && row.only && !row.only.includes(one.kind);
		if (!expected || isOther) return [];
		return timesOf(row).map((when) => ({
			name: `${row.title}, ${when} the call is processed: ${one.name}`,
			row,
			when,
			one,
			struck,
			expected,
		}));
	});

const isRead = ({ kind }: Subject) => kind === 'download' || kind === 'lookup';

/** Every row on every operation whose own call it can strike. */
export const READS = SUBJECTS.filter(isRead).flatMap((one) =>
	casesOf(one, one.call, (row) => row.read),
);
export const WRITES = SUBJECTS.filter((one) => !isRead(one)).flatMap((one) =>
	casesOf(one, one.call, (row) => (one.kind === 'create' ? row.create : row.issue)),
);

const ONE_OF_EACH = [subject('getStatus'), subject('issue', 'policy')];

/** Every row on the login before a read, and before issuing. */
export const LOGINS = ONE_OF_EACH.flatMap((one) => casesOf(one, 'login', (row) => row.login));
export const RENEWALS = ONE_OF_EACH.flatMap((one) =>
	casesOf(one, 'renewToken', (row) => row.renewal),
);

async function strike(bench: Bench, { row, when, one, struck }: FaultCase): Promise<Outcome> {
	const { sandbox } = bench;
	const { offers, policies } = sandbox.books;
	const start = { offers: offers.size, policies: policies.size, logins: bench.countOf('login') };
	if (struck === 'renewToken') sandbox.revokeTokens();
	sandbox.faults.add({ times: Infinity, ...row.order, operation: struck as never, when });
	const options = struck === 'renewToken' ? (row.renewalOptions ?? row.options) : row.options;
	const result = await bench.run(one, options);
	return {
		result,
		url: sandbox.url,
		struckCalls: bench.countOf(struck) - (struck === 'login' ? start.logins : 0),
		issueCalls: bench.countOf('issuePolicy'),
		logins: bench.countOf('login') - start.logins,
		newOffers: offers.size - start.offers,
		newPolicies: policies.size - start.policies,
	};
}

/** Policies that may take a minute come first, so that all are done in little more than that. */
const isSlow = ({ when, one, expected, row, struck }: FaultCase) =>
	(when === 'before' && one.kind === 'issue' && expected[0] === 'unknown') ||
	(struck === 'renewToken' && row.renewalOptions !== undefined);

/** Runs all cases, each in a sandbox of its own and many at a time. */
export async function runCases(cases: FaultCase[]): Promise<Map<FaultCase, Outcome>> {
	const limit = pLimit(12);
	const run = async (one: FaultCase) => {
		const bench = await startBench({ loggedIn: one.struck !== 'login' });
		const outcome = await strike(bench, one);
		await bench.stop();
		return [one, outcome] as const;
	};
	const slow = cases.filter(isSlow).map(run);
	const quick = cases.filter((one) => !isSlow(one)).map(async (one) => await limit(run, one));
	return new Map(await Promise.all([...slow, ...quick]));
}
