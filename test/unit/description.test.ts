import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { RotrApi as RotrApiCredential } from '../../credentials/RotrApi.credentials';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { RESOURCES } from '../../nodes/RotrApi/operations';

const { properties } = new RotrApi().description;

/** All parameters of the node, those inside collections included, with the place where each stands. */
function flatten(
	list: INodeProperties[],
	place = '',
): Array<{ path: string; property: INodeProperties }> {
	return list.flatMap((property) => {
		const path = `${place}${property.name}`;
		const inner = (property.options ?? []).flatMap((option) => {
			if ('values' in option) return flatten(option.values, `${path}.${option.name}.`);
			return 'type' in option ? flatten([option], `${path}.`) : [];
		});
		return [{ path, property }, ...inner];
	});
}

/** n8n's linter reads source text and can't see dropdowns that are built from a registry. */
describe('what the node offers', () => {
	const operations = RESOURCES.flatMap(({ option, operations: list }) =>
		list.map((operation) => ({
			id: `${String(option.value)}/${operation.option.value}`,
			operation,
		})),
	);

	it('is the nine operations of the interface that saved workflows depend on', () => {
		expect(operations.map(({ id }) => id)).toEqual([
			'offer/create',
			'offer/downloadPdf',
			'offer/getPending',
			'offer/getStatus',
			'policy/downloadPdf',
			'policy/downloadPdfByNumber',
			'policy/issue',
			'account/authenticate',
			'account/renewToken',
		]);
	});

	it('has resources, Account last, and operations in alphabetical order', () => {
		expect(RESOURCES.at(-1)?.option.value).toBe('account');
		const names = (options: INodePropertyOptions[]) => options.map(({ name }) => name);
		for (const list of [
			RESOURCES.slice(0, -1).map(({ option }) => option),
			...RESOURCES.map((resource) => resource.operations.map(({ option }) => option)),
		]) {
			expect(names(list)).toEqual([...names(list)].sort((a, b) => a.localeCompare(b)));
		}
	});

	it.each(operations)('says in sentence case without articles what $id does', ({ operation }) => {
		const { action, description } = operation.option;
		expect(action).toMatch(/^[A-Z][^A-Z]*( PDF)?[^A-Z]*$/);
		expect(action).not.toMatch(/\b(a|an|the)\b/i);
		expect(description.length).toBeGreaterThan(20);
	});

	it('describes every parameter, with "Whether" on every switch and "e.g." in every placeholder', () => {
		const found = flatten(properties).filter(({ property }) => {
			const { name, type, description = '', placeholder, displayOptions } = property;
			if (name === 'resource' || name === 'operation' || type === 'notice') return false;
			const isSwitch = type === 'boolean';
			const grouping = type === 'collection' || type === 'fixedCollection';
			if (displayOptions && grouping) return false;
			return (
				(!grouping && description === '') ||
				(isSwitch && !description.startsWith('Whether')) ||
				(type === 'string' && placeholder !== undefined && !placeholder.startsWith('e.g. '))
			);
		});
		expect(found.map(({ path }) => path)).toEqual([]);
	});

	it('has the fields of the interface in the credential', () => {
		const names = new RotrApiCredential().properties.map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining([
				'environment',
				'baseUrl',
				'account',
				'password',
				'loginParameters',
				'language',
				'insurerAccounts',
				'insurerLogin',
				'paths',
				'token',
				'refreshToken',
				'tokenOwner',
				'tokenExpiresAt',
			]),
		);
	});

	it('hides the session’s fields from the browser', () => {
		const hidden = new RotrApiCredential().properties.filter(({ type }) => type === 'hidden');
		expect(hidden.map(({ name }) => name)).toEqual([
			'token',
			'refreshToken',
			'tokenOwner',
			'tokenExpiresAt',
		]);
		expect(hidden.every(({ typeOptions }) => typeOptions?.password === true)).toBe(true);
		expect(hidden.filter(({ typeOptions }) => typeOptions?.expirable)).toHaveLength(1);
	});
});
