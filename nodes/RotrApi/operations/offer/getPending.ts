import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { ean13Property, readEan13 } from '../../fields/readers/ean13';
import { readText } from '../../fields/readers/ids';
import { findInsurerLogin } from '../../fields/offer/insurer';
import { readTogether } from '../../fields/readers/invalid';
import {
	concurrencyOption,
	optionsProperty,
	simpleProperty,
	timeoutOption,
} from '../../fields/options/options';
import { isOn } from '../../fields/readers/values';
import { at, given, sumOf, asText } from '../../output/answers';
import { groupOf } from '../../output/statuses';
import type { PlainOperation } from '../operation';

const properties: INodeProperties[] = [
	{
		displayName: 'Insurer',
		name: 'insurer',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. phoenix',
		description:
			'Name of the insurer that holds the offer, as RotrApi writes it. Its login is taken from Insurer Accounts in the credential.',
	},
	ean13Property,
	simpleProperty,
	optionsProperty(concurrencyOption(10), timeoutOption),
];

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
		const [insurer, ean13] = await readTogether(
			() => readText(run.parameter('insurer', itemIndex), 'Insurer'),
			() => readEan13(run.parameter('ean13', itemIndex)),
		);
		const authentication = findInsurerLogin(run.connection.credentials, insurer);
		const data = await run.call(
			{ endpoint: 'getPendingOffer', body: { provider: { authentication }, ean13 } },
			{ task: `get pending offer ${ean13} of ${insurer}`, itemIndex },
		);
		const isSimple = isOn(run.parameter('simple', itemIndex), true);
		return [{ json: isSimple ? simplify(insurer, ean13, data) : data }];
	},
};
