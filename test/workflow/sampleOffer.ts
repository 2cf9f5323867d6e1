/** The policyholder of the workflow tests, as the form's parameter. */
const POLICYHOLDER = {
	person: {
		businessName: 'Transport Rapid SRL',
		companyRegistryNumber: 'J12/1403/2004',
		taxId: 'RO 14399840',
		email: 'office@transport.ro',
		mobileNumber: '0744444444',
	},
	address: {
		country: 'RO',
		county: 'CJ',
		city: 'Cluj-Napoca',
		cityCode: '54984',
		street: 'Principala',
		houseNumber: '19-21',
		postcode: '400356',
	},
};

/** An offer in instalments, as the form's parameters. */
export const FORM = {
	product: 'phoenix/rot',
	currency: 'RON',
	startDate: '2026-12-01',
	termTime: 12,
	installmentCount: 4,
	sumInsured: '27000',
	numberOfVehicles: 1,
	policyholder: POLICYHOLDER,
	gdprConsent: true,
	additionalFields: { mentions: 'CJ59LIH', sumInsuredRRA: '1500' },
};

const PERSON = { ...POLICYHOLDER.person, address: POLICYHOLDER.address };

/** The body of an offer as the API documents it, numbers and booleans printed as texts as there. */
export const OFFER_BODY = {
	product: {
		currency: 'RON',
		transport: {
			startDate: '2026-12-01',
			termTime: '12',
			installmentCount: '1',
			sumInsured: '27000',
			numberOfVehicles: '1',
		},
		policyholder: PERSON,
		customer: PERSON,
	},
	agreements: { gdpr: 'true', marketing: 'false' },
};
