import { DateTime } from 'luxon';
import { readPayment } from '../../../nodes/RotrApi/fields/payment/payment';
import { Findings } from '../../../nodes/RotrApi/fields/readers/findings';
import { FORM_ORDER, labelOf } from '../../../nodes/RotrApi/fields/requestFields';
import { source } from './sample';

const PAYMENT = {
	paymentMethod: 'receipt',
	paymentAmount: '89.76',
	paymentCurrency: 'RON',
	paymentDate: DateTime.fromISO('2026-11-24T17:00:00-05:00'),
	paymentDocumentNumber: 32344,
};

async function read(parameters: Record<string, unknown>) {
	const findings = new Findings(labelOf, FORM_ORDER);
	const write = (field: string) => `write ${field}`;
	const payment = await readPayment(source(parameters), 0, findings, write);
	findings.report('payment');
	return payment;
}

test('the payment goes out in the form of the API', async () => {
	expect(await read(PAYMENT)).toEqual({
		payment: {
			method: 'receipt',
			amount: 89.76,
			currency: 'RON',
			// Midnight has passed in Romania.
			date: '2026-11-25',
			documentNumber: '32344',
		},
	});
});

test('with a payer, whose village gets its code and postcode', async () => {
	const payer = {
		person: { taxId: '18754325', email: '' },
		address: { county: 'Brașov', city: 'Bucium (Sinca)' },
	};
	const request = await read({ ...PAYMENT, payer });
	expect(request.payer).toEqual({
		taxId: '18754325',
		address: { county: 'BV', city: 'Bucium', cityCode: '41872', postcode: '507201' },
	});
});

test('all that is wrong is reported at once', async () => {
	const wrong = {
		...PAYMENT,
		paymentAmount: undefined,
		paymentDate: 'soon',
		paymentDocumentNumber: ' ',
		payer: { person: { taxId: '12' }, address: { county: 'Cluj', city: 'Costesti' } },
	};
	await expect(read(wrong)).rejects.toMatchObject({
		message: 'The payment has 4 fields to correct',
		description: expect.stringMatching(
			/^Payment Amount: is missing: write paymentAmount\nPayment Date: .*\nPayment Document Number: is missing\nPayer > Address > City: no place/,
		),
	});
});
