const { readFile } = require('node:fs/promises');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { LOOPBACK } = require('./ports');
const { temporaryFolder } = require('./processes');

/** @typedef {import('@maildev/core', { with: { 'resolution-mode': 'import' } }).Email} Mail */

const ARRIVAL_TIMEOUT = 60_000;

/** A real SMTP server that keeps what it receives, and the page that shows it. @param {{webPort?: number}} [options] */
async function startMailbox({ webPort = 0 } = {}) {
	const { MailDev } = await import('maildev');
	const mailDirectory = temporaryFolder('mail');
	const maildev = new MailDev({
		smtp: 0,
		ip: LOOPBACK,
		web: webPort,
		webIp: LOOPBACK,
		mailDirectory,
		silent: true,
	});
	// Its API announces itself on the console even when told to be silent.
	const { info } = console;
	console.info = () => {};
	const { api, smtp, storage } = await maildev.start().finally(() => (console.info = info));

	return {
		smtpPort: smtp.getAddress().port,
		url: `http://${LOOPBACK}:${api?.getAddress()?.port}`,
		stop: () => maildev.stop(),

		/** @returns {Promise<Mail[]>} every mail so far, in the order of their arrival */
		mails: () => storage.getAll(),

		/** @param {number} count @returns waits until so many mails have arrived */
		async waitFor(count) {
			const deadline = Date.now() + ARRIVAL_TIMEOUT;
			for (;;) {
				const mails = await this.mails();
				if (mails.length >= count) return mails;
				if (Date.now() > deadline) {
					throw new Error(`${mails.length} of ${count} expected mails arrived`);
				}
				await sleep(100);
			}
		},

		/** @param {Mail} mail @returns {Promise<{name: string, type: string, content: Buffer}[]>} */
		async attachments({ id, attachments = [] }) {
			return await Promise.all(
				attachments.map(async ({ filename, generatedFileName, contentType }) => ({
					name: filename,
					type: contentType,
					content: await readFile(join(mailDirectory, id, generatedFileName)),
				})),
			);
		},
	};
}

/** @typedef {Awaited<ReturnType<typeof startMailbox>>} Mailbox */

module.exports = { startMailbox };
