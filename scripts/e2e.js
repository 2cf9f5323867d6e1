const { prepared } = require('./setup');
const { heading } = require('./lib/terminal');

/** Builds the package and runs test/e2e against it in a real n8n; names of files as arguments run only those. */
async function endToEnd() {
	const { makePackage } = require('./lib/pack');
	const { runTests, testFiles } = require('./lib/suite');
	const files = testFiles('e2e', process.argv.slice(2));
	await makePackage();
	heading('End-to-end tests');
	return await runTests(files);
}

prepared({ n8n: true }, endToEnd);
