import type { INodeProperties } from 'n8n-workflow';
import { binaryPropertyNameProperty, downloadOptions } from '../../fields/options/file';
import { Findings } from '../../fields/readers/findings';
import { readText } from '../../fields/readers/values';
import { downloadDocument } from '../documents';
import type { PlainOperation } from '../operation';

const properties: INodeProperties[] = [
	{
		displayName: 'Series',
		name: 'series',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. ROT',
		description:
			'Series of the policy as printed on it, slashes included: the field series in the output of Issue Policy',
	},
	{
		displayName: 'Number',
		name: 'number',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 1234567890',
		description:
			'Number of the policy as printed on it, leading zeros included: the field number in the output of Issue Policy',
	},
	binaryPropertyNameProperty,
	downloadOptions,
];

/** `GET /policy?series=..&number=..`: the document of a policy that is known by what is printed on it. */
export const downloadPolicyPdfByNumber: PlainOperation = {
	option: {
		name: 'Download PDF by Series and Number',
		value: 'downloadPdfByNumber',
		action: 'Download PDF of policy by series and number',
		description: 'Get the document of a policy whose series and number are known',
	},
	properties,
	concurrency: 10,
	start: (run) => async (itemIndex) => {
		const findings = new Findings();
		const { series, number } = findings.complete('input', {
			series: findings.need('Series', readText, run.parameter('series', itemIndex)),
			number: findings.need('Number', readText, run.parameter('number', itemIndex)),
		});
		return await downloadDocument(
			run,
			itemIndex,
			{ endpoint: 'getPolicyPdfByNumber', qs: { series, number } },
			{
				label: `policy ${series} ${number}`,
				stem: `policy-${series}-${number}`,
				keys: { series, number },
			},
		);
	},
};
