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

/**
 * The workflow with credentials that exist, as a person chooses them in the nodes after an import.
 * @param {Workflow} workflow
 * @param {Record<string, {id: string, name: string}>} credentials by type; a node keeps what it names of another type
 * @returns {Workflow}
 */
function withCredentials(workflow, credentials) {
	const nodes = /** @type {{credentials?: Record<string, object>}[]} */ (workflow.nodes).map(
		(node) => {
			const types = Object.keys(node.credentials ?? {});
			if (types.length === 0) return node;
			return {
				...node,
				credentials: Object.fromEntries(
					types.map((type) => [type, credentials[type] ?? node.credentials?.[type]]),
				),
			};
		},
	);
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
	node,
	NODE_TYPE,
	readExample,
	rotr,
	withCredentials,
};
