const { readExample } = require('./workflows');

/** @typedef {import('./editor').Workflow} Workflow */

/** The example that shows the main job. */
const MAIN_JOB = 'issue-policy-and-email.json';

/** The address of the sample in RotrApi's reference. */
const ADDRESS = {
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
};

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
			address: ADDRESS,
		},
		gdprConsent: true,
		additionalFields: { mentions: 'Registration number: CJ59LIH' },
	},
	'Issue Policy': { paymentDocumentNumber: "=DEMO-{{ $('Create Offer').item.json.offerId }}" },
};

/** The main job with all that a person fills in before the first execution. @returns {Workflow} */
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

module.exports = { ADDRESS, MAIN_JOB, readMainJob, withoutTables };
