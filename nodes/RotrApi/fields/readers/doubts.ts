/** Kinds of doubts, with the words that begin the hint on all of them. */
export const DOUBTS = {
	cnp: 'Birth dates or genders that contradict the CNP',
	email: 'E-mail addresses that may be incomplete',
	place: 'Places whose name and code may not belong together',
	spreadsheet: 'Values that a spreadsheet may have changed',
	startDate: 'Start dates that are unusual',
	taxId: 'Tax numbers that may be mistyped',
	unlisted: 'Values that are not among the known ones',
} as const;

/** A reason to look again at a value that goes out all the same. */
export interface Doubt {
	kind: keyof typeof DOUBTS;
	/** The end of a sentence that begins with the field's name. */
	text: string;
}
