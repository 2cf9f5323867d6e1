import type { INodePropertyOptions } from 'n8n-workflow';
import { authenticate } from './account/authenticate';
import { renewToken } from './account/renewToken';
import { createOffer } from './offer/create';
import { downloadOfferPdf } from './offer/downloadPdf';
import { getPendingOffer } from './offer/getPending';
import { getOfferStatus } from './offer/getStatus';
import type { PlainOperation } from './operation';
import type { BindingOperation } from './order';
import { downloadPolicyPdf } from './policy/downloadPdf';
import { downloadPolicyPdfByNumber } from './policy/downloadPdfByNumber';
import { issuePolicy } from './policy/issue';

/** One operation of the node: a file of its own and a line in the registry. */
export type Operation = PlainOperation | BindingOperation;

/** A choice of the Resource dropdown with its operations. */
export interface Resource {
	option: INodePropertyOptions;
	operations: Operation[];
}

/** The registry: what stands here is what the node offers, in the order of the dropdowns; Account last, as it is needed least. */
export const RESOURCES: Resource[] = [
	{
		option: { name: 'Offer', value: 'offer', description: 'A priced proposal of an insurer' },
		operations: [createOffer, downloadOfferPdf, getPendingOffer, getOfferStatus],
	},
	{
		option: { name: 'Policy', value: 'policy', description: 'A contract made from an offer' },
		operations: [downloadPolicyPdf, downloadPolicyPdfByNumber, issuePolicy],
	},
	{
		option: { name: 'Account', value: 'account', description: "The broker's login to RotrApi" },
		operations: [authenticate, renewToken],
	},
];

/** @throws Error for a name that the registry does not know, e.g. from a newer version's workflow */
export function operationOf(resource: string, name: string): Operation {
	const found = RESOURCES.find(({ option }) => option.value === resource)?.operations.find(
		({ option }) => option.value === name,
	);
	if (!found) throw new Error(`This version of the node has no operation "${resource}: ${name}"`);
	return found;
}
