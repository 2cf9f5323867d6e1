const { parentPort, workerData } = require('node:worker_threads');
const { extractText, getDocumentProxy } = require('unpdf');

async function read() {
	const pdf = await getDocumentProxy(workerData);
	const { totalPages, text } = await extractText(pdf, { mergePages: true });
	parentPort?.postMessage({ totalPages, text: text.replace(/\s+/g, ' ') });
}

void read();
