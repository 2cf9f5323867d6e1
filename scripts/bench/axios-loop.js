const { mkdtempSync, rmSync } = require('node:fs');
const { writeFile } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { default: axios } = require('axios');
const { answerParent } = require('./child');

const folder = mkdtempSync(join(tmpdir(), 'rotr-loop-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/**
 * What a program without n8n would do: one login, then so many requests in flight; each file is decoded and written.
 * @param {{url: string, account: object, ids: number[], job: 'download' | 'status', concurrency: number}} work
 */
async function run({ url, account, ids, job, concurrency }) {
	const login = await axios.post(`${url}/auth`, account);
	const headers = { Token: login.data.data.token };
	const queue = ids.values();
	const worker = async () => {
		for (const id of queue) {
			const path = job === 'download' ? `/policy/${id}` : `/offer/status/${id}`;
			const { data } = await axios.get(url + path, { headers });
			if (job === 'status') continue;
			const bytes = Buffer.from(data.data.files[0].content, 'base64');
			await writeFile(join(folder, `policy-${id}.pdf`), bytes);
		}
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
}

answerParent({ run });
