import { DateTime } from 'luxon';
import { readPayment } from '../../../nodes/RotrApi/fields/payment/payment';
import { source } from './sample';

const PAYMENT = {
	paymentMethod: 'receipt',
	paymentAmount: '89.76',
	paymentCurrency: 'RON',
	paymentDate: DateTime.fromISO('2026-11-24T17:00:00-05:00'),
	paymentDocumentNumber: 32344,
};

test('the payment goes out in the form of the API', async () => {
	expect((await readPayment(source(PAYMENT), 0)).request).toEqual({
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
	const { request } = await readPayment(source({ ...PAYMENT, payer }), 0);
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
	await expect(readPayment(source(wrong), 0)).rejects.toMatchObject({
		message: 'The payment has 4 fields to correct',
		description: expect.stringMatching(
			/^Payment Amount: is missing\nPayment Date: .*\nPayment Document Number: is missing\nPayer > Address > City: no place/,
		),
	});
});
