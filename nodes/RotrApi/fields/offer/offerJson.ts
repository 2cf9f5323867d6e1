import type { INodeProperties } from 'n8n-workflow';
import type { Findings } from '../readers/findings';
import { InvalidInput } from '../readers/invalid';
import { isEmpty, isRecord, shown, type Reading } from '../readers/values';
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

/** A text as JSON, or where it stops being JSON. */
function parse(text: string): Reading {
	const fault = findJsonFault(text);
	if (!fault) return { value: JSON.parse(text) as unknown };
	return {
		problem: `It breaks at line ${fault.line}, column ${fault.column}: expected ${fault.expected}.`,
	};
}

/**
 * One JSON object: an object that an expression gave, or the text of one. What it holds stays out of
 * problems, because it may be an insurer login.
 */
function readObject(value: unknown): { value: RawOffer } | { broken: string } | { kind: string } {
	const parsed = typeof value === 'string' ? parse(value.replace(/^\uFEFF/, '')) : { value };
	if ('problem' in parsed) return { broken: parsed.problem };
	if (isRecord(parsed.value)) return { value: parsed.value };
	return { kind: Array.isArray(parsed.value) ? 'list' : typeof parsed.value };
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
	const read = readObject(value);
	if ('value' in read) return read.value;
	if ('broken' in read) throw new InvalidInput('The Offer JSON can not be read', read.broken);
	throw new InvalidInput(
		'The Offer JSON must be one object',
		`It must begin with { and hold the member product, but it is a ${read.kind}.`,
	);
}

/** Additional Data of the form: an object, or the text of one. */
export function readAdditionalData(value: unknown): Reading {
	const read = readObject(value);
	if ('value' in read) return read;
	if ('broken' in read) return { problem: `can not be read as JSON. ${read.broken}` };
	return { problem: `must be one JSON object in braces, but it is a ${read.kind}` };
}

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
 * A body completed with insurer and product, without any insurer login of its own.
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
