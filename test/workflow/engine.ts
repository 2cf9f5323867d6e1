import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import type {
	IConnections,
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeConnections,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypes,
	IRun,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes, NodeHelpers, Workflow } from 'n8n-workflow';
import { RotrApi as RotrApiCredential } from '../../credentials/RotrApi.credentials';
import { RotrApi } from '../../nodes/RotrApi/RotrApi.node';
import { CredentialStore } from './credentialStore';
import './processedStore';

/** Stands where a trigger stands in a workflow; its items are put into the execution as if it had run. */
const SOURCE: INode = {
	id: 'items',
	name: 'Items',
	type: 'items',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};
const SOURCE_TYPE: INodeType = {
	description: {
		displayName: 'Items',
		name: 'items',
		group: ['trigger'],
		version: 1,
		description: 'Gives the items of a test',
		defaults: { name: 'Items' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
};

export interface RunOptions {
	parameters: INodeParameters;
	/** json of the input items; one empty item by default */
	items?: IDataObject[];
	store: CredentialStore;
	/** Nodes between the one that gives the items and this one, the nearest last. */
	before?: INode[];
	/** further settings of the node, e.g. `{ onError: 'continueErrorOutput' }` */
	node?: Partial<INode>;
	timezone?: string;
	/** The node's class, where another copy of it is wanted: another process has a memory of its own. */
	nodeClass?: INodeType;
	/** Another node of the workflow, or another workflow; '' for an execution without a saved one. */
	workflowId?: string;
	executionId?: string;
	mode?: WorkflowExecuteMode;
	/** The failed run of which this is n8n's Retry: it gets what n8n saved with that execution. */
	retryOf?: RunResult;
	/** Called once the engine runs, with a function that cancels the execution. */
	onStart?: (cancel: () => void) => void;
}

export interface RunResult {
	run: IRun;
	/** items of the first output */
	items: INodeExecutionData[];
	/** items of the error output, where the node has one */
	errorItems: INodeExecutionData[];
	/** what failed the execution */
	error?: Error & {
		description?: string | null;
		httpCode?: string | null;
		context?: IDataObject;
	};
	hints: string[];
}

/**
 * The description of an error as n8n's editor shows it, which takes it for HTML: white space runs together, `<br>`
 * begins a line, and whatever else looks like a tag vanishes.
 */
export function shown(error: RunResult['error']): string {
	const words: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#96;': '`' };
	return (error?.description ?? '')
		.replace(/\s+/g, ' ')
		.replace(/ ?<br> ?/g, '\n')
		.replace(/<[^>]*>?/g, '')
		.replace(/&(lt|gt|amp|#96);/g, (entity) => words[entity]);
}

/** A credential store for the sandbox at `url`. */
export function credentialStore(
	url: string,
	login: { account: string; password: string },
	more: ICredentialDataDecryptedObject = {},
): CredentialStore {
	return new CredentialStore(new RotrApiCredential(), {
		environment: 'custom',
		baseUrl: url,
		account: login.account,
		password: login.password,
		loginParameters: 'body',
		language: 'ro',
		insurerAccounts: {},
		insurerLogin: 'send',
		paths: {},
		token: '',
		refreshToken: '',
		tokenOwner: '',
		tokenExpiresAt: '',
		...more,
	});
}

/** Node types by name, as the engine asks for them. */
export function nodeTypesOf(types: Record<string, INodeType>): INodeTypes {
	return {
		getByName: (name) => types[name],
		getByNameAndVersion: (name) => types[name],
		getKnownTypes: () => ({}),
	};
}

/** What n8n gives an execution besides the workflow; only the credentials matter here. */
export function additionalDataFor(
	store: CredentialStore,
	executionId = '1',
): IWorkflowExecuteAdditionalData {
	const hooks = new ExecutionLifecycleHooks('manual', executionId, {} as never);
	return {
		credentialsHelper: store,
		hooks,
		executionId,
		currentNodeParameters: undefined,
		variables: {},
		executeWorkflow: async () => await Promise.reject(new Error('There are no other workflows')),
		setExecutionStatus: () => {},
		sendDataToUI: () => {},
		logAiEvent: () => {},
		webhookWaitingBaseUrl: 'http://n8n.test/webhook-waiting',
		webhookTestBaseUrl: '',
		webhookBaseUrl: '',
		restApiUrl: '',
		instanceBaseUrl: '',
		formWaitingBaseUrl: 'http://n8n.test/form-waiting',
	} as Partial<IWorkflowExecuteAdditionalData> as IWorkflowExecuteAdditionalData;
}

/** Each node leads to the next. */
function connectionsOf(chain: INode[]): IConnections {
	return Object.fromEntries(
		chain
			.slice(1)
			.map(({ name }, index): [string, INodeConnections] => [
				chain[index].name,
				{ main: [[{ node: name, type: NodeConnectionTypes.Main, index: 0 }]] },
			]),
	);
}

/** Runs the node in n8n's real engine, on items that another node seems to have given. */
export async function runNode(options: RunOptions): Promise<RunResult> {
	const nodeTypes = nodeTypesOf({
		items: SOURCE_TYPE,
		rotrApi: options.nodeClass ?? new RotrApi(),
	});
	const node: INode = {
		id: 'rotr',
		name: 'Rotr',
		type: 'rotrApi',
		typeVersion: 1,
		position: [200, 0],
		parameters: options.parameters,
		credentials: { rotrApi: { id: '1', name: 'RotrApi' } },
		...options.node,
	};
	const chain = [SOURCE, ...(options.before ?? []), node];
	const workflow = new Workflow({
		id: options.workflowId ?? 'test',
		nodes: chain,
		connections: connectionsOf(chain),
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1', timezone: options.timezone ?? 'Europe/Bucharest' },
	});
	const main = [(options.items ?? [{}]).map((json) => ({ json }))];
	const runData = createRunExecutionData({
		resultData: {
			runData: {
				Items: [{ startTime: 0, executionTime: 0, executionIndex: 0, source: [], data: { main } }],
			},
		},
		executionData: {
			// n8n keeps it as JSON between an execution and its Retry.
			contextData: JSON.parse(
				JSON.stringify(options.retryOf?.run.data.executionData?.contextData ?? {}),
			) as IDataObject as never,
			nodeExecutionStack: [
				{
					node,
					data: { main },
					source: { main: [{ previousNode: 'Items' }] },
				},
			],
		},
	});
	const execution = new WorkflowExecute(
		additionalDataFor(options.store, options.executionId),
		options.mode ?? (options.retryOf ? 'retry' : 'manual'),
		runData,
	).processRunExecutionData(workflow);
	options.onStart?.(() => execution.cancel());
	const run = await execution;
	const task = run.data.resultData.runData.Rotr?.[0];
	return {
		run,
		items: task?.data?.main[0] ?? [],
		errorItems: task?.data?.main[1] ?? [],
		error: (run.data.resultData.error ?? task?.error) as RunResult['error'],
		hints: (task?.hints ?? []).map(({ message }) => message),
	};
}

/** The node's defaults for an operation, as the editor would save them. */
export function parametersOf(
	resource: string,
	operation: string,
	parameters: INodeParameters = {},
): INodeParameters {
	const node = { typeVersion: 1 } as INode;
	const given = { resource, operation, ...parameters };
	const { description } = new RotrApi();
	return (
		NodeHelpers.getNodeParameters(description.properties, given, true, false, node, description) ??
		given
	);
}
