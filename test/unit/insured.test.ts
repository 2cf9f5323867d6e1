import { CUSTOMER, POLICYHOLDER } from '../../nodes/RotrApi/fields/offer/offerFields';
import { offerProperties } from '../../nodes/RotrApi/fields/offer/offerForm';
import { filesIn, textOf } from '../../scripts/verify/files';

/** Sentences that would say which of the two persons is insured or takes the insurance out. */
const ASSERTIONS = [
	/(policyholder|customer|company|individual|person|firm|who)\b[^.|\n]{0,40}\b(is|are|being) (the )?(insured|covered)/i,
	/\b(takes?|taking) out the (insurance|policy)/i,
	/\bthe insured (is|means)\b/i,
	/\binsured\b[^.|\n]{0,10}\((policyholder|customer)\)/i,
	/\b(policyholder|customer|persoana|firma)\b[^.|\n]{0,30}\b(este|e) (asiguratul|contractantul)/i,
	/\b(asiguratul|contractantul)\b[^.|\n]{0,30}(este|:|=|\()[^.|\n]{0,20}(policyholder|customer|firma|persoana)/i,
	/^\| *(policyholder|customer) *\| *(asiguratul|contractantul)/i,
	/încheie asigurarea/i,
	/\['Asigurat'|'Contractant'/,
];

/** A line that says that it is not known asserts nothing. */
const DENIAL = /not (known|documented)|nu se știe/;

const FILES = [
	'README.md',
	...['docs', 'examples', 'nodes', 'sandbox'].flatMap((folder) => filesIn(folder)),
].filter((path) => /\.(md|json|ts|js|yaml)$/.test(path));

describe('who of policyholder and customer is insured, which nobody knows', () => {
	it.each(FILES)('%s asserts neither', (path) => {
		const lines = textOf(path)
			.split('\n')
			.filter((line) => !DENIAL.test(line));
		const asserted = lines.filter((line) => ASSERTIONS.some((assertion) => assertion.test(line)));
		expect(asserted).toEqual([]);
	});

	it.each([POLICYHOLDER, CUSTOMER])(
		'the description of $label quotes the name of RotrApi and says what is not documented',
		({ name, description }) => {
			expect(description).toContain(`RotrApi calls ${name}`);
			expect(description.match(/asigurat|contractant/g)).toHaveLength(1);
			expect(description).toMatch(/not documented/);
		},
	);

	it('the form says to check the PDF where two persons can be entered', () => {
		const notices = offerProperties.filter(({ type }) => type === 'notice');
		const said = notices.filter(({ displayName }) =>
			/Check the PDF of the offer/.test(displayName),
		);
		expect(said.map(({ displayOptions }) => displayOptions?.show)).toEqual([
			expect.objectContaining({ customerIsPolicyholder: [false], specifyOffer: ['fields'] }),
		]);
		const json = offerProperties.find(({ name }) => name === 'offerJson');
		expect(json?.description).toMatch(/check the PDF of the offer before issuing/);
	});
});
