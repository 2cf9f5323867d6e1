const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { unzip } = require('./lib/archive');
const { lastPage, submitForm } = require('./lib/form');
const { LEDGER, openStage } = require('./lib/stage');

describe('examples/policies-as-zip.json', () => {
	/** @type {import('./lib/stage').Stage} */
	let stage;
	before(async () => {
		stage = await openStage();
		await stage.publish(await stage.add('policies-as-zip.json'));
	});
	after(() => stage?.stop());

	/** @param {string} content @returns what the last page shows and downloads */
	async function upload(content) {
		const file = { name: 'policies.csv', type: 'text/csv', content };
		return await send([file]);
	}
	/** @param {import('./lib/form').Value[]} values */
	async function send(values) {
		const { formWaitingUrl } = await submitForm(`${stage.url}/form/rotr-policies`, values);
		return await lastPage(formWaitingUrl);
	}
	/** @param {{series: string, number: string}} policy */
	const line = ({ series, number }) => `${series},${number}`;
	const pdf = (/** @type {string} */ text) => Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`);
	/** @param {string} name @param {Buffer} content */
	const file = (name, content) => ({ type: 'Policy', name, content: content.toString('base64') });

	it('puts every file into the ZIP, also where the API names two alike', async () => {
		const { sandbox } = stage;
		const one = sandbox.addPolicy({ series: 'RO/05/M3' });
		const two = sandbox.addPolicy();
		const three = sandbox.addPolicy();
		sandbox.setDocument('policy', one.policyId, [file('policy.pdf', pdf('one'))]);
		sandbox.setDocument('policy', two.policyId, [file('policy.pdf', pdf('two'))]);
		const annex = file('annex.pdf', pdf('three, annex'));
		sandbox.setDocument('policy', three.policyId, [file('policy.pdf', pdf('three')), annex]);

		const csv = `series,number\n${[one, two, three].map(line).join('\n')}\n`;
		const page = await upload(csv);
		assert.match(page.text, /3 of 3 policies/);
		assert.equal(page.files.length, 1);
		assert.match(page.files[0].name, /^policies-\d{4}-\d\d-\d\d\.zip$/);
		assert.deepEqual(unzip(page.files[0].content), {
			[`policy-RO-05-M3-${one.number}.pdf`]: pdf('one'),
			[`policy-${two.series}-${two.number}.pdf`]: pdf('two'),
			[`policy-${three.series}-${three.number}.pdf`]: pdf('three'),
			[`policy-${three.series}-${three.number}-2.pdf`]: pdf('three, annex'),
		});
		const again = await upload(csv);
		assert.deepEqual(unzip(again.files[0].content), unzip(page.files[0].content));
	});

	it('reads what a spreadsheet saves, and each policy once', async () => {
		const policy = stage.sandbox.addPolicy();
		const quoted = `"${policy.series}";"${policy.number}"`;
		const page = await upload(`\uFEFFSeries;Number\r\n${quoted}\r\n${quoted}\r\n`);
		assert.match(page.text, /1 of 1 policies/);
		const names = Object.keys(unzip(page.files[0].content));
		assert.deepEqual(names, [`policy-${policy.series}-${policy.number}.pdf`]);
	});

	it('says which lines are malformed or unknown, and fetches the others', async () => {
		const policy = stage.sandbox.addPolicy();
		const lines = [
			'series,number',
			'garbage',
			line(policy),
			'ROT,9999999',
			'"ROT',
			'<b>R&D</b>',
			'',
		];
		const page = await upload(lines.join('\n'));
		assert.match(page.text, /1 of 5 policies/);
		assert.match(page.text, /Line 2 \(garbage\): Number is missing/);
		assert.match(
			page.text,
			/Line 4 \(ROT,9999999\): Could not download the PDF of policy ROT 9999999/,
		);
		assert.match(page.text, /Line 5 \((&quot;|")ROT\): Number is missing/);
		assert.match(page.html, /Line 6 \(&lt;b(&gt;|>)R&amp;D&lt;\/b(&gt;|>)\): Number is missing/);
		assert.equal(Object.keys(unzip(page.files[0].content)).length, 1);
	});

	it('says so where no policy could be fetched or named, and goes on next time', async () => {
		const policy = stage.sandbox.addPolicy();
		stage.sandbox.faults.add({ operation: 'getPolicyPdfByNumber', fault: 'status', status: 404 });
		const failed = await upload(`${line(policy)}\n<i>`);
		assert.match(failed.text, /None of the policies could be fetched/);
		assert.match(failed.html, /Line 1 [^]*Line 2 \(&lt;i(&gt;|>)\)/);
		assert.deepEqual(failed.files, []);

		const empty = await upload('series,number\n');
		assert.match(empty.text, /No policy is named/);

		const page = await upload(line(policy));
		assert.match(page.text, /1 of 1 policies/);
	});

	it('takes the policies of a year from the ledger where there is no file', async () => {
		// The first run makes the table.
		assert.match((await send([undefined, 1999])).text, /holds no issued policy of that year/);
		await stage.tables.clear(LEDGER);
		const year = new Date().getFullYear();
		const rows = ['2025-03-01', `${year}-01-01`, `${year}-12-31`].map((startDate) => {
			const { series, number } = stage.sandbox.addPolicy();
			return { series, number, startDate, state: 'issued' };
		});
		await stage.tables.insert(LEDGER, [...rows, { offerId: '1', state: 'issuing' }]);
		const page = await send([undefined, year]);
		assert.match(page.text, /2 of 2 policies/);
		assert.deepEqual(
			Object.keys(unzip(page.files[0].content)).sort(),
			rows
				.slice(1)
				.map(({ series, number }) => `policy-${series}-${number}.pdf`)
				.sort(),
		);
	});

	it('has logged in once for all of that', () => stage.assertOneLogin());
});
