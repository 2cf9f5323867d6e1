const { createHash } = require('node:crypto');

const { drawDocument } = require('./pdf');

/**
 * @typedef {import('./types').DocumentFile} DocumentFile
 * @typedef {import('./types').DocumentKind} DocumentKind
 * @typedef {import('./types').Offer} Offer
 * @typedef {import('./types').Policy} Policy
 * @typedef {import('./types').Settings} Settings
 */

/** The documents of offers and policies, drawn when somebody asks for them and kept. */
class Documents {
	/** @param {Settings} settings */
	constructor(settings) {
		this.settings = settings;
		/** @type {Map<string, Partial<DocumentFile>[]>} */
		this.overrides = new Map();
		/** @type {Map<string, Promise<DocumentFile[]>>} */
		this.drawn = new Map();
	}

	/**
	 * Puts other files in the place of the drawn ones, fit or unfit.
	 * @param {DocumentKind} kind
	 * @param {number} id
	 * @param {Partial<DocumentFile>[]} files
	 */
	override(kind, id, files) {
		this.overrides.set(`${kind} ${id}`, files);
	}

	/** @param {DocumentKind} kind @param {number} id @returns {boolean} */
	isOverridden(kind, id) {
		return this.overrides.has(`${kind} ${id}`);
	}

	/** @param {Offer} offer @returns {Promise<Partial<DocumentFile>[]>} */
	ofOffer(offer) {
		return this.filesOf('offer', offer.offerId, offer);
	}

	/** @param {Policy} policy @returns {Promise<Partial<DocumentFile>[]>} */
	ofPolicy(policy) {
		return this.filesOf('policy', policy.policyId, policy.offer, policy);
	}

	/**
	 * @param {DocumentKind} kind
	 * @param {number} id
	 * @param {Offer} offer
	 * @param {Policy} [policy]
	 * @returns {Promise<Partial<DocumentFile>[]>}
	 */
	async filesOf(kind, id, offer, policy) {
		const override = this.overrides.get(`${kind} ${id}`);
		if (override) return override;
		const { documentBytes, filesPerDocument } = this.settings;
		const key = `${kind} ${id} ${documentBytes} ${filesPerDocument}`;
		const known = this.drawn.get(key);
		if (known) return await known;
		const files = Promise.all(
			Array.from({ length: filesPerDocument }, async (_, index) => {
				const pdf = await drawDocument({ offer, policy, annex: index, bytes: documentBytes });
				const label = index === 0 ? kind : 'annex';
				return {
					type: label[0].toUpperCase() + label.slice(1),
					name: `${label}-${uuidFor(`${key} ${index}`)}.pdf`,
					content: pdf.toString('base64'),
				};
			}),
		);
		this.drawn.set(key, files);
		return await files;
	}
}

/** The API names its files by a UUID; this one is the same on every run. @param {string} text @returns {string} */
function uuidFor(text) {
	const hex = createHash('sha256').update(text).digest('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join('-');
}

module.exports = { Documents };
