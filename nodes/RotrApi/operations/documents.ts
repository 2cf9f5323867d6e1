import type { INodeExecutionData } from 'n8n-workflow';
import { createDecoder } from '../output/base64';
import { FILE_TEXTS, fileItem, type Document } from '../output/files';
import type { Run, Sendable } from './operation';

/** What the three download operations share: the call, and its files as binary data of one item. */
export async function downloadDocument(
	run: Run,
	itemIndex: number,
	call: Sendable,
	document: Pick<Document, 'label' | 'stem' | 'keys'>,
): Promise<INodeExecutionData[]> {
	const task = `download the PDF of ${document.label}`;
	const answer = await run.call(
		{ ...call, sinkFor: createDecoder, verbatim: FILE_TEXTS },
		{ task, itemIndex },
	);
	const target = {
		...document,
		fileName: String(run.option<unknown>('fileName', itemIndex, '')),
		field: String(run.parameter('binaryPropertyName', itemIndex) ?? '').trim() || 'data',
	};
	return await run.whileStoring(async () => await fileItem(run.context, answer, target));
}
