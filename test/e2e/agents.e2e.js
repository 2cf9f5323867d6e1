const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { rotr } = require('../../scripts/lib/workflows');
const { useRig } = require('./account');
const { runAgent } = require('./issuing/agent');
const { press, review } = require('./issuing/review');
const { issue } = require('./issuing/workflows');

const FROM_AI = "={{ $fromAI('given', 'what is asked for', 'json') }}";

const create = () =>
	rotr('Create', 'offer/create', {
		product: 'phoenix/rot',
		specifyOffer: 'json',
		offerJson: FROM_AI,
		options: {},
	});

/** @param {object} address */
const offerFor = (address) => ({
	product: {
		currency: 'lei',
		transport: {
			startDate: '2027-01-15',
			termTime: 12,
			installmentCount: 1,
			sumInsured: '27.000,50',
			numberOfVehicles: 2,
		},
		policyholder: {
			businessName: 'Transport Făget SRL',
			companyRegistryNumber: 'J12/1403/2004',
			taxId: 'RO 18754325',
			email: 'office@example.ro',
			mobileNumber: '0744444444',
			address: { street: 'Principala', houseNumber: '1', ...address },
		},
	},
	agreements: { gdpr: true },
});

/** What is wrong with an offer in three fields, of which a message alone would name two. */
const WRONG = {
	...offerFor({ county: 'Cluj', city: 'Timisoara' }),
	agreements: { gdpr: 'perhaps' },
};
Object.assign(WRONG.product.policyholder, { email: 'Pop <pop@example.ro>, other' });

/** What a person answers to n8n's human review before Issue, and what becomes of it. */
const REVIEWS = [
	{ button: 'Approve', allowAgents: true, policies: 1, says: /policyId/ },
	{ button: 'Decline', allowAgents: true, policies: 0, says: /rejected the tool call/ },
	{
		button: 'Approve',
		allowAgents: false,
		policies: 0,
		says: /not sent: Nothing was sent\. .*human review before this tool.*Allow AI Agents/,
	},
];

for (const version of [2.2, 3.1]) {
	describe(`agent ${version}`, () => {
		const held = useRig();

		/** @param {{name: string, type: string}} tool @param {object} args @returns {Promise<string>} what the model reads */
		async function ask(tool, args) {
			const what = { version, tool, args, calls: 1 };
			const { results } = await runAgent(held.rig, `${tool.name} ${version}`, what);
			assert.equal(results.length, 1, results.join('\n'));
			return results[0];
		}

		it('is told in full why nothing was issued', async () => {
			const { offerId, payment } = held.rig.sandbox.addOffer();
			const parameters = {
				offerId: "={{ $fromAI('offerId', 'ID of the offer', 'string') }}",
				paymentAmount: String(payment.amount),
				paymentCurrency: payment.currency,
			};
			const read = await ask(issue('Issue', { parameters }), { offerId: String(offerId) });
			assert.match(
				read,
				/Issue Policy does not run as the tool of an AI agent: it makes a contract/,
			);
			assert.match(
				read,
				/not sent: Nothing was sent\. .*human review before this tool.*Allow AI Agents/,
			);
			assert.equal(held.rig.sandbox.books.policies.size, 0);
		});

		/**
		 * Lets the agent call Issue behind n8n's human review.
		 * @param {{allowAgents: boolean, press?: (before: number) => Promise<void>}} what `press`: what a person does
		 */
		async function issueReviewed({ allowAgents, press: answer }) {
			const { rig } = held;
			const { offerId, payment } = rig.sandbox.addOffer();
			const parameters = {
				offerId: "={{ $fromAI('offerId', 'ID of the offer', 'string') }}",
				paymentAmount: String(payment.amount),
				paymentCurrency: payment.currency,
			};
			const before = (await rig.mailbox.mails()).length;
			const { execution, results } = await runAgent(rig, `Reviewed ${offerId} ${version}`, {
				version,
				tool: issue('Issue', { parameters, options: { allowAgents } }),
				review: { ...review(), credentials: { smtp: rig.saved.smtp } },
				args: { toolParameters: { offerId: String(offerId) }, hitlParameters: {} },
				calls: 1,
				meanwhile: async () => await answer?.(before),
			});
			assert.equal(execution.status, 'success', execution.error?.message);
			return {
				read: results.join('\n'),
				mails: (await rig.mailbox.mails()).length - before,
				policies: [...rig.sandbox.books.policies.values()].filter(
					({ offer }) => offer.offerId === offerId,
				).length,
			};
		}

		if (version < 3) {
			it("asks nobody behind n8n's human review, and issues nothing", async () => {
				const { mails, policies } = await issueReviewed({ allowAgents: true });
				assert.deepEqual({ mails, policies }, { mails: 0, policies: 0 });
			});
		} else {
			for (const { button, allowAgents, policies, says } of REVIEWS) {
				const agents = `agents ${allowAgents ? '' : 'not '}allowed`;
				it(`${button} in n8n's human review, ${agents}: ${policies} policies`, async () => {
					const result = await issueReviewed({
						allowAgents,
						press: (before) => press(held.rig, before, button),
					});
					assert.equal(result.policies, policies, result.read);
					assert.match(result.read, says);
				});
			}
		}

		it('is told of every field that is wrong', async () => {
			const read = await ask(create(), { given: WRONG });
			assert.match(read, /The offer has \d+ fields to correct/);
			const count = Number(/has (\d+) fields/.exec(read)?.[1]);
			assert.ok(count >= 3, read);
			for (let line = 1; line <= count; line++) assert.ok(read.includes(`${line}. `), read);
			for (const part of ['Pop <pop@example.ro>', 'Timisoara', 'perhaps']) {
				assert.ok(read.includes(part), `${part}: ${read}`);
			}
		});

		it('makes an offer for "Cluj" and "Floresti"', async () => {
			const read = await ask(create(), { given: offerFor({ county: 'Cluj', city: 'Floresti' }) });
			const offerId = Number(/"offerId":(\d+)/.exec(read.replaceAll('\\', ''))?.[1]);
			const offer = held.rig.sandbox.books.offers.get(offerId);
			assert.partialDeepStrictEqual(offer?.policyholder.address, {
				county: 'CJ',
				city: 'Florești',
			});
			assert.equal(offer?.transport.sumInsured, 27_000.5);
		});
	});
}
