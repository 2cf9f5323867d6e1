const assert = require('node:assert/strict');
const { it } = require('node:test');
const { imports } = require('../../scripts/verify/tools');

it('asks only for what n8n provides', async () => {
	assert.deepEqual(await imports(), []);
});
