import type { INodeProperties } from 'n8n-workflow';
import type { Findings } from '../readers/findings';
import { isEmpty, isRecord, shown, type Reader, type Reading } from '../readers/values';
import { isSameName } from './insurer';
import { findJsonFault } from './jsonText';
import { emptyOffer } from './offerEntries';

/** The whole request as JSON, in place of the form. */
export const offerJsonProperty: INodeProperties = {
	displayName: 'Offer JSON',
	name: 'offerJson',
	type: 'json',
	typeOptions: { rows: 12 },
	required: true,
	default: JSON.stringify(emptyOffer(), null, 2),
	placeholder: 'e.g. {"product": {"currency": "RON", "transport": {"startDate": "2026-11-24"}}}',
	description:
		'The body of the request as <a href="https://api.lifeishard.ro/rotr-api">RotrApi documents it</a>. It opens with all members, empty: fill in what you have, the rest may stay empty or go. Insurer and product come from Product above, an empty customer is a copy of the policyholder (with another one, check the PDF of the offer before issuing: who of the two is insured is not documented), and the login at the insurer always comes from the credential.',
};

/** An offer's request body before its values are read. */
export type RawOffer = Record<string, unknown>;

/** What to do where there is no body. */
export const enterOfferJson = () =>
	'Enter the body of the request, or an expression that gives it, such as {{ $json }}.';

/** A text as JSON, or where it stops being JSON. */
function parse(text: string): Reading {
	const fault = findJsonFault(text);
	if (!fault) return { value: JSON.parse(text) as unknown };
	const { line, column, expected } = fault;
	return {
		problem: 'can not be read as JSON',
		advice: `It breaks at line ${line}, column ${column}: expected ${expected}.`,
	};
}

/**
 * One JSON object: an object that an expression gave, or the text of one. What it holds stays out of
 * problems, because it may be an insurer login.
 */
export const readObject: Reader<RawOffer> = (value) => {
	const parsed = typeof value === 'string' ? parse(value.replace(/^\uFEFF/, '')) : { value };
	if ('problem' in parsed) return parsed;
	if (isRecord(parsed.value)) return { value: parsed.value };
	const kind = Array.isArray(parsed.value) ? 'list' : typeof parsed.value;
	return { problem: 'must be one JSON object in braces', advice: `It is a ${kind}.` };
};

/** An object inside the body, or an empty one where it is left out. */
function part(parent: RawOffer, name: string, path: string, findings: Findings): RawOffer {
	const value = parent[name];
	if (isRecord(value)) return value;
	if (!isEmpty(value)) findings.add(path, 'must be an object in braces');
	return {};
}

/** Which product the dropdown chose. */
export interface Choice {
	/** Empty with Other, where nothing was entered. */
	insurer: string;
	productName: string;
}

function agreed(given: unknown, chosen: string, path: string, findings: Findings): unknown {
	if (isEmpty(given)) return chosen;
	if (chosen !== '' && !isSameName(given, chosen)) {
		findings.add(
			path,
			`is ${shown(given)} in the Offer JSON, but ${shown(chosen)} in Product. Choose the same product in both.`,
			given,
		);
	}
	return given;
}

/**
 * A body with the insurer and the product of the dropdown where it names none, and without the login at an insurer.
 *
 * @param findings gets an insurer or a product that differs from the dropdown: never a mix of both
 * @returns `hadLogin`: whether a login was dropped, which always comes from the credential
 */
export function completeOfferJson(
	body: RawOffer,
	choice: Choice,
	findings: Findings,
): { body: RawOffer; hadLogin: boolean } {
	const { authentication, ...provider } = part(body, 'provider', 'provider', findings);
	const organization = part(provider, 'organization', 'provider.organization', findings);
	const product = part(body, 'product', 'product', findings);
	const insurerPath = 'provider.organization.businessName';
	const businessName = agreed(organization.businessName, choice.insurer, insurerPath, findings);
	const name = agreed(product.name, choice.productName, 'product.name', findings);
	return {
		body: {
			...body,
			provider: { ...provider, organization: { ...organization, businessName } },
			product: { ...product, name },
		},
		hadLogin: isRecord(authentication)
			? Object.values(authentication).some((value) => !isEmpty(value))
			: !isEmpty(authentication),
	};
}
