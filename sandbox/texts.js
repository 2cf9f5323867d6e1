/**
 * @typedef {import('./failure').Text} Text
 */

/** @type {{ [field: string]: string }} The Romanian names of the fields, as the API's messages use them. */
const FIELD_NAMES = {
	account: 'cont',
	password: 'parolă',
	code: 'cod',
	businessName: 'denumire',
	companyRegistryNumber: 'număr registrul comerțului',
	lastName: 'nume',
	firstName: 'prenume',
	isForeignPerson: 'persoană străină',
	taxId: 'CUI/CNP',
	nationality: 'naționalitate',
	citizenship: 'cetățenie',
	gender: 'sex',
	birthdate: 'data nașterii',
	email: 'e-mail',
	mobileNumber: 'telefon mobil',
	identification: 'act de identitate',
	idType: 'tip act',
	idNumber: 'număr act',
	issueAuthority: 'emitent',
	issueDate: 'data emiterii',
	country: 'țară',
	county: 'județ',
	city: 'localitate',
	cityCode: 'cod SIRUTA',
	street: 'stradă',
	houseNumber: 'număr',
	building: 'bloc',
	staircase: 'scară',
	apartment: 'apartament',
	floor: 'etaj',
	postcode: 'cod poștal',
	name: 'produs',
	currency: 'monedă',
	startDate: 'data de început',
	termTime: 'perioadă',
	installmentCount: 'număr de rate',
	sumInsured: 'sumă asigurată',
	numberOfVehicles: 'număr de vehicule',
	mentions: 'mențiuni',
	discount: 'reducere',
	agreements: 'acorduri',
	gdpr: 'acord GDPR',
	marketing: 'acord marketing',
	method: 'metodă de plată',
	amount: 'sumă',
	date: 'dată',
	documentNumber: 'număr document',
	offerId: 'ofertă',
	series: 'serie',
	number: 'număr poliță',
	id: 'identificator',
	ean13: 'EAN13',
};

/** @type {{ [part: string]: string }} What the parts of a path add to a field's name. */
const OWNERS = {
	address: 'adresă',
	correspondenceAddress: 'adresă corespondență',
	// The vendor's one printed text says so. Who is insured is not known: no word of ours for the other one.
	policyholder: 'asigurat',
	customer: 'customer',
	payer: 'plătitor',
	organization: 'asigurător',
	payment: 'plată',
};

/**
 * "etaj adresă asigurat" for `product.policyholder.address.floor`, as the documented message says.
 * @param {string} path
 * @returns {{ ro: string, en: string }}
 */
function nameOfField(path) {
	const parts = path.split('.').reverse();
	const owners = parts.slice(1).flatMap((part) => OWNERS[part] ?? []);
	return {
		ro: [FIELD_NAMES[parts[0]] ?? OWNERS[parts[0]] ?? parts[0], ...owners].join(' '),
		en: parts[0],
	};
}

/** @param {string} path @returns {Text} */
function requiredText(path) {
	const name = nameOfField(path);
	return {
		ro: `Câmpul ${name.ro} este obligatoriu.`,
		en: `The field ${name.en} is required.`,
	};
}

/** @param {string} path @param {Text} rule What is wrong with the field's value. @returns {Text} */
function invalidText(path, rule) {
	const name = nameOfField(path);
	return { ro: `Câmpul ${name.ro} ${rule.ro}.`, en: `The field ${name.en} ${rule.en}.` };
}

/** @param {{ ro: string, en: string }} thing @param {string | number} id @returns {Text} */
function notFoundText(thing, id) {
	return { ro: `${thing.ro} ${id} nu există.`, en: `${thing.en} ${id} does not exist.` };
}

module.exports = { invalidText, notFoundText, requiredText };
