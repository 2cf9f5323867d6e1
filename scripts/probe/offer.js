const { record } = require('./api');
const { inWords, row } = require('./report');

/**
 * @typedef {import('./api').Answer} Answer
 * @typedef {import('./api').Send} Send
 */

const HOME = {
	country: 'RO',
	county: 'CJ',
	city: 'Cluj-Napoca',
	cityCode: '54984',
	street: 'Principala',
	houseNumber: '19',
	postcode: '400356',
};

/**
 * Nobody, whose name says which of the two persons of an offer it is.
 * @param {string} lastName
 * @param {{ taxId: string, gender: string, birthdate: string, idNumber: string }} details
 */
const nobody = (lastName, { idNumber, ...details }) => ({
	...details,
	lastName,
	firstName: 'Probe',
	isForeignPerson: false,
	nationality: 'RO',
	citizenship: 'RO',
	email: 'probe@example.com',
	mobileNumber: '0744444444',
	identification: {
		idType: 'CI',
		idNumber,
		issueAuthority: 'SPCLEP Cluj',
		issueDate: '2022-11-24',
	},
	address: HOME,
});

/** The tax ID is the one of the API's own documented sample. */
const POLICYHOLDER = nobody('Policyholder', {
	taxId: '1910716000000',
	gender: 'm',
	birthdate: '1991-07-16',
	idNumber: 'CJ123456',
});
const CUSTOMER = nobody('Customer', {
	taxId: '2900716123451',
	gender: 'f',
	birthdate: '1990-07-16',
	idNumber: 'CJ123457',
});

const EMPTY_LOGIN = { account: '', password: '', code: '' };

/**
 * @param {string} product e.g. "phoenix/rot"
 * @param {{ customer?: object, withLogin?: boolean }} [options] by default the policyholder is the customer, too
 */
function offerRequest(product, { customer = POLICYHOLDER, withLogin = true } = {}) {
	const [insurer, name] = product.split('/');
	// Two days ahead: by then it is tomorrow at least wherever this runs.
	const start = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000);
	return {
		provider: {
			organization: { businessName: insurer },
			...(withLogin && { authentication: EMPTY_LOGIN }),
		},
		product: {
			name,
			currency: 'RON',
			transport: {
				startDate: start.toISOString().slice(0, 10),
				termTime: 12,
				installmentCount: 1,
				sumInsured: 27000,
				numberOfVehicles: 1,
				mentions: 'Test of n8n-nodes-rotr',
			},
			customer,
			policyholder: POLICYHOLDER,
		},
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

/** @param {Answer} answer what it says of an offer, with the first fields that it refuses */
const offerInWords = (answer) =>
	[
		inWords(answer),
		...(answer.kind === 'refused' ? Object.keys(answer.data).slice(0, 3) : []),
	].join(', ');

/**
 * Makes one offer, which binds nobody.
 * @param {Send} send
 * @param {string} token
 * @param {Parameters<typeof offerRequest>} what
 */
async function makeOffer(send, token, ...what) {
	const answer = await send({ method: 'POST', path: '/offer', body: offerRequest(...what), token });
	const { offerId, providerResponse, payment } = record(answer.data.offer);
	const id = offerId === undefined ? undefined : String(offerId);
	return { answer, id, idType: typeof offerId, providerResponse, payment: record(payment) };
}

/** @param {boolean} without @param {boolean} withEmpty whether an offer was made so */
function loginsToSet(without, withEmpty) {
	if (without && withEmpty) return 'nothing';
	if (without) return 'Insurer Login: Leave Out';
	return withEmpty ? 'Insurer Login: Send' : 'Insurer Accounts: your login at the insurer';
}

/**
 * Makes two offers with two different persons, the second one without a login at the insurer; issues none.
 * @param {Send} send
 * @param {string} token
 * @param {string} product
 */
async function createOffers(send, token, product) {
	const made = await makeOffer(send, token, product, { customer: CUSTOMER });
	const bare = await makeOffer(send, token, product, { customer: CUSTOMER, withLogin: false });
	const { id = bare.id, providerResponse = bare.providerResponse } = made;
	const ean13 = eanIn(providerResponse);
	const seen = made.id ? `an offer with a ${made.idType} as ID` : offerInWords(made.answer);
	const rows = [
		row(`POST /offer makes an offer (${product})`, seen),
		row(
			'Logins at insurers may be stored with Life is Hard',
			`without provider.authentication: ${offerInWords(bare.answer)}; with an empty one: ${offerInWords(made.answer)}`,
			loginsToSet(bare.id !== undefined, made.id !== undefined),
		),
	];
	if (id !== undefined) {
		const fields = Object.keys(record(providerResponse)).join(', ') || 'none';
		rows.push(
			row(
				"The offer's providerResponse holds an EAN13",
				ean13 ? 'it does' : `it does not (fields: ${fields})`,
			),
		);
	}
	return { rows, offerId: id, ean13 };
}

/** @param {Answer} status of an offer that `createOffers` has made */
function whoIsInsured({ data: { insuredName } }) {
	const assumption = 'Who is insured, the policyholder or the customer (not documented)';
	const name = String(insuredName ?? '').toLowerCase();
	const who = ['Policyholder', 'Customer'].find((role) => name.includes(role.toLowerCase()));
	if (!who) return row(assumption, name ? 'a name that is neither' : 'no insuredName');
	const other = who === 'Customer' ? 'Policyholder' : 'Customer';
	return row(
		assumption,
		`the ${who.toLowerCase()}`,
		`${who}: the haulier who is to be insured; ${other}: whoever makes the contract`,
	);
}

module.exports = { createOffers, makeOffer, offerInWords, whoIsInsured };
