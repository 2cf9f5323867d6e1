import fc from 'fast-check';
import { OFFER_READERS, POLICY_READERS } from '../../../nodes/RotrApi/fields/requestFields';
import {
	factsOfCnp,
	hasRightCheckDigit,
	readTaxId,
} from '../../../nodes/RotrApi/fields/readers/taxId';
import { readPostcode, readRomanianPhone } from '../../../nodes/RotrApi/fields/readers/codes';
import type { Reader } from '../../../nodes/RotrApi/fields/readers/values';

const PERSON = 'product.policyholder';

function readerAt(path: string): Reader {
	const read = OFFER_READERS.get(path) ?? POLICY_READERS.get(path);
	if (!read) throw new Error(`Nothing reads ${path}`);
	return read;
}

/** What a value goes out as, or nothing where it is a problem. */
function sent(read: Reader, value: unknown): unknown {
	const reading = read(value);
	return 'value' in reading ? reading.value : undefined;
}

describe('a choice goes out as the value that was recognised', () => {
	test.each([
		[`${PERSON}.gender`, 'm', ['m', 'M', ' Male ', 'masculin', 'bărbat']],
		[`${PERSON}.gender`, 'f', ['f', 'F', 'FEMALE', 'feminin', 'femeie']],
		[
			`${PERSON}.address.country`,
			'RO',
			['RO', 'ro', 'ROU', 'rou', 'România', 'ROMANIA', 'Romania'],
		],
		[`${PERSON}.address.country`, 'DE', ['de', 'DEU', 'Germania', 'Germany', 'GERMANY']],
		[`${PERSON}.address.country`, 'HU', ['HUN', 'Ungaria', 'Hungary']],
		[`${PERSON}.address.country`, 'GB', ['UK', 'Marea Britanie', 'Regatul Unit', 'United Kingdom']],
		[`${PERSON}.nationality`, 'MD', ['Moldova', 'Republica Moldova', 'MDA', 'md']],
		[`${PERSON}.citizenship`, 'RO', ['Română', 'roman', 'Romanian']],
		[`${PERSON}.identification.idType`, 'CI', ['CI', 'ci', 'Identity Card', 'carte de identitate']],
		[`${PERSON}.identification.idType`, 'PASSPORT', ['passport', 'Pașaport', 'PASAPORT']],
		['product.currency', 'RON', ['RON', 'ron', 'lei', 'Lei', 'LEU']],
		['product.currency', 'EUR', ['eur', 'Euro', ' EUR ']],
		['product.transport.installmentCount', 4, [4, '4', ' 4 ']],
		['product.transport.installmentCount', 1, [1, '1 (Paid at Once)']],
		['product.name', 'rot', ['ROT', 'rot']],
		['provider.organization.businessName', 'phoenix', ['PHOENIX', 'Phoenix']],
		['payment.method', 'payment order', ['Payment Order', 'PAYMENT ORDER', 'ordin de plată', 'OP']],
		['payment.method', 'pos', ['POS', 'Card Terminal (POS)', 'card']],
		['payment.currency', 'RON', ['ron', 'lei']],
		['agreements.gdpr', true, [true, 'true', 'TRUE', 'da', 'Yes', 1, '1']],
		['agreements.gdpr', false, [false, 'false', 'nu', 'NO', 0, '0']],
		[`${PERSON}.isForeignPerson`, true, ['da', 'true', 'Y']],
	])('%s is %s', (path, value, forms) => {
		for (const form of forms) expect([form, readerAt(path)(form)]).toEqual([form, { value }]);
	});

	test.each([
		[`${PERSON}.gender`, 'x', /one of f, m/],
		[`${PERSON}.address.country`, 'Atlantis', /two-letter code/],
		[`${PERSON}.address.country`, 'XX', /two-letter code/],
		[`${PERSON}.nationality`, 'ZZZ', /two-letter code/],
		['agreements.gdpr', 'maybe', /true or false/],
		['product.transport.installmentCount', 'three', /whole number/],
	])('%s refuses %p, its list being closed', (path, value, said) => {
		expect(readerAt(path)(value)).toEqual({ problem: expect.stringMatching(said) });
	});

	test.each([
		['product.currency', ' USD ', 'USD'],
		['product.transport.installmentCount', '3', 3],
		['product.name', 'rot2', 'rot2'],
		['provider.organization.businessName', 'newco', 'newco'],
		['payment.method', 'crypto', 'crypto'],
		[`${PERSON}.identification.idType`, 'Permis', 'Permis'],
	])('%s sends %p trimmed, with a doubt, since the API may know it', (path, given, value) => {
		expect(readerAt(path)(given)).toEqual({
			value,
			doubt: { kind: 'unlisted', text: expect.any(String) },
		});
	});
});

test('every country is known by its codes, and by its names in Romanian and English', () => {
	const read = readerAt(`${PERSON}.address.country`);
	for (const language of ['ro', 'en']) {
		const names = new Intl.DisplayNames([language], { type: 'region' });
		for (const code of [
			'RO',
			'BG',
			'HU',
			'RS',
			'UA',
			'MD',
			'DE',
			'AT',
			'IT',
			'FR',
			'PL',
			'TR',
			'GR',
		]) {
			for (const form of [
				code,
				code.toLowerCase(),
				names.of(code),
				names.of(code)?.toUpperCase(),
			]) {
				expect([form, sent(read, form)]).toEqual([form, code]);
			}
		}
	}
});

describe('codes', () => {
	test.each([
		['077190', '077190'],
		['77190', '077190'],
		[77190, '077190'],
		[10011, '010011'],
		['77190.0', '077190'],
		['400 356', '400356'],
		['RO-400356', '400356'],
		[400356, '400356'],
		['4003', undefined],
		['4003567', undefined],
		['abcdef', undefined],
		['4.00356E+05', undefined],
	])('the postcode %p goes out as %p', (value, code) => {
		expect(sent(readPostcode, value)).toBe(code);
	});

	test.each([
		['1910716 000000', '1910716000000'],
		['RO 18754325', 'RO18754325'],
		['ro18754325', 'RO18754325'],
		['RO 18 754 325', 'RO18754325'],
		['CUI: RO18754325', 'RO18754325'],
		['C.I.F. 18754325', '18754325'],
		[18754325, '18754325'],
		['18754325.0', '18754325'],
		['18\u00a0754\u00a0325', '18754325'],
		['12345678901', undefined],
		['1.91072E+12', undefined],
		['RO', undefined],
	])('the tax number %p goes out as %p', (value, code) => {
		expect(sent(readTaxId, value)).toBe(code);
	});

	test.each([
		[744444444, '0744444444'],
		['744444444', '0744444444'],
		['0744 444 444', '0744444444'],
		['+40 744 444 444', '+40744444444'],
		['0744-444.444', '0744444444'],
		['264123456', '264123456'],
		['ask for Ana', 'ask for Ana'],
	])('the phone number %p goes out as %p', (value, code) => {
		expect(sent(readRomanianPhone, value)).toBe(code);
	});

	test.each(['idNumber', 'companyRegistryNumber', 'documentNumber'])(
		'no zero is restored where nobody can check (%s)',
		(name) => {
			const [path] = [...OFFER_READERS.keys(), ...POLICY_READERS.keys()].filter((known) =>
				known.endsWith(`.${name}`),
			);
			for (const value of ['0012', '12', 'AB 012']) {
				expect(readerAt(path)(value)).toEqual({ value });
			}
			expect(readerAt(path)(12)).toEqual({ value: '12' });
		},
	);

	test.each(['12-Feb', '12.feb', '12.02.2026', '2026-02-12', '2026-02-12T00:00:00', 46065])(
		'a house number that is a date is in doubt: %p',
		(value) => {
			expect(readerAt(`${PERSON}.address.houseNumber`)(value)).toMatchObject({
				doubt: { kind: 'spreadsheet' },
			});
		},
	);

	test.each(['12-2', '19-21', '12', 12, '12/2', '2A', 'FN', '150 bis'])(
		'a house number is one: %p',
		(value) => {
			expect(readerAt(`${PERSON}.address.houseNumber`)(value)).toEqual({ value: String(value) });
		},
	);

	test('a code that a spreadsheet has shortened is a problem wherever it stands', () => {
		for (const path of [
			`${PERSON}.address.houseNumber`,
			`${PERSON}.identification.idNumber`,
			`${PERSON}.companyRegistryNumber`,
			`${PERSON}.taxId`,
			`${PERSON}.address.cityCode`,
			'payment.documentNumber',
		]) {
			for (const value of ['1.91072E+12', 1.5, 1e21]) {
				expect(readerAt(path)(value)).toEqual({ problem: expect.stringContaining('spreadsheet') });
			}
		}
	});
});

describe('a CNP', () => {
	/** A CNP with the check digit that fits. */
	const cnp = (twelve: string) =>
		[...'0123456789'].map((digit) => twelve + digit).find(hasRightCheckDigit) ?? '';

	test.each([
		['191071612345', { gender: 'm', birthdate: '1991-07-16' }],
		['291071612345', { gender: 'f', birthdate: '1991-07-16' }],
		['501020312345', { gender: 'm', birthdate: '2001-02-03' }],
		['601020312345', { gender: 'f', birthdate: '2001-02-03' }],
		['791071612345', { gender: 'm' }],
		['891071612345', { gender: 'f' }],
		['391071612345', {}],
		['991071612345', {}],
		['191023012345', { gender: 'm' }],
		['599071612345', { gender: 'm' }],
	])('%s… tells %p', (twelve, facts) => {
		expect(factsOfCnp(cnp(twelve))).toEqual(facts);
	});

	test('with a wrong check digit tells nothing', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9 }), (digit) => {
				const number = `191071612345${digit}`;
				if (number === cnp('191071612345')) return;
				expect(factsOfCnp(number)).toEqual({});
				expect(readTaxId(number)).toMatchObject({ value: number, doubt: { kind: 'taxId' } });
			}),
		);
	});
});

test('what a reader gives, it reads again as the same, and none ever throws', () => {
	const values = fc.oneof(
		fc.anything(),
		fc.string(),
		fc.integer().map(String),
		fc.constantFrom('România', 'lei', 'ro 18754325', '24/11/2026', '27.000,50', 'da', 'm', 46350),
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...OFFER_READERS, ...POLICY_READERS),
			values,
			([path, read], value) => {
				const reading = read(value);
				if ('problem' in reading) return;
				expect([path, read(reading.value)]).toEqual([path, reading]);
			},
		),
		{ numRuns: 3000 },
	);
});
