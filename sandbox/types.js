/**
 * The words of the trade, as types.
 *
 * @typedef {{ account: string, password: string, accountId: number }} Account
 * @typedef {{ insurer: string, product: string, series: string }} Product
 *   `series` is the series of the policies that the insurer issues for the product.
 * @typedef {{ offerStatus: string, pendingOffer: string }} AssumedPaths
 *
 * @typedef {object} Settings
 * @property {Account[]} accounts Who may log in.
 * @property {Product[]} products Which insurers and products are sold.
 * @property {number} tokenLifetimeSeconds How long a JWT lives; fractions are allowed.
 * @property {'once' | 'many' | 'broken' | 'refused'} refreshTokenUse How often a refresh token works; `broken` answers 500.
 * @property {boolean} oneSessionPerAccount Whether a login or a renewal ends the older tokens of the account.
 * @property {'http401' | 'http403' | 'envelope'} rejection How a rejected token is answered; `envelope` is error 401 in HTTP 200.
 * @property {'both' | 'body' | 'query'} login Where the login's parameters are read from.
 * @property {number} clockOffsetSeconds How far the server's clock is ahead of the machine's.
 * @property {number} latencyMs A pause before every call.
 * @property {number} documentBytes Pads every PDF to about this many bytes; 0 leaves it as it is.
 * @property {number} filesPerDocument How many files a document has.
 * @property {boolean} printsStrings Whether answers carry numbers and booleans as strings, as the reference prints them.
 * @property {boolean} acceptsStrings Whether requests may carry numbers and booleans as strings, as the reference prints them.
 * @property {AssumedPaths} paths Where the two calls with assumed paths are served.
 * @property {boolean} allowListed False answers every call as a firewall that does not know the caller's address.
 * @property {'html' | 'json'} firewallAnswer What that firewall answers with its 403.
 * @property {'optional' | 'required'} insurerLogins Whether an offer needs the broker's login at the insurer.
 * @property {string} offerStatusAfterCreate The status of a new offer.
 * @property {string[]} offerStatusesAfterIssue The status of an offer that was issued: one per read; the last one stays.
 * @property {string} eanPrefix The first six digits of every EAN-13; a leading 0 makes it a string in answers.
 * @property {number} firstOffer The ID of the first offer.
 *
 * @typedef {{ idType?: string, idNumber?: string, issueAuthority?: string, issueDate?: string }} Identification
 *
 * @typedef {object} Address
 * @property {string} country
 * @property {string} county
 * @property {string} city
 * @property {string | number} cityCode The SIRUTA code of the locality.
 * @property {string} street
 * @property {string} houseNumber
 * @property {string} [building]
 * @property {string} [staircase]
 * @property {string} [apartment]
 * @property {string} [floor]
 * @property {string} [postcode]
 *
 * @typedef {object} Person
 * @property {string} [businessName]
 * @property {string} [companyRegistryNumber]
 * @property {string} [lastName]
 * @property {string} [firstName]
 * @property {boolean} [isForeignPerson]
 * @property {string} taxId
 * @property {string} [nationality]
 * @property {string} [citizenship]
 * @property {string} [gender]
 * @property {string} [birthdate]
 * @property {string} [email]
 * @property {string} [mobileNumber]
 * @property {Identification} [identification]
 * @property {Address} [address]
 * @property {Address} [correspondenceAddress]
 *
 * @typedef {{ account?: string, password?: string, code?: string }} InsurerLogin
 * @typedef {{ organization: { businessName: string }, authentication?: InsurerLogin }} Provider
 *
 * @typedef {object} Transport
 * @property {string} startDate
 * @property {number} termTime Months.
 * @property {number} installmentCount
 * @property {number} sumInsured
 * @property {number} numberOfVehicles
 * @property {string} [mentions]
 * @property {number} [discount] Per cent.
 *
 * @typedef {object} OfferRequest
 * @property {Provider} provider
 * @property {{ name: string, currency: string, transport: Transport, customer?: Person, policyholder: Person }} product
 * @property {{ gdpr: boolean, marketing?: boolean }} agreements
 *
 * @typedef {{ amount: number, currency: string }} SumDue
 * @typedef {{ id: number, currency: string, amount: number, dueDate: string }} Instalment
 * @typedef {SumDue & { method: string, date: string, documentNumber: string }} Payment
 * @typedef {{ offerId: number, payment: Payment, payer?: Person }} PolicyRequest
 * @typedef {{ provider: { authentication?: InsurerLogin }, ean13: number | string }} PendingRequest
 *
 * @typedef {object} Offer
 * @property {number} offerId
 * @property {string} offerNumber
 * @property {string} insurer
 * @property {string} product
 * @property {string} currency
 * @property {Transport} transport
 * @property {Person} policyholder
 * @property {Person} [customer] Where the request holds one.
 * @property {string} endDate
 * @property {number} premiumAmount
 * @property {Instalment[]} installments
 * @property {SumDue} payment The sum due now.
 * @property {string} ean13
 * @property {string} status
 * @property {string[]} statusScript Statuses that the next reads will see, one each.
 * @property {number} createdAt Milliseconds.
 *
 * @typedef {object} Policy
 * @property {number} policyId
 * @property {string} series
 * @property {string} number
 * @property {Offer} offer The offer that it was issued from.
 * @property {Payment} payment
 * @property {number} issuedAt Milliseconds.
 *
 * @typedef {{ type: string, name: string, content: string }} DocumentFile
 * @typedef {'offer' | 'policy'} DocumentKind
 *
 * @typedef {'login' | 'renewToken' | 'createOffer' | 'getOfferPdf' | 'getOfferStatus' | 'getPolicyPdfByNumber'
 *   | 'issuePolicy' | 'getPolicyPdf' | 'getPendingOffer'} Operation
 *
 * @typedef {{ [key: string]: unknown }} Dictionary
 * @typedef {{ status: number, body: unknown }} Answer
 */

module.exports = {};
