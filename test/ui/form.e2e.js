const assert = require('node:assert/strict');
const { chain, rotr } = require('../../scripts/lib/workflows');
const { offerForm } = require('../e2e/forms');
const { readUntil } = require('./browser');
const { story } = require('./story');

const WORDS = [
	...['poliță', 'polițe', 'asigurari', 'asigurări', 'oferta', 'ofertă', 'phoenix'],
	...['life is hard', 'transportator', 'licență'],
];

story('a broker on the forms of the node', ({ stage, step, picture }) => {
	const address = () => stage.editor.part('fixed-collection-policyholder');

	/** @param {string} name of a parameter @param {string} text of its expression */
	const holds = async (name, text) =>
		assert.equal((await stage.editor.parameter(name).innerText()).trim(), text);

	/** @param {string} action opens a new node of it */
	async function begin(action) {
		await stage.editor.newWorkflow();
		await stage.editor.openActions();
		await stage.editor.addAction(action);
	}

	/** @param {{name: string}[]} nodes in a row, opened in the editor */
	async function open(nodes) {
		await stage.editor.openWorkflow(await stage.rig.add(chain(nodes)));
		await stage.editor.node(nodes[0].name).waitFor();
	}

	step('finds the node by the words of the trade', async () => {
		const { editor } = stage;
		await editor.newWorkflow();
		for (const word of WORDS) await editor.find(word);
		const about =
			'Make insurance offers and issue policies for road transport operators in Romania';
		await editor.part('node-creator').getByText(about, { exact: true }).waitFor();
	});

	step('has Account last, a short name, and what it does below it', async () => {
		const { editor } = stage;
		await begin('Download PDF of policy');
		const resources = await editor.choices(editor.parameter('resource'));
		assert.deepEqual(resources.slice(0, 3), ['Offer', 'Policy', 'Account']);
		await holds('policyId', '{{ $json.policyId }}');
		await editor.closeNode();
		await editor.node('RotrApi').getByText('Download PDF: policy').waitFor();
	});

	step(
		'is told what an offer needs, and that nobody knows yet which of two is insured',
		async () => {
			const { editor } = stage;
			const { form, parameter } = editor;
			await begin('Create offer');
			await form.getByText('Under Policyholder add Person and Address: both are needed.').waitFor();
			const note = form.getByText(/not documented which of two different persons/);
			assert.equal(await note.isVisible(), false);
			await parameter('customerIsPolicyholder').locator('.el-switch').click();
			await note.waitFor();
			assert.match(await note.innerText(), /Check the PDF of the offer before you issue it/);
			assert.match(await editor.help('Policyholder'), /“asigurat”.*is not documented/);
			assert.match(await editor.help('Customer'), /“contractant”.*is not documented/);
		},
	);

	step('reaches the contact person of a company', async () => {
		const { editor } = stage;
		await editor.addGroup('policyholder', 'Person');
		await editor.pick(editor.parameter('personType', address()), 'Company');
		await editor.parameter('birthdate', address()).waitFor({ state: 'hidden' });
		for (const name of ['businessName', 'lastName', 'firstName']) {
			await editor.parameter(name, address()).waitFor();
		}
	});

	step('checks an offer, which sends nothing and fails nothing', async () => {
		const { editor, rig } = stage;
		// n8n itself starts nothing while these are empty.
		await editor.fill(editor.parameter('startDate'), '2026-12-31');
		await editor.page.keyboard.press('Enter');
		await editor.fill(editor.parameter('sumInsured'), '27.000');
		await editor.fill(editor.parameter('taxId'), '18754325');
		await editor.pick(editor.options(), 'Check Only');
		await editor.field('checkOnly').locator('.el-switch').click();
		const before = rig.sandbox.books.calls.length;
		await editor.execute();
		await editor.show('json');
		await editor.output.getByText('"valid"').waitFor();
		const shown = await editor.output.innerText();
		for (const text of ['problems', 'doubts', 'changes', 'Sum Insured']) {
			assert.ok(shown.includes(text), `${text} is not in ${shown}`);
		}
		assert.equal(rig.sandbox.books.calls.length, before);
		await editor.closeNode();
	});

	step('sees options of waiting only while it waits, with their units', async () => {
		const { editor } = stage;
		await begin('Get status of offer');
		await holds('offerId', '{{ $json.offerId }}');
		const seconds = ['Concurrency', 'Timeout (Seconds)'];
		assert.deepEqual(await editor.choices(editor.options()), seconds);
		await editor.parameter('waitForStatus').locator('.el-switch').click();
		const all = [
			...['Concurrency', 'On Wait Timeout', 'Poll Interval (Seconds)', 'Timeout (Seconds)'],
			'Wait Timeout (Seconds)',
		];
		const offered = () => editor.choices(editor.options());
		assert.deepEqual(await readUntil(offered, all), all);
		await editor.closeNode();
	});

	step('chooses the insurer of a pending offer from a list', async () => {
		const { editor } = stage;
		await begin('Get pending offer');
		const insurers = await editor.choices(editor.parameter('insurer'));
		assert.deepEqual(insurers, ['ABC', 'Phoenix', 'Other']);
		await editor.pick(editor.parameter('insurer'), 'Other');
		await editor.parameter('otherInsurer').waitFor();
		await editor.closeNode();
	});

	// Before any status is read: from then on the path is not doubted.
	step('is told where the assumed path is corrected, after the number of the offer', async () => {
		const { editor, rig } = stage;
		rig.sandbox.settings.paths.offerStatus = '/neither/{id}';
		await open([rotr('RotrApi', 'offer/getStatus', { offerId: '1001' })]);
		await editor.openNode('RotrApi');
		const message = await editor.executeInVain();
		rig.sandbox.settings.paths.offerStatus = '/offer/status/{id}';
		assert.match(message, /no offer with this number.+Offer Status Path.+is wrong/);
		await editor.closeNode();
	});

	step(
		'is warned that Issue makes a contract, and told what to write for a sum that is missing',
		async () => {
			const { editor, rig } = stage;
			const before = rig.sandbox.books.policies.size;
			const receipt = { paymentDocumentNumber: 'XY32344' };
			await open([
				rotr('Create Offer', 'offer/create', offerForm()),
				rotr('Download Offer', 'offer/downloadPdf'),
				rotr('Issue Policy', 'policy/issue', receipt),
			]);
			await editor.openNode('Issue Policy');
			const notice = editor.form.getByText(/makes a contract each time it runs for a new offer/);
			assert.match(await notice.innerText(), /pin its output/);
			await holds('offerId', '{{ $json.offerId }}');
			await holds('paymentAmount', '{{ $json.paymentAmount }}');
			await picture('editor-issue', {
				of: [editor.form],
				from: editor.field('operation'),
				to: editor.field('paymentDocumentNumber'),
				margin: 10,
			});
			const message = await editor.executeInVain();
			assert.match(message, /Payment Amount is missing/);
			const written = "{{ $('Create Offer').item.json.paymentAmount }}";
			assert.ok((await editor.output.innerText()).includes(written));
			assert.equal(rig.sandbox.books.policies.size, before);
			await editor.closeNode();
		},
	);

	for (const simple of [true, false]) {
		step(`issues what Create gave, with Simplify ${simple ? 'on' : 'off'} there`, async () => {
			const { editor, rig } = stage;
			const before = rig.sandbox.books.policies.size;
			await open([
				rotr('Create Offer', 'offer/create', { ...offerForm(), simple }),
				rotr('Issue Policy', 'policy/issue', { paymentDocumentNumber: 'XY32344' }),
			]);
			await editor.runWorkflow('Issue Policy');
			assert.equal(rig.sandbox.books.policies.size, before + 1);
			await editor.openNode('Issue Policy');
			await editor.show('json');
			for (const text of ['"environment"', '"sandbox"', '"installments"', '"paymentDate"']) {
				await editor.output.getByText(text).first().waitFor();
			}
			await editor.closeNode();
		});
	}

	step(
		'finds in the credential the login at the insurer, the assumed paths, and what Language changes',
		async () => {
			const { editor } = stage;
			const { credentialForm: form, parameter } = editor;
			await begin('Get status of offer');
			await editor.part('credential-edit-button').click();
			await form.getByText('Connection tested successfully').waitFor();
			const logins = await editor.choices(parameter('insurerLogin', form));
			assert.deepEqual(logins, ['Leave Out', 'Send']);
			assert.match(
				await editor.help('Language'),
				/texts that RotrApi answers with.+stay in English/,
			);
			const pathIn = (/** @type {string} */ name) => parameter(name, form).getByRole('textbox');
			assert.equal(await pathIn('offerStatusPath').inputValue(), '/offer/status/{id}');
			assert.equal(await pathIn('pendingOfferPath').inputValue(), '/offer/pending');
		},
	);
});
