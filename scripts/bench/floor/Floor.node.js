/** @type {Map<string, Promise<string>>} address -> token, as ours is kept from run to run */
const tokens = new Map();

/** The floor: what n8n's helpers take for these requests, and nothing else. It checks nothing, and repeats nothing. */
class Floor {
	/** @type {import('n8n-workflow').INodeTypeDescription} */
	description = {
		displayName: 'Floor',
		name: 'floor',
		group: ['transform'],
		version: 1,
		description: 'Downloads or looks up, with so many requests in flight',
		defaults: { name: 'Floor' },
		inputs: ['main'],
		outputs: ['main'],
		properties: [{ displayName: 'Work', name: 'work', type: 'json', default: '{}' }],
	};

	/**
	 * @this {import('n8n-workflow').IExecuteFunctions}
	 * @returns {Promise<import('n8n-workflow').INodeExecutionData[][]>}
	 */
	async execute() {
		const { url, account, job, concurrency } = JSON.parse(String(this.getNodeParameter('work', 0)));
		if (job === 'tidy') {
			// Whoever ran before has left garbage, which another one's time and CPU would go into.
			/** @type {any} */ (globalThis).gc();
			return [this.getInputData()];
		}
		const { httpRequest, prepareBinaryData } = this.helpers;
		const login = async () => {
			const text = await httpRequest({ method: 'POST', url: `${url}/auth`, body: account });
			return (typeof text === 'string' ? JSON.parse(text) : text).data.token;
		};
		if (!tokens.has(url)) tokens.set(url, login());
		const headers = { Token: await tokens.get(url) };
		const path = job === 'download' ? '/policy/' : '/offer/status/';
		const queue = this.getInputData().entries();
		/** @type {import('n8n-workflow').INodeExecutionData[]} */
		const results = [];
		const worker = async () => {
			for (const [item, { json }] of queue) {
				const text = await httpRequest({ url: url + path + json.id, headers, encoding: 'text' });
				const { data } = JSON.parse(text);
				results[item] = { json: {}, pairedItem: { item } };
				if (job === 'status') results[item].json = data;
				else {
					const bytes = Buffer.from(data.files[0].content, 'base64');
					const file = await prepareBinaryData(bytes, `policy-${json.id}.pdf`, 'application/pdf');
					results[item].binary = { data: file };
				}
			}
		};
		await Promise.all(Array.from({ length: concurrency }, worker));
		return [results];
	}
}

module.exports = { Floor };
