import { readOffer } from '../../../nodes/RotrApi/fields/offer/offerRequest';
import { InvalidInput } from '../../../nodes/RotrApi/fields/readers/invalid';
import { ADDRESS } from '../../../scripts/lib/main-job';

/** The person of the sample, as it goes out. */
export const PERSON = {
	businessName: 'Life is Hard',
	companyRegistryNumber: 'J12/1403/2004',
	lastName: 'Pop',
	firstName: 'Vasile',
	isForeignPerson: false,
	taxId: '1910716000000',
	nationality: 'RO',
	citizenship: 'RO',
	gender: 'm',
	birthdate: '2021-01-01',
	email: 'email@email.ro',
	mobileNumber: '0744444444',
	identification: {
		idType: 'CI',
		idNumber: 'CJ123456',
		issueAuthority: 'SPCLEP Cluj',
		issueDate: '2022-11-24',
	},
	address: ADDRESS,
	correspondenceAddress: ADDRESS,
};

const PRINTED_PERSON = { ...PERSON, isForeignPerson: 'false' };

/** The sample request of `POST /offer` as the reference prints it: all values are texts. */
export const SAMPLE = {
	provider: {
		organization: { businessName: 'PROVIDER_NAME' },
		authentication: { account: '123456', password: '123cuidd#', code: 'ICJ1345' },
	},
	product: {
		name: 'PRODUCT_NAME',
		currency: 'RON',
		transport: {
			startDate: '2023-05-25',
			termTime: '12',
			installmentCount: '1',
			sumInsured: '27000',
			numberOfVehicles: '1',
			mentions: 'Registration number: CJ59LIH',
			discount: '0',
		},
		customer: PRINTED_PERSON,
		policyholder: PRINTED_PERSON,
		additionalData: { product: { transport: { sumInsuredRRA: '1500' } } },
	},
	agreements: { gdpr: 'true', marketing: 'true' },
};

/** What the sample is on the wire: numbers and booleans are such, the login is the credential's. */
export const SENT = {
	provider: {
		organization: { businessName: 'PROVIDER_NAME' },
		authentication: { account: '', password: '', code: '' },
	},
	product: {
		name: 'PRODUCT_NAME',
		currency: 'RON',
		transport: {
			startDate: '2023-05-25',
			termTime: 12,
			installmentCount: 1,
			sumInsured: 27000,
			numberOfVehicles: 1,
			mentions: 'Registration number: CJ59LIH',
			discount: 0,
		},
		customer: PERSON,
		policyholder: PERSON,
		additionalData: { product: { transport: { sumInsuredRRA: 1500 } } },
	},
	agreements: { gdpr: true, marketing: true },
};

const { identification, address, correspondenceAddress, ...person } = PERSON;

/** The same offer as the form's parameters. */
export const FORM: Record<string, unknown> = {
	product: 'other',
	insurer: 'PROVIDER_NAME',
	productName: 'PRODUCT_NAME',
	specifyOffer: 'fields',
	currency: 'RON',
	startDate: '2023-05-25',
	termTime: 12,
	installmentCount: 1,
	sumInsured: 27000,
	numberOfVehicles: 1,
	policyholder: {
		person: { personType: '', ...person },
		identification,
		address,
		correspondenceAddress,
	},
	customerIsPolicyholder: true,
	gdprConsent: true,
	marketingConsent: true,
	additionalFields: {
		mentions: 'Registration number: CJ59LIH',
		discount: 0,
		sumInsuredRRA: 1500,
	},
};

/** Parameters as the node reads them. */
export function source(parameters: Record<string, unknown>) {
	return { parameter: (name: string) => parameters[name], note: () => {} };
}

export const LOGIN = { account: 'broker', password: 'secret', code: '7' };
export const CREDENTIALS = { insurerAccounts: { phoenix: LOGIN } };

/** The request that parameters give. */
export async function read(parameters: Record<string, unknown>, credentials = {}) {
	const request = await readOffer(source(parameters), 0, credentials);
	request.findings.report('offer');
	return request;
}

/** What is wrong with parameters: the message, and the lines below it. */
export async function refusal(parameters: Record<string, unknown>): Promise<string[]> {
	const error = await read(parameters).catch((caught: unknown) => caught);
	if (!(error instanceof InvalidInput)) throw error;
	return [error.message, ...(error.description ?? '').split('\n')];
}
