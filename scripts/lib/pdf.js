const { parentPort, Worker, workerData } = require('node:worker_threads');

/** @typedef {{totalPages: number, text: string}} Pdf `text` has single spaces */

/** @param {Uint8Array} bytes which pdf.js takes over @returns {Promise<Pdf>} */
async function read(bytes) {
	const { extractText, getDocumentProxy } = await import('unpdf');
	const { totalPages, text } = await extractText(await getDocumentProxy(bytes), {
		mergePages: true,
	});
	return { totalPages, text: text.replace(/\s+/g, ' ') };
}

/**
 * What a reader of a PDF reads, which also proves that it opens.
 * @param {Uint8Array | string} content the bytes, or base64 as the API sends it
 * @returns {Promise<Pdf>}
 */
function readPdf(content) {
	const pdf = new Uint8Array(
		typeof content === 'string' ? Buffer.from(content, 'base64') : content,
	);
	return new Promise((resolve, reject) => {
		// Jest runs modules in a VM, where the dynamic import of unpdf fails; a thread has Node's own loader.
		new Worker(__filename, { workerData: { pdf } }).once('message', resolve).once('error', reject);
	});
}

module.exports = { readPdf };

if (workerData?.pdf) void read(workerData.pdf).then((result) => parentPort?.postMessage(result));
