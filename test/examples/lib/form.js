const { setTimeout: sleep } = require('node:timers/promises');
const { FORM_LOGIN } = require('../../../scripts/lib/workflows');

/** n8n ignores the visits of what calls itself a robot, as Node's own fetch does. */
const BROWSER = {
	'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

const PAGE_TIMEOUT = 120_000;

/** How long n8n may take to get ready for what it has announced. */
const READY_TIMEOUT = 20_000;

/** @typedef {string | number | undefined | {name: string, type: string, content: string | Buffer}} Value `content`: of a file; undefined: no file was chosen */

/**
 * Sends a form as the script on n8n's form pages does.
 * @param {string} url
 * @param {string} page the page as it was shown, which carries a token
 * @param {Value[]} values in the order of the form's fields
 */
async function post(url, page, values) {
	const token = /const authToken = '([^']*)'/.exec(page)?.[1];
	const body = new FormData();
	values.forEach((value, index) => {
		const field = `field-${index}`;
		if (value === undefined) return;
		if (typeof value !== 'object') return body.append(field, String(value));
		const { name, type, content } = value;
		return body.append(field, new Blob([new Uint8Array(Buffer.from(content))], { type }), name);
	});
	const headers = { ...BROWSER, ...(token ? { 'x-auth-token': token } : {}) };
	const answer = await fetch(url, { method: 'POST', headers, body });
	const text = await answer.text();
	if (!answer.ok) throw new Error(`n8n answered the form with ${answer.status}: ${text}`);
	return text;
}

/**
 * Visits a page, again where n8n was busy for longer than it keeps a connection open.
 * @param {string} url
 * @param {Record<string, string>} [headers]
 */
function get(url, headers) {
	const visit = () => fetch(url, { headers: { ...BROWSER, ...headers } });
	return visit().catch(visit);
}

/** @returns {Record<string, string>} */
const login = () => {
	const { user, password } = FORM_LOGIN;
	return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
};

/**
 * Opens a published form, fills it in and sends it.
 * @param {string} url
 * @param {Value[]} values in the order of the form's fields
 * @returns {Promise<any>} what n8n tells the page
 */
async function submitForm(url, values) {
	const refused = await get(url);
	if (refused.status !== 401) throw new Error(`The form opens without a login: ${refused.status}`);
	const page = await get(url, login());
	if (!page.ok) throw new Error(`The form answered ${page.status}: ${await page.text()}`);
	return JSON.parse(await post(url, await page.text(), values));
}

/**
 * Opens the form behind the button of a Send and Wait mail, and sends it.
 * @param {string} html of the mail
 * @param {Value[]} values
 */
async function answerMail(html, values) {
	const url = linkIn(html);
	const deadline = Date.now() + READY_TIMEOUT;
	let page = await get(url);
	// The mail arrives a moment before the execution is put to wait.
	while (page.status === 409 && Date.now() < deadline) {
		await sleep(100);
		page = await get(url);
	}
	if (!page.ok) throw new Error(`The form of the mail answered ${page.status}`);
	await post(url, await page.text(), values);
}

/** @param {string} html @returns {string} where the button of a Send and Wait mail leads */
function linkIn(html) {
	const link = /href="([^"]*\/webhook-waiting\/[^"]*)"/.exec(html)?.[1];
	if (!link) throw new Error(`The mail has no button:\n${html}`);
	return link.replaceAll('&amp;', '&');
}

/**
 * Waits for the next page of a form, as the page before it does.
 * @param {string} waitingUrl as n8n told the first page
 * @param {string} [before] the page that was sent last, which n8n may still show for a moment
 * @returns {Promise<string>} the page
 */
async function nextPage(waitingUrl, before) {
	const status = new URL(waitingUrl);
	status.pathname += '/n8n-execution-status';
	const deadline = Date.now() + PAGE_TIMEOUT;
	for (;;) {
		const state = (await (await get(status.href)).text()).trim();
		if (state === 'form-waiting') {
			const html = await (await get(waitingUrl, login())).text();
			if (html !== before) return html;
		}
		if (['error', 'crashed', 'success', 'canceled'].includes(state) || Date.now() > deadline) {
			throw new Error(`The form has no further page: the execution is ${state}`);
		}
		await sleep(200);
	}
}

/**
 * Fills in and sends a page that is not the first one.
 * @param {string} waitingUrl
 * @param {string} page as it is shown
 * @param {Value[]} values in the order of its fields
 */
const sendPage = async (waitingUrl, page, values) => void (await post(waitingUrl, page, values));

/** @param {string} html @returns {string} what a person reads of it */
const textOf = (html) =>
	html
		.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

/**
 * Waits for the last page of a form.
 * @param {string} waitingUrl as n8n told the first page
 * @param {string} [before] the page that was sent last, unless it was the first one
 * @returns {Promise<{html: string, text: string, files: {name: string, type: string, content: Buffer}[]}>} the page, and
 * what it makes the browser download
 */
async function lastPage(waitingUrl, before) {
	const html = await nextPage(waitingUrl, before);
	await fetch(waitingUrl, { method: 'POST', headers: BROWSER });
	const embedded = /const binaries = "([^"]*)"/.exec(html)?.[1] ?? '';
	/** @type {{data: any, fileName: string, type: string}[]} */
	const binaries = embedded ? JSON.parse(decodeURIComponent(embedded)) : [];
	const files = binaries.map(({ data, fileName, type }) => ({
		name: fileName,
		type,
		content: typeof data === 'string' ? Buffer.from(data, 'latin1') : Buffer.from(data.data),
	}));
	return { html, text: textOf(html), files };
}

module.exports = {
	answerMail,
	get,
	lastPage,
	linkIn,
	login,
	nextPage,
	sendPage,
	submitForm,
	textOf,
};
