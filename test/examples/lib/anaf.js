const { createServer } = require('node:http');
const { text } = require('node:stream/consumers');
const { LOOPBACK } = require('../../../scripts/lib/ports');

/**
 * What the tax office knows of a company, in the shape that public clients of its service read.
 * @param {number} cui
 * @param {{general?: object, seat?: object, inactive?: object}} [changes]
 */
const companyOf = (cui, { general, seat, inactive } = {}) => ({
	date_generale: {
		cui,
		data: '2026-11-25',
		denumire: 'TRANSPORT FĂGET SRL',
		adresa: 'JUD. CLUJ, SAT FLOREŞTI, COM. FLOREŞTI, STR. PRINCIPALĂ, NR.19-21',
		nrRegCom: 'J12/1403/2004',
		telefon: '0264123456',
		fax: '',
		codPostal: '407280',
		act: '',
		stare_inregistrare: 'INREGISTRAT din data 10.06.2004',
		...general,
	},
	inregistrare_scop_Tva: { scpTVA: true, perioade_TVA: [] },
	inregistrare_RTVAI: { statusTvaIncasare: false },
	stare_inactiv: {
		dataInactivare: '',
		dataReactivare: '',
		dataPublicare: '',
		dataRadiere: '',
		statusInactivi: false,
		...inactive,
	},
	inregistrare_SplitTVA: { statusSplitTVA: false },
	adresa_sediu_social: {
		sdenumire_Strada: 'Str. Principală',
		snumar_Strada: '19-21',
		sdenumire_Localitate: 'Sat Floreşti Com. Floreşti',
		scod_Localitate: '231',
		sdenumire_Judet: 'CLUJ',
		scod_Judet: '12',
		scod_JudetAuto: 'CJ',
		stara: '',
		sdetalii_Adresa: '',
		scod_Postal: '407280',
		...seat,
	},
	adresa_domiciliu_fiscal: {},
});

/**
 * The tax office's public service: says what it was told of companies, and of others that it doesn't know them.
 * @param {object[]} companies
 */
async function startAnaf(companies) {
	/** What it was asked. @type {{cui: number, data: string}[]} */
	const asked = [];
	/** What it answers in place of data. @type {{status: number, body: string} | undefined} */
	let outage;
	const server = createServer(async (request, response) => {
		const [question] = JSON.parse(await text(request));
		asked.push(question);
		if (outage) {
			response.writeHead(outage.status, { 'content-type': 'text/html' }).end(outage.body);
			return;
		}
		const found = companies.filter(
			(/** @type {any} */ { date_generale: { cui } }) => cui === question.cui,
		);
		const notFound = found.length > 0 ? [] : [question.cui];
		// It was seen to answer with 404 to a number that it doesn't know.
		response
			.writeHead(found.length > 0 ? 200 : 404, { 'content-type': 'application/json' })
			.end(JSON.stringify({ cod: 200, message: 'SUCCESS', found, notFound }));
	});
	await new Promise((resolve) => server.listen(0, LOOPBACK, () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

	return {
		asked,
		url: `http://${LOOPBACK}:${port}/api/PlatitorTvaRest/v9/tva`,

		/** @param {{status: number, body: string}} [answer] for all that is asked from now on; none: it works again */
		setOutage: (answer) => void (outage = answer),

		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

module.exports = { companyOf, startAnaf };
