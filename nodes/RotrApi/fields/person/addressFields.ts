import { COUNTIES } from '../places/counties';
import { readCityCode, readCode, readHouseNumber } from '../readers/codes';
import { readCountry } from '../readers/countries';
import { plainValue } from '../readers/given';
import { readText } from '../readers/values';
import { textField, type PersonField } from './personField';

/** What shows the list of counties; an expression may give any other word for Romania. */
const ROMANIA = ['', 'RO', 'ro'];

const NUMBER = { read: readHouseNumber };

/** An address; the names are those of the request. */
export const ADDRESS_FIELDS: PersonField[] = [
	textField(
		'country',
		'Country',
		'RO',
		'Country, by its two-letter code or its name. With another one than Romania, county and city are free text.',
		{ default: 'RO', read: readCountry },
	),
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
	textField('county', 'Region', 'Bavaria', 'Region, state or county, as it is written abroad', {
		displayOptions: { hide: { country: ROMANIA } },
	}),
	{
		name: 'city',
		label: 'City',
		property: {
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			// Nothing depends on the county in n8n's sense: the list loads anew all the same, and a city in any other
			// mode would be wiped with each change of the county (tried on 2.41).
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
		// n8n gives the object of a resource locator; what a name stands for is found with the address.
		read: (value) => readText(plainValue(value)),
	},
	textField(
		'cityCode',
		'City Code',
		'54984',
		'SIRUTA code of the locality. Leave it empty to have it filled in from the city.',
		{ read: readCityCode },
	),
	textField('street', 'Street', 'Principala', 'Name of the street'),
	textField('houseNumber', 'Street No.', '19-21', 'Number of the house in the street', NUMBER),
	textField('building', 'Building', 'A1', 'Block of flats (bloc), if any', NUMBER),
	textField('staircase', 'Staircase', '1', 'Entrance of the block (scara), if any', NUMBER),
	textField('floor', 'Floor', '3', 'Floor of the block (etaj), if any', NUMBER),
	textField('apartment', 'Flat', '12', 'Number of the flat (apartament), if any', NUMBER),
	// How many digits it has is checked with the address, which may be abroad.
	textField(
		'postcode',
		'Postcode',
		'400356',
		'Six digits. Filled in for villages if left empty; a town has one for each street.',
		{ read: readCode },
	),
];
