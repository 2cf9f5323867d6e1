import type { INodeProperties } from 'n8n-workflow';
import { concurrencyOption, optionsProperty, timeoutOption } from './options';

/** Where a download puts its file: n8n's usual field. */
export const binaryPropertyNameProperty: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'e.g. data',
	hint: 'The name of the output binary field to put the file in',
	description:
		'Name of the binary field for the first file. Further files of the same document get _1, _2 and so on after it.',
};

const fileNameOption: INodeProperties = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'e.g. policy-ROT-123.pdf',
	description:
		'Name of the file in the output. Leave empty for a name made of the number of the document.',
};

/** Options of the operations that download a document. */
export const downloadOptions = optionsProperty(
	concurrencyOption(10),
	fileNameOption,
	timeoutOption,
);
