/**
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {import('./types').Dictionary} Dictionary
 *
 * @typedef {{ [name: string]: string | number }} Headers
 * @typedef {{ [key: string]: unknown, data?: Dictionary }} Body
 *
 * @typedef {object} FaultParams What a fault may be told; see the list of faults.
 * @property {number} [status]
 * @property {string} [message]
 * @property {unknown} [data]
 * @property {string} [correlation_id]
 * @property {Headers} [headers]
 * @property {unknown} [body]
 * @property {string} [contentType]
 * @property {string} [to]
 * @property {number} [ms]
 * @property {number} [everyMs]
 * @property {number} [bytes]
 * @property {'right' | 'wrong'} [length]
 * @property {string} [path]
 * @property {unknown} [value]
 * @property {number} [depth]
 *
 * @typedef {object} Exchange
 * @property {ServerResponse} response
 * @property {FaultParams} params
 * @property {Body} body The answer of the API; empty before the call is processed.
 */

/** @param {number} ms @returns {Promise<void>} */
function wait(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Answers past all checks of the sandbox.
 * @param {ServerResponse} response
 * @param {number} status
 * @param {unknown} body A text as it is, anything else as JSON.
 * @param {{ contentType?: string, headers?: Headers }} [more]
 * @returns {true}
 */
function raw(response, status, body, { contentType = 'application/json', headers = {} } = {}) {
	const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
	const length = Buffer.byteLength(text);
	// HTTP has no body in these answers, and a client would take it for the start of the next answer.
	const bodiless = status === 204 || status === 304;
	response.writeHead(status, {
		...(bodiless ? {} : { 'content-type': contentType, 'content-length': length }),
		...headers,
	});
	response.end(bodiless ? undefined : text);
	return true;
}

/** The body of a failure. @param {number} status @param {FaultParams} params @returns {Dictionary} */
function envelope(status, { message, data, correlation_id: correlationId }) {
	return {
		error: true,
		status,
		message: message ?? (status >= 500 ? 'Eroare internă.' : 'Cerere refuzată.'),
		...(data === undefined ? {} : { data }),
		...(correlationId || status >= 500
			? { correlation_id: correlationId ?? crypto.randomUUID() }
			: {}),
	};
}

/**
 * Puts a value at a path like `data.policies.0.policyId`, where the way to it exists.
 * @param {unknown} whole
 * @param {string} path
 * @param {unknown} value
 * @returns {false}
 */
function setPath(whole, path, value) {
	const parts = path.split('.');
	const last = parts.pop() ?? '';
	let place = whole;
	for (const part of parts) {
		place = place && typeof place === 'object' ? Reflect.get(place, part) : undefined;
	}
	if (place && typeof place === 'object') Reflect.set(place, last, value);
	return false;
}

/** @param {Body} body @param {string} content @returns {false} */
function eachFile(body, content) {
	const files = /** @type {unknown[]} */ (body.data?.files ?? []);
	files.forEach((_, index) => setPath(body, `data.files.${index}.content`, content));
	return false;
}

/** The same field with a value of another type. @param {[string, unknown]} entry @returns {[string, unknown]} */
function wrong([key, value]) {
	if (typeof value === 'string') return [key, 42];
	if (Array.isArray(value)) return [key, { 0: 'no list' }];
	if (value && typeof value === 'object') return [key, 'no object'];
	return [key, ['no scalar']];
}

/** @param {Exchange} exchange @returns {true} */
function truncate({ response, body, params }) {
	const whole = Buffer.from(JSON.stringify(body));
	const part = whole.subarray(0, params.bytes ?? Math.floor(whole.length / 2));
	const isCut = params.length === 'wrong';
	response.writeHead(200, {
		'content-type': 'application/json',
		'content-length': isCut ? whole.length : part.length,
	});
	// The socket may only be cut once the part is on its way.
	if (isCut) response.write(part, () => response.socket?.destroy());
	else response.end(part);
	return true;
}

/** @param {Exchange} exchange @returns {Promise<true>} */
async function drip({ response, body, params }) {
	const whole = Buffer.from(JSON.stringify(body));
	const step = params.bytes ?? 1;
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
	for (let at = 0; at < whole.length && !response.destroyed; at += step) {
		response.write(whole.subarray(at, at + step));
		await wait(params.everyMs ?? 50);
	}
	response.end();
	return true;
}

/** @param {Exchange} exchange @returns {true} */
function endless({ response, params }) {
	const depth = params.depth ?? 100_000;
	const nested = '['.repeat(depth) + ']'.repeat(depth);
	return raw(response, 200, `{"error":false,"status":200,"data":${nested}}`);
}

/** @param {Exchange} exchange @returns {false} */
function addStrangers({ body }) {
	const extra = JSON.parse(
		'{"unexpected":{"list":[null]},"constructor":1,"__proto__":{"polluted":true}}',
	);
	// Assigning `__proto__` would set the prototype; only a defined property is printed.
	for (const part of [body, body.data ?? {}]) {
		Object.defineProperties(part, Object.getOwnPropertyDescriptors(extra));
	}
	return false;
}

module.exports = {
	addStrangers,
	drip,
	eachFile,
	endless,
	envelope,
	raw,
	setPath,
	truncate,
	wait,
	wrong,
};
