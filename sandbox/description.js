const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { parse } = require('yaml');

/**
 * @typedef {import('./types').AssumedPaths} AssumedPaths
 * @typedef {import('./types').Operation} Operation
 * @typedef {import('express-openapi-validator/dist/framework/types').OpenAPIV3.DocumentV3_1} Description
 *
 * @typedef {object} Route
 * @property {Operation} operation
 * @property {string} method In capitals.
 * @property {string} path As the description has it: `/offer/{id}`.
 * @property {RegExp} pattern
 */

const TEXT = readFileSync(join(__dirname, 'openapi.yaml'), 'utf8');

/**
 * A fresh copy of the OpenAPI description, because the validator changes the one it is given.
 * @returns {Description}
 */
function describe() {
	return parse(TEXT);
}

/** @param {string} template @returns {RegExp} */
function patternOf(template) {
	const escaped = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replace(/\{\w+\}/g, '([^/]+)')}/?$`);
}

/** @type {Route[]} The nine calls; the fixed paths come before those with an id. */
const ROUTES = Object.entries(describe().paths ?? {})
	.flatMap(([path, item]) =>
		/** @type {const} */ (['get', 'post', 'patch']).flatMap((method) => {
			const operation = /** @type {Operation | undefined} */ (item?.[method]?.operationId);
			const route = { method: method.toUpperCase(), path, pattern: patternOf(path) };
			return operation ? [{ operation, ...route }] : [];
		}),
	)
	.sort((one, other) => Number(one.path.includes('{')) - Number(other.path.includes('{')));

/** @param {string} method @param {string} path @returns {Operation | 'unknown'} */
function operationOf(method, path) {
	const route = ROUTES.find((known) => known.method === method && known.pattern.test(path));
	return route?.operation ?? 'unknown';
}

/**
 * Leads the calls whose paths are assumed from where the settings serve them to where the description has them.
 * @param {string} method
 * @param {string} path
 * @param {AssumedPaths} paths
 * @returns {string} The path that the description knows, or one that it doesn't where the call has moved away.
 */
function describedPath(method, path, paths) {
	const served = { getOfferStatus: paths.offerStatus, getPendingOffer: paths.pendingOffer };
	for (const [operation, template] of Object.entries(served)) {
		const route = ROUTES.find((known) => known.operation === operation);
		if (!route || route.method !== method || route.path === template) continue;
		const match = patternOf(template).exec(path);
		if (match) return route.path.replace('{id}', match[1]);
		if (operationOf(method, path) === operation) return '/moved';
	}
	return path;
}

module.exports = { ROUTES, describe, describedPath, operationOf };
