import type { PersonField } from './personField';
import { COUNTIES } from '../places/counties';
import { readText } from '../readers/values';

/** Countries whose addresses are looked up in the register of places. */
const ROMANIA = ['', 'RO', 'ro'];

/** An address; the names are those of the request. */
export const ADDRESS_FIELDS: PersonField[] = [
	{
		name: 'country',
		label: 'Country',
		property: {
			default: 'RO',
			placeholder: 'e.g. RO',
			description:
				'Two-letter code of the country. With another one than RO, county and city are free text.',
		},
		read: readText,
	},
	{
		name: 'county',
		label: 'County',
		property: {
			type: 'options',
			options: [
				{ name: 'Not Given', value: '' },
				...COUNTIES.map(([code, name]) => ({ name, value: code })),
			],
			displayOptions: { show: { country: ROMANIA } },
			description:
				'County of Romania; it limits the list of cities. An expression may give its plate code or its name: CJ or Cluj.',
		},
		read: readText,
	},
	{
		name: 'county',
		label: 'Region',
		property: {
			displayOptions: { hide: { country: ROMANIA } },
			placeholder: 'e.g. Bavaria',
			description: 'Region, state or county, as it is written abroad',
		},
		read: readText,
	},
	{
		name: 'city',
		label: 'City',
		property: {
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			typeOptions: { loadOptionsDependsOn: ['&county'] },
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: 'Choose a town or village...',
					typeOptions: { searchListMethod: 'searchLocalities', searchable: true },
				},
				{
					displayName: 'By Name',
					name: 'name',
					type: 'string',
					placeholder: 'e.g. Cluj-Napoca',
					hint: 'Name as in the official register, diacritics optional. Free text abroad.',
				},
				{
					displayName: 'By SIRUTA Code',
					name: 'siruta',
					type: 'string',
					placeholder: 'e.g. 54984',
					validation: [
						{
							type: 'regex',
							properties: {
								regex: '^\\s*\\d*\\s*$',
								errorMessage: 'A SIRUTA code is made of digits',
							},
						},
					],
				},
			],
			description:
				'Town or village. Choosing it fills in the city code and, for villages, the postcode. A name together with its county does the same; of villages with the same name, add the commune: Bucium (Șinca).',
		},
		read: readText,
	},
	{
		name: 'cityCode',
		label: 'City Code',
		property: {
			placeholder: 'e.g. 54984',
			description:
				'SIRUTA code of the locality. Leave it empty to have it filled in from the city.',
		},
		read: readText,
	},
	{
		name: 'street',
		label: 'Street',
		property: {
			placeholder: 'e.g. Principala',
			description: 'Name of the street',
		},
		read: readText,
	},
	{
		name: 'houseNumber',
		label: 'House No.',
		property: {
			placeholder: 'e.g. 19-21',
			description: 'Number of the house in the street',
		},
		read: readText,
	},
	{
		name: 'building',
		label: 'Building',
		property: {
			placeholder: 'e.g. A1',
			description: 'Block of flats (bloc), if any',
		},
		read: readText,
	},
	{
		name: 'staircase',
		label: 'Staircase',
		property: {
			placeholder: 'e.g. 1',
			description: 'Entrance of the block (scara), if any',
		},
		read: readText,
	},
	{
		name: 'floor',
		label: 'Floor',
		property: {
			placeholder: 'e.g. 3',
			description: 'Floor of the block (etaj), if any',
		},
		read: readText,
	},
	{
		name: 'apartment',
		label: 'Apartment',
		property: {
			placeholder: 'e.g. 12',
			description: 'Number of the apartment, if any',
		},
		read: readText,
	},
	{
		name: 'postcode',
		label: 'Postcode',
		property: {
			placeholder: 'e.g. 400356',
			description:
				'Six digits. Filled in for villages if left empty; a town has one for each street.',
		},
		read: readText,
	},
];
