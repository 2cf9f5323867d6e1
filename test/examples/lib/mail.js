const assert = require('node:assert/strict');
const { setTimeout: sleep } = require('node:timers/promises');

const ARRIVAL_TIMEOUT = 150_000;

/**
 * Waits for the mails about an offer with such a subject: exactly so many.
 * @param {import('../../../scripts/lib/mailbox').Mailbox} mailbox
 * @param {number} offerId
 * @param {RegExp} subject
 * @param {number} [count]
 * @returns the last of them
 */
async function awaitMail(mailbox, offerId, subject, count = 1) {
	const deadline = Date.now() + ARRIVAL_TIMEOUT;
	for (;;) {
		const mails = (await mailbox.mails()).filter((mail) =>
			mail.subject.includes(`ffer ${offerId}`),
		);
		const found = mails.filter((mail) => subject.test(mail.subject));
		if (found.length >= count) {
			assert.equal(found.length, count);
			return found[count - 1];
		}
		if (Date.now() > deadline) {
			throw new Error(`No mail ${subject} among: ${mails.map((mail) => mail.subject)}`);
		}
		await sleep(200);
	}
}

module.exports = { awaitMail };
