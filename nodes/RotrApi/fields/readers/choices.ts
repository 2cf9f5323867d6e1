import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { isRecord, comparable, plainText, shown, type Reader } from './values';

/** Words for the choices of a field; each value may have several. */
interface Choices {
	/** Value -> what else people call it, besides its value and its label. */
	words?: Record<string, readonly string[]>;
	/** Whether the API may know more values than the form. */
	isOpen: boolean;
}

/** The choices of a list, without the empty one and without what is no choice. */
function choicesOf(options: INodeProperties['options'] = []): INodePropertyOptions[] {
	return options.flatMap((option) =>
		'value' in option && isRecord(option) && option.value !== '' ? [option] : [],
	);
}

function indexOf(options: INodeProperties['options'], words: Choices['words'] = {}) {
	const index = new Map<string, INodePropertyOptions['value']>();
	for (const { name, value } of choicesOf(options)) {
		for (const word of [String(value), name, ...(words[String(value)] ?? [])]) {
			index.set(comparable(word), value);
		}
	}
	return index;
}

/**
 * A reader made from the options of a list: takes a value, its label or another word for it, with no
 * regard to case and diacritics, and gives the option's value.
 *
 * What it doesn't know is a problem that lists the options; where the API may know more, it goes out
 * trimmed, with a doubt.
 */
export function choiceReader(
	options: INodeProperties['options'],
	{ words, isOpen }: Choices,
): Reader {
	const index = indexOf(options, words);
	const values = choicesOf(options).map(({ value }) => String(value));
	return (given) => {
		const text = plainText(given);
		const value = index.get(comparable(text));
		if (value !== undefined) return { value };
		if (!isOpen || text === '') {
			return { problem: `must be one of ${values.join(', ')}, not ${shown(given)}` };
		}
		const doubt = `${shown(text)} is none of ${values.join(', ')}, the ones that are known`;
		return { value: text, doubt: { kind: 'unlisted', text: doubt } };
	};
}
