import type { IDataObject, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { offerProperties } from '../../fields/offer/offerForm';
import { readOffer, withoutInsurerLogin, type OfferRequest } from '../../fields/offer/offerRequest';
import { offerShape } from '../../fields/offer/shape';
import {
	concurrencyOption,
	optionsProperty,
	simpleProperty,
	timeoutOption,
} from '../../fields/options/options';
import { isEmpty, isOn, plainText } from '../../fields/readers/values';
import { at, given, idOf, insurerAndProduct, sumOf, asText } from '../../output/answers';
import { environmentOf } from '../environment';
import type { PlainOperation, Run } from '../operation';

const CONCURRENCY = 5;

const LOGIN_DROPPED =
	'The login at the insurer in Offer JSON was not sent. It comes from Insurer Accounts in the RotrApi credential: enter it there, and take it out of the workflow.';

/** How deep an insurer's answer is searched; real ones are a few levels deep. */
const MOST_LEVELS = 8;

/** The EAN13 in an insurer's answer, wherever it stands there and however it is spelt. */
function findEan13(answer: unknown, depth = 0): string | number | undefined {
	if (typeof answer !== 'object' || answer === null || depth > MOST_LEVELS) return undefined;
	for (const [key, value] of Object.entries(answer)) {
		const isCode = typeof value === 'number' || (typeof value === 'string' && !isEmpty(value));
		if (isCode && key.toLowerCase().replace(/[^a-z0-9]/g, '') === 'ean13') return value;
	}
	for (const value of Object.values(answer)) {
		const found = findEan13(value, depth + 1);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The members of an offer's output that Issue takes by default. */
function forIssue(data: IDataObject): IDataObject {
	return given({
		offerId: idOf(at(data, 'offer', 'offerId')),
		paymentAmount: sumOf(at(data, 'offer', 'payment', 'amount')),
		paymentCurrency: at(data, 'offer', 'payment', 'currency'),
	});
}

/**
 * The flat fields of an offer that people use, from `data` of the API's answer, and the instalments, which no later call
 * gives; what the answer doesn't hold is left out.
 */
export function simplifyOffer(data: IDataObject, environment: string): IDataObject {
	const offer = (name: string) => at(data, 'offer', name);
	const providerResponse = offer('providerResponse');
	const ean13 = findEan13(providerResponse);
	const { offerId, ...payment } = forIssue(data);
	return given({
		offerId,
		premiumAmount: sumOf(offer('premiumAmount')),
		currency: offer('currency'),
		...payment,
		startDate: offer('startDate'),
		endDate: offer('endDate'),
		...insurerAndProduct(data),
		...(ean13 === undefined ? { providerResponse } : { ean13: asText(ean13) }),
		environment,
		installments: offer('installments'),
		notes: offer('notes'),
	});
}

const checkOnlyOption: INodeProperties = {
	displayName: 'Check Only',
	name: 'checkOnly',
	type: 'boolean',
	default: false,
	description:
		'Whether to check the offer and send nothing: the output says what is wrong, what is doubtful, what is completed, and what would be sent',
};

/** What Check Only gives for an item; a request that is wrong is no failure. Sends nothing. */
async function check(run: Run, itemIndex: number): Promise<IDataObject> {
	const request = await readOffer(run, itemIndex, run.connection.credentials);
	const { problems, doubts, changes } = request.findings;
	const found = { valid: problems.length === 0, problems, doubts, changes };
	return found.valid ? { ...found, request: withoutInsurerLogin(request) } : found;
}

/** Sends the request; `data` of the answer holds an offer with a number. */
async function askInsurer(
	run: Run,
	request: OfferRequest,
	itemIndex: number,
): Promise<IDataObject> {
	const name = `${request.insurer}/${request.productName}`;
	const body = request.body as IDataObject;
	return await run.call(
		{ endpoint: 'createOffer', body },
		{
			task: `create the offer for ${name}`,
			open: `whether RotrApi made the offer for ${name}`,
			whenOpen:
				'Running it again may make a second offer, which is harmless: only an issued policy binds.',
			label: request.findings.label,
			doubts: request.findings.doubts,
			itemIndex,
		},
		(data) =>
			plainText(at(data, 'offer', 'offerId')) === ''
				? "RotrApi's answer holds no offer"
				: undefined,
	);
}

/** `POST /offer`: asks an insurer for an offer. */
export const createOffer: PlainOperation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create offer',
		description:
			'Ask an insurer for an offer; it binds nobody. AI agents: use Specify Offer "Using JSON".',
	},
	toolAction: `Asks an insurer for an offer, which binds nobody. The JSON of the offer has this shape, in which what is not known is left out and dates are YYYY-MM-DD: ${offerShape()}. Create offer`,
	properties: [
		...offerProperties,
		simpleProperty,
		optionsProperty(checkOnlyOption, concurrencyOption(CONCURRENCY), timeoutOption),
	],
	concurrency: CONCURRENCY,
	start(run) {
		let hinted = false;
		return async (itemIndex): Promise<INodeExecutionData[]> => {
			const isCheck = isOn(run.option('checkOnly', itemIndex, false), false);
			if (isCheck) return [{ json: await check(run, itemIndex) }];
			const request = await readOffer(run, itemIndex, run.connection.credentials);
			request.findings.report('offer');
			request.findings.tell(run, itemIndex);
			if (request.hadLogin && !hinted) {
				hinted = true;
				run.hint(LOGIN_DROPPED);
			}
			const data = await askInsurer(run, request, itemIndex);
			const isSimple = isOn(run.parameter('simple', itemIndex), true);
			const json = isSimple
				? simplifyOffer(data, environmentOf(run))
				: { ...data, ...forIssue(data) };
			return [{ json }];
		};
	},
};
