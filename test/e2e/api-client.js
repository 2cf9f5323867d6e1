/** @typedef {{url: string, account: {account: string, password: string}}} Server */

/**
 * Speaks to the sandbox by itself, so that the node's results are compared with the API's own words.
 * @param {Server} server
 * @param {string} path
 * @returns {Promise<any>} the `data` of the answer
 */
async function get({ url, account }, path) {
	const { account: name, password } = account;
	const login = await fetch(`${url}/auth`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ account: name, password }),
	});
	const { data } = /** @type {{data: {token: string}}} */ (await login.json());
	const answer = await fetch(`${url}${path}`, { headers: { Token: data.token } });
	return /** @type {{data: any}} */ (await answer.json()).data;
}

/** @param {{files: {content: string}[]}} data @returns {Buffer[]} */
const decode = ({ files }) => files.map(({ content }) => Buffer.from(content, 'base64'));

/** @param {Server} server @param {string | number} id @returns {Promise<Buffer[]>} the documents of an offer */
const offerFiles = async (server, id) => decode(await get(server, `/offer/${id}`));

/** @param {Server} server @param {string | number} id @returns {Promise<Buffer[]>} the documents of a policy */
const policyFiles = async (server, id) => decode(await get(server, `/policy/${id}`));

module.exports = { offerFiles, policyFiles };
