import { binaryPropertyNameProperty, downloadOptions } from '../../fields/options/file';
import { policyIdProperty } from '../../fields/readers/ids';
import { downloadDocument } from '../documents';
import { policyIdOf } from '../earlierNode';
import type { PlainOperation } from '../operation';

/** `GET /policy/{id}`: the policy's document. */
export const downloadPolicyPdf: PlainOperation = {
	option: {
		name: 'Download PDF',
		value: 'downloadPdf',
		action: 'Download PDF of policy',
		description: 'Get the document of a policy as a file',
	},
	properties: [policyIdProperty, binaryPropertyNameProperty, downloadOptions],
	concurrency: 10,
	start: (run) => async (itemIndex) => {
		const policyId = policyIdOf(run, itemIndex);
		return await downloadDocument(
			run,
			itemIndex,
			{ endpoint: 'getPolicyPdf', parts: { id: String(policyId) } },
			{
				label: `policy ${policyId}`,
				stem: `policy-${policyId}`,
				keys: { policyId },
			},
		);
	},
};
