import type { IHttpRequestMethods } from 'n8n-workflow';

/** One call of RotrApi. `path` may hold `{name}` parts, which are filled in URL-encoded. */
interface Endpoint {
	method: IHttpRequestMethods;
	path: string;
	/**
	 * The member of the credential's `paths` that corrects the path, where that is assumed: the vendor's documents don't print
	 * it.
	 */
	setting?: keyof typeof SETTING_LABELS;
	/**
	 * What it does at the insurer, on which its retries, its wording and its ledger hang: `none` may be repeated at will;
	 * `creates` makes something that binds nobody, and is sent once, for a second one is noise; `binds` makes or changes
	 * a contract, and is sent through the ledger only.
	 */
	effect: 'none' | 'creates' | 'binds';
}

/**
 * The nine calls of RotrApi, and the one table of what is known and what is assumed of them
 * (the vendor's reference page prints bodies and answers, but neither methods nor paths).
 */
export const ENDPOINTS = {
	login: { method: 'POST', path: '/auth', effect: 'none' },
	renewToken: { method: 'PATCH', path: '/auth', effect: 'none' },
	createOffer: { method: 'POST', path: '/offer', effect: 'creates' },
	getOfferPdf: { method: 'GET', path: '/offer/{id}', effect: 'none' },
	getOfferStatus: {
		method: 'GET',
		path: '/offer/status/{id}',
		setting: 'offerStatusPath',
		effect: 'none',
	},
	getPolicyPdfByNumber: { method: 'GET', path: '/policy', effect: 'none' },
	issuePolicy: { method: 'POST', path: '/policy', effect: 'binds' },
	getPolicyPdf: { method: 'GET', path: '/policy/{id}', effect: 'none' },
	getPendingOffer: {
		method: 'POST',
		path: '/offer/pending',
		setting: 'pendingOfferPath',
		effect: 'none',
	},
} as const satisfies Record<string, Endpoint>;

/** The calls of RotrApi, or those that have one of these effects, named after what they do; the sandbox has the same names. */
export type EndpointName<Effect extends Endpoint['effect'] = Endpoint['effect']> = {
	[Name in keyof typeof ENDPOINTS]: (typeof ENDPOINTS)[Name]['effect'] extends Effect
		? Name
		: never;
}[keyof typeof ENDPOINTS];

/** What the credential's form calls its members. */
export const SETTING_LABELS = {
	offerStatusPath: 'Offer Status Path',
	pendingOfferPath: 'Pending Offer Path',
} as const;

/** The credential's fields for the assumed paths: on the form, or in the collection `paths`. */
interface PathSettings {
	offerStatusPath?: unknown;
	pendingOfferPath?: unknown;
	paths?: unknown;
}

/** The user's correction of an assumed path, '' where there is none. */
export function correctedPath(name: EndpointName, settings: PathSettings): string {
	const { setting, path }: Endpoint = ENDPOINTS[name];
	if (!setting) return '';
	const inCollection = (settings.paths ?? {}) as PathSettings;
	const given = [settings, inCollection].map((fields) => String(fields[setting] ?? '').trim());
	return given.find((text) => text !== '' && text !== path) ?? '';
}

/**
 * The path of an endpoint, with the user's correction of an assumed path and the parts filled in.
 *
 * @param settings the credential, which may correct the assumed paths
 * @param parts values of the `{name}` parts; each goes through `encodeURIComponent`
 * @param template the path to fill in, where that is known already
 * @throws Error in plain words when a corrected path can't be used
 */
export function pathOf(
	name: EndpointName,
	settings: PathSettings,
	parts: Record<string, string>,
	template: string = correctedPath(name, settings) || ENDPOINTS[name].path,
): string {
	const { setting, path }: Endpoint = ENDPOINTS[name];
	const label = setting ? SETTING_LABELS[setting] : '';
	if (!template.startsWith('/') || template.startsWith('//') || /[\s\\#]/.test(template)) {
		throw new Error(`The ${label} of the RotrApi credential must begin with one "/", e.g. ${path}`);
	}
	for (const part of Object.keys(parts)) {
		if (!template.includes(`{${part}}`)) {
			throw new Error(`The ${label} of the RotrApi credential must hold {${part}}`);
		}
	}
	return template.replace(/\{(\w+)\}/g, (whole, part: string) =>
		Object.hasOwn(parts, part) ? encodeURIComponent(parts[part]) : whole,
	);
}
