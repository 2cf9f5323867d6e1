const { readPdf } = require('./pdf');

/**
 * Waits for the mail with the policy and looks at what a client would: one PDF, which opens and names the policy.
 * @param {import('./mailbox').Mailbox} mailbox
 * @param {{series: string, number: string | number}} policy
 */
async function receivePolicyMail(mailbox, { series, number }) {
	const mails = await mailbox.waitFor(1);
	const mail = mails[mails.length - 1];
	const [pdf, ...others] = await mailbox.attachments(mail);
	if (!pdf || others.length > 0) {
		throw new Error(`The mail has ${pdf ? others.length + 1 : 0} attachments instead of one`);
	}
	const { text } = await readPdf(pdf.content);
	for (const part of [series, String(number)]) {
		if (!text.includes(part)) throw new Error(`${pdf.name} does not name "${part}":\n${text}`);
	}
	return { mail, pdf, text };
}

module.exports = { receivePolicyMail };
