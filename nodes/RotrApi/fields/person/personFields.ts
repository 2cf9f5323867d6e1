import type { INodeProperties } from 'n8n-workflow';
import { choiceReader } from '../readers/choices';
import { readCode, readDocumentNumber } from '../readers/codes';
import { readCountry } from '../readers/countries';
import { readBirthdate, readDate } from '../readers/dates';
import { readBoolean, readEmail } from '../readers/values';
import { dayField, textField, type PersonField } from './personField';

type Shown = INodeProperties['displayOptions'];

/** The empty type hides nothing, because n8n drops the values of hidden fields. */
const OF_COMPANY: Shown = { show: { personType: ['', 'company'] } };
const OF_INDIVIDUAL: Shown = { show: { personType: ['', 'individual'] } };

const GENDERS: INodeProperties['options'] = [
	{ name: 'Not Given', value: '' },
	{ name: 'Female', value: 'f' },
	{ name: 'Male', value: 'm' },
];

const ID_TYPES: INodeProperties['options'] = [
	{ name: 'Not Given', value: '' },
	{ name: 'Identity Card', value: 'CI' },
	{ name: 'Passport', value: 'PASSPORT' },
];

const GENDER_WORDS = {
	f: ['feminin', 'femeie', 'woman', 'doamna'],
	m: ['masculin', 'barbat', 'barbatesc', 'man', 'domnul'],
};

const ID_TYPE_WORDS = {
	CI: ['carte de identitate', 'cartea de identitate', 'buletin', 'id card', 'c i'],
	PASSPORT: ['pasaport', 'pasaportul'],
};

const IS_FOREIGN: PersonField = {
	name: 'isForeignPerson',
	label: 'Is Foreign',
	property: {
		type: 'boolean',
		default: false,
		description: 'Whether the company or individual is from abroad and has no Romanian tax number',
	},
	read: readBoolean,
};

const GENDER: PersonField = {
	name: 'gender',
	label: 'Gender',
	property: {
		type: 'options',
		options: GENDERS,
		displayOptions: OF_INDIVIDUAL,
		description: 'Gender of the individual: f or m. Left empty, it is read from a CNP.',
	},
	read: choiceReader(GENDERS, { words: GENDER_WORDS, isOpen: false }),
};

const ID_TYPE: PersonField = {
	name: 'idType',
	label: 'ID Type',
	property: {
		type: 'options',
		options: ID_TYPES,
		description: 'Kind of the identity document: CI (identity card) or PASSPORT',
	},
	read: choiceReader(ID_TYPES, { words: ID_TYPE_WORDS, isOpen: true }),
};

/** What a person is and how to reach it. */
export const PERSON_FIELDS: PersonField[] = [
	textField(
		'businessName',
		'Company',
		'Transport Făget SRL',
		'Name of the company as registered, with its legal form',
		{ displayOptions: OF_COMPANY },
	),
	textField(
		'companyRegistryNumber',
		'Registry No.',
		'J12/1403/2004',
		'Number in the trade register (Registrul Comerțului)',
		{ displayOptions: OF_COMPANY, read: readCode },
	),
	// Companies have them, too: the documented sample sends the names of a contact person beside the company's.
	textField(
		'lastName',
		'Last Name',
		'Pop',
		'Family name of the individual, or of the contact person of a company',
	),
	textField(
		'firstName',
		'First Name',
		'Vasile',
		'Given name of the individual, or of the contact person of a company',
	),
	// What a Romanian number looks like is checked with the person, who may be from abroad.
	textField(
		'taxId',
		'Tax ID',
		'18754325',
		'CUI of a company (2 to 10 digits), or the 13 digits of the personal number of an individual',
		{ required: true, read: readCode },
	),
	IS_FOREIGN,
	textField(
		'email',
		'Email',
		'office@example.ro',
		'E-mail address at which the insurer can reach them',
		{ read: readEmail },
	),
	// A lost zero is restored with the person, who may be from abroad.
	textField(
		'mobileNumber',
		'Mobile',
		'0744444444',
		'Mobile phone number at which the insurer can reach them',
		{ read: readCode },
	),
	textField('nationality', 'Nationality', 'RO', 'Country, by its two-letter code or its name', {
		read: readCountry,
	}),
	textField(
		'citizenship',
		'Citizenship',
		'RO',
		'Country whose citizen the individual is, by its two-letter code or its name',
		{ displayOptions: OF_INDIVIDUAL, read: readCountry },
	),
	GENDER,
	dayField('birthdate', 'Birth Date', '1991-07-16', 'Day of birth of the individual', {
		displayOptions: OF_INDIVIDUAL,
		read: readBirthdate,
	}),
];

/** The identity document of an individual. */
export const IDENTIFICATION_FIELDS: PersonField[] = [
	ID_TYPE,
	textField('idNumber', 'ID Number', 'CJ123456', 'Series and number of the identity document', {
		read: readDocumentNumber,
	}),
	textField(
		'issueAuthority',
		'ID Issuer',
		'SPCLEP Cluj',
		'Authority that issued the identity document',
	),
	dayField(
		'issueDate',
		'ID Issue Date',
		'2022-11-24',
		'Day on which the identity document was issued',
		{ read: readDate },
	),
];
