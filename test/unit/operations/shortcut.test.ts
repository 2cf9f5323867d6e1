import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { pathIn, readDirectly } from '../../../nodes/RotrApi/run/itemPath';
import { byN8n } from './byN8n';

const direct = (raw: string, json: IDataObject) => {
	const path = pathIn(raw);
	return path && readDirectly(path, { json });
};

const NAMES = [
	'policyId',
	'id',
	'a',
	'b',
	'Policy ID',
	'Nr. poliță',
	'Număr',
	'class',
	'if',
	'_id',
	'length',
];
const ODD = [
	'constructor',
	'__proto__',
	'toString',
	'a.b',
	'0',
	'-',
	'x"y',
	'$json',
	'prototype',
	'binding',
	'',
];
const key = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...NAMES) },
	{ weight: 1, arbitrary: fc.constantFrom(...ODD) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }) },
);
const leaf = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(
		'',
		'={{ 1 }}',
		'{{ $json.a }}',
		'=x',
		'true',
		'007',
		'\n',
		'2026-01-01T00:00:00Z',
	),
	fc.integer(),
	fc.double(),
	fc.boolean(),
	fc.constant(null),
);
const { json } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		leaf,
		tie('json'),
		fc.array(tie('value'), { maxLength: 3 }),
	),
	json: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
}));

/** A path that mostly leads somewhere, written in one of the ways that people and the editor use. */
const expression = json.chain((data) =>
	fc.infiniteStream(fc.tuple(fc.nat(), key, fc.nat({ max: 9 }))).map((stream) => {
		let value: unknown = data;
		let text = '';
		for (const [choice, other, style] of stream) {
			const isObject = typeof value === 'object' && value !== null;
			if (text !== '' && (!isObject || style === 9)) break;
			const keys = isObject ? Object.keys(value as object) : [];
			const name = keys.length > 0 && style < 8 ? keys[choice % keys.length] : other;
			value = isObject ? (value as Record<string, unknown>)[name] : undefined;
			if (/^[A-Za-z_]\w*$/.test(name) && style < 5) text += `.${name}`;
			else if (/^\d+$/.test(name) && style < 7) text += `[${name}]`;
			else text += style % 2 ? `["${name}"]` : `['${name}']`;
		}
		return { data: data as IDataObject, path: text };
	}),
);
const write = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			(path: string) => `={{ $json${path} }}`,
			(path: string) => `={{$json${path}}}`,
			(path: string) => `={{  $json${path} }}`,
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			(path: string) => `={{ $json${path} }} `,
			(path: string) => `={{ $json ${path} }}`,
			(path: string) => `= {{ $json${path} }}`,
			(path: string) => `={{ $json?${path} }}`,
			(path: string) => `={{ $json${path} || 1 }}`,
		),
	},
);

describe('the short cut beside n8n’s own evaluation', () => {
	it('gives the very value that n8n gives, or leaves it to n8n', () => {
		let taken = 0;
		fc.assert(
			fc.property(expression, write, ({ data, path }, writeIt) => {
				const raw = writeIt(path);
				const value = direct(raw, data);
				if (value === undefined) return;
				taken++;
				expect(value).toBe(byN8n(raw, data));
			}),
			{ numRuns: 8000 },
		);
		expect(taken).toBeGreaterThan(1000);
	});
});

describe('the short cut', () => {
	it('takes the ways in which people write a path', () => {
		const item = { order: { 'Policy ID': 12, list: ['a', 'b'] }, ok: false };
		expect(direct('={{ $json.order["Policy ID"] }}', item)).toBe(12);
		expect(direct("={{$json['order'].list[1]}}", item)).toBe('b');
		expect(direct('={{ $json.ok }}', item)).toBe(false);
	});

	it('leaves all else to n8n', () => {
		const item = { a: 'x', date: new Date(0) as never, none: null, nan: NaN, deep: { a: 1 } };
		for (const raw of [
			'={{ $json.a.length }}',
			'={{ $json.a.trim() }}',
			'={{ $json.toString }}',
			'={{ $json.constructor }}',
			'={{ $json.date }}',
			'={{ $json.none }}',
			'={{ $json.nan }}',
			'={{ $json.deep }}',
			'={{ $json.missing }}',
			'={{ $json }}',
			'={{ $json.a }}{{ $json.a }}',
			'x {{ $json.a }}',
			'={{ $json.a + 1 }}',
			"={{ $('Items').item.json.a }}",
			'{{ $json.a }}',
			12,
			{ a: '={{ $json.a }}' },
			undefined,
		]) {
			expect(direct(raw as string, item)).toBeUndefined();
		}
	});
});
