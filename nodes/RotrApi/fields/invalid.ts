/** Input that can't be right, found before any call: one plain sentence, and what to do about it. */
export class InvalidInput extends Error {
	constructor(
		message: string,
		readonly description?: string,
	) {
		super(message);
	}
}
