const { node } = require('../../../scripts/lib/workflows');
const { until } = require('./bench');

/** n8n's human review by e-mail: a mail with two buttons. */
const review = () =>
	node(
		'Review',
		'n8n-nodes-base.emailSendHitlTool',
		{
			message: '=Run {{ $tool.name }}?',
			fromEmail: 'n8n@example.com',
			toEmail: 'broker@example.com',
			subject: 'Human review',
			approvalOptions: { values: { approvalType: 'double' } },
			options: { appendAttribution: false },
		},
		{ typeVersion: 2.1, webhookId: 'review' },
	);

/** n8n ignores the visits of what calls itself a robot, as Node's own fetch does. */
const BROWSER = {
	'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

/**
 * Presses a button of the next mail.
 * @param {import('../../../scripts/lib/rig').Rig} rig
 * @param {number} before how many mails there were
 * @param {string} label
 */
async function press({ mailbox }, before, label) {
	const { html } = (await mailbox.waitFor(before + 1))[before];
	const links = [...String(html).matchAll(/href="([^"]*)"[^>]*>\s*([^<]*?)\s*</g)];
	const link = links.find(([, , text]) => text === label)?.[1].replaceAll('&amp;', '&');
	if (!link) throw new Error(`The mail has no button ${label}: ${html}`);
	// The mail arrives a moment before the execution is put to wait.
	await until(
		async () => (await fetch(link, { headers: BROWSER })).ok,
		`the answer of the button ${label}`,
	);
}

module.exports = { press, review };
