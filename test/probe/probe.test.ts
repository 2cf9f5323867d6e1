import { ENDPOINTS } from '../../nodes/RotrApi/transport/wire/endpoints';
import { ASSUMED } from '../../scripts/probe/reads';
import { probe } from '../../scripts/probe/probe';
import { anyOffer, look, running, start } from './look';

describe('the probe', () => {
	it('begins with the paths that the node assumes', () => {
		expect(ASSUMED.offerStatus.readings[0]).toBe(ENDPOINTS.getOfferStatus.path);
		expect(ASSUMED.pendingOffer.readings[0]).toBe(ENDPOINTS.getPendingOffer.path);
	});

	it('confirms all assumptions where they hold', async () => {
		// As the command gives it what was not told.
		const { saw } = await look(await start(), {
			...anyOffer,
			offerId: undefined,
			ean13: undefined,
		});
		expect(saw('JSON body')).toMatchObject({ set: 'Send Login In: Body' });
		expect(saw('rejected token')).toMatchObject({ seen: expect.stringMatching(/^HTTP 401/) });
		expect(saw('PATCH /auth')).toMatchObject({ seen: 'HTTP 200, a success' });
		expect(saw('Content-Language')).toMatchObject({ seen: 'texts that differ' });
		expect(saw('Offer status')).toMatchObject({ set: 'Offer Status Path: /offer/status/{id}' });
		expect(saw('Pending offer')).toMatchObject({ set: 'Pending Offer Path: /offer/pending' });
		expect(saw('GET /offer/{id} answers')?.seen).toMatch(/^1 file: a PDF of \d+ bytes \(\.pdf\)$/);
	});

	it('reads only, unless told to make an offer, and never issues a policy', async () => {
		const sandbox = await start();
		await look(sandbox);
		expect(sandbox.books.callsOf('createOffer')).toHaveLength(0);
		await look(sandbox, anyOffer);
		expect(sandbox.books.callsOf('createOffer')).toHaveLength(2);
		expect(sandbox.books.callsOf('issuePolicy')).toHaveLength(0);
	});

	it('looks at the documents of the ids that it is given', async () => {
		const sandbox = await start({ filesPerDocument: 2 });
		const { policyId, series, number } = sandbox.addPolicy({ series: 'RO/05/M3' });
		const { saw } = await look(sandbox, { policyId: String(policyId), series, number });
		expect(saw('GET /policy/{id}')?.seen).toMatch(/^2 files: a PDF/);
		expect(saw('GET /policy?series')?.seen).toMatch(/^2 files: a PDF/);
		expect(saw('GET /offer/{id} answers')?.seen).toBe('not tried: give --offer-id');
	});

	it.each([{}, anyOffer])('finds the paths where they are elsewhere (%o)', async (options) => {
		const paths = { offerStatus: '/offer/{id}/status', pendingOffer: '/pending-offer' };
		const { saw } = await look(await start({ paths }), options);
		expect(saw('Offer status')?.set).toMatch(/^Offer Status Path: \/offer\/\{id\}\/status/);
		expect(saw('Pending offer')?.set).toMatch(/^Pending Offer Path: \/pending-offer/);
	});

	it('tries the readings of the person first, and says so when none fits', async () => {
		const paths = { offerStatus: '/stare/{id}', pendingOffer: '/oferta' };
		const sandbox = await start({ paths });
		const told = await look(sandbox, {
			offerStatusPath: ['/stare/{id}'],
			pendingOfferPath: ['/oferta'],
		});
		expect(told.saw('Offer status')?.set).toMatch(/^Offer Status Path: \/stare/);
		expect(told.saw('Pending offer')?.set).toMatch(/^Pending Offer Path: \/oferta/);
		const { saw } = await look(sandbox);
		expect(saw('Offer status')?.set).toBe('Offer Status Path: none of these, ask Life is Hard');
	});

	it.each([
		['http403', 'HTTP 403'],
		['envelope', '401 inside HTTP 200'],
	] as const)('sees a rejection as %s', async (rejection, seen) => {
		const { saw } = await look(await start({ rejection }));
		expect(saw('rejected token')).toMatchObject({
			seen: expect.stringContaining(seen),
			set: 'nothing',
		});
	});

	it('sees a login that is taken from the query only', async () => {
		const { saw } = await look(await start({ login: 'query' }), anyOffer);
		expect(saw('JSON body')?.set).toBe('Send Login In: Query');
		expect(saw('Offer status')?.set).toBe('Offer Status Path: /offer/status/{id}');
	});

	it('sees what a login and a renewal do to other tokens, and goes on with a good one', async () => {
		const options = { oneSessionPerAccount: true, refreshTokenUse: 'many' } as const;
		const { saw } = await look(await start(options), anyOffer);
		expect(saw('new login')?.seen).toBe('it does');
		expect(saw('renewal ends')?.seen).toBe('it does');
		expect(saw('Offer status')?.set).toBe('Offer Status Path: /offer/status/{id}');
		const kept = await look(await start());
		expect(kept.saw('new login')?.seen).toBe('it does not');
		expect(kept.saw('refresh token works')?.seen).toBe('once');
	});

	it('says what it means when the address is not allow-listed, and logs in once only', async () => {
		const sandbox = await start({ allowListed: false });
		const { rows, saw } = await look(sandbox);
		expect(saw('JSON body')?.set).toContain('allow-listed');
		expect(rows).toHaveLength(2);
		expect(sandbox.books.callsOf('login')).toHaveLength(1);
	});

	it('says what it means when nothing answers', async () => {
		const sandbox = await start();
		await sandbox.stop();
		const { saw } = await look(running.pop() ?? sandbox);
		expect(saw('JSON body')).toMatchObject({
			seen: 'no answer (ECONNREFUSED)',
			set: expect.stringContaining('allow-listed'),
		});
	});

	it('takes a login elsewhere by no redirect', async () => {
		const [sandbox, thief] = [await start(), await start()];
		const elsewhere = { to: `${thief.url}/auth`, status: 307 };
		sandbox.faults.add({ operation: 'login', fault: 'redirect', ...elsewhere, times: 9 });
		const { saw } = await look(sandbox);
		expect(saw('JSON body')?.seen).toBe('a redirect (HTTP 307)');
		expect(thief.books.callsOf('login')).toHaveLength(0);
	});

	it('takes a page of HTML for no login, whatever its status', async () => {
		const sandbox = await start();
		sandbox.faults.add({ operation: 'login', fault: 'html', status: 200, times: 9 });
		const { rows, saw } = await look(sandbox);
		expect(saw('JSON body')?.seen).toBe("an answer that is not the API's (text/html), HTTP 200");
		expect(rows).toHaveLength(2);
	});

	it('tries a password that is refused twice at most', async () => {
		const sandbox = await start();
		const { saw } = await look(sandbox, { password: 'wrong' });
		expect(saw('JSON body')?.set).toBe('Account, Password: look at them again');
		expect(sandbox.books.refusedLogins).toBe(2);
	});

	it('prints no secret, not even one that the API repeats', async () => {
		const sandbox = await start();
		const password = 'p@ss "word"';
		sandbox.settings.accounts[0].password = password;
		const message = `Parola ${password} (${encodeURIComponent(password)}) nu este bună`;
		sandbox.faults.add({
			operation: 'getOfferPdf',
			fault: 'status',
			status: 404,
			message,
			times: 99,
		});
		const { said } = await look(sandbox, { ...anyOffer, password });
		const tokens = sandbox.books.tokensSeen.map(({ token }) => token);
		expect(tokens.length).toBeGreaterThan(3);
		expect(said).toContain('Parola [hidden] ([hidden])');
		for (const secret of [password, encodeURIComponent(password), ...tokens]) {
			expect(said).not.toContain(secret);
		}
	});

	it('sends a password to no address in the clear, and makes nothing on production', async () => {
		const login = { account: 'broker', password: 'sandbox' };
		await expect(probe({ ...login, baseUrl: 'http://rotr.example.ro' })).rejects.toThrow(
			'https://',
		);
		for (const baseUrl of [
			'https://rotr.api.lifeishard.ro',
			'https://ROTR.api.lifeishard.ro./',
			'https://relay.example.ro/rotr',
		]) {
			for (const what of [anyOffer, { issuePolicy: 'phoenix/rot' }]) {
				await expect(probe({ ...login, ...what, baseUrl })).rejects.toThrow(
					'test environment only',
				);
			}
		}
	});
});
