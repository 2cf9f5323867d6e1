import { WorkflowExecute } from 'n8n-core';
import type {
	IDataObject,
	IExecuteFunctions,
	INode,
	INodeParameters,
	INodeType,
} from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes, Workflow } from 'n8n-workflow';
import { OFFER_READERS } from '../../nodes/RotrApi/fields/requestFields';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { additionalDataFor, credentialStore, nodeTypesOf, parametersOf } from './engine';
import { OFFER_BODY } from './sampleOffer';

interface Tool {
	description: string;
	schema: { shape: Record<string, unknown> };
	invoke(input: IDataObject): Promise<string>;
}

/** Stands where an AI agent stands: hands over the one tool that is connected to it. */
function agentType(use: (tool: Tool) => Promise<void>): INodeType {
	return {
		description: {
			displayName: 'Agent',
			name: 'agent',
			group: ['transform'],
			version: 1,
			description: 'Calls its tool',
			defaults: { name: 'Agent' },
			inputs: [{ type: NodeConnectionTypes.AiTool }],
			outputs: [NodeConnectionTypes.Main],
			properties: [],
		},
		async execute(this: IExecuteFunctions) {
			const [tool] = (await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0)) as Tool[];
			await use(tool);
			return [[]];
		},
	};
}

/** What n8n makes of a node with `usableAsTool` when it is connected to an agent. */
function toolType(): INodeType {
	const type = new RotrApi();
	type.description.inputs = [];
	type.description.outputs = [NodeConnectionTypes.AiTool];
	return type;
}

describe('the node as a tool of an AI agent', () => {
	let sandbox: Sandbox;

	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());

	/** Calls the node as a tool on n8n's real engine; gives what the agent reads. */
	async function callTool(parameters: INodeParameters, input: IDataObject) {
		const answer: { tool?: Tool; text?: string } = {};
		const place = { typeVersion: 1, position: [0, 0] as [number, number] };
		const tool: INode = {
			...place,
			id: 'tool',
			name: 'Rotr',
			type: 'rotrApiTool',
			parameters: { ...parameters, descriptionType: 'auto' },
			credentials: { rotrApi: { id: '1', name: 'RotrApi' } },
		};
		const node: INode = { ...place, id: 'agent', name: 'Agent', type: 'agent', parameters: {} };
		const workflow = new Workflow({
			id: 'test',
			nodes: [tool, node],
			connections: { Rotr: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] } },
			active: false,
			nodeTypes: nodeTypesOf({
				rotrApiTool: toolType(),
				agent: agentType(async (connected) => {
					answer.tool = connected;
					answer.text = await connected.invoke(input);
				}),
			}),
			settings: { executionOrder: 'v1' },
		});
		const runData = createRunExecutionData({
			executionData: {
				nodeExecutionStack: [{ node, data: { main: [[{ json: {} }]] }, source: null }],
			},
		});
		const store = credentialStore(sandbox.url, sandbox.account);
		const run = await new WorkflowExecute(
			additionalDataFor(store),
			'manual',
			runData,
		).processRunExecutionData(workflow);
		const [failure] = JSON.parse(answer.text ?? '[]') as Array<{
			error?: string;
			details?: string;
		}>;
		return { ...answer, failure, error: run.data.resultData.error };
	}

	it('reads a status for the offer that the model names', async () => {
		const { offerId } = sandbox.addOffer({ status: 'ACTIVE' });
		const { tool, text, error } = await callTool(
			parametersOf('offer', 'getStatus', {
				offerId: "={{ $fromAI('offerId', 'the number of the offer', 'string') }}",
			}),
			{ offerId: String(offerId) },
		);
		expect(error).toBeUndefined();
		expect(Object.keys(tool?.schema.shape ?? {})).toEqual(['offerId']);
		expect(JSON.parse(text ?? '')).toEqual([
			expect.objectContaining({ offerId, offerStatus: 'ACTIVE' }),
		]);
	});

	it('gives the agent all that is wrong, since nobody reads what is thrown', async () => {
		const { failure, error } = await callTool(
			parametersOf('offer', 'create', {
				product: 'phoenix/rot',
				specifyOffer: 'json',
				offerJson: "={{ $fromAI('offer', 'the request body', 'json') }}",
			}),
			{
				offer: {
					product: {
						policyholder: {
							email: 'Pop <pop@example.ro>',
							birthdate: 'x',
							isForeignPerson: 'perhaps',
						},
					},
				},
			},
		);
		expect(error).toBeUndefined();
		const { error: message = '', details = '' } = failure ?? {};
		const lines = details.split('\n');
		expect(message).toMatch(/^The offer has (\d+) fields to correct: .*; and \d+ more$/);
		expect(lines).toHaveLength(Number(/\d+/.exec(message)?.[0]));
		expect(lines.join('\n')).toMatch(/^\d+\. .*Pop <pop@example\.ro>/m);
	});

	const ISSUE = {
		offerId: "={{ $fromAI('offerId', 'the number of the offer', 'string') }}",
		paymentAmount: '378',
		paymentCurrency: 'RON',
		paymentDate: '2026-11-24',
		paymentDocumentNumber: 'XY32344',
	};
	/** What would let an agent decide by itself. */
	const BY_AGENT = ['={{ true }}', "={{ $fromAI('allow', '', 'boolean') }}", 'true'];

	it.each([
		undefined,
		{},
		{ allowAgents: false },
		...BY_AGENT.map((allowAgents) => ({ allowAgents })),
	])('issues nothing unless a person has allowed it (%j)', async (options) => {
		const { offerId } = sandbox.addOffer({ status: 'ACTIVE' });
		const before = sandbox.books.calls.length;
		const { failure, tool } = await callTool(
			parametersOf('policy', 'issue', { ...ISSUE, ...(options && { options }) }),
			{ offerId: String(offerId), allow: true },
		);
		expect(failure?.error).toBe(
			'Issue Policy does not run as the tool of an AI agent: it makes a contract',
		);
		expect(failure?.details).toMatch(/^not sent: .*human review.*Allow AI Agents/);
		expect(sandbox.books.calls).toHaveLength(before);
		expect(tool?.description).toMatch(/contract that binds.*Issue policy in RotrApi/);
	});

	it('issues where a person has allowed it', async () => {
		const { offerId, payment } = sandbox.addOffer({ status: 'ACTIVE' });
		const { text, error } = await callTool(
			parametersOf('policy', 'issue', {
				...ISSUE,
				paymentAmount: String(payment.amount),
				options: { allowAgents: true },
			}),
			{ offerId: String(offerId) },
		);
		expect(error).toBeUndefined();
		expect(JSON.parse(text ?? '')).toEqual([expect.objectContaining({ offerId })]);
	});

	it('makes an offer of a county and a village by their names', async () => {
		const body = structuredClone(OFFER_BODY) as IDataObject & {
			product: { policyholder: { address: IDataObject } };
		};
		body.product.policyholder.address = {
			county: 'Cluj',
			city: 'Floresti',
			street: 'Principala',
			houseNumber: '1',
		};
		const { text, error } = await callTool(
			parametersOf('offer', 'create', {
				product: 'phoenix/rot',
				specifyOffer: 'json',
				offerJson: "={{ $fromAI('offer', 'the request body', 'json') }}",
			}),
			{ offer: body },
		);
		expect(error).toBeUndefined();
		const [{ offerId }] = JSON.parse(text ?? '') as Array<{ offerId: number }>;
		expect(sandbox.books.offers.get(offerId)?.policyholder.address).toMatchObject({
			county: 'CJ',
			city: 'Florești',
		});
	});

	it('makes an offer of JSON that the model writes', async () => {
		const { tool, text, error } = await callTool(
			parametersOf('offer', 'create', {
				product: 'phoenix/rot',
				specifyOffer: 'json',
				offerJson: "={{ $fromAI('offer', 'the request body', 'json') }}",
			}),
			{ offer: OFFER_BODY },
		);
		expect(error).toBeUndefined();
		// Model makers refuse descriptions that are longer.
		expect(tool?.description.length).toBeLessThanOrEqual(1024);
		for (const path of OFFER_READERS.keys()) {
			const name = path.split('.').at(-1) ?? '';
			const isOfNode = ['businessName', 'name'].includes(name);
			if (!isOfNode) expect(tool?.description).toMatch(new RegExp(`\\b${name}\\b`));
		}
		expect(JSON.parse(text ?? '')).toEqual([
			expect.objectContaining({ offerId: expect.any(Number), insurer: 'phoenix' }),
		]);
	});

	it('tells the agent of a file in useful json, since agents take no binary data', async () => {
		const { policyId } = sandbox.addPolicy();
		const { text, error } = await callTool(
			parametersOf('policy', 'downloadPdf', {
				policyId: "={{ $fromAI('policyId', 'the number of the policy', 'string') }}",
			}),
			{ policyId: String(policyId) },
		);
		expect(error).toBeUndefined();
		expect(JSON.parse(text ?? '')).toEqual([
			expect.objectContaining({ policyId, fileName: `policy-${policyId}.pdf` }),
		]);
	});
});
