import fc from 'fast-check';
import {
	readAmount,
	readAmountFromZero,
	readCount,
	readDiscount,
} from '../../../nodes/RotrApi/fields/readers/amounts';

const RUNS = { numRuns: 1000 };
const cents = fc.integer({ min: 1, max: 99_999_999_999 });

function digitsOf(amount: number): [whole: string, fraction: string] {
	return [String(Math.floor(amount / 100)), String(amount % 100).padStart(2, '0')];
}

test.each([
	[89.76, '89.76'],
	['89.76', '89.76'],
	['89,76', '89.76'],
	[' 27000 ', '27000'],
	['27000.10', '27000.1'],
	['1.234,56', '1234.56'],
	['12.345.678', '12345678'],
	[0.1 + 0.2, '0.3'],
	[1.1 * 3 * 100, '330'],
])('%p goes out as %s', (value, json) => {
	const reading = readAmount(value);
	expect('value' in reading && JSON.stringify(reading.value)).toBe(json);
});

test.each(['1.234', '27.000', '1,234', '27,000'])('%s can be read in two ways', (value) => {
	expect(readAmount(value)).toEqual({
		problem: expect.stringMatching(/two ways.*: write \d+, or \d+\.\d\d$/),
	});
});

test.each([
	'0.125',
	'1.234,567',
	27.0005,
	0.125,
	'89.76 RON',
	'1,234.56',
	'1 234',
	'1e3',
	'0x10',
	'.5',
	'5.',
	'--5',
	'12345678901234567',
	NaN,
	Infinity,
	true,
	{},
	[5],
])('%p is no sum', (value) => {
	expect(readAmount(value)).toHaveProperty('problem');
});

test('zero is a discount, but no sum insured', () => {
	for (const zero of [0, -0, -5e-324, '0', '-0', '0,00']) {
		expect(readAmount(zero)).toEqual({ problem: 'must be above zero' });
		expect(readAmountFromZero(zero)).toEqual({ value: 0 });
	}
	expect(readAmountFromZero('-0.01')).toEqual({ problem: 'must not be below zero' });
});

test('cents survive every notation, unrounded', () => {
	fc.assert(
		fc.property(cents, (amount) => {
			const [whole, fraction] = digitsOf(amount);
			const shortest = `${whole}.${fraction}`.replace(/\.?0+$/, '');
			const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
			for (const text of [
				`${whole}.${fraction}`,
				`${whole},${fraction}`,
				`${grouped},${fraction}`,
			]) {
				const reading = readAmount(text);
				expect('value' in reading && JSON.stringify(reading.value)).toBe(shortest);
			}
		}),
		RUNS,
	);
});

test('a number that a program worked out is the cent that it means, or a problem', () => {
	const dust = fc.double({ min: -9e-9, max: 9e-9, noNaN: true });
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 99_999_999 }), dust, (amount, more) => {
			expect(readAmount(amount / 100 + more)).toEqual({ value: amount / 100 });
			expect(readAmount(amount / 100 + 0.001)).toHaveProperty('problem');
		}),
		RUNS,
	);
});

test('a discount may have any decimals, as a number or as a text', () => {
	for (const [value, sent] of [
		[2.5, 2.5],
		['7,125', undefined],
		['7,1255', 7.1255],
		['12.5', 12.5],
		[0.0333, 0.0333],
		[-1, undefined],
	] as const) {
		const reading = readDiscount(value);
		expect('value' in reading ? reading.value : undefined).toBe(sent);
	}
});

test('whole numbers only are counts', () => {
	expect(readCount('12')).toEqual({ value: 12 });
	expect(readCount(12)).toEqual({ value: 12 });
	for (const value of [0, -1, 1.5, '1.0', 'twelve', true, null, {}, 1e21]) {
		expect(readCount(value)).toHaveProperty('problem');
	}
});

test('no value makes a reader throw', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			for (const read of [readAmount, readAmountFromZero, readDiscount, readCount]) {
				expect(Object.keys(read(value))).toHaveLength(1);
			}
		}),
		RUNS,
	);
});
