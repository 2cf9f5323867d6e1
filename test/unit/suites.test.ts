import { RESOURCES } from '../../nodes/RotrApi/operations';
import { startSandbox } from '../../sandbox';
import { ROUTES } from '../../sandbox/description';
import { textOf } from '../../scripts/verify/files';
import { nineOperations } from '../e2e/operations';
import { PEOPLE } from '../ui/people';
import { SUBJECTS } from '../workflow/faultBench';

const operations = RESOURCES.flatMap(({ option: { value: resource }, operations: list }) =>
	list.map((operation) => ({ id: `${String(resource)}/${operation.option.value}`, operation })),
);
const ids = operations.map(({ id }) => id).sort();

/** What a suite lists by hand is checked against the registry, so that a new operation can't be left out of it. */
describe('every operation of the registry is', () => {
	it('struck by every fault, and searched for secrets', () => {
		const struck = SUBJECTS.map(({ resource, operation }) => `${resource}/${operation}`);
		expect([...struck, 'account/authenticate', 'account/renewToken'].sort()).toEqual(ids);
		const calls = [...SUBJECTS.map(({ call }) => call), 'login', 'renewToken'];
		expect(calls.sort()).toEqual(ROUTES.map(({ operation }) => operation).sort());
	});

	it('run with secrets in a real n8n', async () => {
		const sandbox = await startSandbox();
		const run = nineOperations(sandbox, {}, {}).map(({ name }) => name);
		await sandbox.stop();
		expect(run.sort()).toEqual(ids);
	});

	it.each(ids)('run by the editor of a real n8n (%s)', (id) => {
		expect(textOf('test/e2e/editor.e2e.js')).toContain(`run('${id}'`);
	});

	it('looked at in the editor, where its form has people', () => {
		const peopleOf = ({ properties }: (typeof operations)[number]['operation']) =>
			properties
				.filter(({ options }) => options?.some(({ name }) => name === 'person'))
				.map(({ name }) => name);
		const withPeople = operations
			.map(({ operation }) => [operation.option.action, peopleOf(operation)] as const)
			.filter(([, people]) => people.length > 0);
		expect(PEOPLE).toEqual(Object.fromEntries(withPeople));
	});
});
