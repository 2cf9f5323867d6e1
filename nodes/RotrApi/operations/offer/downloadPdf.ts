import { binaryPropertyNameProperty, downloadOptions } from '../../fields/options/file';
import { offerIdProperty } from '../../fields/readers/ids';
import { downloadDocument } from '../documents';
import { offerIdOf } from '../earlierNode';
import type { PlainOperation } from '../operation';

/** `GET /offer/{id}`: the offer's document. */
export const downloadOfferPdf: PlainOperation = {
	option: {
		name: 'Download PDF',
		value: 'downloadPdf',
		action: 'Download PDF of offer',
		description: 'Get the document of an offer as a file',
	},
	properties: [offerIdProperty, binaryPropertyNameProperty, downloadOptions],
	concurrency: 10,
	start: (run) => async (itemIndex) => {
		const offerId = offerIdOf(run, itemIndex);
		return await downloadDocument(
			run,
			itemIndex,
			{ endpoint: 'getOfferPdf', parts: { id: String(offerId) } },
			{
				label: `offer ${offerId}`,
				stem: `offer-${offerId}`,
				keys: { offerId },
			},
		);
	},
};
