import type { INodePropertyCollection } from 'n8n-workflow';
import { CUSTOMER, POLICYHOLDER } from '../../../nodes/RotrApi/fields/offer/offerFields';
import { PAYER } from '../../../nodes/RotrApi/fields/payment/paymentFields';
import { personProperty } from '../../../nodes/RotrApi/fields/person/person';
import { labelOf } from '../../../nodes/RotrApi/fields/requestFields';

test.each([
	['product.policyholder.address.floor', 'Policyholder > Address > Floor'],
	['product.policyholder.taxId', 'Policyholder > Tax ID'],
	['product.policyholder.address.county', 'Policyholder > Address > County'],
	['product.policyholder.address', 'Policyholder > Address'],
	['product.policyholder', 'Policyholder'],
	['product.customer.identification.issueDate', 'Customer > Identification > ID Issue Date'],
	['product.customer.correspondenceAddress.city', 'Customer > Correspondence Address > Post City'],
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

test.each([POLICYHOLDER, CUSTOMER, PAYER])(
	'a message calls every field of the $label as the form does',
	(owner) => {
		const groups = personProperty(owner).options as INodePropertyCollection[];
		for (const { name: group, displayName, values } of groups) {
			const isPerson = group === 'person';
			const [path, place] = isPerson
				? [owner.path, owner.label]
				: [`${owner.path}.${group}`, `${owner.label} > ${displayName}`];
			for (const { name, displayName: onForm, displayOptions } of values) {
				// Region is the county of an address abroad and has its place; Type is not sent.
				if (name === 'personType' || displayOptions?.hide) continue;
				expect(labelOf(`${path}.${name}`)).toBe(`${place} > ${onForm.replace(owner.prefix, '')}`);
			}
		}
	},
);
