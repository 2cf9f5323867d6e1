import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Findings } from '../../fields/readers/findings';
import { ean13Property, readEan13, whereEan13Is } from '../../fields/readers/ean13';
import { insurerLoginFor, isSameName } from '../../fields/offer/insurer';
import {
	concurrencyOption,
	optionsProperty,
	simpleProperty,
	timeoutOption,
} from '../../fields/options/options';
import { isOn, readText } from '../../fields/readers/values';
import { at, given, sumOf, asText } from '../../output/answers';
import { groupOf } from '../../output/statuses';
import type { PlainOperation, Run } from '../operation';

const OTHER = 'other';

const properties: INodeProperties[] = [
	{
		displayName: 'Insurer',
		name: 'insurer',
		type: 'options',
		required: true,
		options: [
			{ name: 'ABC', value: 'abc' },
			{ name: 'Phoenix', value: 'phoenix' },
			{ name: 'Other', value: OTHER },
		],
		default: 'phoenix',
		description:
			'The insurer that holds the offer; its login is taken from Insurer Accounts in the credential. An expression may give the name of any insurer.',
	},
	{
		displayName: 'Other Insurer',
		name: 'otherInsurer',
		type: 'string',
		default: '',
		displayOptions: { show: { insurer: [OTHER] } },
		placeholder: 'e.g. omega',
		description: 'Name of the insurer as RotrApi writes it',
	},
	ean13Property,
	simpleProperty,
	optionsProperty(concurrencyOption(10), timeoutOption),
];

/** The insurer's name; one that is in no list goes out as it was given. */
function needInsurer(run: Run, itemIndex: number, findings: Findings): string | undefined {
	const insurer = findings.need('Insurer', readText, run.parameter('insurer', itemIndex));
	if (!isSameName(insurer, OTHER)) return insurer;
	return findings.need('Other Insurer', readText, run.parameter('otherInsurer', itemIndex));
}

/** The pending offer as flat fields. */
function simplify(insurer: string, ean13: number | string, data: unknown): IDataObject {
	return given({
		ean13: asText(at(data, 'ean13') ?? ean13),
		offerNumber: asText(at(data, 'offerNumber')),
		offerStatus: at(data, 'offerStatus'),
		statusGroup: groupOf(at(data, 'offerStatus')),
		insuredName: at(data, 'insured'),
		sumInsured: sumOf(at(data, 'sumInsured')),
		premiumAmount: sumOf(at(data, 'premiumAmount')),
		currency: at(data, 'currency'),
		premiumAmountRon: sumOf(at(data, 'premiumAmountRon')),
		startDate: at(data, 'startDate'),
		endDate: at(data, 'endDate'),
		insurer,
		issuedBy: at(data, 'issuedBy'),
		issuedAt: at(data, 'issuedAt'),
	});
}

/** `POST /offer/pending` (assumed path and method): an offer that waits at the insurer. Changes nothing. */
export const getPendingOffer: PlainOperation = {
	option: {
		name: 'Get Pending',
		value: 'getPending',
		action: 'Get pending offer',
		description:
			'Look up an offer that waits for approval or confirmation at the insurer, by its EAN13',
	},
	properties,
	concurrency: 10,
	start: (run) => async (itemIndex) => {
		const findings = new Findings();
		const code = run.parameter('ean13', itemIndex);
		const { insurer, ean13 } = findings.complete('input', {
			insurer: needInsurer(run, itemIndex, findings),
			ean13: findings.need('EAN13', readEan13, code, whereEan13Is),
		});
		const authentication = insurerLoginFor(run.connection.credentials, insurer);
		const provider = { ...(authentication && { authentication }) };
		const data = await run.call(
			{ endpoint: 'getPendingOffer', body: { provider, ean13 } },
			{ task: `get pending offer ${ean13} of ${insurer}`, itemIndex },
		);
		const isSimple = isOn(run.parameter('simple', itemIndex), true);
		return [{ json: isSimple ? simplify(insurer, ean13, data) : data }];
	},
};
