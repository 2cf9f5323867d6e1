const { join } = require('node:path');
const { Worker } = require('node:worker_threads');

/**
 * What a reader of a PDF reads, for tests.
 *
 * @param {Uint8Array | string} content The bytes, or base64 as the API sends it.
 * @returns {Promise<{ totalPages: number, text: string }>} The text with single spaces.
 */
function readPdf(content) {
	const bytes = typeof content === 'string' ? Buffer.from(content, 'base64') : content;
	return new Promise((resolve, reject) => {
		// Jest runs modules in a VM, where the dynamic import inside unpdf fails; a thread has Node's own loader.
		const reader = new Worker(join(__dirname, 'read-pdf-thread.js'), {
			workerData: new Uint8Array(bytes),
		});
		reader.once('message', resolve);
		reader.once('error', reject);
	});
}

module.exports = { readPdf };
