import axios, { type AxiosInstance, type AxiosResponse } from 'axios';

import { startSandbox } from '../../sandbox';

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;
export type Options = Parameters<typeof startSandbox>[0];

/** A sandbox with a client that takes every answer as it comes. */
export interface Bench {
	sandbox: Sandbox;
	http: AxiosInstance;
	login: () => Promise<{ Token: string }>;
}

const running: Sandbox[] = [];

export async function startBench(options?: Options): Promise<Bench> {
	const sandbox = await startSandbox(options);
	running.push(sandbox);
	const http = axios.create({
		baseURL: sandbox.url,
		validateStatus: () => true,
		maxRedirects: 0,
		timeout: 10_000,
	});
	const login = async () => {
		const { data } = await http.post('/auth', sandbox.account);
		return { Token: data.data.token as string };
	};
	return { sandbox, http, login };
}

/** Ends the benches of a test; what the sandbox noted against itself fails the test. */
export async function stopBenches(): Promise<void> {
	const benches = running.splice(0);
	await Promise.all(benches.map(async (sandbox) => await sandbox.stop()));
	expect(benches.flatMap((sandbox) => sandbox.books.violations)).toEqual([]);
}

export const envelope = ({ status, data }: AxiosResponse) => ({ status, ...data });

export const policyholder = () => ({
	businessName: 'Life is Hard',
	isForeignPerson: false,
	taxId: '16432684',
	email: 'email@email.ro',
	mobileNumber: '0744444444',
	address: {
		country: 'RO',
		county: 'CJ',
		city: 'Cluj-Napoca',
		cityCode: '54984',
		street: 'Principală',
		houseNumber: '19-21',
	},
});

export const offerRequest = () => ({
	provider: {
		organization: { businessName: 'phoenix' },
		authentication: { account: '', password: '', code: '' },
	},
	product: {
		name: 'cmr',
		currency: 'RON',
		transport: {
			startDate: '2026-08-31',
			termTime: 12,
			installmentCount: 1,
			sumInsured: 27000,
			numberOfVehicles: 1,
		},
		policyholder: policyholder(),
	},
	agreements: { gdpr: true, marketing: false },
});

/** A bench that is logged in and makes offers. */
export const offerBench = async (options?: Options) => {
	const bench = await startBench(options);
	const headers = await bench.login();
	const create = async (request: object, more: object = {}) =>
		await bench.http.post('/offer', request, { headers: { ...headers, ...more } });
	return { ...bench, headers, create };
};

/** The documented request with one value changed, or taken away. */
export const changed = (path: string, value?: unknown) => {
	const request = offerRequest();
	const parts = path.split('.');
	const last = parts.pop() ?? '';
	const place = parts.reduce<object>((part, name) => Reflect.get(part, name), request);
	if (value === undefined) Reflect.deleteProperty(place, last);
	else Reflect.set(place, last, value);
	return request;
};

export const payment = (due: { amount: number; currency: string }) => ({
	method: 'receipt',
	currency: due.currency,
	amount: due.amount,
	date: '2026-08-30',
	documentNumber: 'XY32344',
});

/** A bench with an offer, and calls to strike. */
export const faultBench = async () => {
	const bench = await startBench();
	const { sandbox, http } = bench;
	const headers = await bench.login();
	const offer = sandbox.addOffer();
	const issue = async () =>
		await http.post(
			'/policy',
			{ offerId: offer.offerId, payment: payment(offer.payment) },
			{ headers, timeout: 2_000 },
		);
	const status = async () => await http.get(`/offer/status/${offer.offerId}`, { headers });
	const pdf = async () => await http.get(`/offer/${offer.offerId}`, { headers });
	return { ...bench, headers, offer, issue, status, pdf };
};
