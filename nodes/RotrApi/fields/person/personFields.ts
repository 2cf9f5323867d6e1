import type { INodeProperties } from 'n8n-workflow';
import { readDate } from '../readers/dates';
import type { PersonField } from './personField';
import { readBoolean, readEmail, readText } from '../readers/values';

type Shown = INodeProperties['displayOptions'];

/** The empty type hides nothing, because n8n drops the values of hidden fields. */
const OF_COMPANY: Shown = { show: { personType: ['', 'company'] } };
const OF_INDIVIDUAL: Shown = { show: { personType: ['', 'individual'] } };

/** What a person is and how to reach it. */
export const PERSON_FIELDS: PersonField[] = [
	{
		name: 'businessName',
		label: 'Company',
		property: {
			displayOptions: OF_COMPANY,
			placeholder: 'e.g. Transport Făget SRL',
			description: 'Name of the company as registered, with its legal form',
		},
		read: readText,
	},
	{
		name: 'companyRegistryNumber',
		label: 'Registry No.',
		property: {
			displayOptions: OF_COMPANY,
			placeholder: 'e.g. J12/1403/2004',
			description: 'Number in the trade register (Registrul Comerțului)',
		},
		read: readText,
	},
	{
		name: 'lastName',
		label: 'Last Name',
		property: {
			displayOptions: OF_INDIVIDUAL,
			placeholder: 'e.g. Pop',
			description: 'Family name of the individual',
		},
		read: readText,
	},
	{
		name: 'firstName',
		label: 'First Name',
		property: {
			displayOptions: OF_INDIVIDUAL,
			placeholder: 'e.g. Vasile',
			description: 'Given name of the individual',
		},
		read: readText,
	},
	{
		name: 'taxId',
		label: 'Tax ID',
		property: {
			required: true,
			placeholder: 'e.g. 18754321',
			description: 'CUI of a company (2 to 10 digits) or CNP of an individual (13 digits)',
		},
		// What a Romanian number looks like is checked with the person, who may be from abroad.
		read: readText,
	},
	{
		name: 'isForeignPerson',
		label: 'Is Foreign',
		property: {
			type: 'boolean',
			default: false,
			description:
				'Whether the company or individual is from abroad and has no Romanian tax number',
		},
		read: readBoolean,
	},
	{
		name: 'email',
		label: 'Email',
		property: {
			placeholder: 'e.g. office@example.ro',
			description: 'E-mail address at which the insurer can reach them',
		},
		read: readEmail,
	},
	{
		name: 'mobileNumber',
		label: 'Mobile',
		property: {
			placeholder: 'e.g. 0744444444',
			description: 'Mobile phone number at which the insurer can reach them',
		},
		read: readText,
	},
	{
		name: 'nationality',
		label: 'Nationality',
		property: {
			placeholder: 'e.g. RO',
			description: 'Two-letter code of the country, such as RO',
		},
		read: readText,
	},
	{
		name: 'citizenship',
		label: 'Citizenship',
		property: {
			displayOptions: OF_INDIVIDUAL,
			placeholder: 'e.g. RO',
			description: 'Two-letter code of the country whose citizen the individual is, such as RO',
		},
		read: readText,
	},
	{
		name: 'gender',
		label: 'Gender',
		property: {
			type: 'options',
			options: [
				{ name: 'Not Given', value: '' },
				{ name: 'Female', value: 'f' },
				{ name: 'Male', value: 'm' },
			],
			displayOptions: OF_INDIVIDUAL,
			description: 'Gender of the individual: f or m',
		},
		read: readText,
	},
	{
		name: 'birthdate',
		label: 'Birth Date',
		property: {
			type: 'dateTime',
			typeOptions: { dateOnly: true },
			displayOptions: OF_INDIVIDUAL,
			placeholder: 'e.g. 1991-07-16',
			description: 'Day of birth of the individual, such as 1991-07-16',
		},
		read: readDate,
	},
];

/** The identity document of an individual. */
export const IDENTIFICATION_FIELDS: PersonField[] = [
	{
		name: 'idType',
		label: 'ID Type',
		property: {
			type: 'options',
			options: [
				{ name: 'Not Given', value: '' },
				{ name: 'Identity Card', value: 'CI' },
				{ name: 'Passport', value: 'PASSPORT' },
			],
			description: 'Kind of the identity document: CI (identity card) or PASSPORT',
		},
		read: readText,
	},
	{
		name: 'idNumber',
		label: 'ID Number',
		property: {
			placeholder: 'e.g. CJ123456',
			description: 'Series and number of the identity document',
		},
		read: readText,
	},
	{
		name: 'issueAuthority',
		label: 'ID Issuer',
		property: {
			placeholder: 'e.g. SPCLEP Cluj',
			description: 'Authority that issued the identity document',
		},
		read: readText,
	},
	{
		name: 'issueDate',
		label: 'ID Issue Date',
		property: {
			type: 'dateTime',
			typeOptions: { dateOnly: true },
			placeholder: 'e.g. 2022-11-24',
			description: 'Day on which the identity document was issued, such as 2022-11-24',
		},
		read: readDate,
	},
];
