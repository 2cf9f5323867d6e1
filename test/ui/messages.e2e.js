const assert = require('node:assert/strict');
const { join } = require('node:path');
const { chain, node, rotr } = require('../../scripts/lib/workflows');
const { root } = require('../../scripts/setup');
const { textOf } = require('../../scripts/verify/files');
const { offerForm } = require('../e2e/forms');
const { story } = require('./story');

/** What people and RotrApi write, and what a part of n8n's editor takes for HTML or for code. */
const HOSTILE = 'Pop <pop@example.ro> & `Fii` "SRL" <b>nepotrivită</b>, ăâîșț \'5 < 6\' `x';

/** @returns {string[]} the messages that the documents quote, with something hostile where they leave out what differs */
function quotedMessages() {
	const cells = ['README.md', 'docs/troubleshooting.md'].flatMap((file) =>
		[...textOf(file).matchAll(/^\| (`.+?) +\| /gm)].map(([, cell]) => cell),
	);
	const quoted = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text));
	return [...new Set(quoted)].map((text) => text.replaceAll('…', HOSTILE));
}

/** @param {string} text @returns {string} as a browser draws it */
const drawn = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {string} text @returns {string} whichever brackets stand there: `‹` does for `<` where n8n may take a text for HTML */
const inAnyBrackets = (text) => drawn(text).replaceAll('‹', '<').replaceAll('›', '>');

/**
 * n8n's error as the node makes it of a report.
 * @param {{message: string, details: string}} report
 * @returns {{message: string, description: string}}
 */
function errorOf(report) {
	const { errorOf: make } = require(join(root, 'dist/nodes/RotrApi/run/report'));
	const context = {
		getNode: () => ({ id: '1', name: 'RotrApi', type: 'rotrApi', typeVersion: 1 }),
		getWorkflow: () => ({ id: 'w1' }),
		getMode: () => 'manual',
	};
	return make(context, report, 0);
}

story('a message in the editor', ({ stage, step }) => {
	/**
	 * Runs a workflow that fails and reads what the editor says of that.
	 * @param {{name: string}} last
	 */
	async function failWith(last) {
		const { editor, rig } = stage;
		await editor.openWorkflow(await rig.add(chain([last])));
		await editor.node(last.name).waitFor();
		await editor.part('execute-workflow-button').click();
		const popUp = editor.page.locator('.el-notification__content').last();
		await popUp.waitFor();
		const poppedUp = (await popUp.innerText()).split('\nOpen node')[0];
		await editor.openNode(last.name);
		const [message, description] = ['node-error-message', 'node-error-description'].map((id) =>
			editor.output.getByTestId(id),
		);
		await description.waitFor();
		return {
			poppedUp: drawn(poppedUp),
			message: drawn((await message.innerText()).replace(/ \[item \d+\]$/, '')),
			lines: (await description.innerText()).split('\n').map(drawn).filter(Boolean),
		};
	}

	const messages = quotedMessages();

	step(
		`of the documents loses nothing: ${messages.length} of them, with hostile texts`,
		async () => {
			assert.ok(messages.length > 50);
			const { message, description } = errorOf({
				message: messages.join('; '),
				details: messages.join('\n'),
			});
			const errorObject = JSON.stringify({ message, description });
			const seen = await failWith(
				node('Stop', 'n8n-nodes-base.stopAndError', { errorType: 'errorObject', errorObject }),
			);
			assert.deepEqual(seen.lines, messages.map(drawn));
			const whole = inAnyBrackets(messages.join('; '));
			assert.equal(inAnyBrackets(seen.message), whole);
			assert.equal(inAnyBrackets(seen.poppedUp), whole);
		},
	);

	step('of the node names the first fields, and each on a line of its own below', async () => {
		const { editor, rig } = stage;
		const parameters = {
			product: 'phoenix/rot',
			specifyOffer: 'json',
			offerJson: JSON.stringify({
				product: {
					policyholder: { taxId: '1', email: 'Pop <pop@example.ro>', address: { county: '`X`' } },
				},
			}),
		};
		const settings = { onError: 'continueRegularOutput' };
		const { items } = await rig.run([rotr('Plain', 'offer/create', parameters, settings)]);
		const { error, details } = items.Plain[0].json;
		const seen = await failWith(rotr('RotrApi', 'offer/create', parameters));
		assert.match(seen.message, /^The offer has \d+ fields to correct: .+; .+; and \d+ more$/);
		assert.equal(inAnyBrackets(seen.message), drawn(error));
		assert.equal(inAnyBrackets(seen.poppedUp), drawn(error));
		assert.deepEqual(seen.lines, details.split('\n').map(drawn));
		assert.ok(seen.lines.every((line, index) => line.startsWith(`${index + 1}. `)));
		assert.ok(seen.lines.some((line) => line.includes('Pop <pop@example.ro>')));
		await editor.closeNode();
	});

	step('of RotrApi in Romanian is shown as it was sent', async () => {
		const { editor, rig } = stage;
		const said = 'Câmpul are o valoare nepermisă: <b>etaj</b> & `scară`.';
		rig.sandbox.faults.add({
			operation: 'getOfferStatus',
			fault: 'status',
			status: 400,
			message: 'VALIDATION_ERROR',
			data: { offerId: [said, 'ENOENT'] },
		});
		const seen = await failWith(rotr('RotrApi', 'offer/getStatus', { offerId: '1' }));
		assert.match(seen.message, /^Could not get the status of offer 1: RotrApi refused /);
		assert.ok(seen.lines.join('\n').includes(said), seen.lines.join('\n'));
		await editor.closeNode();
	});

	step('beside an output keeps what was quoted', async () => {
		const { editor, rig } = stage;
		const form = offerForm();
		const { person, address } = form.policyholder;
		const abroad = { ...address, country: '<România>', cityCode: '' };
		const parameters = { ...form, policyholder: { person, address: abroad } };
		const id = await rig.add(chain([rotr('RotrApi', 'offer/create', parameters)]));
		await editor.openWorkflow(id);
		await editor.runWorkflow('RotrApi');
		await editor.openNode('RotrApi');
		const hint = editor.output.getByTestId('node-hint').first();
		await hint.waitFor();
		const text = drawn(await hint.innerText());
		assert.match(text, /Policyholder > Address > Country: "‹România›" -> "RO"/);
		assert.match(text, /Policyholder > Address > City Code: empty -> "54984"/);
		await editor.closeNode();
	});
});
