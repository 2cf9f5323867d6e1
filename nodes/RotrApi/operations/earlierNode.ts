import type { IExecuteFunctions } from 'n8n-workflow';
import { offerIdProperty, policyIdProperty, readId } from '../fields/readers/ids';
import type { Run } from './operation';

/** Which earlier node gives a value, and what it is called as long as nobody renames it. */
interface Source {
	resource: string;
	operation: string;
	usualName: string;
}

/** The node that made the offer. */
const CREATE_OFFER: Source = {
	resource: 'offer',
	operation: 'create',
	usualName: 'Create Offer',
};

/** The node that issued the policy. */
const ISSUE_POLICY: Source = {
	resource: 'policy',
	operation: 'issue',
	usualName: 'Issue Policy',
};

/** The name of the nearest node before this one that does the operation; n8n before 2 may not tell. */
function nameOf(
	context: Pick<IExecuteFunctions, 'getNode' | 'getParentNodes'>,
	{ resource, operation }: Source,
): string | undefined {
	const { name, type } = context.getNode();
	const parents = context.getParentNodes(name, { includeNodeParameters: true });
	const found = parents.filter(
		(parent) =>
			!parent.disabled &&
			parent.type === type.replace(/Tool$/, '') &&
			parent.parameters?.resource === resource &&
			parent.parameters.operation === operation,
	);
	// n8n lists the farthest first.
	return found.at(-1)?.name;
}

/**
 * What to write into a field whose value is no longer in the item, because a node in between has put something else
 * there: `write {{ $('Create Offer').item.json.offerId }}`
 */
function whatToWrite(
	context: Pick<IExecuteFunctions, 'getNode' | 'getParentNodes'>,
	source: Source,
	field: string,
): string {
	const name = nameOf(context, source);
	const quoted = (name ?? source.usualName).replace(/[\\']/g, (sign) => `\\${sign}`);
	const write = `write {{ $('${quoted}').item.json.${field} }}`;
	return name === undefined
		? `${write}, with the name of your node in place of ${source.usualName}`
		: write;
}

/** What to write for a member of the offer that an earlier node has made. */
export const whatToWriteOfOffer = ({ context }: Pick<Run, 'context'>, field: string) =>
	whatToWrite(context, CREATE_OFFER, field);

/** @throws InvalidInput where the item gives no offer's number */
export const offerIdOf = (run: Run, itemIndex: number) =>
	readId(run.parameter('offerId', itemIndex), offerIdProperty.displayName, () =>
		whatToWrite(run.context, CREATE_OFFER, 'offerId'),
	);

/** @throws InvalidInput where the item gives no policy's number */
export const policyIdOf = (run: Run, itemIndex: number) =>
	readId(run.parameter('policyId', itemIndex), policyIdProperty.displayName, () =>
		whatToWrite(run.context, ISSUE_POLICY, 'policyId'),
	);
