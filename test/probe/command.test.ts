import { startSandbox } from '../../sandbox';
import { runProbe } from './command';

describe('npm run probe', () => {
	let sandbox: Awaited<ReturnType<typeof startSandbox>>;
	beforeEach(async () => {
		sandbox = await startSandbox();
	});
	afterEach(async () => await sandbox.stop());

	const argumentsFor = ({ url, account }: typeof sandbox) => [
		...['--base-url', url],
		...['--account', account.account],
	];

	it('takes the password from the environment, and prints a table and no secret', async () => {
		const password = 'p@ss "word"';
		sandbox.settings.accounts[0].password = password;
		const { status, output } = await runProbe(argumentsFor(sandbox), password);
		expect({ status, output }).toEqual({ status: 0, output: expect.any(String) });
		expect(output).toMatch(/^\| Assumption +\| Seen +\| What to set in n8n +\|$/m);
		expect(output).toMatch(/^\| .* Offer Status Path: \/offer\/status\/\{id\}/m);
		expect(output).toContain('https://api.lifeishard.ro/redocusaurus/rotr-api.yaml');
		const tokens = sandbox.books.tokensSeen.map(({ token }) => token);
		expect(tokens.length).toBeGreaterThan(1);
		for (const secret of [password, encodeURIComponent(password), ...tokens]) {
			expect(output).not.toContain(secret);
		}
	});

	it('ends with status 1 where it can not log in', async () => {
		const { status, output } = await runProbe(argumentsFor(sandbox), 'wrong');
		expect(output).toContain('Account, Password: look at them again');
		expect(status).toBe(1);
	});

	it('asks for no password where nobody can answer', async () => {
		const { status, output } = await runProbe(argumentsFor(sandbox), '');
		expect(output).toContain('set ROTR_PASSWORD');
		expect(status).toBe(1);
		expect(sandbox.books.calls).toEqual([]);
	});
});
