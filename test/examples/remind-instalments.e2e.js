const assert = require('node:assert/strict');
const { after, before, beforeEach, describe, it } = require('node:test');
const { DateTime } = require('luxon');
const { LEDGER, openStage } = require('./lib/stage');

/** A Romanian calendar day. */
const day = (/** @type {number} */ days) =>
	DateTime.now().setZone('Europe/Bucharest').startOf('day').plus({ days });
const romanian = (/** @type {number} */ days) => day(days).toFormat('dd.MM.yyyy');

/** A policy whose instalments fall due in so many days. @param {string} number @param {number[]} dueIn @param {object} [changes] */
const row = (number, dueIn, changes) => ({
	offerId: `offer-${number}`,
	state: 'issued',
	series: 'ROT',
	number,
	client: `Client of ${number}`,
	email: `${number.toLowerCase()}@client.example`,
	installments: dueIn.map((days) => `${day(days).toISODate()} 1234.56 RON`).join('; '),
	...changes,
});

describe('examples/remind-instalments.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	/** @type {string} */
	let id;
	/** @type {number} */
	let seen;
	before(async () => {
		stage = await openStage();
		id = await stage.add('remind-instalments.json');
	});
	after(() => stage?.stop());
	beforeEach(async () => {
		await stage.tables.clear(LEDGER);
		seen = (await stage.mailbox.mails()).length;
	});

	/** @param {object[]} rows */
	const insert = (rows) => stage.tables.insert(LEDGER, rows);
	const reminded = async () =>
		(await stage.tables.rows(LEDGER)).map((policy) => policy.reminded ?? '');
	/** @returns the mails since the last look, by their addresses */
	async function news() {
		const mails = (await stage.mailbox.mails()).slice(seen);
		seen += mails.length;
		const about = mails.map(({ to, subject, text }) => ({
			to: to[0].address,
			subject,
			text: String(text),
		}));
		return about.sort((a, b) => a.to.localeCompare(b.to));
	}
	async function fire() {
		const run = await stage.fire(id);
		assert.equal(run.status, 'success', run.error?.message);
		return await news();
	}

	it('makes its table if missing, and mails nothing where nothing is due', async () => {
		assert.deepEqual(await fire(), []);
		await insert([row('A1', [0, 8]), row('B2', []), row('C3', [-90, 5], { state: 'offered' })]);
		assert.deepEqual(await fire(), []);
	});

	it('reminds of what is due within 7 days in Romanian, once, and not of the first instalment', async () => {
		await insert([row('A1', [-90, 0, 7, 8]), row('B2', [3, 90]), row('C3', [-90, 7])]);
		const [a, c, ...others] = await fire();
		assert.deepEqual(others, []);
		assert.deepEqual(
			[a, c].map(({ to, subject }) => [to, subject]),
			[
				['a1@client.example', `Polița ROT A1: o rată scadentă la ${romanian(0)}`],
				['c3@client.example', `Polița ROT C3: o rată scadentă la ${romanian(7)}`],
			],
		);
		assert.deepEqual(a.text.match(/^- .*/gm), [
			`- ${romanian(0)}: 1.234,56 lei`,
			`- ${romanian(7)}: 1.234,56 lei`,
		]);
		assert.deepEqual(await reminded(), [
			`${day(0).toISODate()}, ${day(7).toISODate()}`,
			'',
			day(7).toISODate(),
		]);
		assert.deepEqual(await fire(), []);
		await stage.restart();
		assert.deepEqual(await fire(), []);
	});

	it('tells the broker once of what fell due without a mail, and daily of what cannot be read', async () => {
		await insert([row('A1', [-90, -2, 20]), row('B2', [], { installments: 'soon; 31.12.2026' })]);
		const mails = await fire();
		assert.deepEqual(
			mails.map(({ to, subject }) => [to, subject]),
			[['broker@example.com', 'Instalments of 2 policies need you']],
		);
		assert.ok(
			mails[0].text.includes(
				`- Policy ROT A1 of Client of A1: fell due without a mail to the client: ${romanian(-2)} 1234.56 RON`,
			),
			mails[0].text,
		);
		assert.match(
			mails[0].text,
			/- Policy ROT B2 of Client of B2: cannot be read: soon; 31\.12\.2026/,
		);
		const again = await fire();
		assert.deepEqual(
			again.map(({ subject }) => subject),
			['Instalments of a policy need you'],
		);
	});

	it('tells the broker of a client who could not be mailed, mails the others, and tries again', async () => {
		await insert([row('A1', [-90, 5], { email: 'no address' }), row('B2', [-90, 5])]);
		const mails = await fire();
		assert.deepEqual(
			mails.map(({ to }) => to),
			['b2@client.example', 'broker@example.com'],
		);
		assert.match(mails[1].text, /- Policy ROT A1 .*: The mail about an instalment did not go out/);
		assert.deepEqual(await reminded(), ['', day(5).toISODate()]);
		assert.deepEqual(
			(await fire()).map(({ to }) => to),
			['broker@example.com'],
		);
	});

	it('takes nobody for reminded while the mail server is down', async () => {
		await insert([row('A1', [-90, 5])]);
		await stage.setMailServer(false);
		const failed = await stage.fire(id);
		assert.equal(failed.error?.node?.name, 'Email Digest');
		assert.deepEqual(await reminded(), ['']);
		await stage.setMailServer(true);
		// Retry mails what could not be mailed to the broker; the client's mail is the next run's.
		assert.equal((await stage.editor.retry(failed.id)).status, 'success');
		const addresses = async () => (await news()).map(({ to }) => to);
		assert.deepEqual(await addresses(), ['broker@example.com']);
		assert.deepEqual(
			(await fire()).map(({ to }) => to),
			['a1@client.example'],
		);
		assert.deepEqual(await fire(), []);
	});

	it('mails 200 clients once when two runs overlap', async () => {
		await insert(Array.from({ length: 200 }, (_, index) => row(`A${index}`, [-90, 5])));
		const execute = () => stage.editor.execute(id, 'Every Morning');
		const runs = await Promise.all([execute(), execute()]);
		assert.deepEqual(
			runs.map(({ status }) => status),
			['success', 'success'],
		);
		const addresses = (await news()).map(({ to }) => to);
		assert.equal(addresses.length, 200);
		assert.equal(new Set(addresses).size, 200);
	});
});
