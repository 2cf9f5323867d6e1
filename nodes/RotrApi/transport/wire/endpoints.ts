import type { IHttpRequestMethods } from 'n8n-workflow';

/** One call of RotrApi. `path` may hold `{name}` parts, which are filled in URL-encoded. */
export interface Endpoint {
	method: IHttpRequestMethods;
	path: string;
	/** `assumed`: not printed in the vendor's documents; `setting` is the credential field that corrects it. */
	basis: 'known' | 'assumed';
	setting?: 'offerStatusPath' | 'pendingOfferPath';
	/** Only what may be repeated without an effect is ever sent again after a lost answer. */
	repeatable: boolean;
	/** Makes a contract: only the API's own word that a call was turned down lets it be sent again. */
	binding?: true;
}

/** The calls of RotrApi, named after what they do. */
export type EndpointName =
	| 'authenticate'
	| 'renewToken'
	| 'createOffer'
	| 'downloadOffer'
	| 'getOfferStatus'
	| 'downloadPolicyByNumber'
	| 'issuePolicy'
	| 'downloadPolicy'
	| 'getPendingOffer';

/**
 * The nine calls of RotrApi, and the one table of what is known and what is assumed of them
 * (the vendor's reference page prints bodies and answers, but neither methods nor paths).
 */
export const ENDPOINTS: Record<EndpointName, Endpoint> = {
	authenticate: { method: 'POST', path: '/auth', basis: 'known', repeatable: true },
	renewToken: { method: 'PATCH', path: '/auth', basis: 'known', repeatable: true },
	createOffer: { method: 'POST', path: '/offer', basis: 'known', repeatable: false },
	downloadOffer: { method: 'GET', path: '/offer/{id}', basis: 'known', repeatable: true },
	getOfferStatus: {
		method: 'GET',
		path: '/offer/status/{id}',
		basis: 'assumed',
		setting: 'offerStatusPath',
		repeatable: true,
	},
	downloadPolicyByNumber: { method: 'GET', path: '/policy', basis: 'known', repeatable: true },
	issuePolicy: {
		method: 'POST',
		path: '/policy',
		basis: 'known',
		repeatable: false,
		binding: true,
	},
	downloadPolicy: { method: 'GET', path: '/policy/{id}', basis: 'known', repeatable: true },
	getPendingOffer: {
		method: 'POST',
		path: '/offer/pending',
		basis: 'assumed',
		setting: 'pendingOfferPath',
		repeatable: true,
	},
};

/**
 * The path of an endpoint, with the user's correction of an assumed path and the parts filled in.
 *
 * @param settings the credential, whose path fields correct the assumed paths
 * @param parts values of the `{name}` parts; each goes through `encodeURIComponent`
 * @throws Error in plain words when a corrected path can't be used
 */
export function pathOf(
	endpoint: Endpoint,
	settings: { offerStatusPath?: string; pendingOfferPath?: string },
	parts: Record<string, string>,
): string {
	const corrected = endpoint.setting && String(settings[endpoint.setting] ?? '').trim();
	const template = corrected || endpoint.path;
	const label = endpoint.setting === 'offerStatusPath' ? 'Offer Status Path' : 'Pending Offer Path';
	if (!template.startsWith('/') || template.startsWith('//') || /[\s\\#]/.test(template)) {
		throw new Error(
			`The ${label} of the RotrApi credential must begin with one "/", e.g. ${endpoint.path}`,
		);
	}
	for (const name of Object.keys(parts)) {
		if (!template.includes(`{${name}}`)) {
			throw new Error(`The ${label} of the RotrApi credential must hold {${name}}`);
		}
	}
	return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(parts, name) ? encodeURIComponent(parts[name]) : whole,
	);
}
