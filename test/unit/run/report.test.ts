import fc from 'fast-check';
import type { IExecuteFunctions, INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { InvalidInput } from '../../../nodes/RotrApi/fields/readers/invalid';
import { isAgentTool } from '../../../nodes/RotrApi/run/agentTool';
import { errorOf, reportOf } from '../../../nodes/RotrApi/run/report';
import { CallError } from '../../../nodes/RotrApi/transport/client/messages';
import { shown } from '../../workflow/engine';

/** As much of n8n as an error needs. */
function contextOf({ type = 'n8n-nodes-rotr.rotrApi', id = 'w1', mode = 'manual' } = {}) {
	const node = { id: '1', name: 'Rotr', type, typeVersion: 1 } as INode;
	return {
		getNode: () => node,
		getWorkflow: () => ({ id, active: false }),
		getMode: () => mode,
	} as IExecuteFunctions;
}

const mask = (text: string) => text.replaceAll('secret', '***');
const fieldsOf = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ field: `Field ${index}`, text: 'is missing' }));

/** Texts that n8n swaps where it builds a message of them. */
const TREACHEROUS = [
	'valoare nepermisă',
	'Operațiune nepermisa',
	'permisiunea este permisă',
	'eaccesibil',
	'ENOENT',
	'fetch ECONNREFUSED',
	'getaddrinfo',
];

describe('an error of n8n', () => {
	it('shows its description as it was written', () => {
		const text = fc.string({
			unit: fc.constantFrom(...'<>&"\'`\n a1ț;br/#', '<br>', '&lt;', '</a>'),
		});
		fc.assert(
			fc.property(text, (details) => {
				const error = errorOf(contextOf(), { message: 'No', details }, 0);
				const lines = details.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
				const seen = shown(error).split('\n');
				expect(seen.map((line) => line.trim())).toEqual(lines);
			}),
		);
	});

	it('has a message without tags, which would vanish where n8n lets it pop up', () => {
		const message = 'No: "Pop <pop@example.ro> & `Fii`, 5 < 6 > 3 </b", Policyholder > Tax ID';
		const error = errorOf(contextOf(), { message, details: '' }, 0);
		expect(error.message).toBe(
			'No: "Pop ‹pop@example.ro› & `Fii`, 5 ‹ 6 > 3 ‹/b", Policyholder › Tax ID',
		);
		const text = fc.string({ unit: fc.constantFrom(...'<>&"! a1ț/?', '<br>', '</a>') });
		fc.assert(
			fc.property(text, (any) => {
				const seen = errorOf(contextOf(), { message: `x${any}`, details: '' }, 0).message;
				expect(seen).not.toContain('<');
				expect(seen.replace(/‹/g, '<').replace(/›/g, '>')).toBe(`x${any}`);
			}),
		);
	});

	it.each(TREACHEROUS)('keeps its message, whatever wraps it: %s', (text) => {
		for (const type of ['n8n-nodes-rotr.rotrApi', 'n8n-nodes-rotr.rotrApiTool']) {
			const context = contextOf({ type });
			const problem = { field: 'Street', text };
			const thrown = new CallError(
				'Could not do it: RotrApi refused 1 field',
				[],
				[problem],
				'400',
			);
			const error = errorOf(context, reportOf(thrown, mask), 2);
			expect(error.message).toContain(text);
			expect(error).toMatchObject({ httpCode: '400', context: { itemIndex: 2 }, messages: [] });
			// What agents 2.x do with an error of a tool.
			expect(new NodeOperationError(context.getNode(), error).message).toContain(text);
		}
	});

	it('says all in the message where an AI agent reads it', () => {
		const thrown = new InvalidInput('The offer has 3 fields to correct', undefined, [
			...fieldsOf(2),
			{ field: 'Mail', text: 'must be like <a@b.ro>' },
		]);
		const report = reportOf(thrown, mask);
		for (const how of [{ type: 'rotrApiTool' }, { id: '' }, { mode: 'internal' }]) {
			const error = errorOf(contextOf(how), report, 0);
			expect(error.message).toBe(`${report.message}\n${report.details}`);
			expect(error.message).toContain('3. Mail: must be like <a@b.ro>');
			// n8n adds a description that the message does not hold.
			expect(error.message).toContain(String(error.description));
		}
		expect(errorOf(contextOf(), report, 0).message).toBe(report.message);
	});

	it('is a tool by type, by a workflow without an id, or by mode', () => {
		expect(isAgentTool(contextOf())).toBe(false);
		expect(isAgentTool(contextOf({ mode: 'trigger' }))).toBe(false);
		expect(isAgentTool(contextOf({ type: 'n8n-nodes-rotr.rotrApiTool' }))).toBe(true);
		expect(isAgentTool(contextOf({ id: '' }))).toBe(true);
		expect(isAgentTool(contextOf({ mode: 'internal' }))).toBe(true);
	});
});

describe('a report', () => {
	it.each([
		[1, 'No: Field 0 is missing', 'Field 0: is missing'],
		[
			2,
			'No: Field 0 is missing; Field 1 is missing',
			'1. Field 0: is missing\n2. Field 1: is missing',
		],
		[3, 'No: Field 0 is missing; Field 1 is missing; and 1 more', /\n3\. Field 2: is missing$/],
		[31, 'No: Field 0 is missing; Field 1 is missing; and 29 more', /^30\. .*\nand 1 more$/m],
	])('of %i problems names the first in the message', (count, message, details) => {
		const report = reportOf(new InvalidInput('No', undefined, fieldsOf(count)), mask);
		expect(report.message).toBe(message);
		expect(report.details).toEqual(
			typeof details === 'string' ? details : expect.stringMatching(details),
		);
	});

	it('keeps a long text of RotrApi for the details', () => {
		const text = 'ă'.repeat(500);
		const report = reportOf(new CallError('No', ['Do this.'], [{ field: 'Street', text }]), mask);
		expect(report.message.length).toBeLessThan(250);
		expect(report.details).toBe(`Street: ${text}\nDo this.`);
	});

	it('of a fault of our own keeps the stack for the log, and no secret', () => {
		const thrown = Object.assign(new TypeError('secret of undefined'), { config: { p: 'secret' } });
		const report = reportOf(thrown, mask);
		expect(report.message).toMatch(
			/came upon something that it does not expect: \*\*\* of undefined$/,
		);
		expect(report.cause?.stack).toContain('report.test');
		const error = errorOf(contextOf(), report, 0);
		expect(error.stack).toContain('report.test');
		expect(error.cause).toBe(report.cause);
		expect(JSON.stringify([error, { ...report.cause }, error.stack, report])).not.toContain(
			'secret',
		);
	});

	it.each([
		[new Error('disk full'), 'disk full'],
		[new Error(''), 'Error'],
		['thrown text', /thrown text$/],
		[undefined, /undefined$/],
		[new NodeOperationError(contextOf().getNode(), 'said by n8n'), 'said by n8n'],
		[new NodeApiError(contextOf().getNode(), { message: 'said by n8n' }), 'said by n8n'],
	])('says something of whatever is thrown: %s', (thrown, message) => {
		const report = reportOf(thrown, mask);
		expect(report.message).toEqual(
			typeof message === 'string' ? message : expect.stringMatching(message),
		);
		expect(typeof report.details).toBe('string');
	});
});
