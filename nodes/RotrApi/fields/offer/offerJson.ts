import type { INodeProperties } from 'n8n-workflow';
import { isSameName } from './insurer';
import { InvalidInput } from '../readers/invalid';
import { findJsonFault } from './jsonText';
import type { Problems } from '../readers/problems';
import { isEmpty, isRecord, shown } from '../readers/values';

/** The whole request as JSON, in place of the form. */
export const offerJsonProperty: INodeProperties = {
	displayName: 'Offer JSON',
	name: 'offerJson',
	type: 'json',
	typeOptions: { rows: 12 },
	required: true,
	default: '',
	placeholder: 'e.g. {"product": {"currency": "RON", "transport": {"startDate": "2026-11-24"}}}',
	description:
		'The body of the request as RotrApi documents it, with the members product, agreements and, if wanted, provider. The insurer and the name of the product may be left out: they come from Product above. The login at the insurer always comes from the credential.',
};

/** An offer's request body before its values are read. */
export type RawOffer = Record<string, unknown>;

function parse(text: string): unknown {
	const fault = findJsonFault(text);
	if (!fault) return JSON.parse(text) as unknown;
	throw new InvalidInput(
		'The Offer JSON can not be read',
		`It breaks at line ${fault.line}, column ${fault.column}: expected ${fault.expected}.`,
	);
}

/**
 * The request body that the parameter Offer JSON holds.
 *
 * @param value an object that an expression gave, or the text of one
 * @throws InvalidInput that tells line and column where the text is no JSON, or what it is if no object
 */
export function parseOfferJson(value: unknown): RawOffer {
	if (isEmpty(value)) {
		throw new InvalidInput(
			'The Offer JSON is missing',
			'Enter the body of the request, or an expression that gives it, such as {{ $json }}.',
		);
	}
	const body = typeof value === 'string' ? parse(value.replace(/^\uFEFF/, '')) : value;
	if (isRecord(body)) return body;
	throw new InvalidInput(
		'The Offer JSON must be one object',
		// What it holds stays out of sight: it may be an insurer login.
		`It must begin with { and hold the member product, but it is a ${Array.isArray(body) ? 'list' : typeof body}.`,
	);
}

/** An object inside the body, or an empty one where it is left out. */
function part(parent: RawOffer, name: string, path: string, problems: Problems): RawOffer {
	const value = parent[name];
	if (isRecord(value)) return value;
	if (!isEmpty(value)) problems.add(path, 'must be an object in braces');
	return {};
}

/** Which product the dropdown chose. */
export interface Choice {
	/** Empty with Other, where nothing was entered. */
	insurer: string;
	productName: string;
}

function agreed(given: unknown, chosen: string, path: string, problems: Problems): unknown {
	if (isEmpty(given)) return chosen;
	if (chosen !== '' && !isSameName(given, chosen)) {
		problems.add(
			path,
			`is ${shown(given)} in the Offer JSON, but ${shown(chosen)} in Product. Choose the same product in both.`,
		);
	}
	return given;
}

/**
 * A body completed with insurer and product, without any insurer login of its own.
 *
 * @param problems gets an insurer or a product that differs from the dropdown: never a mix of both
 * @returns `hadLogin`: whether a login was dropped, which always comes from the credential
 */
export function completeOfferJson(
	body: RawOffer,
	choice: Choice,
	problems: Problems,
): { body: RawOffer; hadLogin: boolean } {
	const { authentication, ...provider } = part(body, 'provider', 'provider', problems);
	const organization = part(provider, 'organization', 'provider.organization', problems);
	const product = part(body, 'product', 'product', problems);
	const insurerPath = 'provider.organization.businessName';
	const businessName = agreed(organization.businessName, choice.insurer, insurerPath, problems);
	const name = agreed(product.name, choice.productName, 'product.name', problems);
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
