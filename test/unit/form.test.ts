import type { INode, INodeProperties } from 'n8n-workflow';
import { NodeHelpers, Workflow } from 'n8n-workflow';
import codex from '../../nodes/RotrApi/RotrApi.node.json';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { RESOURCES } from '../../nodes/RotrApi/operations';
import { nodeTypesOf, parametersOf } from '../workflow/engine';

const type = new RotrApi();
const { description } = type;

/** Names of the parameters that the form shows, members of collections included. */
function shownIn(values: INode['parameters']): string[] {
	const node = { typeVersion: 1, parameters: values } as INode;
	const shown = (list: INodeProperties[]): string[] =>
		list
			.filter((property) =>
				NodeHelpers.displayParameter(values, property, node, description, values),
			)
			.flatMap((property) => [
				property.name,
				...(property.type === 'collection'
					? shown((property.options ?? []).filter((option) => 'type' in option))
					: []),
			]);
	return shown(description.properties);
}

const WAIT_OPTIONS = ['onWaitTimeout', 'pollInterval', 'waitTimeout'];

describe('the form', () => {
	it.each([
		[false, []],
		[true, WAIT_OPTIONS],
		['={{ $json.wait }}', WAIT_OPTIONS],
	])('shows what is about waiting only while Wait for Status is %s', (waitForStatus, expected) => {
		const shown = shownIn(parametersOf('offer', 'getStatus', { waitForStatus }));
		expect(shown.filter((name) => WAIT_OPTIONS.includes(name))).toEqual(expected);
	});

	it('names the unit of everything that is counted in seconds', () => {
		const options = description.properties.flatMap(({ options: members = [], type: kind }) =>
			kind === 'collection' ? members.filter((member) => 'type' in member) : [],
		);
		const inSeconds = options.filter(({ description: text = '' }) => /\bseconds\b/.test(text));
		const labels = new Set(inSeconds.map(({ displayName }) => displayName));
		expect([...labels].sort()).toEqual([
			'Poll Interval (Seconds)',
			'Timeout (Seconds)',
			'Wait Timeout (Seconds)',
		]);
	});

	it.each([
		['offer', 'create', {}, ['policyholderNotice']],
		[
			'offer',
			'create',
			{ customerIsPolicyholder: false },
			['policyholderNotice', 'twoPersonsNotice'],
		],
		['offer', 'create', { specifyOffer: 'json' }, []],
		['offer', 'getStatus', {}, []],
		['policy', 'issue', {}, ['bindsNotice']],
		['policy', 'downloadPdf', {}, []],
	])('has the notices of %s/%s with %j', (resource, operation, parameters, expected) => {
		const shown = shownIn(parametersOf(resource, operation, parameters as never));
		expect(shown.filter((name) => name.endsWith('Notice'))).toEqual(expected);
	});

	it('keeps the names of a contact person within reach of a company', () => {
		const owners = description.properties.filter(
			({ type: kind, name }) =>
				['policyholder', 'customer', 'payer'].includes(name) && kind === 'fixedCollection',
		);
		expect(owners).toHaveLength(3);
		for (const { options = [] } of owners) {
			const [group] = options;
			const values = 'values' in group ? group.values : [];
			const names = values.filter(({ name }) => ['firstName', 'lastName'].includes(name));
			expect(names.map(({ displayOptions }) => displayOptions)).toEqual([undefined, undefined]);
		}
	});

	it('asks for another insurer only with Other', () => {
		const shown = (insurer: string) =>
			shownIn(parametersOf('offer', 'getPending', { insurer })).includes('otherInsurer');
		expect(['abc', 'phoenix', 'other', '={{ $json.insurer }}'].map(shown)).toEqual([
			false,
			false,
			true,
			true,
		]);
	});
});

describe('on the canvas', () => {
	const operations = RESOURCES.flatMap(({ option: resource, operations: list }) =>
		list.map(({ option }) => ({ resource: String(resource.value), ...option })),
	);

	it.each(operations)('the node reads "$name: $resource"', ({ resource, value, name }) => {
		const node: INode = {
			id: '1',
			name: 'Rotr',
			type: 'rotrApi',
			typeVersion: 1,
			position: [0, 0],
			parameters: { resource, operation: value },
		};
		const workflow = new Workflow({
			nodes: [node],
			connections: {},
			active: false,
			nodeTypes: nodeTypesOf({ rotrApi: type }),
		});
		expect(
			workflow.expression.getSimpleParameterValue(node, description.subtitle, 'internal', {}),
		).toBe(`${name}: ${resource}`);
	});

	it.each(operations)('a new node for $resource/$value has a short name', ({ resource, value }) => {
		expect(NodeHelpers.makeNodeName({ resource, operation: value }, description)).toBe('RotrApi');
	});

	it('is described in one short sentence for people', () => {
		expect(description.description.length).toBeLessThan(100);
		expect(description.description).not.toMatch(/agent|JSON|\. /);
	});

	it.each([
		...['poliță', 'polițe', 'asigurari', 'asigurări', 'oferta', 'ofertă', 'phoenix'],
		...['life is hard', 'transportator', 'licență'],
	])('is found by "%s"', (word) => {
		expect(codex.alias).toContain(word);
	});
});
