import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readRequired } from '../fields/readers/findings';
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

/** What `Findings.need` is to read: the number that the item gives. */
function idField(
	run: Run,
	itemIndex: number,
	{ name, displayName }: INodeProperties,
	from: Source,
) {
	const whenMissing = () =>
		`Enter the number in the field ${displayName}. If it is an expression, the item has no such value: ${whatToWrite(run.context, from, name)}.`;
	return [displayName, readId, run.parameter(name, itemIndex), whenMissing] as const;
}

/** The field that names the item's offer, for `Findings.need`. */
export const offerIdField = (run: Run, itemIndex: number) =>
	idField(run, itemIndex, offerIdProperty, CREATE_OFFER);

/** @throws InvalidInput where the item gives no offer's number */
export const offerIdOf = (run: Run, itemIndex: number) =>
	readRequired(...offerIdField(run, itemIndex));

/** @throws InvalidInput where the item gives no policy's number */
export const policyIdOf = (run: Run, itemIndex: number) =>
	readRequired(...idField(run, itemIndex, policyIdProperty, ISSUE_POLICY));
