import type {
	IBinaryKeyData,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
} from 'n8n-workflow';
import { InvalidInput } from '../fields/readers/invalid';
import { asRecord } from '../transport/wire/envelope';
import { decodeBase64, isPdf } from './base64';
import { extensionOf, numberedName, safeFileName } from './fileName';

/** The field of an answer that holds a file's base64: nothing in it is a text. */
export const FILE_TEXTS: string[] = ['content'];

const MOST_FILES = 100;

/** Types of files other than PDF that an insurer may attach; anything else is bytes. */
const MIME_TYPES: Record<string, string> = {
	csv: 'text/csv',
	doc: 'application/msword',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	html: 'text/html',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	p7m: 'application/pkcs7-mime',
	p7s: 'application/pkcs7-signature',
	png: 'image/png',
	txt: 'text/plain',
	xml: 'application/xml',
	zip: 'application/zip',
};

/** A wanted name that says PDF, for a file that is something else, with the ending that opens it. */
function withEnding(name: string, extension: string): string {
	return extensionOf(name) === 'pdf' ? `${name.trim().slice(0, -3)}${extension}` : name;
}

/** What a document is called in messages and in the output's json, and where its files go. */
export interface Document {
	/** e.g. `offer 12` */
	label: string;
	/** The default file name without its ending, e.g. `offer-12` */
	stem: string;
	/** The file name that the user wants; '' for the default. */
	fileName: string;
	/** The binary field of the first file. */
	field: string;
	/** e.g. `{ offerId: 12 }` */
	keys: IDataObject;
}

interface CheckedFile {
	bytes: Buffer;
	extension: string;
	mimeType: string;
	type: string;
	apiName: string;
}

/** One file of the API's answer, decoded and checked to be what its name says. */
function checkFile(file: unknown, label: string, position: string): CheckedFile {
	const { name, type, content } = asRecord(file) ?? {};
	const bytes = decodeBase64(content);
	if (typeof bytes === 'string') {
		throw new InvalidInput(
			`Could not download the PDF of ${label}: ${position} in RotrApi's answer ${bytes}`,
			'The document was not saved, since it would be damaged. Try again later; if it stays so, tell Life is Hard.',
		);
	}
	const apiName = typeof name === 'string' ? name.slice(0, 255) : '';
	const extension = extensionOf(apiName) || 'pdf';
	if (extension === 'pdf' && !isPdf(bytes)) {
		throw new InvalidInput(
			`Could not download the PDF of ${label}: ${position} in RotrApi's answer is not a PDF`,
			'The document was not saved, since no PDF reader would open it. Try again later; if it stays so, tell Life is Hard.',
		);
	}
	const mimeType =
		extension === 'pdf' ? 'application/pdf' : (MIME_TYPES[extension] ?? 'application/octet-stream');
	return { bytes, extension, mimeType, type: typeof type === 'string' ? type : '', apiName };
}

function filesOf(answer: unknown, label: string): unknown[] {
	const files = asRecord(answer)?.files;
	if (!Array.isArray(files)) {
		throw new InvalidInput(
			`Could not download the PDF of ${label}: RotrApi's answer holds no list of files`,
			'Check the address in the RotrApi credential.',
		);
	}
	if (files.length === 0) {
		throw new InvalidInput(
			`There is no document for ${label} yet`,
			'RotrApi knows it but has no file for it. Insurers may take a while: try again in a few minutes.',
		);
	}
	if (files.length > MOST_FILES) {
		throw new InvalidInput(
			`Could not download the PDF of ${label}: RotrApi's answer holds ${files.length} files, more than ${MOST_FILES}`,
			'No document of an insurer has so many. Tell Life is Hard.',
		);
	}
	// Out of the answer, or it would keep each file's text in memory until the last one is done.
	return files.splice(0);
}

/**
 * Turns the API's `files[]` (base64 in JSON, never binary) into one item with binary data: the first
 * file in the field that the user named, further ones in `<name>_1`, `<name>_2`, ... Each is handed to
 * n8n's storage as soon as it is decoded. File names are ours; the API's name is kept as `apiName`.
 *
 * @throws InvalidInput when there is no file, or one is damaged
 */
export async function fileItem(
	context: IExecuteFunctions,
	answer: unknown,
	document: Document,
): Promise<INodeExecutionData[]> {
	const entries = filesOf(answer, document.label);

	const binary: IBinaryKeyData = {};
	const files: IDataObject[] = [];
	for (let index = 0; index < entries.length; index++) {
		const position = entries.length === 1 ? 'the file' : `file ${index + 1} of ${entries.length}`;
		const { bytes, extension, mimeType, type, apiName } = checkFile(
			entries[index],
			document.label,
			position,
		);
		entries[index] = undefined;
		const fallback = `${document.stem}.${extension}`;
		const fileName = numberedName(
			safeFileName(
				withEnding(document.fileName, extension) || fallback,
				safeFileName(fallback, 'document.pdf'),
			),
			index,
		);
		const binaryProperty = index === 0 ? document.field : `${document.field}_${index}`;
		const fileSize = bytes.length;
		binary[binaryProperty] = await context.helpers.prepareBinaryData(bytes, fileName, mimeType);
		files.push({ binaryProperty, fileName, mimeType, fileSize, type, apiName });
	}
	const { fileName, mimeType, fileSize } = files[0];
	const attachments = Object.keys(binary).join(',');
	return [{ json: { ...document.keys, fileName, mimeType, fileSize, attachments, files }, binary }];
}
