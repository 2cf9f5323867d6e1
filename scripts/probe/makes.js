const { record } = require('./api');
const { askStatus } = require('./reads');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./probe').Look} Look
 */

const HOME = { country: 'RO', county: 'CJ', city: 'Cluj-Napoca', cityCode: '54984' };

/** @param {string} lastName says which of the two persons of an offer it is @param {object} details of nobody */
const nobody = (lastName, details) => ({
	...details,
	...{ lastName, firstName: 'Probe', isForeignPerson: false, nationality: 'RO', citizenship: 'RO' },
	...{ email: 'probe@example.com', mobileNumber: '0744444444' },
	identification: { idType: 'CI', idNumber: 'CJ123456', issueDate: '2022-11-24' },
	address: { ...HOME, street: 'Principala', houseNumber: '19', postcode: '400356' },
});

/** The tax ID is the one of the API's own documented sample. */
const MAN = { taxId: '1910716000000', gender: 'm', birthdate: '1991-07-16' };
const WOMAN = { taxId: '2900716123451', gender: 'f', birthdate: '1990-07-16' };
const POLICYHOLDER = nobody('Policyholder', MAN);
const CUSTOMER = nobody('Customer', WOMAN);

/** @param {string} product e.g. "phoenix/rot" @param {object} customer @param {boolean} withLogin */
function offerRequest(product, customer, withLogin) {
	const [businessName, name] = product.split('/');
	const authentication = { account: '', password: '', code: '' };
	// Two days ahead: by then it is tomorrow at least wherever this runs.
	const startDate = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	const amounts = { termTime: 12, installmentCount: 1, sumInsured: 27000, numberOfVehicles: 1 };
	const transport = { startDate, ...amounts, mentions: 'Test of n8n-nodes-rotr' };
	return {
		provider: { organization: { businessName }, ...(withLogin && { authentication }) },
		product: { name, currency: 'RON', transport, customer, policyholder: POLICYHOLDER },
		agreements: { gdpr: true, marketing: false },
	};
}

/** @param {unknown} value @param {number} [depth] @returns {string | undefined} the first ean13 anywhere in it */
function eanIn(value, depth = 5) {
	if (depth === 0 || typeof value !== 'object' || value === null) return undefined;
	for (const [key, inner] of Object.entries(value)) {
		const isCode = /ean/i.test(key) && /^\d{13}$/.test(String(inner));
		const found = isCode ? String(inner) : eanIn(inner, depth - 1);
		if (found) return found;
	}
	return undefined;
}

/**
 * Makes one offer, which binds nobody.
 * @param {Look} look
 * @param {string} product
 * @param {{ customer?: object, withLogin?: boolean }} [options] by default the policyholder is the customer, too
 */
async function makeOffer({ ask }, product, { customer = POLICYHOLDER, withLogin = true } = {}) {
	const body = offerRequest(product, customer, withLogin);
	const { kind, words, data } = await ask('POST', '/offer', { body });
	const { offerId: id, providerResponse, payment } = record(data.offer);
	const refused = kind === 'refused' ? Object.keys(data).slice(0, 3) : [];
	const said = [words, ...refused].join(', ');
	return { offerId: textOf(id), idType: typeof id, providerResponse, payment, words: said };
}

/** @param {unknown} value @returns {string | undefined} */
const textOf = (value) => (value === undefined || value === null ? undefined : String(value));

/** What to set, by whether an offer was made without a login, and with an empty one. @type {Record<string, string>} */
const LOGINS = {
	'true true': 'nothing',
	'true false': 'Insurer Login: Leave Out',
	'false true': 'Insurer Login: Send',
	'false false': 'Insurer Accounts: your login at the insurer',
};

/**
 * Makes two offers with two different persons, the second one without a login at the insurer; issues none.
 * @param {Look} look
 */
async function createOffers(look) {
	const { options, see, known } = look;
	const { createOffer: product } = options;
	if (!product) return;
	const offer = await makeOffer(look, product, { customer: CUSTOMER });
	const bare = await makeOffer(look, product, { customer: CUSTOMER, withLogin: false });
	const seen = offer.offerId ? `an offer with a ${offer.idType} as ID` : offer.words;
	see(`POST /offer makes an offer (${product})`, seen);
	see(
		'Logins at insurers may be stored with Life is Hard',
		`without provider.authentication: ${bare.words}; with an empty one: ${offer.words}`,
		LOGINS[`${bare.offerId !== undefined} ${offer.offerId !== undefined}`],
	);
	const { offerId, providerResponse } = offer.offerId ? offer : bare;
	if (offerId === undefined) return;
	const ean13 = eanIn(providerResponse);
	const fields = Object.keys(record(providerResponse)).join(', ') || 'none';
	const held = ean13 ? 'it does' : `it does not (fields: ${fields})`;
	see("The offer's providerResponse holds an EAN13", held);
	known.madeOfferId = offerId;
	known.offerId ??= offerId;
	known.ean13 ??= ean13;
}

/** Looks at the status of the offer that was made: whose name is in it? @param {Look} look */
async function whoIsInsured(look) {
	const { known, see } = look;
	if (!known.madeOfferId || !known.statusPath) return;
	const { insuredName } = (await askStatus(look, known.statusPath, known.madeOfferId)).data;
	const name = String(insuredName ?? '').toLowerCase();
	const who = ['Policyholder', 'Customer'].find((role) => name.includes(role.toLowerCase()));
	const other = who === 'Customer' ? 'Policyholder' : 'Customer';
	const nobodyKnown = name ? 'a name that is neither' : 'no insuredName';
	see(
		'Who is insured, the policyholder or the customer (not documented)',
		who ? `the ${who.toLowerCase()}` : nobodyKnown,
		who && `${who}: the haulier who is to be insured; ${other}: whoever makes the contract`,
	);
}

/** @param {Answer} answer to an issue call @returns {Record<string, unknown>} the first policy, {} where there is none */
const policyOf = ({ data: { policies } }) => record(Array.isArray(policies) ? policies[0] : {});

/** @param {unknown} first the ID of the first policy @param {Answer} second @returns {[seen: string, set?: string]} */
function secondIssue(first, second) {
	if (second.kind !== 'data') return [`no: ${second.words}`, 'Issue Again makes no second policy'];
	const { policyId } = policyOf(second);
	if (policyId === undefined) return ['a success without a policy'];
	return String(policyId) === first
		? ['no: the first policy again', 'Issue Again finds a policy whose answer was lost']
		: [
				'yes, a policy with another ID',
				'Issue Again: only after a look at the insurer; have both policies of this probe cancelled',
			];
}

/**
 * Makes an offer and issues it twice, which binds an insurer wherever policies count: for the test environment only.
 * What may have been done is not done again.
 * @param {Look} look
 */
async function issuePolicy(look) {
	const { options, ask, see, known } = look;
	const { issuePolicy: product } = options;
	if (!product) return;
	const assumption = `POST /policy makes a policy (${product})`;
	const { offerId, words, payment } = await makeOffer(look, product);
	if (offerId === undefined) return see(assumption, `no offer: ${words}`);
	const status = async () =>
		(known.statusPath &&
			textOf((await askStatus(look, known.statusPath, offerId)).data.offerStatus)) ??
		'unknown';
	const { currency, amount } = record(payment);
	const date = new Date().toISOString().slice(0, 10);
	const paid = { method: 'receipt', currency, amount, date, documentNumber: 'PROBE 1' };
	const body = { offerId: Number(offerId), payment: paid };
	const before = await status();
	const first = await ask('POST', '/policy', { body });
	const after = await status();
	const policy = policyOf(first);
	const policyId = textOf(policy.policyId);
	const keys = Object.keys(policy).join(', ');
	see(assumption, policyId ? `a policy with ${keys}` : `no policy in it: ${first.words}`);
	see(
		'Status words before and after issuing (not documented)',
		`"${before}", then "${after}"`,
		'Statuses, Only If Status: these words, where a group does not know them',
	);
	if (policyId === undefined) return;
	const again = secondIssue(policyId, await ask('POST', '/policy', { body }));
	see('Issuing the same offer again makes a second policy (not documented)', ...again);
	known.policyId ??= policyId;
	known.series ??= textOf(policy.series);
	known.number ??= textOf(policy.number);
}

module.exports = { createOffers, issuePolicy, whoIsInsured };
