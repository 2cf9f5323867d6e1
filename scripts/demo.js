const { n8nHome, N8N_VERSION, prepared } = require('./setup');
const { fact, heading, paint, say, step } = require('./lib/terminal');

/** @param {import('./lib/editor').Execution} execution one line for each step of the workflow, in the words of its results */
function tell({ items }) {
	/** @param {string} node */
	const first = (node) => items[node][0].json;
	/** @param {string} node @param {string} text */
	const line = (node, text) => say(`  ${paint.green('✓')} ${node.padEnd(16)} ${text}`);
	/** @param {Record<string, any>} json */
	const file = ({ fileName, fileSize }) => `${fileName}, ${fileSize} bytes`;
	const offer = first('Create Offer');
	const policy = first('Issue Policy');
	const sum = `${offer.paymentAmount} ${offer.paymentCurrency}`;
	line('Create Offer', `offer ${offer.offerId} of ${offer.insurer}, to pay: ${sum}`);
	line('Download Offer', file(first('Download Offer')));
	line(
		'Issue Policy',
		`policy ${policy.policyId}: series ${policy.series}, number ${policy.number}`,
	);
	line('Download Policy', file(first('Download Policy')));
	const { accepted } = first('Email Policy');
	line('Email Policy', `accepted for ${accepted.join(', ')}`);
}

/** Builds, installs and runs the main job in a real n8n, checks the mail, and stays up for a look. */
async function demo() {
	const { mkdirSync, writeFileSync } = require('node:fs');
	const { join } = require('node:path');
	const { OWNER } = require('./lib/editor');
	const { makePackage } = require('./lib/pack');
	const { receivePolicyMail } = require('./lib/policy-mail');
	const { fixedPort } = require('./lib/ports');
	const { startRig } = require('./lib/rig');
	const { MAIN_JOB, readMainJob } = require('./lib/main-job');
	const { exampleFiles, FORM_LOGIN, readExample } = require('./lib/workflows');
	const once = process.argv.includes('--once');

	const editorPort = await fixedPort('n8n editor', 'ROTR_EDITOR_PORT', 5680);
	const sandboxPort = await fixedPort('RotrApi sandbox', 'ROTR_SANDBOX_PORT', 5681);
	const mailboxPort = await fixedPort('mailbox', 'ROTR_MAILBOX_PORT', 5682);

	const tarball = await makePackage();
	heading(`A real n8n ${N8N_VERSION}`);
	const rig = await startRig({ tarball, port: editorPort, sandboxPort, mailboxPort, step });
	const others = exampleFiles().filter((file) => file !== MAIN_JOB);
	await step(`import ${others.length} more of examples/, to open and run`, async () => {
		for (const file of others) await rig.add(readExample(file));
	});
	// The last one in comes first in the editor's list.
	const id = await step(`import examples/${MAIN_JOB}, with a client`, () => rig.add(readMainJob()));

	heading('The workflow');
	const execution = await step("execute it on the editor's server", () =>
		rig.editor.execute(id, 'Start'),
	);
	if (execution.status !== 'success') {
		const { error } = execution;
		const where = error?.node?.name ?? 'The workflow';
		throw new Error(`${where}: ${error?.message ?? execution.status}\n${error?.description ?? ''}`);
	}
	tell(execution);

	heading('The mail');
	const { series, number } = execution.items['Issue Policy'][0].json;
	const { mail, pdf } = await step(
		'look for one PDF that opens and names the policy',
		() => receivePolicyMail(rig.mailbox, { series, number }),
		({ mail: { subject } }) => subject,
	);
	const folder = join(n8nHome, '..', 'demo');
	const file = join(folder, pdf.name.replace(/[^\w.-]/g, '_'));
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, pdf.content);
	fact('to', mail.to.map(({ address }) => address).join(', '));
	fact('PDF', file);
	if (once) return say();

	heading('Have a look');
	fact('editor', paint.cyan(`${rig.url}/workflow/${id}`));
	fact('login', `${OWNER.email}, password ${OWNER.password}`);
	fact('forms', `${FORM_LOGIN.user}, password ${FORM_LOGIN.password}`);
	fact('mailbox', paint.cyan(rig.mailbox.url));
	fact('sandbox', rig.sandbox.url);
	const { account, password } = rig.sandbox.account;
	fact(
		'credential',
		`made by hand: Environment Custom, Base URL ${rig.sandbox.url}, Account ${account}, Password ${password}`,
	);
	say(`\n  ${paint.bold('Ctrl-C')} stops everything.`);
	await new Promise(() => {});
}

prepared({ n8n: true }, demo);
