/** The actions whose forms hold people, and the names of these. @type {Record<string, string[]>} */
const PEOPLE = {
	'Create offer': ['policyholder', 'customer'],
	'Issue policy': ['payer'],
};

module.exports = { PEOPLE };
