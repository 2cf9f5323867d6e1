const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { readJson, root } = require('../setup');
const { LOOPBACK } = require('./ports');

/** @typedef {import('./editor').Workflow} Workflow */
/** @typedef {{url: string, account: {account: string, password: string}}} RotrServer */

/** The node type of the installed package. */
const NODE_TYPE = 'n8n-nodes-rotr.rotrApi';

/** The login that the forms of the examples ask for: local and short-lived, and printed by the demo. */
const FORM_LOGIN = { user: 'office', password: 'Form-2026' };

/**
 * The credentials that the examples ask for, by the names they have there.
 * @param {RotrServer} sandbox
 * @param {number} smtpPort
 */
const credentialsFor = ({ url, account }, smtpPort) => ({
	rotrApi: {
		name: 'Rotr account',
		type: 'rotrApi',
		data: {
			environment: 'custom',
			baseUrl: url,
			account: account.account,
			password: account.password,
			loginParameters: 'body',
			language: 'ro',
		},
	},
	smtp: {
		name: 'SMTP account',
		type: 'smtp',
		data: {
			host: LOOPBACK,
			port: smtpPort,
			secure: false,
			disableStartTls: true,
			user: '',
			password: '',
		},
	},
	httpBasicAuth: { name: 'Form login', type: 'httpBasicAuth', data: FORM_LOGIN },
});

/** @returns {string[]} the files of examples/ that are workflows */
const exampleFiles = () =>
	readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.json'));

/**
 * A workflow of examples/, which names its credentials only.
 * @param {string} file
 * @returns {Workflow}
 */
const readExample = (file) => readJson(join(root, 'examples', file));

/** The example that shows the main job. */
const MAIN_JOB = 'issue-policy-and-email.json';

/** A client, a receipt and a consent for it, which the example itself leaves to the person. @type {Record<string, object>} */
const FILLED_IN = {
	'Create Offer': {
		installmentCount: 2,
		sumInsured: '27000',
		policyholder: {
			person: {
				personType: 'company',
				businessName: 'Transport Făget SRL',
				companyRegistryNumber: 'J12/1403/2004',
				isForeignPerson: false,
				taxId: '18754325',
				nationality: 'RO',
				email: 'office@transport-faget.example',
				mobileNumber: '0744444444',
			},
			address: {
				country: 'RO',
				county: 'CJ',
				city: 'Cluj-Napoca',
				cityCode: '54984',
				street: 'Principala',
				houseNumber: '19-21',
				building: 'A1',
				staircase: '1',
				apartment: '12',
				floor: '3',
				postcode: '400356',
			},
		},
		gdprConsent: true,
		additionalFields: { mentions: 'Registration number: CJ59LIH' },
	},
	'Issue Policy': { paymentDocumentNumber: "=DEMO-{{ $('Create Offer').item.json.offerId }}" },
};

/**
 * The main job with all that a person fills in before the first execution.
 * @returns {Workflow}
 */
function readMainJob() {
	const workflow = readExample(MAIN_JOB);
	const nodes = /** @type {{name: string, parameters: object}[]} */ (workflow.nodes).map(
		(node) => ({ ...node, parameters: { ...node.parameters, ...FILLED_IN[node.name] } }),
	);
	return { ...workflow, nodes };
}

/** @typedef {Record<string, {main: {node: string}[][]}>} Connections */

/**
 * The workflow without its Data Tables, as its note says for an n8n that has none: what stood before one leads to what stands
 * behind it.
 * @param {Workflow} workflow
 * @returns {Workflow}
 */
function withoutTables(workflow) {
	const all = /** @type {{name: string, type: string}[]} */ (workflow.nodes);
	const isTable = (/** @type {string} */ name) =>
		all.some((node) => node.name === name && node.type.endsWith('.dataTable'));
	const connections = /** @type {Connections} */ (workflow.connections);
	/** @param {{node: string}[]} ends @returns {{node: string}[]} */
	const beyond = (ends) =>
		ends.flatMap((end) => (isTable(end.node) ? beyond(connections[end.node].main[0]) : [end]));
	const left = Object.entries(connections).filter(([name]) => !isTable(name));
	return {
		...workflow,
		nodes: all.filter(({ name }) => !isTable(name)),
		connections: Object.fromEntries(
			left.map(([name, { main }]) => [name, { main: main.map(beyond) }]),
		),
	};
}

/**
 * The workflow with credentials that exist, as a person chooses them in the nodes after an import.
 * @param {Workflow} workflow
 * @param {Record<string, {id: string, name: string}>} credentials by type
 * @returns {Workflow}
 */
function withCredentials(workflow, credentials) {
	const nodes = /** @type {{credentials?: object}[]} */ (workflow.nodes).map((node) => {
		const types = Object.keys(node.credentials ?? {});
		if (types.length === 0) return node;
		return {
			...node,
			credentials: Object.fromEntries(types.map((type) => [type, credentials[type]])),
		};
	});
	return { ...workflow, nodes };
}

/**
 * A node as the editor saves it.
 * @param {string} name
 * @param {string} type
 * @param {object} parameters
 * @param {object} [settings] such as `onError` or `typeVersion`
 */
const node = (name, type, parameters, settings) => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters,
	...settings,
});

/**
 * One RotrApi node.
 * @param {string} name
 * @param {string} operation as "resource/operation"
 * @param {object} [parameters]
 * @param {object} [settings]
 */
function rotr(name, operation, parameters, settings) {
	const [resource, value] = operation.split('/');
	const credentials = { rotrApi: { name: 'Rotr account' } };
	return node(
		name,
		NODE_TYPE,
		{ resource, operation: value, ...parameters },
		{ credentials, ...settings },
	);
}

/**
 * A Manual Trigger called "Start" and after it the nodes in a row.
 * @param {{name: string}[]} nodes
 * @returns {Workflow}
 */
function chain(nodes) {
	const all = [node('Start', 'n8n-nodes-base.manualTrigger', {}), ...nodes];
	/** @type {Record<string, object>} */
	const connections = {};
	for (const [index, { name }] of nodes.entries()) {
		connections[all[index].name] = { main: [[{ node: name, type: 'main', index: 0 }]] };
	}
	return {
		name: nodes
			.map(({ name }) => name)
			.join(', ')
			.slice(0, 100),
		nodes: all,
		connections,
		settings: { executionOrder: 'v1' },
	};
}

module.exports = {
	chain,
	credentialsFor,
	exampleFiles,
	FORM_LOGIN,
	MAIN_JOB,
	node,
	NODE_TYPE,
	readExample,
	readMainJob,
	rotr,
	withCredentials,
	withoutTables,
};
