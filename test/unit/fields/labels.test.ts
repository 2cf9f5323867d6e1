import { labelOf } from '../../../nodes/RotrApi/fields/requestFields';

test.each([
	['product.policyholder.address.floor', 'Policyholder > Address > Floor'],
	['product.policyholder.taxId', 'Policyholder > Tax ID'],
	['product.policyholder.address.county', 'Policyholder > Address > County'],
	['product.policyholder.address', 'Policyholder > Address'],
	['product.policyholder', 'Policyholder'],
	['product.customer.identification.issueDate', 'Customer > Identification > ID Issue Date'],
	['product.customer.correspondenceAddress.city', 'Customer > Correspondence Address > City'],
	['product.transport.sumInsured', 'Sum Insured'],
	['product.transport.startDate', 'Start Date'],
	['product.transport.mentions', 'Additional Fields > Mentions'],
	['product.additionalData.product.transport.sumInsuredRRA', 'Additional Fields > Sum Insured RRA'],
	['product.currency', 'Currency'],
	['product.name', 'Product Name'],
	['provider.organization.businessName', 'Insurer'],
	['provider.authentication.password', 'Insurer Accounts > Password'],
	['agreements.gdpr', 'GDPR Consent'],
	['offerId', 'Offer ID'],
	['payment.amount', 'Payment Amount'],
	['payment.documentNumber', 'Payment Document Number'],
	['payer.address.postcode', 'Payer > Address > Postcode'],
	['something.new', 'something.new'],
	['', ''],
])('%s is called "%s"', (path, label) => {
	expect(labelOf(path)).toBe(label);
});
