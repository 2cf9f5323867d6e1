import { CREDENTIALS, FORM, LOGIN, PERSON, read, refusal, SENT } from './sample';

describe('the form', () => {
	test('gives the documented sample', async () => {
		expect((await read(FORM)).body).toEqual(SENT);
	});

	test('takes insurer and product from the dropdown, the login from the credential', async () => {
		const { body } = await read({ ...FORM, product: 'phoenix/cmr', insurer: 'x' }, CREDENTIALS);
		expect(body.provider).toEqual({
			organization: { businessName: 'phoenix' },
			authentication: LOGIN,
		});
		expect(body.product).toMatchObject({ name: 'cmr' });
	});

	test('sends a customer of its own, and then the customer is one', async () => {
		const { body, findings } = await read({
			...FORM,
			customerIsPolicyholder: false,
			customer: { person: { taxId: '14399840' }, address: { county: 'cluj' } },
		});
		expect(body.product).toMatchObject({ policyholder: PERSON });
		expect(body.product).toHaveProperty('customer', {
			taxId: '14399840',
			address: { county: 'CJ' },
		});
		expect(findings.label('product.customer.taxId')).toBe('Customer > Tax ID');
	});

	test('calls the copied customer by the name of the only person in it', async () => {
		const { findings } = await read(FORM);
		expect(findings.label('product.customer.address.floor')).toBe('Policyholder > Address > Floor');
	});

	test('reports all that is wrong at once, in the order of the form', async () => {
		const lines = await refusal({
			...FORM,
			startDate: '31.02.2026',
			termTime: 0,
			sumInsured: '27.000',
			currency: '',
			policyholder: {
				person: { taxId: '123456789012', email: 'nobody' },
				address: { county: 'Cluj', city: 'Nowhere' },
			},
			additionalFields: { discount: -1 },
		});
		expect(lines[0]).toBe('The offer has 8 fields to correct');
		expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
			'Start Date',
			'Term in Months',
			'Sum Insured',
			'Currency',
			'Policyholder > Tax ID',
			'Policyholder > Email',
			'Policyholder > Address > City',
			'Additional Fields > Discount',
		]);
	});

	test('catches what n8n can not mark: groups that were not added', async () => {
		expect(await refusal({ ...FORM, policyholder: {} })).toEqual([
			'The offer has 2 fields to correct',
			'Policyholder > Tax ID: is missing',
			'Policyholder > Address: is missing',
		]);
		const lines = await refusal({ ...FORM, customerIsPolicyholder: false });
		expect(lines).toContain('Customer > Address: is missing');
	});

	test('asks for insurer and product name of Other, and for a pair in an expression', async () => {
		expect(await refusal({ ...FORM, insurer: ' ', productName: undefined })).toEqual([
			'The offer has 2 fields to correct',
			'Insurer: is missing',
			'Product Name: is missing',
		]);
		expect(await refusal({ ...FORM, product: 'phoenix' })).toEqual([
			'The offer has 1 field to correct',
			expect.stringMatching(/^Product: must be an insurer and its product/),
		]);
		expect((await read({ ...FORM, product: 'newco/rotr2' })).insurer).toBe('newco');
	});

	test.each([
		['a CNP', { taxId: '1910716000000' }, {}, true],
		['a CUI', { taxId: 'RO 18 754 321' }, {}, true],
		['a CUI as a number', { taxId: 18754325 }, {}, true],
		['eleven digits', { taxId: '12345678901' }, {}, false],
		['letters', { taxId: 'ABC' }, {}, false],
		['letters of a foreigner', { taxId: 'ABC', isForeignPerson: true }, {}, true],
		['letters abroad', { taxId: 'BG-ABC' }, { country: 'BG', county: 'Sofia' }, true],
	])('a tax number that is %s', async (_name, person, address, isRight) => {
		const policyholder = { person, address: { county: 'CJ', ...address } };
		const outcome = read({ ...FORM, policyholder });
		if (isRight) await expect(outcome).resolves.toBeDefined();
		else await expect(outcome).rejects.toThrow(/1 field/);
	});

	test('keeps doubts about what is sent all the same', async () => {
		expect((await read(FORM)).findings.doubts).toEqual([
			'Insurer: "PROVIDER_NAME" is none of abc, phoenix, the ones that are known',
			'Product Name: "PRODUCT_NAME" is none of rotr, cmr, rot, the ones that are known',
			'Start Date: 2023-05-25 is in the past',
			'Policyholder > Tax ID: the check digit does not fit, perhaps it is mistyped.',
		]);
	});
});
