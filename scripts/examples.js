const { prepared } = require('./setup');
const { heading } = require('./lib/terminal');

/** Builds the package and runs every workflow of examples/ in a real n8n; names of files as arguments run only those. */
async function examples() {
	const { makePackage } = require('./lib/pack');
	const { runTests, testFiles } = require('./lib/suite');
	const files = testFiles('examples', process.argv.slice(2));
	await makePackage();
	heading('The examples');
	return await runTests(files);
}

prepared({ n8n: true }, examples);
