import { startSandbox } from '../../sandbox';
import { probe } from '../../scripts/probe/probe';
import { reportOf } from '../../scripts/probe/report';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;
type Options = Parameters<typeof probe>[0];

/** Sandboxes of the test that runs; each ends with it. */
export const running: Sandbox[] = [];
afterEach(async () => {
	await Promise.all(running.splice(0).map(async (sandbox) => await sandbox.stop()));
});

/** A sandbox that ends with the test. */
export async function start(options?: Parameters<typeof startSandbox>[0]): Promise<Sandbox> {
	const sandbox = await startSandbox(options);
	running.push(sandbox);
	return sandbox;
}

/** Probes a sandbox; `saw` finds a row by a part of its assumption, `said` is all that a person sees. */
export async function look(sandbox: Sandbox, options: Partial<Options> = {}) {
	const lines: string[] = [];
	const rows = await probe({
		baseUrl: sandbox.url,
		...sandbox.account,
		tell: (line) => lines.push(line),
		...options,
	});
	const saw = (part: string) => rows.find(({ assumption }) => assumption.includes(part));
	return { rows, saw, said: [...lines, reportOf(rows)].join('\n') };
}

/** What makes the probe ask for an offer. */
export const anyOffer = { createOffer: 'phoenix/rot' };
