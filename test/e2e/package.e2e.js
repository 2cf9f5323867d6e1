const assert = require('node:assert/strict');
const { it } = require('node:test');
const { imports } = require('../../scripts/verify/package');

it('the package imports at run time only what n8n provides', () => {
	assert.deepEqual(imports(), []);
});
