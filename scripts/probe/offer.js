const { record } = require('./api');
const { NOTHING, inWords } = require('./report');

/**
 * @typedef {import('./api').Send} Send
 * @typedef {import('./report').Row} Row
 */

/** Nobody: the tax ID is the one of the API's own documented sample. */
const NOBODY = {
	lastName: 'Probe',
	firstName: 'Test',
	isForeignPerson: false,
	taxId: '1910716000000',
	nationality: 'RO',
	citizenship: 'RO',
	gender: 'm',
	birthdate: '1991-07-16',
	email: 'probe@example.com',
	mobileNumber: '0744444444',
	identification: {
		idType: 'CI',
		idNumber: 'CJ123456',
		issueAuthority: 'SPCLEP Cluj',
		issueDate: '2022-11-24',
	},
	address: {
		country: 'RO',
		county: 'CJ',
		city: 'Cluj-Napoca',
		cityCode: '54984',
		street: 'Principala',
		houseNumber: '19',
		postcode: '400356',
	},
};

/** @param {string} product e.g. "phoenix/rot" @param {Date} today */
function offerRequest(product, today) {
	const [insurer, name] = product.split('/');
	// Two days ahead: by then it is tomorrow at least wherever this runs.
	const start = new Date(today.getTime() + 2 * 24 * 60 * 60 * 1000);
	return {
		provider: {
			organization: { businessName: insurer },
			authentication: { account: '', password: '', code: '' },
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
			customer: NOBODY,
			policyholder: NOBODY,
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

/**
 * Makes one offer, which binds nobody, and says where its id and EAN13 are. It never issues it.
 * @param {Send} send
 * @param {string} token
 * @param {string} product
 * @returns {Promise<{ rows: Row[], offerId?: string, ean13?: string }>}
 */
async function createOffer(send, token, product) {
	const body = offerRequest(product, new Date());
	const answer = await send({ method: 'POST', path: '/offer', body, token });
	const { offerId, providerResponse } = record(answer.data.offer);
	const fields = Object.keys(answer.kind === 'refused' ? answer.data : {});
	const ean13 = eanIn(providerResponse);
	const assumption = `POST /offer makes an offer (${product})`;
	if (offerId === undefined) {
		const seen = [inWords(answer), ...fields.slice(0, 3)].join(', ');
		return { rows: [{ assumption, seen, set: NOTHING }] };
	}
	return {
		offerId: String(offerId),
		ean13,
		rows: [
			{ assumption, seen: `an offer with a ${typeof offerId} as ID`, set: NOTHING },
			{
				assumption: "The offer's providerResponse holds an EAN13",
				seen: ean13
					? 'it does'
					: `it does not (fields: ${Object.keys(record(providerResponse)).join(', ') || 'none'})`,
				set: NOTHING,
			},
		],
	};
}

module.exports = { createOffer };
